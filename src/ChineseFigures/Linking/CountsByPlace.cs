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
        if (d is not { Kind: FigureKind.Count, Role: FigureRole.Level } || !IsPlace(name))
            return null;
        var whole = s.LastNamedLike(FigureRole.Level, d.Unit);
        if (whole is null)
            return d.IsAmong && s.Inherited is { } inherited ? NounPhrase.WithoutHead(inherited) : null;
        return d.IsAmong || whole.IsAmong ? whole.Indicator : null;
    }

    // 东山县, but neither 社区 nor 开发区
    private static bool IsPlace(string name)
    {
        const int Shortest = 3;
        const int Longest = 6;
        if (name.Length is < Shortest or > Longest || !RuleWords.PlaceEnds.Contains(name[^1]))
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
