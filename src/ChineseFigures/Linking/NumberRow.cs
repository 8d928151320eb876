using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

/// <summary>Numbers that stand in a row: 9.8%和8.5%, 1.2%、3.4%和5.6%, 分别上涨0.3%和下降0.2%.</summary>
/// <param name="Count">How many they are, at least one.</param>
/// <param name="LastToken">The token of the last.</param>
internal readonly record struct NumberRow(int Count, int LastToken)
{
    /// <summary>The row that the figure which is linked begins.</summary>
    public static NumberRow From(Sentence s, FigureDraft d)
    {
        var tokens = s.Tokenizer.Tokens;
        var row = new NumberRow(1, s.Current);
        for (var i = s.Current + 1; i < s.Last; i++)
        {
            if (tokens[i].Kind is TokenKind.Enumeration or TokenKind.Space)
                continue;
            if (tokens[i].Kind != TokenKind.Quantity)
                break;
            var between = s.Text[tokens[row.LastToken].End..tokens[i].Start];
            if (!(Join(between, out var rest) && (rest.IsEmpty || IsMovement(rest) && IsShared(s, d))))
                break;
            row = new NumberRow(row.Count + 1, i);
        }
        return row;
    }

    /// <summary>Whether nothing but a conjunction stands between two members of a row.</summary>
    public static bool Joins(ReadOnlySpan<char> between) => between.Trim(' ').IsConjunction();

    /// <summary>Whether 分别 before a figure holds for the whole row.</summary>
    public static bool IsShared(Sentence s, FigureDraft d) =>
        s.Text[d.WindowStart..d.Start].Contains("分别", StringComparison.Ordinal);

    private static bool Join(ReadOnlySpan<char> between, out ReadOnlySpan<char> rest)
    {
        between = between.Trim(' ');
        var length = between.ConjunctionLength();
        rest = between[length..];
        return length > 0;
    }

    private static bool IsMovement(ReadOnlySpan<char> words) =>
        (Cue)CueTable.Default.Before.MatchEnd(words, out var length) is Cue.Rise or Cue.Fall && length == words.Length;
}
