using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

/// <summary>
/// A count that only says among how many something is ranked: 在全省13个设区市中，总量居第四; 全省13个设区市中，总量居第四.
/// </summary>
internal static class RankedSet
{
    private const int LongestNoun = 10;

    /// <summary>Where the words behind the count end with 中, if its clause begins with 在 or nothing but a whole; else -1.</summary>
    public static int EndOf(Sentence s, FigureDraft count)
    {
        if (count is not { Kind: FigureKind.Count, Role: FigureRole.Level })
            return -1;
        var before = s.Text[count.ClauseStart..count.Start].TrimStart(' ');
        var behind = s.Text[count.End..Math.Min(s.End, count.End + LongestNoun)].UpToComma();
        if (before is not ['在', ..] && !(IsWhole(before) && behind is [.., '中']))
            return -1;
        return behind.IndexOf('中') is >= 0 and var end ? count.End + end + 1 : -1;
    }

    // 全省|13个设区市中
    private static bool IsWhole(ReadOnlySpan<char> words) =>
        CueTable.Default.Inside.Match(words, out var length) == (int)Cue.Scope && length == words.Length;
}
