using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

/// <summary>The words that make a time what a change is measured against: 比|上年末, 与|去年持平, 是|2015年的1.7倍.</summary>
internal static class Comparison
{
    private static readonly string[] Words = ["较截至", "比截至", "对比", "相比", "比", "较", "与", "同", "和"];

    private static readonly string[] Distances = ["高于", "高出", "快于", "低于", "慢于"];

    /// <summary>The length of the word in front of a time that makes it what a change is measured against, or 0.</summary>
    public static int LengthBefore(Sentence s, int start)
    {
        var before = s.Text[s.Start..start];
        if (before.Length > 0 && before[^1] is '是' or '为' && IsFollowedByMultiple(s, start))
            return 1;
        foreach (var word in Distances)
        {
            if (before.EndsWith(word) && IsFollowedByRate(s, start))
                return word.Length;
        }
        foreach (var word in Words)
        {
            if (
                before.EndsWith(word)
                && (
                    word.Contains('比', StringComparison.Ordinal) || word[0] == '较' || IsFollowedByComparison(s, start)
                )
            )
                return word.Length;
        }
        return 0;
    }

    // 是2015年的1.7倍, 是上年全年产值的1.2倍
    private static bool IsFollowedByMultiple(Sentence s, int start) =>
        IsFollowedBy(s, start, out _, out var number, out var kind)
        && kind == FigureKind.Multiple
        && s.Text[..number.Start].TrimEnd("近约超逾达").EndsWith("的");

    // 高于|去年同期0.9个百分点, but 高于去年同期的3.2亿元
    private static bool IsFollowedByRate(Sentence s, int start) =>
        IsFollowedBy(s, start, out var time, out var number, out var kind)
        && kind is FigureKind.Points or FigureKind.Percent
        && number.Start == time.End;

    // The number that is the next token behind the time at a position.
    private static bool IsFollowedBy(Sentence s, int start, out Token time, out Token number, out FigureKind kind)
    {
        var tokens = s.Tokenizer.Tokens;
        (time, number, kind) = (default, default, default);
        for (var i = s.First; i + 1 < s.Last; i++)
        {
            if (tokens[i].Start != start)
                continue;
            (time, number) = (tokens[i], tokens[i + 1]);
            if (number.Kind != TokenKind.Quantity)
                return false;
            kind = s.Tokenizer.Quantities[number.Index].Kind;
            return true;
        }
        return false;
    }

    // 与去年持平, 与上年相比, 与上年同月比较
    private static bool IsFollowedByComparison(Sentence s, int start)
    {
        const int Longest = 32;
        var rest = s.Text[start..Math.Min(s.End, start + Longest)];
        var comma = rest.IndexOf(',');
        var window = comma < 0 ? rest : rest[..comma];
        return window.IndexOf("持平") >= 0
            || window.IndexOf("相比") >= 0
            || window.IndexOf("相当") >= 0
            || window.IndexOf("比较") >= 0;
    }
}
