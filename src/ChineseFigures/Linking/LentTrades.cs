using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

/// <summary>
/// What goods and partners share, where 出口 or 进口 stands once for several: 机电产品出口62亿元，其中手机增长〔39%〕 is about
/// 手机出口.
/// </summary>
internal static class LentTrades
{
    /// <summary>The name with the trade that the whole or the sister before lends it; null where none does.</summary>
    public static string? Lend(Sentence s, FigureDraft d, string name)
    {
        if (
            d
            is not (
                { Role: FigureRole.Change, Kind: not FigureKind.Points }
                or { Role: FigureRole.Level, Kind: FigureKind.Money or FigureKind.Measure }
            )
        )
            return null;
        if (name.AsSpan().HoldsAny(RuleWords.Trades))
            return null;
        return OfSisterPartner(s, d, name) ?? OfSisterGoods(s, d, name) ?? OfWhole(s, d, name);
    }

    // 对美国出口5亿元；欧盟〔4亿元〕
    private static string? OfSisterPartner(Sentence s, FigureDraft d, string name) =>
        IsPartner(name)
        && s.LastNamedLike(d.Role, d.Unit, isOwn: true) is { Indicator: ['对' or '自', _, ..] sister }
        && Trade(sister) is { } trade
            ? sister[0] + name + trade
            : null;

    // 出口茶叶1.4亿元；蔬菜〔0.5亿元〕: the trade that stood before the goods goes for all of them.
    private static string? OfSisterGoods(Sentence s, FigureDraft d, string name) =>
        d.Role == FigureRole.Level
        && !IsPartner(name)
        && s.LastNamedLike(d.Role, d.Unit, isOwn: true) is { Indicator: { } whole } sister
        && Trade(whole) is { } trade
        && !s.Words(sister.NameStart, sister.NameEnd).EndsWith(trade)
        && IndicatorCatalogue.Default.IdOf(name) is null
            ? name + trade
            : null;

    // 劳动密集型产品出口62亿元，其中家具增长〔39%〕
    private static string? OfWhole(Sentence s, FigureDraft d, string name)
    {
        if (!d.IsAmong || (s.Drafts.Count > 0 ? s.LastNamed?.Indicator : s.Inherited) is not { } whole)
            return null;
        return Trade(whole) is { } trade ? With(name, trade) : null;
    }

    /// <summary>对|美国|出口, 自|美国|进口, 服装|出口: goods or a partner with what was traded.</summary>
    public static string With(string name, string trade)
    {
        var direction =
            !IsPartner(name) || Trade(trade) is null ? ""
            : trade == "进口" ? "自"
            : "对";
        return direction + name + trade;
    }

    private static bool IsPartner(string name) =>
        PlaceTable.Default.TryRead(name, out var place)
        && place is { Start: 0, Row: { IsChinese: false } }
        && place.End == name.Length;

    /// <summary>
    /// 全市进出口稳中有升，对越南增长〔6%〕: a name that is nothing but 对 and a partner, with the trade that was told of before; or
    /// null.
    /// </summary>
    public static string? OfPartnerAlone(Sentence s, FigureDraft d, string name) =>
        name is [var lead, _, _, ..]
        && RuleWords.PartnerLeads.Contains(lead)
        && IsPartner(name[1..])
        && (EarlierClause.DirectSubject(s, d) ?? s.LastNamed?.Indicator ?? s.Inherited) is { } told
        && TradeOrSum(told) is { } trade
            ? name + trade
            : null;

    // 进出口, 进出口总额 and 外贸 are 进出口; 贸易总值 stands as it is.
    private static string? TradeOrSum(string told) =>
        Trade(told[..^told.LengthAtEnd(RuleWords.TradeSums)]) is { } trade ? trade
        : told.EndsWith("外贸", StringComparison.Ordinal) ? "进出口"
        : told.LengthAtEnd(RuleWords.PartnerTrades) is > 0 and var sum ? told[^sum..]
        : null;

    private static string? Trade(string name) =>
        name.EndsWith("进出口", StringComparison.Ordinal) ? "进出口"
        : name.AsSpan().LengthAtEnd(RuleWords.Trades) is > 0 and var length ? name[^length..]
        : null;
}
