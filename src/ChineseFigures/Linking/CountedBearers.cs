using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

/// <summary>Whose a name is, where so many of them were counted before: 609家景区接待游客875万人次，实现门票收入〔8648万元〕.</summary>
internal static class CountedBearers
{
    /// <summary>The name with those who were counted; null where none were.</summary>
    public static string? Lend(Sentence s, FigureDraft d, string name) =>
        WithCountedBearer(s, d, name) ?? WithCountedSubject(s, d, name) ?? OfNewSet(s, d, name);

    // 建筑业企业86家，完成投资〔12.6亿元〕; 96个重点项目完成投资〔214亿元〕
    private static string? WithCountedBearer(Sentence s, FigureDraft d, string name)
    {
        const int LongestShort = 3;
        if (
            d.Role is not (FigureRole.Level or FigureRole.Share)
            || s.Elder is not { Kind: FigureKind.Count, Role: FigureRole.Level, Indicator: { } bearer } counted
            || counted.InParentheses && !d.InParentheses
            || !(
                d.Kind == FigureKind.Money
                    ? NounPhrase.IsHeadOrEnd(name) || IsTotal(name) || IndicatorCatalogue.Default.IdOf(name) is not null
                    : NounPhrase.EndsWithHead(name)
            )
        )
            return null;
        var isSubject = counted.ConsumedEnd > counted.End && counted.ConsumedEnd == d.WindowStart;
        if (IsTotal(name))
            return bearer.EndsWithAny(RuleWords.Ventures) ? bearer + name : null;
        var isBearerBefore =
            d.Kind == FigureKind.Money
            && name.Length <= LongestShort
            && (bearer is [_, .., '企', '业'] || name == "投资" && bearer.EndsWithAny(RuleWords.Ventures))
            && counted.Clause + 1 >= d.Clause;
        return isSubject || isBearerBefore ? NounPhrase.Join(bearer, name) : null;
    }

    // 609家景区接待游客875万人次，实现门票收入〔8648万元〕
    private static string? WithCountedSubject(Sentence s, FigureDraft d, string name)
    {
        if (
            d is not ({ Role: FigureRole.Level, Kind: FigureKind.Money } or { Role: FigureRole.Share })
            || !NounPhrase.EndsWithHead(name)
        )
            return null;
        var i = s.Drafts.Count - 1;
        while (
            i > 0 && s.Drafts[i] is not { Kind: FigureKind.Count, Role: FigureRole.Level, Unit: not ("人" or "人次") }
        )
            i--;
        if (i < 0 || i + 1 >= s.Drafts.Count)
            return null;
        var (counted, next) = (s.Drafts[i], s.Drafts[i + 1]);
        return
            counted is { Indicator: { } bearer, InParentheses: false }
            && next.Indicator is { } first
            && next.Clause == counted.Clause
            && counted.ConsumedEnd == next.WindowStart
            && first.Length > bearer.Length
            && first.StartsWith(bearer, StringComparison.Ordinal)
            && d.IsAmong == counted.IsAmong
            && (MayGoOn(name) || s.Text[counted.End..d.Start].IndexOf(';') < 0)
            && BeginsClause(s, d, name)
            ? NounPhrase.Join(bearer, name)
            : null;
    }

    // 20家经开区进出口60亿元；|实际使用外资|5亿美元, but 景区接待游客20万人次；酒店营业额2亿元
    private static bool MayGoOn(string name) =>
        NounPhrase.IsHeadOrEnd(name) || IndicatorCatalogue.Default.IdOf(name) is not null;

    // 制造业新设企业61家，实际使用外资〔9亿美元〕: whose the money is are not the new ones alone.
    private static string? OfNewSet(Sentence s, FigureDraft d, string name) =>
        d is { Role: FigureRole.Level, Kind: FigureKind.Money }
        && s.Elder is { Kind: FigureKind.Count, Role: FigureRole.Level, Indicator: { } counted }
        && counted.IndexOf("新设", StringComparison.Ordinal) is >= 2 and var at
        && counted[at - 1] == '业'
        && NounPhrase.IsHeadOrEnd(name)
            ? counted[..at] + name
            : null;

    // 签约项目201个，总额〔4842亿元〕
    private static bool IsTotal(string name) => name is "总额" or "总金额";

    // With nothing but a verb before it: 实现|门票收入
    private static bool BeginsClause(Sentence s, FigureDraft d, string name)
    {
        var words = s.Words(d.WindowStart, d.NameEnd).Trim(' ');
        if (d.WindowStart != d.ClauseStart || !words.EndsWith(name))
            return false;
        var before = words[..^name.Length];
        var cues = CueTable.Default;
        return before.IsEmpty
            || cues.Joins.Match(before, out var join) != WordTrie.None && join == before.Length
            || cues.Verbs.Match(before, out var verb) != WordTrie.None && verb == before.Length;
    }
}
