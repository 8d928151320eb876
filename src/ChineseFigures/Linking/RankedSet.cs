using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

/// <summary>
/// A count that only says among how many something is ranked: 在全省13个设区市中，总量居第四; 全省13个设区市中，总量居第四.
/// </summary>
internal static class RankedSet
{
    private const int LongestNoun = 14;

    /// <summary>
    /// Where the words behind the count end with 中, if its clause begins with 在, if 在 and nothing but a whole stands before
    /// it, or nothing but a whole alone; else -1.
    /// </summary>
    public static int EndOf(Sentence s, FigureDraft count)
    {
        if (count is not { Kind: FigureKind.Count, Role: FigureRole.Level })
            return -1;
        var before = s.Text[count.ClauseStart..count.Start].TrimStart(' ');
        var behind = s.Text[count.End..Math.Min(s.End, count.End + LongestNoun)].UpToComma();
        if (before is not ['在', ..] && !(IsWhole(before) && behind is [.., '中']) && !EndsInside(before))
            return -1;
        return behind.IndexOf('中') is >= 0 and var end ? count.End + end + 1 : -1;
    }

    // 进出口|在|15个城市中, 进出口|在全省|13个设区市中
    private static bool EndsInside(ReadOnlySpan<char> before) =>
        before.LastIndexOf('在') is > 0 and var inside
        && (inside + 1 == before.Length || IsWhole(before[(inside + 1)..]));

    // 全省|13个设区市中
    private static bool IsWhole(ReadOnlySpan<char> words) =>
        CueTable.Default.Inside.Match(words, out var length) == (int)Cue.Scope && length == words.Length;
}
