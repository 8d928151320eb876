using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

/// <summary>What the first or the last subject of a list lends to the others: 服装、家具|出口.</summary>
internal static class ListLending
{
    /// <summary>Gives each subject of the words that listed them what stands once for all of them.</summary>
    public static void Complete(List<string> parts, string listed)
    {
        var before = BeforePlaces(parts) ?? Origin(parts, listed);
        if (!(BehindMore(parts) || Counterparts(parts) || Syllables(parts) || BehindPlace(parts) || Trade(parts)))
            Head(parts);
        if (before is null)
            Owner(parts);
        for (var i = 0; before is not null && i < parts.Count; i++)
            parts[i] = before + parts[i];
    }

    // 来自|日本、韩国的投资: alone, the first place has lost where it stands.
    private static string? Origin(List<string> parts, string listed) =>
        listed.StartsWith(NounPhrase.From, StringComparison.Ordinal) && parts[0][0] != NounPhrase.From[0]
            ? NounPhrase.From
            : null;

    /// <summary>Whether the name is a noun that ends names, or a trade: 营业收入, 出口.</summary>
    public static bool IsHeadOrTrade(string name) => NounPhrase.IsHeadOrEnd(name) || name.IsAny(RuleWords.Trades);

    /// <summary>Whether the name ends with such a noun or with a trade.</summary>
    public static bool IsMeasured(string name) => NounPhrase.EndsWithHead(name) || name.EndsWithAny(RuleWords.Trades);

    // 对|东盟、欧盟进出口, 民营企业对|东盟、美国进出口, 承接|美国、欧盟外包额: taken from the first, for all; or null.
    private static string? BeforePlaces(List<string> parts)
    {
        var (first, length) = (parts[0], 1);
        if (RuleWords.PartnerLeads.Contains(first[0]) && first.Length > 1)
        {
            if (parts.FindIndex(1, static part => RuleWords.PartnerLeads.Contains(part[0])) >= 0)
                return null;
        }
        else
        {
            if (AfterPlace(first) is not null || parts.FindIndex(1, static part => AfterPlace(part) is null) >= 0)
                return null;
            while (length < first.Length && AfterPlace(first[length..]) is not "")
                length++;
            if (length == first.Length)
                return null;
        }
        parts[0] = first[length..];
        // 如|德国、瑞士对华投资: one character but 对 is no part of a name.
        return length > 1 || RuleWords.PartnerLeads.Contains(first[0]) ? first[..length] : null;
    }

    // 汽车、灯具等出口; 软件业、物流业等现代服务业|营业收入
    private static bool BehindMore(List<string> parts)
    {
        var last = parts[^1];
        if (More(last) is not (> 0 and var more, var length) || more + length >= last.Length)
            return false;
        var rest = last[(more + length)..];
        if ((IsHeadOrTrade(rest) ? rest : NounPhrase.Head(rest) ?? TradeOf(rest)) is not { } head)
            return false;
        parts[^1] = last[..more];
        return Add(parts, head, parts.Count);
    }

    // 灯具|等|出口, 烟草|三大行业|产值: where the words stand that sum up the members.
    private static (int Start, int Length)? More(string last)
    {
        if (last.IndexOf('等', StringComparison.Ordinal) is >= 0 and var more)
            return (more, 1);
        for (var at = 2; at < last.Length; at++)
        {
            if (last[at] == '大' && NumeralCharacter.Role(last[at - 1]) is NumeralRole.Digit or NumeralRole.Pair)
                return (at - 1, 2 + last.AsSpan(at + 1).LengthAtStart(RuleWords.Groups));
        }
        return null;
    }

    // 金融机构存、贷款余额: one of two characters that stand for a pair.
    private static bool Counterparts(List<string> parts)
    {
        if (parts is not [[_, .., var first] one, [var second, _, ..] other])
            return false;
        if (!((ReadOnlySpan<char>)[first, second]).IsAny(RuleWords.Pairs))
            return false;
        parts[0] = one + other[1..];
        parts[1] = one[..^1] + other;
        return true;
    }

    // 东、中、西部地区; 第一、二、三产业
    private static bool Syllables(List<string> parts)
    {
        var isOrdinal = parts[0] is ['第', _];
        if (Numbered(parts))
            return AddNumbered(parts);
        if (OwnedSides(parts))
            return true;
        if (parts[^1].Length < 2 || !(isOrdinal || IsSide(parts[0])) || parts[^1][0] == '第')
            return false;
        // 中、西部地区工业增加值: the last has lost its place as all names do.
        if (!isOrdinal && !IsSide(parts[^1][..1]))
        {
            for (var i = 0; i < parts.Count - 1; i++)
                parts[i] = parts[^1];
            return true;
        }
        for (var i = 1; i < parts.Count - 1; i++)
        {
            if (isOrdinal ? parts[i].Length != 1 : !IsSide(parts[i]))
                return false;
        }
        // 第一、二、三|次产业
        if (isOrdinal && parts[^1][1] == '次')
            parts[^1] = parts[^1].Remove(1, 1);
        Add(parts, parts[^1][1..], parts.Count - 1);
        for (var i = 1; isOrdinal && i < parts.Count; i++)
            parts[i] = "第" + parts[i];
        return true;
    }

    private static bool AddNumbered(List<string> parts)
    {
        Add(parts, parts[^1][1..], parts.Count - 1);
        // 一、二、三|产业 are 第一产业, 第二产业 and 第三产业.
        for (var i = 0; i < parts.Count && parts[i][1..].StartsWith("产业", StringComparison.Ordinal); i++)
            parts[i] = "第" + parts[i];
        return true;
    }

    // 规上|轻、重|工业总产值, 规模以上|大、中、小|型企业产值, 规模以上|国有、集体、私营|企业产值
    private static bool OwnedSides(List<string> parts)
    {
        var last = parts[^1];
        var first = parts[0].LengthAtEnd(RuleWords.Ownerships);
        var side = first > 0 ? last.LengthAtStart(RuleWords.Ownerships) : 0;
        if (side == 0)
            first = side = IsFamily(parts[0][^1], last[0]) ? 1 : 0;
        if (side == 0 || side == last.Length || first == 0 || first == parts[0].Length)
            return false;
        for (var i = 1; i < parts.Count - 1; i++)
        {
            if (
                side > 1
                    ? !parts[i].IsAny(RuleWords.Ownerships)
                    : parts[i].Length > 1 || !IsFamily(parts[i][0], last[0])
            )
                return false;
        }
        var owner = parts[0][..^first];
        parts[0] += last[side..];
        for (var i = 1; i < parts.Count; i++)
            parts[i] = owner + (i < parts.Count - 1 ? parts[i] + last[side..] : last);
        return true;
    }

    // 轻、重, but not 资产、贷款
    private static bool IsFamily(char one, char other)
    {
        foreach (var family in RuleWords.Families)
        {
            if (one != other && family.Contains(one) && family.Contains(other))
                return true;
        }
        return false;
    }

    // 二、三|线城市
    private static bool Numbered(List<string> parts)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            if (!RuleWords.Tiers.Contains(parts[i][0]) || parts[i].Length > 1 != (i == parts.Count - 1))
                return false;
        }
        return true;
    }

    // 高新企业|营业收入和利润总额, 汽车|产量、销量: taken from the first, for the others.
    private static void Owner(List<string> parts)
    {
        var owner = NounPhrase.Owner(parts[0]);
        for (var i = 1; i < parts.Count; i++)
        {
            if (owner is not null && (NounPhrase.IsHeadOrEnd(parts[i]) || parts[i] is [_, .., '率']))
                parts[i] = owner + parts[i];
            else if (owner is null)
                parts[i] = Twins.With(parts[0], parts[i]) ?? parts[i];
        }
    }

    // 韩国、日本对华投资
    private static bool BehindPlace(List<string> parts)
    {
        for (var i = 0; i < parts.Count - 1; i++)
        {
            if (AfterPlace(parts[i]) is not "")
                return false;
        }
        return AfterPlace(parts[^1]) is { Length: > 1 } rest && Add(parts, rest, parts.Count - 1);
    }

    // 服装、家具出口
    private static bool Trade(List<string> parts)
    {
        if (parts[^1] is not [.., _, _, '出' or '进', '口'])
            return false;
        var trade = parts[^1].EndsWith("进出口", StringComparison.Ordinal) ? "进出口" : parts[^1][^2..];
        for (var i = 0; i < parts.Count - 1; i++)
        {
            if (parts[i][^1] == '口' || NounPhrase.EndsWithHead(parts[i]))
                return false;
        }
        return parts[^1].Length > trade.Length && Add(parts, trade, parts.Count - 1);
    }

    // 大型、中型和小|型|企业增加值: where the last goes on behind the character that the others end with; or null.
    private static int? Sister(string part, string last)
    {
        const int Shortest = 2;
        var length = part.Length;
        return length >= Shortest && last.Length > length && last[length - 1] == part[^1] && last[..length] != part
            ? length
            : null;
    }

    // 第一、第二产业; 省级、市级以上项目; 化学需氧量、二氧化硫排放量
    private static void Head(List<string> parts)
    {
        var last = parts[^1];
        var head = NounPhrase.Head(last);
        for (var i = 0; i < parts.Count - 1; i++)
        {
            if (parts[i] is ['第', _] && last[0] == '第')
                parts[i] += last[2..];
            else if (Sister(parts[i], last) is { } kind)
                parts[i] += last[kind..];
            else if (
                CueTable.Default.ModifiersAhead.Match(last, out var shared) != WordTrie.None
                && CueTable.Default.ModifiersAhead.Match(parts[i], out var whole) != WordTrie.None
                && whole == parts[i].Length
            )
                parts[i] += last[shared..];
            else if (head is not null && LacksHead(parts[i], head))
                parts[i] += head;
        }
    }

    // 销售、管理费用|率
    private static bool LacksHead(string part, string head) =>
        !IsNumber(part)
        && part is not [_, .., '值' or '额']
        && (
            !NounPhrase.EndsWithHead(part)
            || head[^1] == '率' && part[^1] != '率' && !head.StartsWith(part, StringComparison.Ordinal)
        );

    private static string? AfterPlace(string name) =>
        PlaceTable.Default.TryRead(name, out var place) && place.Start == 0 ? name[place.End..] : null;

    private static bool Add(List<string> parts, string tail, int count)
    {
        for (var i = 0; i < count; i++)
            parts[i] += tail;
        return true;
    }

    private static string? TradeOf(string name) =>
        name.LengthAtEnd(RuleWords.Trades) is > 0 and var trade ? name[^trade..] : null;

    // 新批项目|数
    private static bool IsNumber(string part) => part is [_, _, .., '数'];

    private static bool IsSide(string part) => part.Length == 1 && RuleWords.Sides.Contains(part[0]);
}
