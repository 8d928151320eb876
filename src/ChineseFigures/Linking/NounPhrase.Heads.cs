using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

// The noun that a name ends with, and what stands before it: 畜牧业|产值.
internal static partial class NounPhrase
{
    /// <summary>Whether the whole name is a noun that needs a modifier: 增加值, 总投资.</summary>
    public static bool IsHead(string name) =>
        CueTable.Default.Heads.MatchEnd(name, out var length) != WordTrie.None && length == name.Length;

    /// <summary>Whether the whole name is a noun that ends names.</summary>
    public static bool IsHeadOrEnd(string name) =>
        CueTable.Default.Ends.MatchEnd(name, out var length) != WordTrie.None && length == name.Length;

    /// <summary>Whether the name ends with such a noun.</summary>
    public static bool EndsWithHead(string name) => CueTable.Default.Ends.MatchEnd(name, out _) != WordTrie.None;

    /// <summary>Puts a modifier before a name; what both share stands once: 铁矿砂进口, 进口均价.</summary>
    public static string Join(string modifier, string name)
    {
        for (var shared = Math.Min(modifier.Length, name.Length - 1); shared >= 2; shared--)
        {
            if (modifier.AsSpan().EndsWith(name.AsSpan(0, shared)))
                return modifier + name[shared..];
        }
        return modifier + name;
    }

    /// <summary>The noun that the name ends with, or null.</summary>
    public static string? Head(string name) =>
        CueTable.Default.Ends.MatchEnd(name, out var length) != WordTrie.None ? name[^length..] : null;

    /// <summary>The name's modifier: 畜牧业 of 畜牧业产值; the whole name where it has no head or is one.</summary>
    public static string WithoutHead(string name) =>
        CueTable.Default.Ends.MatchEnd(name, out var length) != WordTrie.None && length < name.Length
            ? WithoutMean(name[..^length])
            : name;

    /// <summary>Who has several things measured: 储能业务 of 储能业务收入; null where the name tells of no such owner.</summary>
    public static string? Owner(string name)
    {
        if (CueTable.Default.Ends.MatchEnd(name, out _) == WordTrie.None && name[^1] != '率')
            return null;
        for (var end = name.Length - 1; end > ShortestSubject; end--)
        {
            var owner = name.AsSpan(0, end);
            var word = owner.LengthAtEnd(RuleWords.Owners);
            if (word > 0 && word < end && !owner.EndsWithAny(RuleWords.NoOwners) && IsOwned(name[end..]))
                return name[..end];
        }
        return null;
    }

    // 高新企业|营业收入, 园区企业的|开工率
    private static bool IsOwned(string measured)
    {
        const int LongestRate = 4;
        measured = measured.TrimStart('的');
        return measured.Length > 0
            && (IsHeadOrEnd(measured) || measured[^1] == '率' && measured.Length is > 1 and <= LongestRate);
    }

    /// <summary>粮食|平均亩产: what stands before a head without the word that says how it was reckoned.</summary>
    public static string WithoutMean(string modifier) =>
        modifier.Length > 2 && modifier.EndsWith("平均", StringComparison.Ordinal) ? modifier[..^2] : modifier;

    /// <summary>出口机电产品8.75万亿元 is about 机电产品出口.</summary>
    public static string TradeLast(string name)
    {
        if (EndsWithHead(name))
            return name;
        var trade = name.LengthAtStart(RuleWords.Trades);
        return trade > 0 && name.Length >= trade + 2 && !RuleWords.TradeNouns.Contains(name[trade])
            ? name[trade..] + name[..trade]
            : name;
    }
}
