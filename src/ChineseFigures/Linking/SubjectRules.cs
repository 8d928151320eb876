using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

/// <summary>What a figure is about. The first rule that applies decides.</summary>
internal static class SubjectRules
{
    /// <summary>The rules in order, ready to be asked.</summary>
    public static readonly RuleList All = new(Rules());

    /// <summary>The rules in order.</summary>
    public static Rule[] Rules() =>
        [
            new(
                "class",
                "引进〔亿元〕以上项目",
                Kinds.Any,
                (_, d) => d.Role == FigureRole.Threshold && d.Indicator is not null
            ),
            new("class counted", "亿元以上项目〔121个〕", Kinds.Any, ClassCounted),
            new("respectively", "出口、进口分别增长〔23.8%〕、7.3%", Kinds.Any, Respectively),
            new("goal behind", "完成全年〔2600亿元〕交通投资目标的18.3%", Kinds.Money | Kinds.Amount, GoalBehind),
            new("elder sibling", "出口增长2%或〔3%〕", Kinds.Any, ElderSibling),
            new("bearer behind", "总投资〔400亿元〕的产业园", Kinds.Money | Kinds.Measure, BearerBehind),
            new("rate behind", "适用〔20%〕的税率", Kinds.Percent, RateBehind),
            new("counted twice", "贫困户1245户〔3978人〕得到帮扶", Kinds.Amount, CountedTwice),
            new("noun behind", "〔4家〕企业获评示范企业", Kinds.Amount | Kinds.Multiple, NounBehind),
            new("name before", "实际使用外资〔20.9亿美元〕", Kinds.Any, NameBefore),
            new("label", "农民人均纯收入：2009年达到〔9800元〕", Kinds.Any, Label),
            new("bracketed", "金融业（〔30.1亿元〕）", Kinds.Any, Bracketed),
            new("clause before", "汽车出口增势良好，增长〔12%〕", Kinds.Any, ClauseBefore),
            new("superlative", "出口3亿元，净利润增速最高，达到〔29.5%〕", Kinds.Any, Superlative),
            new(
                "predicated before",
                "业务收入3亿元，快递业务量保持较快增长，增速达〔21.6%〕",
                Kinds.Any,
                PredicatedBefore
            ),
            new("carried", "进出口931.9亿元，增长〔20.4%〕", Kinds.Any, Carried),
            new("noun behind alone", "约〔3亿元〕税收", Kinds.Amount | Kinds.Multiple, NounBehindAlone),
        ];

    private static bool ClassCounted(Sentence s, FigureDraft d)
    {
        if (
            s.Elder is not { Role: FigureRole.Threshold, Indicator: { } of } bound
            || bound.Clause != d.Clause
            || d.Role is not (FigureRole.Level or FigureRole.Share)
            || d.WindowStart != bound.End
        )
            return false;
        if (d is { Kind: FigureKind.Count, Role: FigureRole.Level })
            return Set(s, d, of);
        // 工资在5000元以上的占30%: behind the bound no more of the name is said.
        var name = s.Name(bound.NameStart, d.NameEnd);
        return Set(s, d, name is null || name.Length < of.Length ? of : name);
    }

    private static bool Respectively(Sentence s, FigureDraft d) =>
        d.Respective is { } name && Set(s, d, d.IsAmong ? SharedNames.Restore(s, d, name) : name);

    private static bool GoalBehind(Sentence s, FigureDraft d)
    {
        if (!d.IsGoal || d.Chain.Has(Cue.Goal) || s.Name(d.NameStart, d.NameEnd) is not null)
            return false;
        var end = d.End;
        var goal = RoleRules.Following(s, ref end);
        goal = goal[..Math.Max(goal.IndexOf('的'), 0)];
        return CueTable.Default.Before.MatchEnd(goal, out _) == (int)Cue.Goal
            && Set(s, d, NounPhrase.Name(goal[..^goal.LengthAtEnd(RuleWords.Goals)]));
    }

    private static bool ElderSibling(Sentence s, FigureDraft d) =>
        d.IsSibling && d.Role != FigureRole.Level && Set(s, d, s.Elder?.Indicator, own: false);

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
        // 签约总投资5亿元的智能项目, 投资3亿元的物流项目
        if (
            s.Words(d.NameStart, d.NameEnd).TrimEnd(' ') is var said
            && said.LengthAtEnd(RuleWords.BearerHeads) is > 0 and var what
        )
            return Set(s, d, string.Concat(bearer, said[^what..]));
        if (head is null or { Length: <= 2 } || char.IsAsciiLetter(head[^1]))
            return Set(s, d, bearer);
        // 园区创造了15亿元的税收: whose it is stands before the verb.
        var words = s.Words(d.NameStart, d.NameEnd).TrimEnd(" 了");
        if (!NounPhrase.EndsWithHead(bearer))
            return false;
        // 东江港以2亿吨的吞吐量居首
        if (words.EndsWith("以"))
            return Set(s, d, head + bearer);
        return CueTable.Default.VerbsBefore.MatchEnd(words, out var verb) != WordTrie.None
            && Set(s, d, NounPhrase.Name(words[..^verb]) + bearer);
    }

    // 东方银行以2.1%的不良率位列第三
    private static bool RateBehind(Sentence s, FigureDraft d)
    {
        if (d.Role != FigureRole.Level || RoleRules.RateBehind(s, d) is not { } rate)
            return false;
        var words = s.Words(d.NameStart, d.NameEnd);
        return Set(s, d, words is [.., '以'] ? NounPhrase.Name(words[..^1]) + rate : rate);
    }

    private static bool CountedTwice(Sentence s, FigureDraft d) =>
        d is { Kind: FigureKind.Count, Role: FigureRole.Level }
        && s.Elder is { Kind: FigureKind.Count, OwnName: true } elder
        && elder.End == d.Start
        && elder.ConsumedEnd <= d.Start
        && Set(s, d, elder.Indicator);

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
        if (name.IsAny(RuleWords.NumberedVerbs))
            return true;
        if (d.Kind is FigureKind.Count or FigureKind.Number)
        {
            foreach (var (cue, start, end) in d.Chain.Hits)
            {
                if (cue == Cue.Link && s.Text[start..end].IsAny(RuleWords.Havings))
                    return true;
            }
        }
        foreach (var (_, _, end) in d.Chain.Hits)
        {
            if (CueTable.Default.VerbsBefore.MatchEnd(s.Text[d.WindowStart..end], out _) != WordTrie.None)
                return true;
        }
        return CueTable.Default.VerbsBefore.MatchEnd(words, out _) != WordTrie.None
            || RuleWords.VerbEndings.Contains(words[^1]);
    }

    private static bool SetNounBehind(Sentence s, FigureDraft d)
    {
        var start = d.After is { } after && CueQualifier.Of(after) is not null ? d.End + d.AfterLength : d.End;
        var end = start;
        var words = RoleRules.Following(s, ref end);
        if (d.Kind is FigureKind.Count && EmbeddedInvestment(s, words, end) is { } bearer)
            return Set(s, d, bearer);
        // Looking for a bearer may have read other words.
        words = s.Words(start, end);
        if (LeadsToRank(s, words, end))
            return false;
        var counted = NounPhrase.BeforeStop(words);
        if (d.IsAmong && counted.Length > 2 && counted[0] is '为' or '是')
            counted = counted[1..];
        if (counted.Length > 0 && RuleWords.NotCounted.Contains(counted[0]))
            return false;
        if (d.Kind == FigureKind.Count && d.Unit is null && counted.IndexOf('的') is var of and > 1)
            counted = counted[..of];
        // 10个市|成交金额保持增长
        if (
            counted.Length > 2
            && RuleWords.Divisions.Contains(counted[0])
            && NounPhrase.Name(counted[1..]) is { } measured
            && NounPhrase.EndsWithHead(measured)
        )
            counted = counted[..1];
        // 14个市中，11个市
        if (counted.Length > 1 && counted[^1] == '中' && counted.Length == words.Length)
            counted = counted[..^1];
        // 105家|公司: alone, a company is what is counted, and not who speaks.
        var name = counted.IsAny(RuleWords.Generic) ? counted.ToString() : NounPhrase.Name(counted);
        if (name is null || name.Length == 1 && !RuleWords.Divisions.Contains(name[0]))
            return false;
        d.ConsumedEnd = s.EndOfWords(start, words.IndexOf(counted) + counted.Length);
        if (name.IsAny(RuleWords.Generic) && NounPhrase.Award(words[counted.Length..]) is { } award)
            return Set(s, d, award);
        return Set(s, d, VerbOfNew(s, d) + StageOf(words[counted.Length..], name) + name);
    }

    // 25个项目|开工建设: how far they have come tells them apart.
    private static string StageOf(ReadOnlySpan<char> rest, string counted)
    {
        if (counted != "项目")
            return "";
        var stage = rest.LengthAtStart(RuleWords.Stages);
        return rest[stage..].Trim(' ') is "" or "建设" or "投产" or "落地" ? rest[..stage].ToString() : "";
    }

    // 以1.1亿吨|稳居第四
    private static bool LeadsToRank(Sentence s, ReadOnlySpan<char> words, int end) =>
        CueTable.Default.Inside.Match(words, out _) == (int)Cue.RankVerb
        && s.Current + 1 < s.Last
        && s.Tokenizer.Tokens[s.Current + 1] is { Kind: TokenKind.Quantity } next
        && next.Start == end
        && s.Tokenizer.Quantities[next.Index].Kind == FigureKind.Rank;

    // 新增〔510万〕沼气用户, 改建〔2万亩〕老茶园, but 引进20家企业: what is new is not what there is.
    internal static string VerbOfNew(Sentence s, FigureDraft d)
    {
        var words = s.Words(d.NameStart, d.NameEnd).TrimEnd(" 了");
        if (words.IsAny(RuleWords.NumberedVerbs))
            return words.ToString();
        if (words.LastIndexOfAny('新', '净') is var at && at < 0)
            return "";
        var verb = words[at..];
        return CueTable.Default.Keep.Match(verb, out var length) != WordTrie.None && length == verb.Length
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
            if (token.Kind == TokenKind.Enumeration)
                continue;
            if (token.Kind != TokenKind.Quantity || token.Start - end > LongestAttribute || s.Text[end] != '、')
                break;
            end = token.End;
        }
        return end;
    }

    // 18个总投资40亿元的产业项目: what is counted stands behind the amount.
    private static string? EmbeddedInvestment(Sentence s, ReadOnlySpan<char> words, int end)
    {
        for (var i = s.Current + 1; i < s.Last; i++)
        {
            var token = s.Tokenizer.Tokens[i];
            if (token.Start < end || token.Kind != TokenKind.Quantity)
                continue;
            if (token.Start != end || s.Text[token.End..s.End] is not ['的', ..])
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
        name += IncomePerHead(s, d);
        name = Sums.Of(s, d, name) ?? RepeatedNames.Of(s, d, name) ?? SharedNames.Restore(s, d, name);
        return Set(s, d, MovesShare(d) && !IsMeasured(s, name) ? name + WordOfShare(s, d) : name);
    }

    // 农民人均|增收〔2000元〕: what moved is the income of each.
    private static string IncomePerHead(Sentence s, FigureDraft d)
    {
        if (d is not { Role: FigureRole.Change, Kind: FigureKind.Money } || !s.Text[d.NameEnd..d.Start].Holds("增收"))
            return "";
        var words = s.Words(d.NameStart, d.NameEnd).TrimEnd(' ');
        return words.LengthAtEnd(RuleWords.PerHead) is > 0 and var per ? string.Concat(words[^per..], "收入") : "";
    }

    private static bool MovesShare(FigureDraft d) =>
        d is { Role: FigureRole.Change, Kind: FigureKind.Points } && d.Chain.Has(Cue.Share);

    private static string WordOfShare(Sentence s, FigureDraft d) =>
        s.Text[d.Chain.StartOf(Cue.Share)..d.Start].Holds("份额") ? "份额" : "比重";

    // Whether the text tells how much of it there is.
    private static bool IsMeasured(Sentence s, string name) =>
        s.Inherited == name
        || s.Drafts.Exists(x => x.Indicator == name && x.Role is FigureRole.Level or FigureRole.Share);

    // 以|机械业8.3亿元（占36.8%）最多
    private static bool IsCalledFirst(Sentence s, FigureDraft d)
    {
        var behind = s.Text[d.End..s.End];
        if (behind is ['(', ..])
            behind = behind[(behind.IndexOf(')') + 1)..];
        return behind.StartsWithAny(RuleWords.Firsts);
    }

    private static bool Label(Sentence s, FigureDraft d) =>
        d.Label.End > d.Label.Start
        && s.Name(d.Label.Start, d.Label.End) is { } label
        && (NounPhrase.EndsWithHead(label) || IndicatorCatalogue.Default.IdOf(label) is not null)
        && Set(s, d, label);

    private static bool Bracketed(Sentence s, FigureDraft d) =>
        d.BracketOwner is { } owner && Set(s, d, LentHeads.WithHeadOfBracket(s, d, owner));

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
                return Set(s, d, CarriedName(s, d, elder.Indicator), own: false);
        }
        return s.Inherited is not null && d.Role != FigureRole.Level && Set(s, d, s.Inherited, own: false);
    }

    // 计划投资180亿元，实际完成〔206亿元〕
    private static string CarriedName(Sentence s, FigureDraft d, string name) =>
        IsOfAll(s, d) ? LentBearers.WithoutNew(name)
        : name is ['计' or '规', '划', _, ..] && StatusReader.IsDone(s, d) ? name[2..]
        : name;

    // 新建高标准农田6.5万亩，累计建成〔48万亩〕
    private static bool IsOfAll(Sentence s, FigureDraft d) =>
        d is { Role: FigureRole.Level, Kind: FigureKind.Count or FigureKind.Measure }
        && s.Text[d.WindowStart..d.Start].IndexOf("累计") >= 0;

    // 完成任务的84.9%，进度居全省第二位，同比增长8.3%: how far it has come is no subject of what follows.
    private static bool IsProgress(FigureDraft d) =>
        d.Role == FigureRole.Rank && d.Indicator!.EndsWith("进度", StringComparison.Ordinal);

    // A level without a name of its own carries on only where nothing that it could count follows it.
    private static bool IsContinued(FigureDraft d) =>
        d.Kind is not (FigureKind.Count or FigureKind.Number) || d.Clause > 0;

    // The clause before says of whom the number is the greatest or the least.
    private static bool Superlative(Sentence s, FigureDraft d)
    {
        if (EarlierClause.Superlative(s, d) is not var (start, end, _))
            return false;
        return Set(s, d, s.Name(start, end));
    }

    private static bool ClauseBefore(Sentence s, FigureDraft d) => Set(s, d, EarlierClause.Subject(s, d));

    private static bool PredicatedBefore(Sentence s, FigureDraft d) => Set(s, d, EarlierClause.PredicatedSubject(s, d));

    private static bool Set(Sentence s, FigureDraft d, string? indicator, bool own = true)
    {
        if (indicator is null)
            return false;
        d.Indicator = indicator;
        d.OwnName = own;
        return true;
    }
}
