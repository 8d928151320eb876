using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

/// <summary>What several names before are together: 机电产品出口5亿元，农产品出口1亿元，两者合计占〔80%〕.</summary>
internal static class Sums
{
    /// <summary>The names of the figures that the words sum up, or null where they sum up none.</summary>
    public static string? Of(Sentence s, FigureDraft d, string name)
    {
        var count = Count(name);
        if (count == 0 || d.Role is FigureRole.Rank)
            return null;
        var names = new List<string>(count);
        for (var i = s.Drafts.Count - 1; i >= 0 && names.Count < count; i--)
        {
            if (s.Drafts[i] is { Role: not FigureRole.Threshold, Indicator: { } found } && !names.Contains(found))
                names.Insert(0, found);
        }
        return names.Count == count ? Join(names) : null;
    }

    private static int Count(string name) =>
        name.Length < 2 || name[1] != '者' ? 0
        : name is "两者" or "二者" ? 2
        : name is "三者" ? 3
        : name is "四者" ? 4
        : 0;

    // 机电产品出口, 农产品出口: 机电产品、农产品出口
    private static string Join(List<string> names)
    {
        var trade = names[0].AsSpan().LengthAtEnd(RuleWords.Trades);
        var shared = names[0][^trade..];
        if (trade > 0 && names.TrueForAll(name => name.EndsWith(shared, StringComparison.Ordinal)))
        {
            for (var i = 0; i < names.Count - 1; i++)
                names[i] = names[i][..^trade];
        }
        return string.Join('、', names);
    }
}
