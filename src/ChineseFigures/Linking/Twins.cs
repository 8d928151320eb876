using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

/// <summary>
/// What is measured of one thing by names that go together: of 汽车产量、销量 the second is about 汽车销量. An institution that
/// was counted has such things too: 普通高校12所，招生4.5万人.
/// </summary>
internal static class Twins
{
    /// <summary>汽车产量12万辆，销量〔11万辆〕; 普通高校12所，招生〔4.5万人〕: the name with what owns its twin; or null.</summary>
    public static string? Lend(Sentence s, FigureDraft d, string name) =>
        (name.IsAny(RuleWords.Twins) || name.IsAny(RuleWords.Possessions))
        && Lender(s, d) is { Indicator: { } sister } elder
        && (With(sister, name) ?? OfInstitution(elder, name)) is { } twin
            ? ClauseBearers.OfAspect(s, d, name) ?? twin
            : null;

    // The last figure with a name, but none of a part that 其中 told of, when it is over.
    private static FigureDraft? Lender(Sentence s, FigureDraft d) =>
        d.IsAmong || s.LastNamed is { IsAmong: false }
            ? s.LastNamed
            : s.Drafts.FindLast(static x => x is { IsAmong: false, Indicator: not null });

    private static string? OfInstitution(FigureDraft elder, string name) =>
        elder
            is {
                Kind: FigureKind.Count,
                Role: FigureRole.Level,
                Unit: "所" or "家" or "个" or "座",
                Indicator: { } institution
            }
        && name.IsAny(RuleWords.Possessions)
            ? institution + name
            : null;

    /// <summary>汽车产量12万辆，销量〔11万辆〕: the name with the thing of which the other before it names its twin; or null.</summary>
    public static string? With(string sister, string name) =>
        name.IsAny(RuleWords.Twins)
        && sister.LengthAtEnd(RuleWords.Twins) is > 0 and var twin
        && twin < sister.Length
        && sister[..^twin] != "营业"
        && !sister.EndsWith(name, StringComparison.Ordinal)
            ? NounPhrase.WithoutMean(sister[..^twin]) + name
            : null;
}
