using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

/// <summary>
/// In what an amount is invested, where that stands before: 滨海公司投资的轴承项目，总投资〔3亿元〕 is about 轴承项目总投资.
/// </summary>
internal static class Ventures
{
    // 项目 alone is none.
    private const int Shortest = 3;

    /// <summary>The name with the venture that the words before lend it; null where they name none.</summary>
    public static string? Lend(Sentence s, FigureDraft d, string name)
    {
        if (AtVentureBefore(s, d, name) is { } same)
            return same + name;
        if (d is not { Role: FigureRole.Level, Kind: FigureKind.Money } || !name.IsAny(RuleWords.BearerHeads))
            return null;
        var venture = InClauseBefore(s, d) ?? InLabel(s, d);
        return venture is null ? null : venture + name;
    }

    // 滨海公司投资的轴承项目，总投资〔3亿元〕
    private static string? InClauseBefore(Sentence s, FigureDraft d) =>
        EarlierClause.DirectSubject(s, d) is { } subject ? VentureOf(subject) : null;

    // 十大重点工程项目：今年计划总投资〔40亿元〕
    private static string? InLabel(Sentence s, FigureDraft d) =>
        d.Label.End > d.Label.Start && s.Name(d.Label.Start, d.Label.End) is { } label ? VentureOf(label) : null;

    // 水库工程总投资6亿元，水域面积〔2000亩〕
    private static string? AtVentureBefore(Sentence s, FigureDraft d, string name)
    {
        if (
            d is not { Role: FigureRole.Level, Kind: FigureKind.Money or FigureKind.Measure }
            || !(name.IsAny(RuleWords.BearerHeads) || name.IsAny(RuleWords.VentureMeasures))
            || s.LastNamed is not { Role: FigureRole.Level, Indicator: { } sister } elder
            || d.Clause > elder.Clause + 1
            || elder.IsAmong != d.IsAmong
            || s.SpeaksOfAll(d)
        )
            return null;
        var end = Math.Max(NounPhrase.Head(sister)?.Length ?? 0, sister.LengthAtEnd(RuleWords.VentureMeasures));
        // 重点项目150个，年度计划投资〔300亿元〕
        return end > 0 || elder.Kind == FigureKind.Count ? VentureOf(sister[..^end]) : null;
    }

    // 滨海公司投资的|轴承项目, 产业园项目|开工建设
    private static string? VentureOf(string subject)
    {
        if (!subject.EndsWithAny(RuleWords.Ventures))
            subject = NounPhrase.BeforeStop(subject).ToString();
        var venture = subject[(subject.LastIndexOf('的') + 1)..];
        return venture.Length >= Shortest && venture.EndsWithAny(RuleWords.Ventures) ? venture : null;
    }
}
