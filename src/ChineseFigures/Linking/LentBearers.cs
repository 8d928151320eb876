using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

/// <summary>
/// Whose a name is, where that stands once for several: 规模以上工业企业429户，实现增加值〔2570亿元〕 is about
/// 规模以上工业企业增加值.
/// </summary>
internal static class LentBearers
{
    /// <summary>The name with the bearer, the verb or the modifier that something before lends it; null where nothing does.</summary>
    public static string? Lend(Sentence s, FigureDraft d, string name) =>
        OfNew(s, d, name)
        ?? OfCounted(s, d, name)
        ?? OfStage(s, d, name)
        ?? OfProgress(s, d, name)
        ?? OfCropBefore(s, name)
        ?? WithSisterBearer(s, d, name)
        ?? WithSharedVerb(s, d, name)
        ?? WithBearerOfStem(s, name)
        ?? WithBearerOfCounterpart(s, d, name)
        ?? OfAspectOfTrade(s, d, name)
        ?? OfSameAtOtherTime(s, d, name)
        ?? OfSameToldAgain(s, d, name)
        ?? Twins.Lend(s, d, name)
        ?? CountedBearers.Lend(s, d, name)
        ?? OfNewWhole(s, d, name)
        ?? ClauseBearers.OfSameKind(s, d, name)
        ?? Ventures.Lend(s, d, name)
        ?? WithLentModifier(s, d, name);

    // 科技型中小企业312家，新增〔71家〕
    private static string? OfNew(Sentence s, FigureDraft d, string name) =>
        name is "新增" or "日均新增"
        && d.Kind == FigureKind.Count
        && s.Elder is { Role: FigureRole.Level, Indicator: { } counted } elder
        && elder.Unit == d.Unit
            ? name + counted[counted.LengthAtStart(RuleWords.NewVerbs)..]
            : null;

    // 新增规上工业企业30户，|企业|总数达〔400户〕
    private static string? OfCounted(Sentence s, FigureDraft d, string name) =>
        d.Role == FigureRole.Level
        && name.LengthAtStart(RuleWords.Generic) is > 0 and var noun
        && NounPhrase.IsHead(name[noun..])
        && s.LastWhole(d.Kind == FigureKind.Count ? d.Unit : s.Elder?.Unit)
            is { Kind: FigureKind.Count, Indicator: { } counted }
        && counted.EndsWith(name[..noun], StringComparison.Ordinal)
            ? WithoutNew(counted) + name[noun..]
            : null;

    /// <summary>重点项目286个，开工〔193个〕: so many of them have come so far; null where the words tell of no stage.</summary>
    public static string? OfStage(Sentence s, FigureDraft d, string name) =>
        d is { Kind: FigureKind.Count, Role: FigureRole.Level }
        && s.LastNamedLike(FigureRole.Level, d.Unit) is { Indicator: [.., '项', '目'] projects }
        && Stage(s, d, name) is { } stage
            ? stage + WithoutStage(projects)
            : null;

    // 开工|建设|亿元以上项目
    private static string WithoutStage(string projects)
    {
        var rest = projects[projects.LengthAtStart(RuleWords.Stages)..];
        return rest.Length < projects.Length && rest.StartsWith("建设", StringComparison.Ordinal) ? rest[2..] : rest;
    }

    // A name may have lost the first of two stages as a verb: 竣工|投产.
    private static string? Stage(Sentence s, FigureDraft d, string name)
    {
        var words = s.Words(d.NameStart, d.Start).Trim("、和 ,");
        return words.IsAny(RuleWords.Stages) ? words.TrimStart('已').ToString()
            : name.IsAny(RuleWords.Stages) ? name
            : null;
    }

    // 实际到位内资312.5亿元，进度居全省〔第四位〕
    private static string? OfProgress(Sentence s, FigureDraft d, string name) =>
        d.Role == FigureRole.Rank && name == "进度" && s.LastNamed is { Indicator: { } done } ? done + name : null;

    // 棉花种植面积386万亩。产量〔28.4万吨〕
    private static string? OfCropBefore(Sentence s, string name) =>
        s.Drafts.Count == 0 && s.Inherited is [.., '面', '积'] and { } area && name.IsAny(RuleWords.Harvests)
            ? NounPhrase.WithoutHead(area) + name
            : null;

    // “徐州号”中欧班列出口6列、进口〔9列〕; 民营企业进出口100亿元。其中，出口〔60亿元〕
    private static string? WithSisterBearer(Sentence s, FigureDraft d, string name)
    {
        if (!name.IsAny(RuleWords.Trades))
            return null;
        if (s.LastNamed is { Indicator: { } sister } elder)
            return elder.Clause == d.Clause || d.IsAmong || IsBearersTrade(sister) ? WithBearerOf(sister, name) : null;
        return d.IsAmong && s.Inherited is { } whole ? WithBearerOf(whole, name) : null;
    }

    // 民营企业对东盟出口2.7万亿元；进口〔1.8万亿元〕
    private static bool IsBearersTrade(string sister)
    {
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
            s.Elder is not { Role: FigureRole.Level, Indicator: ['新' or '淘', ..] first } elder
            || SharedVerb(first) is not { } verb
        )
            return null;
        if (d.NameEnd <= elder.End)
            return null;
        var between = s.Text[elder.End..d.NameEnd];
        var isListed = between is ['、' or '和', ..] || verb[1] == '建' && between is [',', ..];
        return
            isListed
            && between[1..].Trim(' ').SequenceEqual(name)
            && (!NounPhrase.EndsWithHead(name) || verb[0] == '淘')
            && !name.Contains('建', StringComparison.Ordinal)
            && name[0] != '新'
            && name.AsSpan().LengthAtStart(RuleWords.NumberedVerbs) == 0
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
        if (s.LastNamed is not { Indicator: { } sister })
            return null;
        var at = sister.AsSpan().LastIndexOf(name.AsSpan(0, name.Length - 1));
        var isSame = name[^1] == '率' || at + name.Length - 1 == sister.Length;
        // 未|开工项目17个，开工率66%
        return at > 0 && isSame && sister[at - 1] is not ('未' or '不' or '非') ? sister[..at] + name : null;
    }

    // 实际使用|内资46.2亿元、外资〔1.3亿美元〕; 人民币|存款余额318亿元，贷款余额〔247亿元〕; 金融机构|现金收入400亿元；现金支出〔410亿元〕
    private static string? WithBearerOfCounterpart(Sentence s, FigureDraft d, string name)
    {
        if (
            d.Role is not (FigureRole.Level or FigureRole.Change)
            || s.LastNamed is not { Indicator: { } sister }
            || sister.Length - name.Length < ShortestBearer
        )
            return null;
        var bearer = sister.Length - name.Length;
        return AreCounterparts(sister.AsSpan(bearer), name) ? sister[..bearer] + name : null;
    }

    private const int ShortestBearer = 2;

    // Two names of one length that differ in the words of a pair, with which both begin or end.
    private static bool AreCounterparts(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        const int Word = 2;
        if (other.Length < Word)
            return false;
        var end = other.Length - Word;
        return IsPair(one[..Word], other[..Word]) && one[Word..].SequenceEqual(other[Word..])
            || IsPair(one[end..], other[end..]) && one[..end].SequenceEqual(other[..end]);
    }

    private static bool IsPair(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        foreach (var pair in RuleWords.Counterparts)
        {
            if (pair.AsSpan().StartsWith(one) && pair.AsSpan().EndsWith(other))
                return true;
            if (pair.AsSpan().StartsWith(other) && pair.AsSpan().EndsWith(one))
                return true;
        }
        return false;
    }

    // 煤炭方面，进口〔4.7亿吨〕
    private static string? OfAspectOfTrade(Sentence s, FigureDraft d, string name) =>
        name.IsAny(RuleWords.Trades) ? ClauseBearers.OfAspect(s, d, name) : null;

    // 华晟10月营收5.2亿元，第三季营收〔14.1亿元〕: of the same, at another time.
    private static string? OfSameAtOtherTime(Sentence s, FigureDraft d, string name) =>
        d is { Role: FigureRole.Level, IsAmong: false }
        && name.IsAny(RuleWords.ListedHeads)
        && s.LastNamedLike(FigureRole.Level, d.Unit, isOwn: true) is { Indicator: { } sister, IsAmong: false } elder
        && elder.Period != s.Period.Value
        && sister.Length > name.Length
        && sister.EndsWith(name, StringComparison.Ordinal)
            ? sister
            : null;

    // 工业增加值增长3%，其中10月份|增加值|增长〔7%〕; 高技术产业增加值占24%；|增加值|增长〔8%〕; 夏粮产量2900亿斤，|产量|居第二
    private static string? OfSameToldAgain(Sentence s, FigureDraft d, string name)
    {
        if (s.LastNamed is not { Indicator: { } sister } elder || sister.Length <= name.Length)
            return null;
        var isAgain =
            d.Role is FigureRole.Rank or FigureRole.Completion
            || elder is { Role: FigureRole.Share, OwnName: true } && d.Role is FigureRole.Change or FigureRole.Level
            || d.IsAmong && elder.Period != s.Period.Value && s.Period.Words.Start >= elder.End;
        if (!isAgain)
            return null;
        var stem = name.EndsWith("投资额", StringComparison.Ordinal) ? name[..^1] : name;
        return sister.EndsWith(stem, StringComparison.Ordinal) && NounPhrase.IsHeadOrEnd(name)
            ? sister[..^stem.Length] + name
            : null;
    }

    // 新登记市场主体1.8万户，其中企业〔0.5万户〕
    private static string? OfNewWhole(Sentence s, FigureDraft d, string name)
    {
        if (d is not { IsAmong: true, Kind: FigureKind.Count, Role: FigureRole.Level })
            return null;
        if (name[0] == '新')
            return OwnerOfNew(s, d, name) is { } owner ? owner + name : null;
        return s.LastWhole(d.Unit)?.Indicator is { } news && news.LengthAtStart(RuleWords.NewVerbs) is > 0 and var verb
            ? news[..verb] + name
            : null;
    }

    // 自贸区|新设市场主体900家，其中新设企业〔400家〕
    private static string? OwnerOfNew(Sentence s, FigureDraft d, string name) =>
        name.LengthAtStart(RuleWords.NewVerbs) is > 0 and var verb
        && s.LastWhole(d.Unit)?.Indicator is { } whole
        && whole.IndexOf(name[..verb], StringComparison.Ordinal) is >= 2 and var at
            ? whole[..at]
            : null;

    // 规模以上工业企业429户，实现增加值〔2570亿元〕
    private static string? WithLentModifier(Sentence s, FigureDraft d, string name)
    {
        if (
            d.Role == FigureRole.Rank
            || s.SpeaksOfAll(d)
            || !NounPhrase.IsHead(name[name.LengthAtStart(RuleWords.NewVerbs)..])
        )
            return ClauseBearers.OfIndustry(s, d, name);
        var elder = ModifierLender(s, d);
        if (ClauseBearers.OfAspect(s, d, name) is { } aspect)
            return aspect;
        if (elder is null)
            return ClauseBearers.OfSubject(s, d, name);
        if (ClauseBearers.BeginsPart(s, d, elder))
            return ClauseBearers.OfPart(s, d, name);
        var before = name[0] == '总' ? WithoutNew(elder.Indicator!) : WithoutMaking(elder.Indicator!, name);
        return
            LendsModifier(elder)
            && !IsShareOfOwners(before)
            && !before.EndsWith(name, StringComparison.Ordinal)
            && (NounPhrase.Owner(before) ?? Modifier(before, name)) is { } modifier
            ? NounPhrase.Join(modifier, name)
            : null;
    }

    // 总|协议资金140亿元，到位资金〔11亿元〕: a sum is no modifier.
    private static string? Modifier(string before, string name) =>
        NounPhrase.WithoutHead(before) is not "总" and var modifier ? WithoutSigning(modifier, name) : null;

    // 承包工程|新签合同额8亿美元，营业额〔6亿美元〕: what was done is not what was newly signed.
    private static string WithoutSigning(string modifier, string name) =>
        name.StartsWith("合同", StringComparison.Ordinal)
        || modifier.LengthAtEnd(RuleWords.NewVerbs) is var verb && verb == modifier.Length
            ? modifier
            : modifier[..^verb];

    // 新增研发机构33家，总数〔1630家〕: how many there are is not how many are new.
    public static string WithoutNew(string name) => name[name.LengthAtStart(RuleWords.AddingVerbs)..];

    // 生产|水泥120万吨，日产〔4万吨〕
    private static string WithoutMaking(string before, string name) =>
        name.Contains('产', StringComparison.Ordinal) && before is ['生', '产', _, _, ..] ? before[2..] : before;

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
            if (
                elder.Indicator is { } lent
                && !lent.IsAny(RuleWords.Trades)
                && elder.Role != FigureRole.Threshold
                && !NounPhrase.IsHeadOrEnd(lent)
            )
                return elder;
        }
        return null;
    }

    // 规模以上工业企业429户、签约项目7个, 失业保险基金总收入36亿元 and whatever has such a head itself have a bearer to
    // lend; 财政收入 has none.
    private static bool LendsModifier(FigureDraft elder) =>
        elder.Kind is FigureKind.Count
        || elder.Indicator!.EndsWith("总收入", StringComparison.Ordinal)
        || NounPhrase.Owner(elder.Indicator!) is not null
        || CueTable.Default.Heads.MatchEnd(elder.Indicator, out _) != WordTrie.None
        || !NounPhrase.EndsWithHead(elder.Indicator!) && !RuleWords.HeadEndings.Contains(elder.Indicator![^1]);
}
