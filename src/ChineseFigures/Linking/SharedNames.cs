using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

/// <summary>
/// Gives a name what it shares with the figures, the clause or the topic before it, so that it stands alone: 其中城镇 under
/// 社会消费品零售总额 is 城镇社会消费品零售总额.
/// </summary>
internal static class SharedNames
{
    /// <summary>Gives a name the head or the modifier that it shares with a figure before, so that it stands alone.</summary>
    public static string Restore(Sentence s, FigureDraft d, string name) =>
        OfBracket(s, d, name)
        ?? OfNew(s, d, name)
        ?? OfProgress(s, d, name)
        ?? OfSentenceBefore(s, d, name)
        ?? OfCropBefore(s, name)
        ?? WithSisterBearer(s, d, name)
        ?? WithSharedVerb(s, d, name)
        ?? WithBearerOfStem(s, name)
        ?? WithBearerOfCounterpart(s, d, name)
        ?? WithNameOfSisterRegion(s, d, name)
        ?? WithCountedBearer(s, d, name)
        ?? WithLentModifier(s, d, name)
        ?? WithHeadOfPeer(s, d, name)
        ?? WithTradeOfPartner(s, d, name)
        ?? OfNewWhole(s, d, name)
        ?? WithLentHead(s, d, name)
        ?? WithHeadOfSister(s, d, name)
        ?? WithHeadOfTopic(s, d, name)
        ?? name;

    // 金融业（实际使用外资30.1亿元）, but 财政总收入（含基金收入86.3亿元）
    private static string? OfBracket(Sentence s, FigureDraft d, string name)
    {
        if (d.BracketOwner is not { } owner)
            return null;
        var words = s.Text[d.WindowStart..d.Start].TrimStart();
        if (words.StartsWith("含") || words.StartsWith("其中"))
            return null;
        return d.Kind == FigureKind.Count ? name : owner + name;
    }

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

    // 科技型中小企业312家，新增〔71家〕
    private static string? OfNew(Sentence s, FigureDraft d, string name) =>
        name == "新增"
        && d.Kind == FigureKind.Count
        && s.Drafts is [.., { Role: FigureRole.Level, Indicator: { } counted } elder]
        && elder.Unit == d.Unit
            ? name + counted
            : null;

    // 实际到位内资312.5亿元，进度居全省〔第四位〕
    private static string? OfProgress(Sentence s, FigureDraft d, string name) =>
        d.Role == FigureRole.Rank
        && name == "进度"
        && s.Drafts.FindLast(static x => x.Indicator is not null) is { Indicator: { } done }
            ? done + name
            : null;

    // 棉花种植面积386万亩。产量〔28.4万吨〕
    private static string? OfCropBefore(Sentence s, string name) =>
        s.Drafts.Count == 0 && s.Inherited is [.., '面', '积'] and { } area && name.IsAny(RuleWords.Harvests)
            ? NounPhrase.WithoutHead(area) + name
            : null;

    // 社会消费品零售总额726.8亿元。按经营地分，城镇〔618.3亿元〕
    private static string? OfSentenceBefore(Sentence s, FigureDraft d, string name)
    {
        const int LongestPart = 3;
        var isPart =
            s.Drafts.Count == 0
            && (
                d.Role == FigureRole.Level && d.Kind is FigureKind.Money or FigureKind.Measure
                || d.Role == FigureRole.Change
                    && d.IsAmong
                    && (name.Length <= LongestPart || IsSectorOfInvestment(s, name))
            )
            && IsModifier(name)
            && !NounPhrase.EndsWithHead(name);
        return isPart && s.Inherited is { } whole && NounPhrase.Head(whole) is { } head ? name + ShortHead(head) : null;
    }

    // 固定资产投资增长5.8%。分产业看，第一产业增长〔9.1%〕
    private static bool IsSectorOfInvestment(Sentence s, string name) =>
        name.EndsWith("产业", StringComparison.Ordinal)
        && s.Inherited is { } whole
        && whole.EndsWith("投资", StringComparison.Ordinal);

    // 工业固定资产投资 is 工业投资, and what 第一产业 has of the 地区生产总值 is its 增加值.
    private static string ShortHead(string head) =>
        head switch
        {
            "固定资产投资" => "投资",
            "地区生产总值" or "国内生产总值" or "生产总值" or "GDP" => "增加值",
            _ => head,
        };

    // “徐州号”中欧班列出口6列、进口〔9列〕; 民营企业进出口100亿元。其中，出口〔60亿元〕
    private static string? WithSisterBearer(Sentence s, FigureDraft d, string name)
    {
        if (!name.IsAny(RuleWords.Trades))
            return null;
        if (s.Drafts.FindLast(static x => x.Indicator is not null) is { Indicator: { } sister } elder)
            return elder.Clause == d.Clause || d.IsAmong || IsBearersTrade(sister) ? WithBearerOf(sister, name) : null;
        return d.IsAmong && s.Inherited is { } whole ? WithBearerOf(whole, name) : null;
    }

    // 民营企业对东盟出口2.7万亿元；进口〔1.8万亿元〕
    private static bool IsBearersTrade(string sister)
    {
        const int ShortestBearer = 2;
        return sister.Length >= ShortestBearer + 2 && sister is [.., not '进', '出', '口'];
    }

    private static string? WithBearerOf(string sister, string trade)
    {
        const int LongestTrade = 3;
        var length = sister.EndsWith("进出口", StringComparison.Ordinal) ? LongestTrade : 2;
        var isTrade = sister is [.., '进' or '出', '口'];
        return isTrade && sister.Length > length + 1 && sister[..^length] is not ("外贸" or "对外贸易")
            ? sister[..^length] + trade
            : null;
    }

    // 新建5G基站1.2万个、公共充电桩〔8600个〕
    private static string? WithSharedVerb(Sentence s, FigureDraft d, string name)
    {
        if (d.Role != FigureRole.Level || d.Kind is not (FigureKind.Count or FigureKind.Measure))
            return null;
        if (
            s.Elder is not { Role: FigureRole.Level, Indicator: ['新', ..] first } elder
            || SharedVerb(first) is not { } verb
        )
            return null;
        if (d.NameEnd <= elder.End)
            return null;
        var between = s.Text[elder.End..d.NameEnd];
        var isListed = between is ['、', ..] || verb[1] == '建' && between is [',', ..];
        return
            isListed
            && between[1..].Trim(' ').SequenceEqual(name)
            && !NounPhrase.EndsWithHead(name)
            && !name.Contains('建', StringComparison.Ordinal)
            ? verb + name
            : null;
    }

    private static string? SharedVerb(string name) =>
        name.LengthAtStart(RuleWords.SharedVerbs) is > 0 and var verb ? name[..verb] : null;

    // 农村商业银行不良贷款余额1146亿元，不良贷款率〔1.6%〕; 中欧班列开行2732列，开行量居全国〔首位〕
    private static string? WithBearerOfStem(Sentence s, string name)
    {
        const int ShortestStem = 2;
        if (name.Length <= ShortestStem || name[^1] is not ('率' or '量'))
            return null;
        if (s.Drafts.FindLast(static x => x.Indicator is not null) is not { Indicator: { } sister })
            return null;
        var at = sister.AsSpan().LastIndexOf(name.AsSpan(0, name.Length - 1));
        var isSame = name[^1] == '率' || at + name.Length - 1 == sister.Length;
        return at > 0 && isSame ? sister[..at] + name : null;
    }

    // 实际使用内资46.2亿元、外资〔1.3亿美元〕; 人民币存款余额318亿元，贷款余额〔247亿元〕
    private static string? WithBearerOfCounterpart(Sentence s, FigureDraft d, string name)
    {
        if (d.Role is not (FigureRole.Level or FigureRole.Change) || name.Length < 2)
            return null;
        var counterpart = name[..2] switch
        {
            "内资" => "外资",
            "外资" => "内资",
            "存款" => "贷款",
            "贷款" => "存款",
            _ => null,
        };
        if (
            counterpart is null
            || s.Drafts.FindLast(static x => x.Indicator is not null) is not { Indicator: { } sister }
        )
            return null;
        var bearer = sister.Length - name.Length;
        return
            bearer > 0
            && sister.AsSpan(bearer).StartsWith(counterpart)
            && sister.AsSpan(bearer + 2).SequenceEqual(name.AsSpan(2))
            ? sister[..bearer] + name
            : null;
    }

    // 建筑业企业86家，完成投资〔12.6亿元〕; 96个重点项目完成投资〔214亿元〕
    private static string? WithCountedBearer(Sentence s, FigureDraft d, string name)
    {
        const int LongestShort = 3;
        if (
            d is not { Kind: FigureKind.Money, Role: FigureRole.Level }
            || !NounPhrase.IsHeadOrEnd(name)
            || s.Drafts is not [.., { Kind: FigureKind.Count, Role: FigureRole.Level, Indicator: { } bearer } counted]
        )
            return null;
        var isSubject = counted.ConsumedEnd > counted.End && counted.ConsumedEnd == d.WindowStart;
        var isBearerBefore =
            name.Length <= LongestShort && bearer is [_, .., '企', '业'] && counted.Clause + 1 >= d.Clause;
        return isSubject || isBearerBefore ? NounPhrase.Join(bearer, name) : null;
    }

    // 东部地区水利建设投资3240亿元；中部地区投资〔1860亿元〕
    private static string? WithNameOfSisterRegion(Sentence s, FigureDraft d, string name)
    {
        if (!NounPhrase.IsHeadOrEnd(name) || !IsOfRegion(s, d))
            return null;
        return
            LastNamed(s, d.Role, d.Unit, isOwn: true) is { Indicator: { } sister } elder
            && sister.Length > name.Length
            && sister.EndsWith(name, StringComparison.Ordinal)
            && !PlaceTable.Default.TryRead(sister, out _)
            && IsOfRegion(s, elder)
            ? sister
            : null;
    }

    private static bool IsOfRegion(Sentence s, FigureDraft d) =>
        PlaceTable.Default.TryRead(s.Text[d.WindowStart..d.Start].TrimStart(' '), out var place) && place.Start == 0;

    // 规模以上工业企业429户，实现增加值〔2570亿元〕
    private static string? WithLentModifier(Sentence s, FigureDraft d, string name)
    {
        if (d.Role == FigureRole.Rank || !NounPhrase.IsHead(name))
            return null;
        var elder = ModifierLender(s, d);
        if (elder is null)
            return BearerInClauseBefore(s, d, name) is { } bearer ? NounPhrase.Join(bearer, name) : null;
        var before = name[0] == '总' ? WithoutNew(elder.Indicator!) : elder.Indicator!;
        return LendsModifier(elder) && !IsShareOfOwners(before) && !before.EndsWith(name, StringComparison.Ordinal)
            ? NounPhrase.Join(BusinessOf(before) ?? NounPhrase.WithoutHead(before), name)
            : null;
    }

    // 财产险业务平稳增长，实现保费收入〔4621亿元〕
    private static string? BearerInClauseBefore(Sentence s, FigureDraft d, string name) =>
        s.Drafts.Count == 0
        && EarlierClause.Subject(s, d, out var isPredicated) is { } bearer
        && isPredicated
        && !NounPhrase.EndsWithHead(bearer)
        && !bearer.Contains(name, StringComparison.Ordinal)
            ? bearer
            : null;

    // 储能业务收入26.9亿元，毛利率34.8%
    private static string? BusinessOf(string name) =>
        name.IndexOf("业务收入", StringComparison.Ordinal) is var at and > 0
        && !name.AsSpan(0, at).EndsWith("主营")
        && !name.AsSpan(0, at).EndsWith("其他")
            ? name[..(at + 2)]
            : null;

    // 新增研发机构33家，总数〔1630家〕: how many there are is not how many are new.
    private static string WithoutNew(string name) =>
        name is ['新', '增' or '建' or '设', ..] or ['净', '增', ..] ? name[2..] : name;

    // 归母|净利润: whose the profit is is not whose the margin is.
    private static bool IsShareOfOwners(string name) =>
        name.StartsWith('归') || name.StartsWith("扣非", StringComparison.Ordinal);

    // The last figure with a modifier, but none of a part that 其中 or parentheses told of, when they are over.
    private static FigureDraft? ModifierLender(Sentence s, FigureDraft d)
    {
        for (var i = s.Drafts.Count - 1; i >= 0; i--)
        {
            var elder = s.Drafts[i];
            if (elder.IsAmong && !d.IsAmong || elder.InParentheses && !d.InParentheses)
                continue;
            if (elder.Indicator is { } lent && elder.Role != FigureRole.Threshold && !NounPhrase.IsHeadOrEnd(lent))
                return elder;
        }
        return null;
    }

    // 规模以上工业企业429户、签约项目7个, 失业保险基金总收入36亿元 and whatever has such a head itself have a bearer to
    // lend; 财政收入 has none.
    private static bool LendsModifier(FigureDraft elder) =>
        elder.Kind is FigureKind.Count
        || elder.Indicator!.EndsWith("总收入", StringComparison.Ordinal)
        || BusinessOf(elder.Indicator!) is not null
        || CueTable.Default.Heads.MatchEnd(elder.Indicator, out _) != WordTrie.None
        || !NounPhrase.EndsWithHead(elder.Indicator!) && !RuleWords.HeadEndings.Contains(elder.Indicator![^1]);

    // 城镇居民人均生活消费支出23640元，农村居民〔15820元〕
    private static string? WithHeadOfPeer(Sentence s, FigureDraft d, string name)
    {
        const int Shared = 2;
        if (
            name.Length <= Shared
            || d.Role is not (FigureRole.Level or FigureRole.Change)
            || d.Kind == FigureKind.Count
            || NounPhrase.EndsWithHead(name)
            || LastNamed(s, d.Role, d.Unit, isOwn: true) is not { Indicator: { } sister }
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
            || LastNamed(s, d.Role, d.Unit, isOwn: true) is not { Indicator: ['对', ..] sister }
        )
            return null;
        var trade = sister.AsSpan(1).LengthAtEnd(RuleWords.Trades);
        return trade > 0 && name.AsSpan().LengthAtEnd(RuleWords.Trades) == 0 && !NounPhrase.EndsWithHead(name)
            ? name + sister[^trade..]
            : null;
    }

    // 新登记市场主体1.8万户，其中企业〔0.5万户〕
    private static string? OfNewWhole(Sentence s, FigureDraft d, string name)
    {
        if (d is not { IsAmong: true, Kind: FigureKind.Count, Role: FigureRole.Level } || name[0] == '新')
            return null;
        var whole = s.Drafts.FindLast(x => x is { IsAmong: false, Role: FigureRole.Level } && x.Unit == d.Unit);
        return whole?.Indicator is { } news && news.LengthAtStart(RuleWords.NewVerbs) is > 0 and var verb
            ? news[..verb] + name
            : null;
    }

    // 商品房销售面积526.3万平方米，其中住宅〔443.4万平方米〕
    private static string? WithLentHead(Sentence s, FigureDraft d, string name)
    {
        if (
            !(d.IsAmong || d.Role == FigureRole.Level || IsNextSector(s, name))
            || NounPhrase.EndsWithHead(name)
            || !(IsModifier(name) || d.IsAmong && IsPartOfOutput(s, d, name))
        )
            return null;
        var elder =
            d.Role == FigureRole.Level
                ? LastNamed(s, FigureRole.Level, d.Unit)
                : s.Drafts.FindLast(static x => x.Indicator is not null && x.Role != FigureRole.Threshold);
        if (elder?.Indicator is not { } before || before == name)
            return null;
        if (NounPhrase.Head(before) is { } head)
            return NounPhrase.Join(name, ShortHead(head));
        return name[^1] == '级' ? name + WithoutGrade(before) : null;
    }

    // The last figure of a role and unit that has a name, or one that its own words gave.
    private static FigureDraft? LastNamed(Sentence s, FigureRole role, string? unit, bool isOwn = false)
    {
        for (var i = s.Drafts.Count - 1; i >= 0; i--)
        {
            var draft = s.Drafts[i];
            if (draft.Role == role && draft.Unit == unit && draft.Indicator is not null && (draft.OwnName || !isOwn))
                return draft;
        }
        return null;
    }

    // 商用车销量12.8万辆，其中重卡〔5.9万辆〕: goods are what is produced or sold.
    private static bool IsPartOfOutput(Sentence s, FigureDraft d, string name) =>
        d is { Role: FigureRole.Level, Kind: FigureKind.Count or FigureKind.Measure }
        && LastNamed(s, FigureRole.Level, d.Unit) is { Indicator: { } whole }
        && NounPhrase.Head(whole) is [.., '量'] or [.., '产', '能'] or [.., '里', '程'] or "存栏" or "出栏"
        && name != whole;

    // 第一产业投资增长9.1%；第二产业增长〔10.3%〕
    private static bool IsNextSector(Sentence s, string name) =>
        name is ['第', _, '产', '业'] && s.Drafts is [{ Indicator: ['第', _, '产', '业', _, '资'] }, ..];

    // 市级以上|龙头企业
    private static string WithoutGrade(string name)
    {
        const int LongestGrade = 3;
        var grade = name.IndexOf('级', StringComparison.Ordinal);
        if (grade < 1 || grade > LongestGrade)
            return name;
        var rest = name.AsSpan(grade + 1);
        if (rest.StartsWith("及以上"))
            rest = rest[3..];
        else if (rest.StartsWith("以上"))
            rest = rest[2..];
        return rest.ToString();
    }

    private static bool IsModifier(string name) =>
        CueTable.Default.Modifiers.MatchEnd(name, out var length) != WordTrie.None && length > 0;

    /// <summary>The names of a list, each with the head that a figure before lends it: 批发业和房地产业分别增长.</summary>
    public static List<string> WithHeads(Sentence s, FigureDraft d, List<string> names) =>
        names.ConvertAll(name => WithHeadOfSister(s, d, name) ?? name);

    // 采矿业增加值增长5%，制造业增长〔6%〕: what is named by the same last character is measured the same way.
    private static string? WithHeadOfSister(Sentence s, FigureDraft d, string name)
    {
        if (d.Role is not (FigureRole.Change or FigureRole.Level) || d.Kind == FigureKind.Count && !d.IsAmong)
            return null;
        if (!RuleWords.Classes.Contains(name[^1]) || NounPhrase.EndsWithHead(name))
            return null;
        var elder = LastNamed(s, d.Role, d.Unit, isOwn: true) ?? LevelBeforeChange(s, d);
        if ((elder?.Indicator ?? (d.IsAmong ? s.Inherited : null)) is not { } sister)
            return null;
        // 一般公共预算收入21亿元。其中：税务部门完成〔16亿元〕
        if (d.IsAmong && name.EndsWith("部门", StringComparison.Ordinal) && NounPhrase.EndsWithHead(sister))
            return name + sister;
        if (NounPhrase.Head(sister) is not { } measure)
            return null;
        var at = sister.AsSpan(0, sister.Length - measure.Length).LastIndexOf(name[^1]) + 1;
        return at > 1 ? string.Concat(name, sister.AsSpan(at)) : null;
    }

    // 第三产业吸收外资18亿美元，住宿业增长〔2.6倍〕
    private static FigureDraft? LevelBeforeChange(Sentence s, FigureDraft d) =>
        d.Role == FigureRole.Change
            ? s.Drafts.FindLast(static x => x is { Role: FigureRole.Level, OwnName: true, Indicator: not null })
            : null;

    // 每股收益方面，东方银行〔6.38元〕; 从投资看，第一产业增长〔9.1%〕
    private static string? WithHeadOfTopic(Sentence s, FigureDraft d, string name)
    {
        const int LongestTopic = 16;
        if (d.Kind == FigureKind.Count || d.Role is not (FigureRole.Level or FigureRole.Change) || !IsBearer(name[^1]))
            return null;
        var text = s.Text[s.Start..d.Start];
        var end = text[..Math.Min(text.Length, LongestTopic)].IndexOf(',');
        if (end < 0 || !text[..end].EndsWithAny(RuleWords.Topics) || NounPhrase.EndsWithHead(name))
            return null;
        if (s.Name(s.Start, s.Start + end) is not { } said)
            return null;
        var topic = TopicOf(said);
        return topic is null || name.Contains(topic, StringComparison.Ordinal) ? null : name + topic;
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
