using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

/// <summary>
/// What is counted place by place: 签约项目25个，其中东山县〔9个〕 is about 签约项目. A place that the table of places knows is
/// no name anyway.
/// </summary>
internal static class CountsByPlace
{
    /// <summary>What the whole counts, where the name is that of a place alone; else null.</summary>
    public static string? Of(Sentence s, FigureDraft d, string name)
    {
        if (d is not { Kind: FigureKind.Count, Role: FigureRole.Level } || !(IsPlace(name) || IsZone(s, d, name)))
            return null;
        if (!d.IsAmong)
            return s.LastNamedLike(FigureRole.Level, d.Unit) is { IsAmong: true, Indicator: { } sister }
                ? sister
                : null;
        // 其中高新区9个，东山县〔3个〕: the parts before it may bear names of their own.
        return s.LastWhole(d.Unit)?.Indicator
            ?? (s.Inherited is { } inherited ? NounPhrase.WithoutHead(inherited) : null);
    }

    // 项目25个，其中高新区〔9个〕, but 园区25个，其中高新区〔9个〕
    private static bool IsZone(Sentence s, FigureDraft d, string name) =>
        name.IsAny(RuleWords.ShortZones)
        && (s.LastWhole(d.Unit)?.Indicator ?? s.Inherited) is [.., not ('区' or '台' or '体')];

    // 东山县, but neither 社区 and 开发区 nor 示范县 and 特色小镇
    private static bool IsPlace(string name)
    {
        const int Shortest = 3;
        const int Longest = 6;
        if (name.Length is < Shortest or > Longest || !RuleWords.PlaceEnds.Contains(name[^1]))
            return false;
        if (name.AsSpan(0, name.Length - 1).EndsWithAny(RuleWords.PlaceClasses))
            return false;
        var counted = CueTable.Default.Counted;
        for (var at = 0; at < name.Length; at++)
        {
            if (counted.Match(name.AsSpan(at), out var length) != WordTrie.None && at + length == name.Length)
                return false;
        }
        return true;
    }
}
