using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

/// <summary>Cuts a stretch of words down to the name of what is measured.</summary>
internal static partial class NounPhrase
{
    private const int Longest = 40;
    private const int LongestList = 120;
    private const int ShortestSubject = 2;
    private const string HoleUnits = "万亿元美吨个人户家项亩公里米次";
    private static readonly CharacterSet HoleEnds = new(HoleUnits);
    private static readonly CharacterSet EdgeMarks = new(" ,、;:。·-?!'\"*#>|/…~●○◆◇■□▲△▼★☆※►▪①②③④⑤⑥⑦⑧⑨⑩和与及或的");

    /// <summary>The name in <paramref name="words"/>, or null where there is none.</summary>
    public static string? Name(ReadOnlySpan<char> words)
    {
        if (!IsTradeWithPartner(words))
            words = TrimPlace(TrimStartMarks(words));
        Span<char> buffer = words.Length <= 512 ? stackalloc char[words.Length] : new char[words.Length];
        words.CopyTo(buffer);
        var length = DropJoins(buffer);
        var name = TrimLead(WithoutRatio(WithoutHole(buffer[..length])));
        if (name is ['按' or '以', ..] && name.EndsWithAny(RuleWords.Reckonings) || IsCondition(name))
            return null;
        var withoutTail = TrimTail(name);
        // Without its tail, what is left may begin with a lead after all.
        name = TrimQuotes(withoutTail.Length < name.Length ? TrimLead(withoutTail) : name);
        name = OriginAlone(Cause.Without(name));
        if (name.Length > Longest && Limit(name) is var limit && name.Length > limit)
            name = TrimLead(name[^limit..]);
        // 一是超五成行业增长: the number of a point is no name.
        if (name.Length == 0 || name.Length == 1 && (!Noise.IsHan(name[0]) || name[0] == '一'))
            return null;
        name = BehindBlank(WithoutFirstPlace(TrimPer(name)));
        if (name.IsEmpty || name is ['在', .., '中'])
            return null;
        // 其中徐州20亿元: where, and not what.
        if (PlaceTable.Default.IsChinesePlace(name))
            return null;
        return WithoutSpaces(name);
    }

    /// <summary>Before where something comes from: 来自香港的投资.</summary>
    public const string From = "来自";

    /// <summary>出口|**亿元: the words before a number that a scrape has lost.</summary>
    public static ReadOnlySpan<char> WithoutHole(ReadOnlySpan<char> words)
    {
        if (words.IsEmpty || !HoleEnds.Contains(words[^1]))
            return words;
        var unit = words.TrimEnd(HoleUnits);
        var before = unit.TrimEnd("*×Xx○□_");
        return before.Length < unit.Length && unit.Length < words.Length ? before : words;
    }

    // 三次产业|结构比为10:40:50|，对增长的贡献率
    private static ReadOnlySpan<char> WithoutRatio(ReadOnlySpan<char> words)
    {
        if (words.IsEmpty || !char.IsAsciiDigit(words[^1]))
            return words;
        var before = words.TrimEnd("0123456789.:");
        return words[before.Length..].Contains(':') && before is [.., '为'] && before[..^1] is var told
            ? told[..^told.LengthAtEnd(RuleWords.Structures)]
            : words;
    }

    // 收入13亿元，|扣除留抵退税因素后|增长13%
    private static bool IsCondition(ReadOnlySpan<char> name) =>
        name.StartsWithAny(RuleWords.Exclusions) && name[^1] is '后' or '素' or '响' or '外';

    // 盈利能力显著提升 |毛利率达24.8%: a blank where a page has a full stop.
    private static ReadOnlySpan<char> BehindBlank(ReadOnlySpan<char> name)
    {
        const int ShortestClause = 4;
        return
            name.LastIndexOf(' ') is >= ShortestClause and var blank
            && CueTable.Default.Ends.MatchEnd(name[(blank + 1)..], out _) != WordTrie.None
            && BeforePredicate(name[..blank]).Length < blank
            ? name[(blank + 1)..]
            : name;
    }

    // 移转栋数分别为|台北市1745栋: the place is that of the number.
    private static ReadOnlySpan<char> WithoutFirstPlace(ReadOnlySpan<char> name) =>
        name.LastIndexOf('为') is > 1 and var link && PlaceTable.Default.IsChinesePlace(name[(link + 1)..])
            ? TrimTail(name[..link])
            : name;

    // 旅客12万人次，来自|广东: the place alone, as anywhere; but 来自香港的投资 is a name.
    private static ReadOnlySpan<char> OriginAlone(ReadOnlySpan<char> name) =>
        name.StartsWith(From)
        && PlaceTable.Default.TryRead(name[From.Length..], out var place)
        && place.Start == 0
        && place.End == name.Length - From.Length
            ? name[From.Length..]
            : name;

    // The subjects that a row of numbers has in common stand in one stretch of words.
    private static int Limit(ReadOnlySpan<char> name) => name.Contains('、') ? LongestList : Longest;

    // 4家企业携手走进…: the verb behind the noun need not be known, the noun is.
    private static ReadOnlySpan<char> ToCountedNoun(ReadOnlySpan<char> words)
    {
        var counted = CueTable.Default.Counted;
        for (var at = counted.Next(words, 0); at < words.Length; at = counted.Next(words, at + 1))
        {
            if (counted.Match(words[at..], out var length) == WordTrie.None || IsInRural(words, at))
                continue;
            at += length;
            if (
                at >= words.Length
                || RuleWords.NounContinuations.Contains(words[at])
                || counted.Match(words[at..], out _) != WordTrie.None
                || words[at..].StartsWithAny(RuleWords.Works)
                || words[..at].EndsWith("地区") && words[at..].StartsWith("生产总值")
                || words[..at] is "国家" && words[at..].StartsWithAny(RuleWords.NationalThings)
            )
            {
                at--;
                continue;
            }
            return words[at] == '的' && words.Length - at > 3 && at < 4 ? words : words[..at];
        }
        return words;
    }

    // 农|村电商用户
    private static bool IsInRural(ReadOnlySpan<char> words, int at) =>
        words[at] == '村' && at > 0 && words[at - 1] is '农' or '乡';

    /// <summary>The words up to the first one that ends a name behind its number: 企业|获评省级称号.</summary>
    public static ReadOnlySpan<char> BeforeStop(ReadOnlySpan<char> words)
    {
        words = ToCountedNoun(words);
        var stops = CueTable.Default.Stops;
        for (var at = stops.Next(words, 1); at < words.Length; at = stops.Next(words, at + 1))
        {
            if (stops.Match(words[at..], out var length) != WordTrie.None && !IsAttribute(words, at, length))
                return words[..at];
        }
        return words;
    }

    // A股|上市|企业: a verb directly before the noun that the words end with only says which.
    private static bool IsAttribute(ReadOnlySpan<char> words, int at, int length) =>
        words.Slice(at, length) is "上市" or "入驻" or "参展" or "参会" or "签约落户" or "获奖" or "生产" or "制造"
        && words[(at + length)..].IsAny(RuleWords.Generic);

    /// <summary>The words up to the one that tells what became of their subject: 汽车出口|增势良好.</summary>
    public static ReadOnlySpan<char> BeforePredicate(ReadOnlySpan<char> words)
    {
        words = Cause.WithoutInfluence(words);
        var predicates = CueTable.Default.Predicates;
        for (var at = predicates.Next(words, 2); at < words.Length; at = predicates.Next(words, at + 1))
        {
            if (predicates.Match(words[at..], out _) != WordTrie.None)
                return words[..at];
        }
        return words;
    }

    /// <summary>What the counted things were made: 获评|省新零售示范企业; null where the words tell of no such thing.</summary>
    public static string? Award(ReadOnlySpan<char> words) =>
        words.LengthAtStart(RuleWords.Awards) is > 0 and var award ? Name(words[award..]) : null;

    // 进口均价|每吨: the unit of a price before the amount.
    private static ReadOnlySpan<char> TrimPer(ReadOnlySpan<char> name)
    {
        var per = name.LastIndexOf('每');
        var isUnit =
            per >= 0
            && UnitVocabulary.Default.Match(name[(per + 1)..], out _, out var length) == WordSense.Unit
            && per + 1 + length == name.Length;
        return isUnit ? TrimTail(name[..per]) : name;
    }

    private static ReadOnlySpan<char> TrimTail(ReadOnlySpan<char> name)
    {
        var cues = CueTable.Default;
        while (name.Length > 0 && cues.Whole.MatchEnd(name, out _) == WordTrie.None)
        {
            if (EdgeMarks.Contains(name[^1]) || name[^1] is '(' or '“')
                name = name[..^1];
            else if (cues.Tail.MatchEnd(name, out var length) != WordTrie.None)
                name = name[..^length];
            else if (name[^1] == '×')
                name = name[..^1].TrimEnd("0123456789"); // 机组|2×100万千瓦
            else
                break;
        }
        return name;
    }

    private static ReadOnlySpan<char> TrimQuotes(ReadOnlySpan<char> name)
    {
        if (name.Length > 2 && name[0] == '“' && name[^1] == '”' && name[1..^1].IndexOfAny('“', '”') < 0)
            return name[1..^1];
        if (name.Length > 0 && name[^1] == '”' && !name.Contains('“'))
            return name[..^1];
        if (name.Length > 0 && name[0] == '“' && !name.Contains('”'))
            return name[1..];
        return name;
    }

    // 第一产业实现增加值 is 第一产业增加值: subject and object make one name.
    private static int DropJoins(Span<char> words)
    {
        var joins = CueTable.Default.Joins;
        var length = words.Length;
        for (var at = joins.Next(words[..length], 1); at < length - 1; at = joins.Next(words[..length], at + 1))
        {
            if (
                joins.Match(words[at..length], out var join) == WordTrie.None
                || at + join >= length
                || words[at + join] is '率' or '划' or '数'
                || words[at..length] is ['安', '排', '的', ..]
            )
                continue;
            words[(at + join)..length].CopyTo(words[at..]);
            length -= join;
        }
        return DropSum(words[..length]);
    }

    // 商品房|共|成交
    private static int DropSum(Span<char> words)
    {
        var at = words.IndexOf('共');
        if (
            at < ShortestSubject
            || words[at - 1] is '公' or '中'
            || !((ReadOnlySpan<char>)words[(at + 1)..]).StartsWithAny(RuleWords.Summed)
        )
            return words.Length;
        words[(at + 1)..].CopyTo(words[at..]);
        return words.Length - 1;
    }

    private static string WithoutSpaces(ReadOnlySpan<char> name)
    {
        if (!name.Contains(' '))
            return name.ToString();
        Span<char> buffer = stackalloc char[name.Length];
        var length = 0;
        foreach (var c in name)
        {
            if (c != ' ')
                buffer[length++] = c;
        }
        return buffer[..length].ToString();
    }
}
