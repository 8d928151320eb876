using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

/// <summary>A count that only says among how many something is ranked: 在全省13个设区市中，总量居第四.</summary>
internal static class RankedSet
{
    private const int LongestNoun = 10;

    /// <summary>Where the words behind the count end with 中, if 在 begins its clause; else -1.</summary>
    public static int EndOf(Sentence s, FigureDraft count)
    {
        if (
            count is not { Kind: FigureKind.Count, Role: FigureRole.Level }
            || s.Text[count.ClauseStart..count.Start].TrimStart(' ') is not ['在', ..]
        )
            return -1;
        var behind = s.Text[count.End..Math.Min(s.End, count.End + LongestNoun)].UpToComma();
        return behind.IndexOf('中') is >= 0 and var end ? count.End + end + 1 : -1;
    }
}
