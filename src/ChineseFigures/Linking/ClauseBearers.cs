using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

/// <summary>
/// Whose a name is, where the clause before says it without a figure: 财产险业务平稳增长，实现保费收入〔4621亿元〕 is about
/// 财产险业务保费收入.
/// </summary>
internal static class ClauseBearers
{
    private const int Shortest = 2;

    /// <summary>工业方面，增加值增长〔5.6%〕: the name with the part of the economy that the clause is about; or null.</summary>
    public static string? OfAspect(Sentence s, FigureDraft d, string name) =>
        d.Clause > 0
        && s.Text[s.Start..(d.ClauseStart - 1)].EndsWith("方面")
        && EarlierClause.DirectSubject(s, d) is { Length: >= Shortest } aspect
        && MayBear(aspect, name)
            ? NounPhrase.Join(aspect, name)
            : null;

    /// <summary>财产险业务平稳增长，实现保费收入〔4621亿元〕: the name with the subject of which the clause tells how it fared; or null.</summary>
    public static string? OfSubject(Sentence s, FigureDraft d, string name) =>
        SubjectThatFared(s, d, name) is { } subject ? NounPhrase.Join(subject, name)
        : EarlierClause.Subject(s, d, out var isPredicated) is { } grown && isPredicated ? OfGrown(grown, name)
        : null;

    /// <summary>
    /// 油料面积2万公顷；水果生产稳步发展，种植面积〔1.5万公顷〕: the name with what the clause directly before says to be grown, which
    /// begins another part of the sentence than the figure before; or null.
    /// </summary>
    public static string? OfPart(Sentence s, FigureDraft d, string name) =>
        EarlierClause.DirectSubject(s, d) is not { } grown ? null
        : OfGrown(grown, name) is { } cut ? cut
        : name.EndsWithAny(RuleWords.Yields) && MayBear(grown, name) ? NounPhrase.Join(grown, name)
        : null;

    /// <summary>Whether the clause directly before begins another part of the sentence than the one of a figure.</summary>
    public static bool BeginsPart(Sentence s, FigureDraft d, FigureDraft elder) =>
        d.Clause > elder.Clause + 1
        && s.Text[elder.End..d.ClauseStart].Contains(';')
        && EarlierClause.DirectSubject(s, d) is not null;

    // 蔬菜|生产规模
    private static string? OfGrown(string subject, string name)
    {
        var words = subject.AsSpan();
        while (words.LengthAtEnd(RuleWords.Husbandry) is > 0 and var tail)
            words = words[..^tail];
        return words.Length is >= Shortest and var length && length < subject.Length
            ? NounPhrase.Join(words.ToString(), name)
            : null;
    }

    /// <summary>
    /// 房地产行业有所回暖，完成投资〔84亿元〕: the same for a name that may as well be said of all; only an industry and its like
    /// bear it. Or null.
    /// </summary>
    public static string? OfIndustry(Sentence s, FigureDraft d, string name) =>
        d.Role is FigureRole.Level or FigureRole.Change
        && d.Clause > 0
        && s.Drafts.Count == 0
        && !s.SpeaksOfAll(d)
        && (ListLending.IsMeasured(name) || IndicatorCatalogue.Default.IdOf(name) is not null)
        && SubjectThatFared(s, d, name) is [_, .., var last] subject
        && (
            ListLending.IsHeadOrTrade(name) && (last == '业' || subject.EndsWithAny(RuleWords.Owners))
            || name.EndsWithAny(RuleWords.PartnerTrades) && RuleWords.Traders.Contains(last)
            || subject.EndsWith("企业", StringComparison.Ordinal) && IndicatorCatalogue.Default.IdOf(name) is not null
        )
            ? subject + name
            : null;

    /// <summary>
    /// 制造业利用外资大幅增长，合同外资额为〔10亿美元〕; 对东盟进出口较快增长，贸易总值〔300亿元〕: the name with whose the same was that
    /// the clause before told to have fared; or null.
    /// </summary>
    public static string? OfSameKind(Sentence s, FigureDraft d, string name)
    {
        if (d.Clause == 0 || s.Drafts.Count > 0 || d.Role is not (FigureRole.Level or FigureRole.Change))
            return null;
        var kind =
            name.Contains("外资", StringComparison.Ordinal) ? RuleWords.ForeignInvestment
            : name.EndsWithAny(RuleWords.PartnerTrades) ? RuleWords.PartnerTrades
            : null;
        if (
            kind is null
            || s.SpeaksOfAll(d)
            || EarlierClause.Subject(s, d, out var isPredicated) is not { } subject
            || !isPredicated
            || subject.Contains('、', StringComparison.Ordinal)
        )
            return null;
        var told = subject.LengthAtEnd(kind);
        var bearer = subject.Length - told;
        return
            told > 0
            && bearer >= Shortest
            && subject != "对外贸易"
            && !name.StartsWith(subject[..bearer], StringComparison.Ordinal)
            ? NounPhrase.Join(subject[..bearer], name)
            : null;
    }

    private static string? SubjectThatFared(Sentence s, FigureDraft d, string name) =>
        EarlierClause.Subject(s, d, out var isPredicated) is { } subject && isPredicated && MayBear(subject, name)
            ? subject
            : null;

    private static bool MayBear(string bearer, string name) =>
        !NounPhrase.EndsWithHead(bearer)
        && !bearer.Contains(name, StringComparison.Ordinal)
        && !name.Contains(bearer, StringComparison.Ordinal);
}
