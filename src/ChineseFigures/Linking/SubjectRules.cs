using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

/// <summary>What a figure is about. The first rule that applies decides.</summary>
internal static class SubjectRules
{
    /// <summary>The rules in order.</summary>
    public static readonly RuleList All = new(
        new(
            "class",
            "引进〔亿元〕以上项目",
            Kinds.Any,
            (_, d) => d.Role == FigureRole.Threshold && d.Indicator is not null
        ),
        new("class counted", "亿元以上项目〔121个〕", Kinds.Any, ClassCounted),
        new("respectively", "分别增长〔23.8%〕、7.3%", Kinds.Any, Respectively),
        new("elder sibling", "建成9个、〔12个〕", Kinds.Any, ElderSibling),
        new("bearer behind", "总投资〔400亿元〕的产业园", Kinds.Money | Kinds.Measure, BearerBehind),
        new("noun behind", "〔4家〕企业获评示范企业", Kinds.Amount | Kinds.Multiple, NounBehind),
        new("name before", "实际使用外资〔20.9亿美元〕", Kinds.Any, NameBefore),
        new("bracketed", "金融业（〔30.1亿元〕）", Kinds.Any, Bracketed),
        new("clause before", "粮食再获丰收，总产达〔5亿吨〕", Kinds.Any, ClauseBefore),
        new("superlative", "净利润增速最高，达到〔29.5%〕", Kinds.Any, Superlative),
        new("carried", "进出口931.9亿元，增长〔20.4%〕", Kinds.Any, Carried),
        new("noun behind alone", "〔15家〕企业", Kinds.Amount | Kinds.Multiple, NounBehindAlone)
    );

    private static bool ClassCounted(Sentence s, FigureDraft d) =>
        s.Drafts.Count > 0
        && s.Drafts[^1] is { Role: FigureRole.Threshold } bound
        && bound.Clause == d.Clause
        && d.Role == FigureRole.Level
        && d.WindowStart == bound.End
        && Set(s, d, d.Kind == FigureKind.Count ? bound.Indicator : s.Name(bound.NameStart, d.NameEnd));

    private static bool Respectively(Sentence s, FigureDraft d) => d.Respective is not null && Set(s, d, d.Respective);

    private static bool ElderSibling(Sentence s, FigureDraft d) =>
        d.IsSibling
        && s.Drafts.Count > 0
        && d.Role != FigureRole.Level
        && Set(s, d, s.Drafts[^1].Indicator, own: false);

    // 总投资400亿元的华友锂电国际产业园: the name is 华友锂电国际产业园总投资.
    private static bool BearerBehind(Sentence s, FigureDraft d)
    {
        if (d.Role != FigureRole.Level)
            return false;
        var at = EndOfAttributes(s, d.End);
        if (at >= s.End || s.Text[at] != '的')
            return false;
        var head = s.Name(d.NameStart, d.NameEnd);
        var end = at + 1;
        var bearer = NounPhrase.Name(NounPhrase.BeforeStop(RoleRules.Following(s, ref end)));
        if (bearer is not { Length: >= 2 })
            return false;
        // 总投资94.2亿元的集成电路等一批优质项目
        if (bearer.IndexOf('等', StringComparison.Ordinal) is var more and >= 2)
            bearer = bearer[..more];
        if (head is not null && NounPhrase.IsHead(head))
            return Set(s, d, bearer + head);
        if (head is null or { Length: <= 2 } || char.IsAsciiLetter(head[^1]))
            return Set(s, d, bearer);
        // 园区创造了15亿元的税收: whose it is stands before the verb.
        var words = s.Words(d.NameStart, d.NameEnd).TrimEnd(" 了");
        return NounPhrase.EndsWithHead(bearer)
            && CueTable.Default.VerbsBefore.MatchEnd(words, out var verb) != WordTrie.None
            && Set(s, d, NounPhrase.Name(words[..^verb]) + bearer);
    }

    private static bool NounBehind(Sentence s, FigureDraft d) =>
        MayCountWhatFollows(s, d) && StandsBehindVerb(s, d) && SetNounBehind(s, d);

    private static bool NounBehindAlone(Sentence s, FigureDraft d) => MayCountWhatFollows(s, d) && SetNounBehind(s, d);

    private static bool MayCountWhatFollows(Sentence s, FigureDraft d)
    {
        var mayCount =
            d is { Kind: FigureKind.Multiple, Role: FigureRole.Change }
                && d.Chain.Has(Cue.Rise)
                && !d.Chain.Has(Cue.Base)
                && d.Basis == Basis.None
            || d.Role == FigureRole.Level && (d.Kind is FigureKind.Count or FigureKind.Money or FigureKind.Measure);
        return mayCount && !d.IsGoal && !s.EndsAt(d.End);
    }

    private static bool StandsBehindVerb(Sentence s, FigureDraft d)
    {
        if (d.Kind == FigureKind.Multiple)
            return true;
        var name = s.Name(d.NameStart, d.NameEnd);
        var words = s.Words(d.NameStart, d.NameEnd).TrimEnd(" ,、");
        if (name is null)
            return d.Kind is FigureKind.Count or FigureKind.Number || words.Length > 0 || d.Chain.Hits.Length == 0;
        if (d.Kind == FigureKind.Count && d.Chain.Hits.Length == 0 && !NounPhrase.EndsWithHead(name))
            return true;
        if (d.Kind is FigureKind.Count or FigureKind.Number)
        {
            foreach (var (cue, start, end) in d.Chain.Hits)
            {
                if (
                    cue == Cue.Link
                    && s.Text[start..end]
                        is "共有"
                            or "拥有"
                            or "有"
                            or "现有"
                            or "已有"
                            or "的"
                            or "等"
                            or "了"
                            or "尚有"
                            or "还有"
                            or "仅有"
                            or "共"
                )
                    return true;
            }
        }
        foreach (var (_, _, end) in d.Chain.Hits)
        {
            if (CueTable.Default.VerbsBefore.MatchEnd(s.Text[d.WindowStart..end], out _) != WordTrie.None)
                return true;
        }
        return CueTable.Default.VerbsBefore.MatchEnd(words, out _) != WordTrie.None
            || words[^1] is '等' or '名' or '将' or '使' or '有' or '中';
    }

    private static bool SetNounBehind(Sentence s, FigureDraft d)
    {
        var start = d.After is Cue.About or Cue.Over or Cue.AtLeast ? d.End + d.AfterLength : d.End;
        var end = start;
        var words = RoleRules.Following(s, ref end);
        if (d.Kind is FigureKind.Count && EmbeddedInvestment(s, words, end) is { } bearer)
            return Set(s, d, bearer);
        // Looking for a bearer may have read other words.
        words = s.Words(start, end);
        var counted = NounPhrase.BeforeStop(words);
        if (d.IsAmong && counted.Length > 2 && counted[0] is '为' or '是')
            counted = counted[1..];
        if (
            counted.Length > 0
            && "为是被在由从将已均都占比较同及和并且也还与等中以,、".Contains(counted[0], StringComparison.Ordinal)
        )
            return false;
        if (d.Kind == FigureKind.Count && d.Unit is null && counted.IndexOf('的') is var of and > 1)
            counted = counted[..of];
        // 14个市中，11个市
        if (counted.Length > 1 && counted[^1] == '中' && counted.Length == words.Length)
            counted = counted[..^1];
        var name = NounPhrase.Name(counted);
        if (name is not ({ Length: >= 2 } or "市" or "县" or "区" or "省" or "州" or "镇" or "乡" or "村"))
            return false;
        d.ConsumedEnd = start + words.IndexOf(counted) + counted.Length;
        if (Generic.Contains(name) && NounPhrase.Award(words[counted.Length..]) is { } award)
            return Set(s, d, award);
        return Set(s, d, VerbOfNew(s, d) + name);
    }

    // 新增〔510万〕沼气用户, but 引进20家企业: what is new is not what there is.
    private static string VerbOfNew(Sentence s, FigureDraft d)
    {
        var words = s.Words(d.NameStart, d.NameEnd).TrimEnd(" 了");
        var verb = NounPhrase.TrimLead(words[(words.LastIndexOfAny(',', '、') + 1)..]);
        var isNew = verb is ['新' or '净', ..];
        return isNew && CueTable.Default.Keep.Match(verb, out var length) != WordTrie.None && length == verb.Length
            ? verb.ToString()
            : "";
    }

    // 总投资105亿元、占地1200亩的基地项目: the bearer stands behind the last of its attributes.
    private static int EndOfAttributes(Sentence s, int end)
    {
        const int LongestAttribute = 6;
        for (var i = s.Current + 1; i < s.Last; i++)
        {
            var token = s.Tokenizer.Tokens[i];
            if (token.Start < end)
                continue;
            if (token.Kind == TokenKind.Enumeration && token.Start == end)
                continue;
            if (
                token.Kind != TokenKind.Quantity
                || token.Start - end is < 2 or > LongestAttribute
                || s.Text[end] != '、'
            )
                break;
            end = token.End;
        }
        return end;
    }

    // 4家企业获评省新零售示范企业: what they were made says more than what they are.
    private static readonly HashSet<string> Generic =
    [
        "企业",
        "单位",
        "项目",
        "公司",
        "机构",
        "产品",
        "个人",
        "开发区",
        "园区",
        "平台",
        "商圈",
        "乡镇",
        "村",
        "学校",
        "医院",
    ];

    // 18个总投资40亿元的产业项目: what is counted stands behind the amount.
    private static string? EmbeddedInvestment(Sentence s, ReadOnlySpan<char> words, int end)
    {
        for (var i = s.Current + 1; i < s.Last; i++)
        {
            var token = s.Tokenizer.Tokens[i];
            if (token.Start < end || token.Kind != TokenKind.Quantity)
                continue;
            if (token.Start != end || token.End >= s.End || s.Text[token.End] != '的')
                return null;
            if (NounPhrase.Name(words) is not { } head || !NounPhrase.IsHead(head))
                return null;
            end = token.End + 1;
            return NounPhrase.Name(NounPhrase.BeforeStop(RoleRules.Following(s, ref end)));
        }
        return null;
    }

    private static bool NameBefore(Sentence s, FigureDraft d)
    {
        var name = s.Name(d.NameStart, d.NameEnd);
        if (name is null or "中" || (d.RankNamed && name.Length <= 2 && s.Drafts.Count > 0))
            return false;
        if (
            name.IndexOf('以', StringComparison.Ordinal) is var by and >= 0
            && name.Length > by + 2
            && IsCalledFirst(s, d)
        )
            name = name[(by + 1)..];
        if (d.Kind is FigureKind.Money or FigureKind.Measure || d.Role == FigureRole.Change)
            name = NounPhrase.TradeLast(name);
        if (
            s.Words(d.NameStart, d.NameEnd).TrimEnd(' ').EndsWith("每股")
            && !name.Contains("每股", StringComparison.Ordinal)
        )
            name = "每股" + name;
        name = Restore(s, d, name);
        return Set(s, d, MovesShare(d) && !IsMeasured(s, name) ? name + WordOfShare(s, d) : name);
    }

    private static bool MovesShare(FigureDraft d) =>
        d is { Role: FigureRole.Change, Kind: FigureKind.Points } && d.Chain.Has(Cue.Share);

    private static string WordOfShare(Sentence s, FigureDraft d) =>
        s.Text[d.Chain.StartOf(Cue.Share)..d.Start].IndexOf("份额") >= 0 ? "份额" : "比重";

    // Whether the text tells how much of it there is.
    private static bool IsMeasured(Sentence s, string name) =>
        s.Inherited == name
        || s.Drafts.Exists(x => x.Indicator == name && x.Role is FigureRole.Level or FigureRole.Share);

    private static readonly string[] First =
    [
        "最多",
        "居首",
        "为最",
        "居冠",
        "最高",
        "最大",
        "居多",
        "为首",
        "最佳",
        "成长较高",
        "较高",
    ];

    // 以|机械业8.3亿元（占36.8%）最多
    private static bool IsCalledFirst(Sentence s, FigureDraft d)
    {
        var behind = s.Text[d.End..s.End];
        if (behind.Length > 0 && behind[0] == '(')
            behind = behind[(behind.IndexOf(')') + 1)..];
        return behind.StartsWithAny(First);
    }

    /// <summary>Gives a name the head or the modifier that it shares with a figure before, so that it stands alone.</summary>
    private static string Restore(Sentence s, FigureDraft d, string name) =>
        OfBracket(s, d, name)
        ?? OfSentenceBefore(s, d, name)
        ?? WithSisterBearer(s, d, name)
        ?? WithSharedVerb(s, d, name)
        ?? WithLentModifier(s, d, name)
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

    // 工业固定资产投资 is 工业投资.
    private static string ShortHead(string head) => head == "固定资产投资" ? "投资" : head;

    // 新建5G基站1.2万个、公共充电桩〔8600个〕
    private static string? WithSharedVerb(Sentence s, FigureDraft d, string name)
    {
        if (d.Role != FigureRole.Level || d.Kind is not (FigureKind.Count or FigureKind.Measure) || s.Drafts.Count == 0)
            return null;
        var elder = s.Drafts[^1];
        var verb = elder.Indicator is { } first
            ? Array.Find(SharedVerbs, lead => first.StartsWith(lead, StringComparison.Ordinal))
            : null;
        if (verb is null || elder.Role != FigureRole.Level)
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

    private static readonly string[] SharedVerbs = ["新建和改造", "新建、改扩建", "新建", "新增"];

    // “徐州号”中欧班列出口6列、进口〔9列〕; 民营企业进出口100亿元。其中，出口〔60亿元〕
    private static string? WithSisterBearer(Sentence s, FigureDraft d, string name)
    {
        if (name is not ("进口" or "出口"))
            return null;
        if (s.Drafts.FindLast(static x => x.Indicator is not null) is { Indicator: { } sister } elder)
            return elder.Clause == d.Clause || d.IsAmong ? WithBearerOf(sister, name) : null;
        return d.IsAmong && s.Inherited is { } whole ? WithBearerOf(whole, name) : null;
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
        && NameInClauseBefore(s, d, out var isPredicated) is { } bearer
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
            if (elder.Indicator is { } lent && elder.Role != FigureRole.Threshold && !NounPhrase.IsHead(lent))
                return elder;
        }
        return null;
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
                ? s.Drafts.FindLast(x => x.Role == FigureRole.Level && x.Unit == d.Unit && x.Indicator is not null)
                : s.Drafts.FindLast(static x => x.Indicator is not null && x.Role != FigureRole.Threshold);
        if (elder?.Indicator is not { } before || before == name)
            return null;
        if (NounPhrase.Head(before) is { } head)
            return NounPhrase.Join(name, ShortHead(head));
        return name[^1] == '级' ? name + WithoutGrade(before) : null;
    }

    private const string Classes = "业类险品区州市县门口企乡镇港";

    // 采矿业增加值增长5%，制造业增长〔6%〕: what is named by the same last character is measured the same way.
    private static string? WithHeadOfSister(Sentence s, FigureDraft d, string name)
    {
        if (!Classes.Contains(name[^1], StringComparison.Ordinal) || NounPhrase.EndsWithHead(name))
            return null;
        if (d.Role is not (FigureRole.Change or FigureRole.Level) || d.Kind == FigureKind.Count && !d.IsAmong)
            return null;
        var elder = s.Drafts.FindLast(x =>
            x is { Indicator: not null, OwnName: true } && x.Role == d.Role && x.Unit == d.Unit
        );
        if ((elder?.Indicator ?? (d.IsAmong ? s.Inherited : null)) is not { } sister)
            return null;
        var at = sister.LastIndexOf(name[^1]) + 1;
        var head = sister.AsSpan(at);
        return
            at > 1 && head.Length >= 2 && NounPhrase.Head(sister) is { } measure && measure.AsSpan().SequenceEqual(head)
            ? name + measure
            : null;
    }

    // 每股收益方面，东方银行〔6.38元〕; 从投资看，第一产业增长〔9.1%〕
    private static string? WithHeadOfTopic(Sentence s, FigureDraft d, string name)
    {
        const int LongestTopic = 16;
        if (
            d.Kind == FigureKind.Count
            || d.Role is not (FigureRole.Level or FigureRole.Change)
            || NounPhrase.EndsWithHead(name)
        )
            return null;
        var text = s.Text[s.Start..d.Start];
        var end = text[..Math.Min(text.Length, LongestTopic)].IndexOf(',');
        if (end < 0 || !text[..end].EndsWithAny(Topics) || s.Name(s.Start, s.Start + end) is not { } said)
            return null;
        var topic = TopicOf(said);
        return topic is null || name.Contains(topic, StringComparison.Ordinal) ? null : name + topic;
    }

    private static readonly string[] Topics = ["方面", "来看", "看"];

    private static string? TopicOf(string said)
    {
        foreach (var word in Topics)
        {
            if (said.EndsWith(word, StringComparison.Ordinal))
                said = said[..^word.Length];
        }
        var isWhole =
            said.StartsWith("每股", StringComparison.Ordinal) || IndicatorCatalogue.Default.IdOf(said) is not null;
        return isWhole ? said : NounPhrase.Head(said);
    }

    // 商用车销量12.8万辆，其中重卡〔5.9万辆〕: goods are what is produced or sold.
    private static bool IsPartOfOutput(Sentence s, FigureDraft d, string name) =>
        d is { Role: FigureRole.Level, Kind: FigureKind.Count or FigureKind.Measure }
        && s.Drafts.FindLast(x => x.Role == FigureRole.Level && x.Unit == d.Unit) is { Indicator: { } whole }
        && NounPhrase.Head(whole) is [.., '产' or '销', '量'] or [.., '产', '能'] or "存栏" or "出栏"
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

    // 规模以上工业企业429户、签约项目7个 and whatever has such a head itself have a bearer to lend; 财政收入 has none.
    private static bool LendsModifier(FigureDraft elder) =>
        elder.Kind is FigureKind.Count
        || BusinessOf(elder.Indicator!) is not null
        || CueTable.Default.Heads.MatchEnd(elder.Indicator, out _) != WordTrie.None
        || !NounPhrase.EndsWithHead(elder.Indicator!)
            && elder.Indicator![^1]
                is not ('量' or '额' or '率' or '值' or '数' or '价' or '益' or '润' or '入' or '出');

    private static bool IsModifier(string name) =>
        CueTable.Default.Modifiers.MatchEnd(name, out var length) != WordTrie.None && length > 0;

    private static bool Bracketed(Sentence s, FigureDraft d) => d.BracketOwner is { } owner && Set(s, d, owner);

    private static bool Carried(Sentence s, FigureDraft d)
    {
        if (d.Role == FigureRole.Level && !d.Chain.Has(Cue.To) && !IsContinued(d))
            return false;
        for (var i = s.Drafts.Count - 1; i >= 0; i--)
        {
            var elder = s.Drafts[i];
            // 余额24万亿元，其中信用贷款占18.9%；一季度增加〔1.6万亿元〕
            if (elder is { IsAmong: true, Role: FigureRole.Share } && !d.IsAmong)
                continue;
            if (!elder.IsDropped && elder.Indicator is not null && !IsProgress(elder))
                return Set(s, d, elder.Indicator, own: false);
        }
        return s.Inherited is not null && d.Role != FigureRole.Level && Set(s, d, s.Inherited, own: false);
    }

    // 完成任务的84.9%，进度居全省第二位，同比增长8.3%: how far it has come is no subject of what follows.
    private static bool IsProgress(FigureDraft d) =>
        d.Role == FigureRole.Rank && d.Indicator!.EndsWith("进度", StringComparison.Ordinal);

    // A level without a name of its own carries on only where nothing that it could count follows it.
    private static bool IsContinued(FigureDraft d) =>
        d.Kind is not (FigureKind.Count or FigureKind.Number) || d.Clause > 0;

    private static readonly string[] Superlatives = ["最高", "最低", "最快", "最慢", "最大", "最小", "最多", "最少"];

    // The clause before says of whom the number is the greatest or the least.
    private static bool Superlative(Sentence s, FigureDraft d)
    {
        if (SuperlativeBefore(s, d) is not var (start, end, _))
            return false;
        return Set(s, d, s.Name(start, end));
    }

    /// <summary>
    /// The words that the clause before, which has no figure, says to be the greatest or the least, and what it goes by:
    /// 江东银行净利润|增速|最高，达到29.5%; or null.
    /// </summary>
    public static (int Start, int End, Cue? By)? SuperlativeBefore(Sentence s, FigureDraft d)
    {
        if (d.ClauseStart <= s.Start || s.Drafts.Exists(x => x.Clause == d.Clause - 1))
            return null;
        var before = s.Text[s.Start..(d.ClauseStart - 1)];
        if (!before.EndsWithAny(Superlatives))
            return null;
        var start = s.Start + before.LastIndexOfAny(',', ';') + 1;
        var words = s.Text[start..(d.ClauseStart - 1 - Superlatives[0].Length)].TrimEnd("均都也");
        var by = CueTable.Default.RankNouns.MatchEnd(words, out var length);
        return (start, start + words.Length - length, by == WordTrie.None ? null : (Cue)by);
    }

    private static bool ClauseBefore(Sentence s, FigureDraft d) => Set(s, d, NameInClauseBefore(s, d));

    /// <summary>The subject of the clauses before, where no figure stands in them: 汽车出口增势良好，〔增长12%〕.</summary>
    public static string? NameInClauseBefore(Sentence s, FigureDraft d) => NameInClauseBefore(s, d, out _);

    private static string? NameInClauseBefore(Sentence s, FigureDraft d, out bool isPredicated)
    {
        isPredicated = false;
        if (d.Clause == 0 || s.Drafts.Count > 0 || IsAspect(s.Text[s.Start..(d.ClauseStart - 1)]))
            return null;
        return s.Name(s.Start, d.ClauseStart) is { } name ? SubjectOf(name, out isPredicated) : null;
    }

    /// <summary>The subject of the clause directly before, which has no figure, though others before it may have.</summary>
    public static string? NameInClauseDirectlyBefore(Sentence s, FigureDraft d)
    {
        if (d.Clause == 0 || s.Drafts.Exists(x => x.Clause == d.Clause - 1 || x.Clause == d.Clause))
            return null;
        var before = s.Text[s.Start..(d.ClauseStart - 1)];
        var start = s.Start + before.LastIndexOfAny(',', ';') + 1;
        return s.Name(start, d.ClauseStart - 1) is { } name ? SubjectOf(name, out _) : null;
    }

    private static string? SubjectOf(string name, out bool isPredicated)
    {
        isPredicated = false;
        var comma = name.LastIndexOf(',');
        var last = comma >= 0 ? NounPhrase.Name(name.AsSpan(comma + 1)) : name;
        if (last is null)
            return null;
        var subject = NounPhrase.BeforePredicate(last);
        isPredicated = subject.Length < last.Length;
        return NounPhrase.Name(subject);
    }

    // 从月度增速看, 分产品看: under which aspect, and not of what.
    private static bool IsAspect(ReadOnlySpan<char> clause) =>
        clause[(clause.LastIndexOfAny(',', ';') + 1)..].TrimStart(' ') is ['从' or '分' or '按', .., '看' or '分'];

    private static bool Set(Sentence s, FigureDraft d, string? indicator, bool own = true)
    {
        if (indicator is null)
            return false;
        d.Indicator = indicator;
        d.OwnName = own;
        return true;
    }
}
