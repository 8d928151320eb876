using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

// What stands behind its number: 〔4家〕企业, 总投资〔400亿元〕的产业园, 适用〔20%〕的税率.
internal static partial class SubjectRules
{
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

    // 总投资400亿元的华友锂电国际产业园: the name is 华友锂电国际产业园总投资.
    private static bool BearerBehind(Sentence s, FigureDraft d)
    {
        if (d.Role != FigureRole.Level || d.IsGoal)
            return false;
        if (YearlyOutput(s, d) is { } output)
            return Set(s, d, output);
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
        return NounPhrase.EndsWithHead(bearer) && SetOwnerBefore(s, d, head, bearer);
    }

    // 年产〔10万吨〕锂电材料项目: what it will make in a year.
    private static string? YearlyOutput(Sentence s, FigureDraft d)
    {
        const string Yearly = "年产";
        if (d.Kind == FigureKind.Money || !s.Words(d.NameStart, d.NameEnd).TrimEnd(' ').EndsWith(Yearly))
            return null;
        var end = d.End;
        var made = NounPhrase.Name(NounPhrase.BeforeStop(RoleRules.Following(s, ref end)).TrimStart('的'));
        if (made is not { Length: >= 2 })
            return null;
        d.ConsumedEnd = end;
        return made + Yearly;
    }

    // 园区|创造了15亿元的税收, 东江港以2亿吨的吞吐量居首: whose it is stands before.
    private static bool SetOwnerBefore(Sentence s, FigureDraft d, string head, string measured)
    {
        var words = s.Words(d.NameStart, d.NameEnd).TrimEnd(" 了");
        if (words.EndsWith("以"))
            return Set(s, d, head + measured);
        return CueTable.Default.VerbsBefore.MatchEnd(words, out var verb) != WordTrie.None
            && Set(s, d, NounPhrase.Name(words[..^verb]) + measured);
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

    // 东方银行以2.1%的不良率位列第三
    private static bool RateBehind(Sentence s, FigureDraft d)
    {
        if (d.Role != FigureRole.Level || RoleRules.RateBehind(s, d) is not { } rate)
            return false;
        var words = s.Words(d.NameStart, d.NameEnd);
        return Set(s, d, words is [.., '以'] ? NounPhrase.Name(words[..^1]) + rate : rate);
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
        if (d.Kind == FigureKind.Multiple || QuotationBehind(s, d) is not null)
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

    // 入选全国〔12个〕“最佳案例”, where no noun follows: “专精特新”企业
    private static string? QuotationBehind(Sentence s, FigureDraft d)
    {
        const int Longest = 20;
        if (d.Kind != FigureKind.Count || s.Text[d.End..Math.Min(s.End, d.End + Longest)] is not ['“', .. var words])
            return null;
        var close = words.IndexOf('”');
        if (close < 2)
            return null;
        var behind = s.Text[(d.End + close + 2)..s.End];
        return behind is [] or [',' or '、' or ';' or '之' or ')', ..] ? words[..close].ToString() : null;
    }

    private static bool SetNounBehind(Sentence s, FigureDraft d)
    {
        if (QuotationBehind(s, d) is { } quoted)
        {
            d.ConsumedEnd = d.End + quoted.Length + 2;
            return Set(s, d, VerbOfNew(s, d) + quoted);
        }
        var start = d.After is { } after && CueQualifier.Of(after) is not null ? d.End + d.AfterLength : d.End;
        var end = start;
        var words = RoleRules.Following(s, ref end);
        if (d.Kind is FigureKind.Count && EmbeddedInvestment(s, words, end) is { } bearer)
            return Set(s, d, bearer);
        // Looking for a bearer may have read other words.
        words = s.Words(start, end);
        if (StageBehind(s, d, words) is { } staged)
        {
            d.ConsumedEnd = end;
            return Set(s, d, staged);
        }
        if (LeadsToRank(s, words, end) || LeadsToClass(s, words, end))
            return false;
        // 在全省11个设区市|中总量排名第4位
        if (RankedSet.EndOf(s, d) is >= 0 and var set)
            words = s.Words(start, set - 1);
        var counted = CountedNoun(d, words);
        if (
            counted.Length > 0
            && RuleWords.NotCounted.Contains(counted[0])
            && !counted.StartsWithAny(RuleWords.Middles)
        )
            return false;
        // 105家|公司: alone, a company is what is counted, and not who speaks.
        var name = counted.IsAny(RuleWords.Generic) ? counted.ToString() : NounPhrase.Name(counted);
        if (name is null || name.Length == 1 && !RuleWords.Divisions.Contains(name[0]))
            return false;
        // 6州市|实施合作项目: the unit is what was counted, and the words tell what those did.
        if (
            d.Unit is [_, _] and { } unit
            && RuleWords.PlaceEnds.Contains(unit[0])
            && !words.TrimStart(' ').StartsWith(name)
        )
            return false;
        d.ConsumedEnd = s.EndOfWords(start, words.IndexOf(counted) + counted.Length);
        if (name.IsAny(RuleWords.Generic) && NounPhrase.Award(words[counted.Length..]) is { } award)
            return Set(s, d, award);
        return Set(s, d, VerbOfNew(s, d) + StageOf(words[counted.Length..], name) + name);
    }

    // The noun that the words behind a number begin with, and nothing that is told of it.
    private static ReadOnlySpan<char> CountedNoun(FigureDraft d, ReadOnlySpan<char> words)
    {
        var counted = NounPhrase.BeforeStop(words);
        if (d.IsAmong && counted.Length > 2 && counted[0] is '为' or '是')
            counted = counted[1..];
        if (d.Kind == FigureKind.Count && d.Unit is null && counted.IndexOf('的') is var of and > 1)
            counted = counted[..of];
        // 五个行业|的投资额占全部的59%
        if (
            d.Kind == FigureKind.Count
            && counted.IndexOf('的') is var owner and > 1
            && CueTable.Default.Ends.MatchEnd(counted[(owner + 1)..], out _) != WordTrie.None
        )
            return counted[..owner];
        // 10个市|成交金额保持增长
        if (
            counted.Length > 2
            && RuleWords.Divisions.Contains(counted[0])
            && counted[1] != '份'
            && NounPhrase.Name(counted[1..]) is { } measured
            && NounPhrase.EndsWithHead(measured)
        )
            return counted[..1];
        // 14个市中，11个市
        return counted.Length > 1 && counted[^1] == '中' && counted.Length == words.Length ? counted[..^1] : counted;
    }

    // 25个项目|开工建设: how far they have come tells them apart.
    private static string StageOf(ReadOnlySpan<char> rest, string counted)
    {
        if (counted != "项目")
            return "";
        var stage = rest.LengthAtStart(RuleWords.Stages);
        return rest[stage..].Trim(' ') is "" or "建设" or "投产" or "落地" ? rest[..stage].ToString() : "";
    }

    // 10个项目中〔1个〕已完工、〔5个〕在建: so many of them, each time.
    private static string? StageBehind(Sentence s, FigureDraft d, ReadOnlySpan<char> words)
    {
        const string Projects = "项目";
        words = words.Trim(' ').TrimStart("已正均");
        return
            d.Kind == FigureKind.Count
            && words.IsAny(RuleWords.Stages)
            && s.LastNamedLike(FigureRole.Level, d.Unit)?.Indicator is { } whole
            && whole.EndsWith(Projects, StringComparison.Ordinal)
            ? string.Concat(words, whole.AsSpan(whole.LengthAtStart(RuleWords.Stages)))
            : null;
    }

    // 〔62个〕投资额过亿元的项目: what is counted is the class behind, whose rule names it.
    private static bool LeadsToClass(Sentence s, ReadOnlySpan<char> words, int end)
    {
        if (s.Current + 1 >= s.Last || s.Tokenizer.Tokens[s.Current + 1] is not { Kind: TokenKind.Quantity } bound)
            return false;
        var behind = s.Text[bound.End..s.End];
        var what = words[..^words.LengthAtEnd(RuleWords.ClassOpeners)];
        return bound.Start == end
            && what.IsAny(RuleWords.BearerHeads)
            && (what.Length < words.Length && behind is ['的', ..] || behind.StartsWith("以上"));
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
        // 全市签约〔60个〕项目: how far they have come is part of what they are.
        if (words.LengthAtEnd(RuleWords.Stages) is > 0 and var stage && s.Text[d.End..s.End].StartsWith("项目"))
            return words[^stage..].TrimStart('已').ToString();
        if (words.LastIndexOfAny('新', '净') is var at && at < 0)
            return "";
        var verb = words[at..];
        return CueTable.Default.Keep.Match(verb, out var length) != WordTrie.None && length == verb.Length
            ? verb.ToString()
            : "";
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
}
