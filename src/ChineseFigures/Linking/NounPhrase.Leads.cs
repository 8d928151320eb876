using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

// What stands in front of a name and is no part of it: time, place of the whole, adverbs, governing verbs.
internal static partial class NounPhrase
{
    /// <summary>Sheds from the front what is no part of a name: time, place of the whole, adverbs, governing verbs.</summary>
    public static ReadOnlySpan<char> TrimLead(ReadOnlySpan<char> name)
    {
        var cues = CueTable.Default;
        while (true)
        {
            if (IsTradeWithPartner(name))
                return name;
            name = TrimStartMarks(name);
            if (IsNumbered(name))
                name = name[2..];
            if (name is ['加', ..] && name[1..].StartsWithAny(RuleWords.Addends))
                name = name[1..];
            if (cues.Keep.Match(name, out _) != WordTrie.None)
                return name;
            if (cues.Lead.Match(name, out var length) != WordTrie.None)
                name = name[length..];
            else if (cues.Verbs.Match(name, out length) != WordTrie.None && IsVerbHere(name, length))
                name = name[length..];
            else if (TrimPlace(name) is var rest && rest.Length < name.Length)
                name = rest;
            else if (ObjectOfAgent(name) is { Length: > 1 } goods)
                name = goods;
            else if (WithoutZone(name) is { Length: > 1 } ofZone)
                name = ofZone;
            else if (WithoutExclusion(name) is { Length: > 0 } whole)
                name = whole;
            else if (
                name is ['按', ..]
                && name.IndexOf(Reckoned) is > 0 and var end
                && end + Reckoned.Length < name.Length
                && name[end + Reckoned.Length] != '的'
            )
                name = name[(end + Reckoned.Length)..]; // 按常住人口计算|人均生产总值
            else if (name is ['以', ..] && name.IndexOf("方式") > 1) // 以|一般贸易方式进出口
                name = name[1..];
            else
                return name;
        }
    }

    private const string Reckoned = "计算";

    // 与日本、越南的贸易额: with whom belongs to what it is.
    private static bool IsTradeWithPartner(ReadOnlySpan<char> name) =>
        name is [not '对', _, ..]
        && RuleWords.PartnerLeads.Contains(name[0])
        && name.EndsWithAny(RuleWords.PartnerTrades)
        && PlaceTable.Default.TryRead(name[1..], out var partner)
        && partner is { Start: 0, Row.IsChinese: false };

    // 一、|基隆港装卸量, but 二、三线城市
    private static bool IsNumbered(ReadOnlySpan<char> name) =>
        name is [var number, '、', var first, _, ..]
        && NumeralCharacter.Role(number) == NumeralRole.Digit
        && NumeralCharacter.Role(first) == NumeralRole.None;

    // 船厂承接|新船订单, 主计总处也修正|经济成长
    private static ReadOnlySpan<char> ObjectOfAgent(ReadOnlySpan<char> name)
    {
        const int ShortestAgent = 2;
        var cues = CueTable.Default;
        for (var at = cues.Verbs.Next(name, ShortestAgent); at < name.Length; at = cues.Verbs.Next(name, at + 1))
        {
            if (
                cues.Verbs.Match(name[at..], out var verb) != WordTrie.None
                && cues.Agents.MatchEnd(WithoutAgentAdverbs(name[..at]), out _) != WordTrie.None
                && cues.Keep.Match(name[at..], out _) == WordTrie.None
                && IsVerbHere(name[(at + verb)..])
            )
                return name[(at + verb)..];
        }
        return default;
    }

    private static ReadOnlySpan<char> WithoutAgentAdverbs(ReadOnlySpan<char> agent)
    {
        while (agent.LengthAtEnd(RuleWords.AgentAdverbs) is > 0 and var adverb)
            agent = agent[..^adverb];
        return agent;
    }

    // 十堰经济技术开发区|工业总产值
    private static ReadOnlySpan<char> WithoutZone(ReadOnlySpan<char> name)
    {
        if (name.IndexOf('区') < 0 || !PlaceTable.Default.TryRead(name, out var place))
            return default;
        var rest = name[place.End..];
        if (rest.LengthAtStart(RuleWords.Zones) is not (> 0 and var zone))
            return default;
        rest = rest[zone..].TrimStart('的');
        return CueTable.Default.Ends.MatchEnd(rest, out _) != WordTrie.None ? rest : default;
    }

    // 扣除食品和能源后|消费价格
    private static ReadOnlySpan<char> WithoutExclusion(ReadOnlySpan<char> name) =>
        name is ['扣' or '剔', '除', ..] && name.IndexOf('后') is var end and > 2 ? name[(end + 1)..] : default;

    // 徐州|实际使用外资, but 徐州港吞吐量 and 深圳速度 bear the name of their place.
    private static ReadOnlySpan<char> TrimPlace(ReadOnlySpan<char> name)
    {
        var places = PlaceTable.Default;
        if (!places.TryRead(name, out var place))
            return name;
        var rest = TrimStartMarks(name[place.End..]);
        if (rest.Length == 0 || places.List.Match(name[place.End..], out _) != WordTrie.None)
            return name;
        if (IndicatorCatalogue.Default.IdOf(rest) is not null)
            return places.IsPartner(place, rest) ? name : rest;
        var isFull = PlaceTable.IsFull(name, place);
        if (place.Row is { IsChinese: false } || isFull && places.RunsOn(rest))
            return name;
        return IsPredicate(rest) || IsNameAlone(rest, place, isFull) ? rest : name;
    }

    // 徐州|共签约项目
    private static bool IsPredicate(ReadOnlySpan<char> rest)
    {
        var cues = CueTable.Default;
        return cues.Keep.Match(rest, out _) == WordTrie.None
            && (
                cues.Lead.Match(rest, out var lead) != WordTrie.None && (lead > 1 || rest[0] is '共' or '已')
                || cues.Joins.Match(rest, out _) != WordTrie.None
                || rest[0] == '对' && PlaceTable.Default.TryRead(rest[1..], out var partner) && partner.Start == 0
            );
    }

    // 香港|雇员工资中位数, 徐州|机械产量: a city's short name is part of more names than a province's.
    private static bool IsNameAlone(ReadOnlySpan<char> rest, in PlaceMention place, bool isFull) =>
        place.Row is { Name: not PlaceTable.China } row
        && (
            isFull
            || row.IsProvincial
            || CueTable.Default.Heads.MatchEnd(rest, out var head) != WordTrie.None && head < rest.Length
        )
        && !PlaceTable.Default.IsOfBody(rest);

    private static ReadOnlySpan<char> TrimStartMarks(ReadOnlySpan<char> name)
    {
        while (name.Length > 0 && (EdgeMarks.Contains(name[0]) || name[0] is ')' or '”'))
            name = name[1..];
        return name;
    }

    // 服务 alone is what is measured.
    private static bool IsVerbHere(ReadOnlySpan<char> name, int verb) =>
        verb == name.Length
            ? CueTable.Default.Modifiers.MatchEnd(name, out var modifier) == WordTrie.None || modifier < verb
            : IsVerbHere(name[verb..]);

    private static bool IsVerbHere(ReadOnlySpan<char> rest) =>
        rest.Length == 0 || !RuleWords.NounEndings.Contains(rest[0]);
}
