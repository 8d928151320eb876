using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

/// <summary>
/// What is measured, where that stands once for several parts: 采矿业增加值增长5%，制造业增长〔6%〕 is about
/// 制造业增加值.
/// </summary>
internal static partial class LentHeads
{
    /// <summary>The name with the head that something before lends it; null where nothing does.</summary>
    public static string? Lend(Sentence s, FigureDraft d, string name) =>
        NounPhrase.EndsWithHead(name)
            ? WithNameOfSisterRegion(s, d, name) ?? OfBudgetLevel(s, d, name)
            : OfSentenceBefore(s, d, name)
                ?? OfPeer(s, d, name)
                ?? WithHeadOfPeer(s, d, name)
                ?? OfSex(s, d, name)
                ?? WithTradeOfPartner(s, d, name)
                ?? LentTrades.OfPartnerAlone(s, d, name)
                ?? LentTrades.Lend(s, d, name)
                ?? WithLentHead(s, d, name)
                ?? WithHeadOfSister(s, d, name)
                ?? WithListedHead(s, d, name)
                ?? WithHeadLentToSister(s, d, name)
                ?? WithHeadOfTopic(s, d, name);

    /// <summary>The names of a list, each with the head that a figure before lends it: 批发业和房地产业分别增长.</summary>
    public static List<string> WithHeads(Sentence s, FigureDraft d, List<string> names) =>
        names.ConvertAll(name =>
            (NounPhrase.EndsWithHead(name) ? null : WithHeadOfSister(s, d, name))
            ?? Twins.Lend(s, d, name)
            ?? LentTrades.OfPartnerAlone(s, d, name)
            ?? name
        );

    /// <summary>The owner of a bracket with what the bracket before it names: 药物（销货价值上升3.8%）、家具（上升〔2.7%〕）.</summary>
    public static string WithHeadOfBracket(Sentence s, FigureDraft d, string owner)
    {
        var elder = s.Drafts.FindLast(static x => x.BracketOwner is not null);
        return
            elder is { BracketOwner: { } sister, Indicator: { } name }
            && elder.Role == d.Role
            && elder.Kind == d.Kind
            && name.StartsWith(sister, StringComparison.Ordinal)
            ? owner + name[sister.Length..]
            : owner;
    }

    // 工业固定资产投资 is 工业投资, and what 第一产业 has of the 地区生产总值 is its 增加值.
    private static string ShortHead(string head) =>
        head switch
        {
            "固定资产投资" => "投资",
            "预算支出" or "一般公共预算支出" => "支出",
            "地区生产总值" or "国内生产总值" or "生产总值" or "GDP" => "增加值",
            _ => head,
        };

    // 东部地区水利建设投资3240亿元；中部地区投资〔1860亿元〕
    private static string? WithNameOfSisterRegion(Sentence s, FigureDraft d, string name)
    {
        if (s.Drafts.Count == 0 || !NounPhrase.IsHeadOrEnd(name) || !IsOfRegion(s, d))
            return null;
        return
            s.LastNamedLike(d.Role, d.Unit, isOwn: true) is { Indicator: { } sister } elder
            && sister.Length > name.Length
            && sister.EndsWith(name, StringComparison.Ordinal)
            && !PlaceTable.Default.TryRead(sister, out _)
            && IsOfRegion(s, elder)
            ? sister
            : null;
    }

    private static bool IsOfRegion(Sentence s, FigureDraft d) =>
        PlaceTable.Default.TryRead(s.Text[d.WindowStart..d.Start].TrimStart(' '), out var place) && place.Start == 0;

    /// <summary>农村居民食品支出, 城镇: whether the name is nothing but another modifier than the one that the sister begins with.</summary>
    public static bool ArePeers(string sister, string name)
    {
        var regions = CueTable.Default.ModifiersAhead;
        return regions.Match(name, out var length) != WordTrie.None
            && length == name.Length
            && regions.Match(sister, out var other) != WordTrie.None
            && other < sister.Length
            && !sister.StartsWith(name, StringComparison.Ordinal);
    }

    // 农村居民食品支出占41.1%，城镇为〔35.7%〕
    private static string? OfPeer(Sentence s, FigureDraft d, string name) =>
        d.Role == FigureRole.Share
        && s.Elder is { Role: FigureRole.Share, Indicator: { } sister }
        && ArePeers(sister, name)
            ? name + WithoutRegion(sister)
            : null;

    private static string WithoutRegion(string name)
    {
        CueTable.Default.ModifiersAhead.Match(name, out var length);
        return name[(name.AsSpan(0, length).EndsWith("居民") ? length - 2 : length)..];
    }

    // 城镇居民人均生活消费支出23640元，农村居民〔15820元〕
    private static string? WithHeadOfPeer(Sentence s, FigureDraft d, string name)
    {
        const int Shared = 2;
        if (
            name.Length <= Shared
            || d.Role is not (FigureRole.Level or FigureRole.Change)
            || d.Kind == FigureKind.Count
            || s.LastNamedLike(d.Role, d.Unit, isOwn: true) is not { Indicator: { } sister }
        )
            return null;
        var at = sister.AsSpan().IndexOf(name.AsSpan(name.Length - Shared));
        if (at < 1 || at + Shared >= sister.Length)
            return null;
        var lent = sister[(at + Shared)..];
        var isWhole = NounPhrase.Head(sister) is { } head ? head.Length <= lent.Length : lent[^1] == '率';
        return isWhole || lent.IsAny(RuleWords.Trades) ? name + lent : null;
    }

    // 对东盟出口126亿元；对欧盟〔84亿元〕
    private static string? WithTradeOfPartner(Sentence s, FigureDraft d, string name)
    {
        if (
            name is not ['对', _, _, ..]
            || s.LastNamedLike(d.Role, d.Unit, isOwn: true) is not { Indicator: ['对', ..] sister }
        )
            return null;
        var trade = sister.AsSpan(1).LengthAtEnd(RuleWords.Trades);
        return trade > 0 && name.AsSpan().LengthAtEnd(RuleWords.Trades) == 0 ? name + sister[^trade..] : null;
    }

    private static bool IsModifier(string name) =>
        CueTable.Default.Modifiers.MatchEnd(name, out var length) != WordTrie.None && length > 0;

    // 采矿业增加值增长5%，制造业增长〔6%〕: what is named by the same last character is measured the same way.
    private static string? WithHeadOfSister(Sentence s, FigureDraft d, string name)
    {
        if (d.Role is not (FigureRole.Change or FigureRole.Level) || !RuleWords.Classes.Contains(name[^1]))
            return null;
        var elder = s.LastNamedLike(d.Role, d.Unit, isOwn: true) ?? LevelBeforeChange(s, d);
        if (
            (elder?.Indicator ?? (d.IsAmong || IsDepartment(name) || IsOfIndustry(s, name) ? s.Inherited : null))
            is not { } sister
        )
            return elder is null ? WithHeadOfClause(s, d, name) : null;
        // 一般公共预算收入21亿元。其中：税务部门完成〔16亿元〕
        if (IsDepartment(name) && !sister.Contains("部门", StringComparison.Ordinal) && NounPhrase.EndsWithHead(sister))
            return name + sister;
        if (NounPhrase.Head(sister) is not { } measure)
            return null;
        // 养老保险参保人数82万人，失业保险〔41万人〕: a count is else one of what its name says.
        if (d.Kind == FigureKind.Count && !d.IsAmong && measure is not [.., '人', '数'])
            return null;
        var at = sister.AsSpan(0, sister.Length - measure.Length).LastIndexOf(name[^1]) + 1;
        return at > 1 ? string.Concat(name, sister.AsSpan(at)) : null;
    }

    // 家电销售保持较快增长，空调类增长〔6%〕
    private static string? WithHeadOfClause(Sentence s, FigureDraft d, string name) =>
        d.Role == FigureRole.Change
        && EarlierClause.PredicatedSubject(s, d) is { } whole
        && NounPhrase.Head(whole) is { } measure
            ? name + ShortHead(measure)
            : null;

    // 服装销货价值跌8%，家具跌〔5%〕; 甲银行净利润5亿元、乙信合社〔3亿元〕
    private static string? WithListedHead(Sentence s, FigureDraft d, string name)
    {
        if (
            d.Role is not (FigureRole.Level or FigureRole.Change)
            || s.LastNamedLike(d.Role, d.Unit, isOwn: true) is not { Indicator: { } sister } elder
            || d.Clause > elder.Clause + 2
        )
            return null;
        var head = sister.AsSpan().LengthAtEnd(RuleWords.ListedHeads);
        if (head == 0 && d.IsAmong)
            head = sister.AsSpan().LengthAtEnd(RuleWords.PartedHeads);
        var isGoods = d.Kind is FigureKind.Money || d.Role == FigureRole.Change || sister.EndsWith('产');
        return head > 0 && head + 1 < sister.Length && isGoods && MayBeListed(name) ? name + sister[^head..] : null;
    }

    private static bool MayBeListed(string name) =>
        name.Length >= 2
        && !RuleWords.HeadEndings.Contains(name[^1])
        && !name.EndsWithAny(RuleWords.Sums)
        && !name.StartsWith("生产", StringComparison.Ordinal)
        && !name.IsAny(RuleWords.Trades)
        && IndicatorCatalogue.Default.IdOf(name) is null;

    // 规模以上工业增加值增长15.7%。轻工业增长〔13.6%〕
    private static bool IsOfIndustry(Sentence s, string name) =>
        name.EndsWithAny(RuleWords.Industries)
        && s.Inherited is { } whole
        && whole.Contains("工业", StringComparison.Ordinal)
        && whole.EndsWithAny(RuleWords.PartedHeads);

    private static bool IsDepartment(string name) => name is "税务部门" or "财政部门" or "国税部门" or "地税部门";

    // 第三产业吸收外资18亿美元，住宿业增长〔2.6倍〕
    private static FigureDraft? LevelBeforeChange(Sentence s, FigureDraft d) =>
        d.Role == FigureRole.Change
            ? s.Drafts.FindLast(static x => x is { Role: FigureRole.Level, OwnName: true, Indicator: not null })
            : null;

    // 每股收益方面，东方银行〔6.38元〕; 从投资看，第一产业增长〔9.1%〕; 固定资产投资中，第一产业〔16亿元〕
    private static string? WithHeadOfTopic(Sentence s, FigureDraft d, string name)
    {
        if (d.Role is not (FigureRole.Level or FigureRole.Change))
            return null;
        if (TopicWords(s, s.Drafts.Count > 0 ? s.Drafts[0] : d) is not { } said)
            return null;
        var topic = TopicOf(said);
        if (topic is null || name.Contains(topic, StringComparison.Ordinal) || name.IsAny(RuleWords.Trades))
            return null;
        // 主要工业产品产量中，原煤〔860万吨〕
        var isOfOutput = topic is [.., '产' or '销', '量'];
        return isOfOutput || d.Kind != FigureKind.Count && IsBearer(name[^1]) ? name + ShortHead(topic) : null;
    }

    // The label or the clause before the sentence's first figure: 主要产品产量：, 固定资产投资中，
    private static string? TopicWords(Sentence s, FigureDraft first)
    {
        const int LongestTopic = 16;
        if (first.Label.End > first.Label.Start)
            return first.Label.End - first.Label.Start <= LongestTopic
                ? s.Name(first.Label.Start, first.Label.End)
                : null;
        var end = first.ClauseStart - 1;
        if (end <= s.Start || !s.Text[s.Start..end].EndsWithAny(RuleWords.Topics))
            return null;
        var start = s.Start + s.Text[s.Start..end].LastIndexOf(',') + 1;
        // 在|限上商品零售额中，汽车类增长〔8%〕
        if (s.Text[start] == '在')
            start++;
        return end - start <= LongestTopic ? s.Name(start, end) : null;
    }

    // What a part or a bearer of something is called ends so: 第一产业, 东方银行.
    private static bool IsBearer(char last) => RuleWords.Bearers.Contains(last) || RuleWords.Classes.Contains(last);

    private static string? TopicOf(string said)
    {
        said = said[..^said.LengthAtEnd(RuleWords.Topics)];
        var isWhole =
            said.StartsWith("每股", StringComparison.Ordinal) || IndicatorCatalogue.Default.IdOf(said) is not null;
        return isWhole ? said : NounPhrase.Head(said);
    }
}
