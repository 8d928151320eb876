using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

/// <summary>
/// What a figure says about its indicator. The first rule that applies decides; each also moves the end of the name to
/// the left of the words that it explains, and takes scope and direction from them.
/// </summary>
internal static class RoleRules
{
    /// <summary>The rules in order.</summary>
    public static readonly RuleList All = new(
        new("threshold", "引进〔亿元〕以上项目121个", Kinds.Amount | Kinds.Percent, Threshold),
        new("sibling", "分别增长9.8%和〔8.5%〕", Kinds.Any, Sibling),
        new("rank", "增幅居全省〔第三位〕", Kinds.Rank, Rank),
        new("excess", "超额〔7.5%〕完成年度任务", Kinds.Percent, Excess),
        new("completion", "完成年度任务的〔135%〕", Kinds.Ratio, Completion, Cue.Goal, Cue.CompletionRate),
        new("goal", "完成年度任务〔80亿元〕的62%", Kinds.Amount, Goal),
        new("completion of goal", "完成年度任务80亿元的〔62%〕", Kinds.Percent, CompletionOfGoal),
        new("contribution", "拉动全省增长〔16.1个百分点〕", Kinds.Percent | Kinds.Points, Contribution),
        new("gap sibling", "快于全国7.6个百分点、全省〔2.9个百分点〕", Kinds.Size, GapSibling),
        new("gap", "高出全省平均〔35.1个百分点〕", Kinds.Size, Gap),
        new("against time", "高于去年同期〔0.9个百分点〕", Kinds.Percent | Kinds.Points, AgainstTime, Cue.Base),
        new("share", "占地区生产总值的比重为〔3.8%〕", Kinds.Percent | Kinds.Multiple, Share),
        new("gapped share", "占营业收入的56%，利润的〔72%〕", Kinds.Percent, GappedShare),
        new("restated change", "增加782.7千公顷（〔1174.1万亩〕）", Kinds.Amount, RestatedChange),
        new("arrival", "由2.1%提高到〔3.5%〕", Kinds.Size, Arrival, Cue.To),
        new(
            "narrowing",
            "降幅收窄〔4个百分点〕",
            Kinds.Percent | Kinds.Points,
            Narrowing,
            Cue.Rise,
            Cue.Fall,
            Cue.Narrow
        ),
        new("change", "同比增长〔20.4%〕", Kinds.Size, Change, Cue.Rise, Cue.Fall, Cue.Narrow),
        new("led change", "减少农村贫困人口〔91.5万〕", Kinds.Amount, LedChange),
        new("ratio", "是上年的〔1.7倍〕", Kinds.Multiple, Ratio),
        new("comparison", "比去年多了〔9个〕", Kinds.Size, Comparison, Cue.Higher, Cue.Lower),
        new("rate", "年均增幅达〔30%〕", Kinds.Ratio, Rate),
        new("compared rate", "比全省（〔7.2%〕）高1.3个百分点", Kinds.Percent, ComparedRate),
        new("superlative rate", "净利润增速最高，达到〔29.5%〕", Kinds.Percent | Kinds.Multiple, SuperlativeRate),
        new("change list", "食品类增长6.2%、日用品类〔5.9%〕", Kinds.Percent, ChangeList),
        new("change behind", "实现〔20%〕的增长", Kinds.Ratio, ChangeBehind),
        new("signed", "1.2万亿元（〔+5.1%〕）", Kinds.Percent | Kinds.Points, Signed),
        new("doubling", "总量〔翻一番〕", Kinds.Size, Doubling),
        new("points", "〔4个百分点〕", Kinds.Points, PointsAlone),
        new("restated share", "比重过半，达〔51.7%〕", Kinds.Percent, RestatedShare, Cue.Link),
        new("portion", "在〔30%〕的医疗机构实施", Kinds.Percent | Kinds.Multiple, Portion),
        new("level", "实际使用外资〔20.9亿美元〕", Kinds.Size, Level)
    );

    private static bool Threshold(Sentence s, FigureDraft d)
    {
        if (SupportedClass(s, d))
            return true;
        var end = d.End;
        var bounded = d.After is Cue.AtLeast or Cue.AtMost or Cue.Class;
        var exceeding = !bounded && d.Chain.Hits.Length > 0 && d.Chain.Hits[0].Cue == Cue.Over && IsClassPrefix(s, d);
        if (!bounded && !exceeding)
            return false;
        if (bounded)
            end += d.AfterLength;
        var noun = Following(s, ref end);
        if (d.Kind == FigureKind.Percent && noun.StartsWith("的"))
        {
            // 30%以上的快速增长
            var behind = CueTable.Default.After.Match(s.Text[(d.End + d.AfterLength)..s.End], out _);
            if (s.Name(d.NameStart, d.NameEnd) is null || (Cue)behind is Cue.ChangeNounUp or Cue.ChangeNounDown)
                return false;
        }
        var isCounted =
            noun.IsEmpty && bounded && CountFollows(s, end) && s.Tokenizer.Tokens[s.Current + 1].Start == end;
        if (
            noun.Length < 2 && !isCounted
            || (exceeding && d.Quantity.Form != NumeralForm.MagnitudeOnly && !CountFollows(s, end))
        )
            return false;
        d.Role = FigureRole.Threshold;
        d.Qualifier =
            exceeding ? Qualifier.Over
            : d.After == Cue.AtMost ? Qualifier.AtMost
            : Qualifier.AtLeast;
        d.NameStart = d.WindowStart;
        d.Indicator = isCounted
            ? s.Name(d.WindowStart, d.End) + s.Text[d.End..end].ToString()
            : s.Name(d.WindowStart, end);
        if (
            d.Indicator is not null
            && NounPhrase.Head(d.Indicator) is { } head
            && head.Length < noun.Length
            && NounPhrase.IsHeadOrEnd(head)
            && !CountFollows(s, end)
        )
            d.Indicator = NounPhrase.WithoutHead(d.Indicator);
        d.OwnName = d.Indicator is not null;
        return true;
    }

    // 对固定资产投资超〔5亿元〕的制造业项目给予补助: whom something is done for.
    private static bool SupportedClass(Sentence s, FigureDraft d)
    {
        if (s.Text[d.WindowStart] != '对' || d.Chain.Hits.Length == 0 || !IsClassPrefix(s, d))
            return false;
        var end = d.End;
        var noun = Following(s, ref end);
        if (!noun.StartsWith("的") || NounPhrase.Name(NounPhrase.BeforeStop(noun[1..])) is not { } bearer)
            return false;
        d.Role = FigureRole.Threshold;
        d.Qualifier = Qualifier.Over;
        d.NameStart = d.WindowStart;
        d.Indicator =
            s.Name(d.WindowStart + 1, d.Chain.Hits[0].Start)
            + s.Text[d.Chain.Hits[0].Start..d.End].ToString()
            + "的"
            + bearer;
        d.OwnName = true;
        return true;
    }

    // 超亿美元|项目: the word stands at the start of the class's name, not behind a verb's subject.
    private static bool IsClassPrefix(Sentence s, FigureDraft d) =>
        d.Chain.Hits[0].End == d.Start && s.Text[d.Chain.Hits[0].Start..d.Start] is "超" or "超过" or "过";

    private static bool CountFollows(Sentence s, int at)
    {
        for (var i = s.Current + 1; i < s.Last; i++)
        {
            var token = s.Tokenizer.Tokens[i];
            if (token.Start < at)
                continue;
            return token.Kind == TokenKind.Quantity && s.Tokenizer.Quantities[token.Index].Kind == FigureKind.Count;
        }
        return false;
    }

    /// <summary>The words behind a figure up to the next token, and where they end.</summary>
    public static ReadOnlySpan<char> Following(Sentence s, ref int end)
    {
        var start = end;
        var stop = s.End;
        var depth = 0;
        for (var i = s.Current + 1; i < s.Last; i++)
        {
            var token = s.Tokenizer.Tokens[i];
            if (token.Start < start)
                continue;
            if (token.Kind == TokenKind.Open)
            {
                if (token.Start == start)
                {
                    stop = start;
                    break;
                }
                depth++;
                continue;
            }
            if (token.Kind == TokenKind.Close && depth > 0)
            {
                depth--;
                continue;
            }
            if (depth > 0 || token.Kind == TokenKind.Space)
                continue;
            stop = token.Start;
            break;
        }
        end = stop;
        return s.Words(start, stop);
    }

    private static bool Sibling(Sentence s, FigureDraft d)
    {
        if (!d.IsSibling)
            return false;
        var elder = s.Drafts[^1];
        if (elder.Kind != d.Kind && elder.Role != FigureRole.Change)
            return false;
        d.Role = elder.Role;
        d.Direction = elder.Direction;
        d.Basis = elder.Basis;
        d.RankedBy = elder.RankedBy;
        d.Scope = elder.Scope;
        d.Status = elder.Status;
        d.Indicator = elder.Indicator;
        return true;
    }

    private static bool Rank(Sentence s, FigureDraft d)
    {
        d.Role = FigureRole.Rank;
        var elder = s.Drafts.Count > 0 ? s.Drafts[^1] : null;
        var verb = s.LastOf(Cue.RankVerb, d.WindowStart, d.Start, out var length);
        if (verb >= 0)
        {
            var from = d.Chain.StartOf(Cue.From);
            SetScope(s, d, verb + length, from > verb ? from : d.Start);
            d.NameEnd = verb;
        }
        else
        {
            d.NameEnd = d.Chain.Start;
        }
        if (d.Scope is null && TrailingScope(s, d) is { } scope)
        {
            d.Scope = s.Text[scope..d.NameEnd].ToString();
            d.NameEnd = scope;
        }
        if (d.Scope is null && s.Text[d.WindowStart..d.NameEnd].LastIndexOf('在') is var inside and >= 0)
        {
            SetScope(s, d, d.WindowStart + inside + 1, d.NameEnd);
            d.NameEnd = d.WindowStart + inside;
        }
        if (s.FromBefore(d.NameEnd, d.WindowStart) is { } fromAt)
        {
            d.IsFrom = true;
            d.NameEnd = fromAt;
        }
        if (verb < 0 && d.Scope is null && !(elder is { Kind: FigureKind.Rank } && d.Chain.Has(Cue.To)))
        {
            if (!d.IsFrom)
            {
                d.IsDropped = true;
                return true;
            }
            verb = s.LastOf(Cue.RankVerb, d.WindowStart, d.NameEnd, out length);
            if (verb >= 0)
            {
                SetScope(s, d, verb + length, d.NameEnd);
                d.NameEnd = verb;
            }
            if (d.Scope is null && TrailingScope(s, d) is { } earlier)
            {
                d.Scope = s.Text[earlier..d.NameEnd].ToString();
                d.NameEnd = earlier;
            }
        }
        if (elder is { Kind: FigureKind.Rank, IsFrom: true } && elder.Clause == d.Clause)
        {
            elder.IsPrevious = true;
            s.Note(elder, "movement", "previous=true");
        }
        ReadRankedBy(s, d);
        if (elder is not null && s.Name(d.WindowStart, d.NameEnd) is null)
        {
            if (elder.Kind == FigureKind.Rank && elder.Clause == d.Clause)
            {
                d.Scope ??= elder.Scope;
                if (d.RankedBy == RankedBy.None)
                    d.RankedBy = elder.RankedBy;
            }
            else if (d.RankedBy == RankedBy.None && !d.RankNamed && StandsBehindRateAlone(s, elder))
            {
                d.RankedBy = RankedBy.Growth;
            }
        }
        return true;
    }

    private static void SetScope(Sentence s, FigureDraft d, int start, int end)
    {
        var scope = s.Words(start, end).Trim(" 的:,、").ToString();
        foreach (var tail in ScopeTails)
        {
            if (scope.EndsWith(tail, StringComparison.Ordinal))
                scope = scope[..^tail.Length];
        }
        foreach (var lead in ScopeLeads)
        {
            if (scope.StartsWith(lead, StringComparison.Ordinal) && !IsArrival(scope))
                scope = scope[lead.Length..];
        }
        if (scope.Length > 0)
            d.Scope = scope;
    }

    // 到位资金
    private static bool IsArrival(ReadOnlySpan<char> scope) =>
        scope is ['到', '位' or '账' or '港' or '岸' or '资', ..];

    private static readonly string[] ScopeTails =
    [
        "水平",
        "中",
        "的",
        "名列",
        "排名",
        "位居",
        "为",
        "第",
        "比重",
        "所占比重",
        "比例",
        "所占比例",
        "的",
        "增速",
        "增幅",
        "达",
        "约",
        "近",
        "超过",
        "超",
        "了",
        "比",
    ];
    private static readonly string[] ScopeLeads = ["我国", "同期", "到", "至", "在", "于", "了", "的", "为", "名次"];

    private static int? TrailingScope(Sentence s, FigureDraft d)
    {
        for (var at = d.NameEnd - 1; at >= Math.Max(d.WindowStart, d.NameEnd - 6); at--)
        {
            if (
                CueTable.Default.Inside.Match(s.Text[at..d.NameEnd], out var length) == (int)Cue.Scope
                && at + length == d.NameEnd
            )
            {
                while (at > d.WindowStart && s.Text[at - 1] == '在')
                    at--;
                return s.Text[at] == '在' ? at + 1 : at;
            }
        }
        return null;
    }

    private static void ReadRankedBy(Sentence s, FigureDraft d)
    {
        var cues = CueTable.Default;
        var end = d.NameEnd;
        var found = false;
        var isListed = false;
        while (end > d.WindowStart)
        {
            var words = s.Text[d.WindowStart..end];
            var noun = (Cue)cues.RankNouns.MatchEnd(words, out var length);
            if (noun == Cue.Total && !found && IsOfName(s, d.WindowStart, end, length))
                break;
            if (length > 0 && (!found || isListed))
            {
                isListed = false;
                d.RankedBy = !found
                    ? noun == Cue.Growth
                        ? RankedBy.Growth
                        : RankedBy.Level
                    : d.RankedBy == (noun == Cue.Growth ? RankedBy.Growth : RankedBy.Level)
                        ? d.RankedBy
                        : RankedBy.None;
                found = true;
                end -= length;
                continue;
            }
            isListed = words[^1] is '和' or '、' or '与' or '及';
            if (found && !isListed)
                break;
            if (words[^1] is '均' or '都' or '也' or '和' or '、' or '与' or '及' or '的' or '双' or '仍' or '在')
                end--;
            else
                break;
        }
        d.RankNamed = found;
        if (found)
            d.NameEnd = end;
        // 开行量居全省首位, 企业数居全国第三
        else if (EndsWithAmount(s.Text[d.WindowStart..d.NameEnd]))
            d.RankedBy = RankedBy.Level;
    }

    private static bool EndsWithAmount(ReadOnlySpan<char> words) =>
        words is [.., not ('质' or '力'), '量'] or [.., not ('指' or '系' or '参'), '数'];

    // 地区生产总值 is no 地区生产 by 总值: the noun ends a name that without it is none.
    private static bool IsOfName(Sentence s, int start, int end, int length) =>
        Means(s, start, end) && !Means(s, start, end - length);

    private static bool Means(Sentence s, int start, int end) =>
        s.Name(start, end) is { } name && IndicatorCatalogue.Default.IdOf(name) is not null;

    private static bool StandsBehindRateAlone(Sentence s, FigureDraft elder)
    {
        if (elder.Role == FigureRole.Gap)
        {
            if (s.Drafts.Exists(x => x.ComparesGrowth && x.Clause == elder.Clause))
                return true;
            elder = s.Drafts.Find(x => x.Role == FigureRole.Change && x.Indicator == elder.Indicator) ?? elder;
        }
        if (elder is not { Role: FigureRole.Change, Kind: FigureKind.Percent or FigureKind.Multiple })
            return false;
        foreach (var before in s.Drafts)
        {
            if (before.Role == FigureRole.Level && before.Indicator == elder.Indicator)
                return false;
        }
        return true;
    }

    private static bool Excess(Sentence s, FigureDraft d) =>
        s.Text[d.End..s.End].StartsWith("完成")
        && s.Text[d.WindowStart..d.Start].TrimEnd("约近").EndsWith("超额")
        && SetRole(d, FigureRole.Completion, d.WindowStart + s.Text[d.WindowStart..d.Start].LastIndexOf("超额"));

    private static bool Completion(Sentence s, FigureDraft d)
    {
        if (d.Kind == FigureKind.Percent && d.Chain.Has(Cue.CompletionRate))
            return SetRole(d, FigureRole.Completion, d.Chain.Start);
        if (!d.Chain.Has(Cue.Goal))
            return false;
        var goal = d.Chain.StartOf(Cue.Goal);
        if (d.Kind == FigureKind.Percent && s.Text[goal..d.Start].Contains("完成", StringComparison.Ordinal))
            return SetRole(d, FigureRole.Completion, d.Chain.Start);
        var verb = CompletingVerb(s, d.WindowStart, goal);
        var exceeds = Math.Max(
            s.LastOf(Cue.Exceed, d.WindowStart, goal, out _),
            s.LastOf(Cue.HigherThan, d.WindowStart, goal, out _)
        );
        if (exceeds >= 0 && (verb < 0 || d.Kind == FigureKind.Points))
            verb = exceeds;
        if (verb >= 0 && verb == exceeds)
            d.Qualifier = Qualifier.Exact;
        return verb >= 0 && SetRole(d, FigureRole.Completion, verb);
    }

    // 完成市下达目标任务: 达 of 下达 completes nothing.
    private static int CompletingVerb(Sentence s, int start, int end)
    {
        var verb = s.LastOf(Cue.Complete, start, end, out _);
        while (verb > start && s.Text[verb - 1] == '下')
            verb = s.LastOf(Cue.Complete, start, verb, out _);
        return verb;
    }

    // The amount of a goal, of which a ratio follows.
    private static bool Goal(Sentence s, FigureDraft d)
    {
        if (GoalRatioBehind(s, d) is false)
            return false;
        var verb = s.Text[d.WindowStart..d.Start].IndexOf("完成");
        if (verb < 0)
            return false;
        d.IsGoal = true;
        d.Status = FigureStatus.Target;
        return SetRole(d, FigureRole.Level, d.WindowStart + verb);
    }

    // 任务80亿元的62%, 80亿元任务的62%
    private static bool GoalRatioBehind(Sentence s, FigureDraft d)
    {
        if (s.Current + 1 >= s.Last || s.Tokenizer.Tokens[s.Current + 1] is not { Kind: TokenKind.Quantity } next)
            return false;
        if (s.Tokenizer.Quantities[next.Index].Kind != FigureKind.Percent || s.Text[next.Start - 1] != '的')
            return false;
        var between = s.Text[d.End..(next.Start - 1)];
        return between.IsEmpty
            ? d.Chain.Has(Cue.Goal)
            : CueTable.Default.Before.MatchEnd(between, out var length) == (int)Cue.Goal && length == between.Length;
    }

    private static bool CompletionOfGoal(Sentence s, FigureDraft d)
    {
        if (s.Drafts.Count == 0 || s.Drafts[^1] is not { IsGoal: true } goal || goal.Clause != d.Clause)
            return false;
        d.NameStart = goal.NameStart;
        return SetRole(d, FigureRole.Completion, goal.NameEnd);
    }

    private static bool SetRole(FigureDraft d, FigureRole role, int nameEnd)
    {
        d.Role = role;
        d.NameEnd = Math.Min(nameEnd, d.NameEnd);
        return true;
    }

    private static bool Contribution(Sentence s, FigureDraft d)
    {
        if (d.Chain.Has(Cue.ContributionRate))
        {
            var rate = d.Chain.StartOf(Cue.ContributionRate);
            var to = s.LastOf(Cue.ContributeTo, d.WindowStart, rate, out var length);
            if (to < 0 && s.Text[d.WindowStart..rate].LastIndexOf('为') is var giver and >= 0)
                (to, length) = (d.WindowStart + giver, 1);
            if (to >= 0)
                SetScope(s, d, to + length, rate);
            if (d.Scope is not null && d.Scope != "经济增长" && d.Scope.EndsWith("增长", StringComparison.Ordinal))
                d.Scope = d.Scope[..^2];
            return SetRole(d, FigureRole.Contribution, to >= 0 ? to : Math.Min(rate, d.Chain.Start));
        }
        if (d.Chain.Movement is null && !d.Chain.Has(Cue.Pull) && d.Kind != FigureKind.Points)
            return false;
        var pull = s.LastOf(Cue.PullOf, d.WindowStart, d.Start, out var pullLength);
        if (pull < 0)
            return false;
        SetScope(s, d, pull + pullLength, Math.Min(d.Start, Math.Max(pull + pullLength, d.Chain.Start)));
        if (d.Scope == "经济")
            d.Scope = "经济增长";
        return SetRole(d, FigureRole.Contribution, pull);
    }

    private static bool Gap(Sentence s, FigureDraft d)
    {
        if (d.Chain.HasAny(Cue.Rise, Cue.Fall))
            return false;
        var opener = s.LastOf(Cue.HigherThan, d.WindowStart, d.Chain.Start, out var length);
        var direction = Direction.Up;
        var lower = s.LastOf(Cue.LowerThan, d.WindowStart, d.Chain.Start, out var lowerLength);
        if (lower > opener)
            (opener, length, direction) = (lower, lowerLength, Direction.Down);
        if (opener < 0 && d.Chain.HasAny(Cue.Higher, Cue.Lower) && AgainstSamePeriod(s, d) is { } same)
        {
            (opener, length) = (same, SamePeriod);
            d.Basis = Basis.None;
            direction = d.Chain.Has(Cue.Higher) ? Direction.Up : Direction.Down;
        }
        if (opener < 0 && d.Chain.HasAny(Cue.Higher, Cue.Lower) && d.Basis == Basis.None)
        {
            opener = s.LastOf(Cue.Compare, d.WindowStart, d.Chain.Start, out length);
            direction = d.Chain.Has(Cue.Higher) ? Direction.Up : Direction.Down;
        }
        if (opener < 0)
            return false;
        var operand = s.Words(opener + length, d.Chain.Start).Trim(" 的").ToString();
        if (operand.Length < 2)
            return false;
        // 增长8.5%，高于全国的〔5.2%〕: not how far it is, but where the other is.
        if (d.Kind == FigureKind.Percent && s.Text[d.Start - 1] == '的' && IsBehindChange(s))
        {
            d.IsComparator = true;
            return false;
        }
        if (d.Kind == FigureKind.Multiple && d.Value is > 0 and < 1 && s.Text[d.Start - 1] == '的')
            return PartOf(s, d, opener, length, direction);
        if (
            d.Kind is not (FigureKind.Points or FigureKind.Percent or FigureKind.Multiple or FigureKind.Number)
            && !IsComparator(operand)
        )
            return false;
        SetScope(s, d, opener + length, d.Chain.Has(Cue.RateUp) ? d.Chain.StartOf(Cue.RateUp) : d.Chain.Start);
        d.Direction = direction;
        d.ComparesGrowth =
            s.Text[d.WindowStart..opener] is var compared
            && (compared.IndexOf("增速") >= 0 || compared.IndexOf("增幅") >= 0);
        return SetRole(d, FigureRole.Gap, opener);
    }

    private static bool IsBehindChange(Sentence s) =>
        s.Drafts.FindLast(static x => x.Kind == FigureKind.Percent) is { Role: FigureRole.Change };

    private const int SamePeriod = 3;

    // 较同期外贸增速快3个百分点: compared with another thing in the same period, not with the period before.
    private static int? AgainstSamePeriod(Sentence s, FigureDraft d)
    {
        var words = s.Text[d.WindowStart..d.Chain.Start];
        var at = words.LastIndexOf("较同期");
        if (at < 0)
            at = words.LastIndexOf("比同期");
        return at >= 0 && words.Length - at > SamePeriod + 1 ? d.WindowStart + at : null;
    }

    // 超过全省总量的一半
    private static bool PartOf(Sentence s, FigureDraft d, int opener, int length, Direction direction)
    {
        SetScope(s, d, opener + length, d.Start);
        if (d.Qualifier == Qualifier.Exact)
            d.Qualifier = direction == Direction.Up ? Qualifier.Over : Qualifier.Under;
        return SetRole(d, FigureRole.Share, opener);
    }

    private static bool GapSibling(Sentence s, FigureDraft d)
    {
        if (
            s.Drafts.Count == 0
            || s.Drafts[^1] is not { Role: FigureRole.Gap } elder
            || elder.Kind != d.Kind
            || elder.Clause != d.Clause
        )
            return false;
        if (d.WindowStart >= s.End || s.Text[d.WindowStart] is not ('、' or '和'))
            return false;
        SetScope(s, d, d.WindowStart + 1, d.Start);
        d.Direction = elder.Direction;
        return SetRole(d, FigureRole.Gap, d.WindowStart);
    }

    // Higher than at another time is no distance from a comparator, but a change.
    private static bool AgainstTime(Sentence s, FigureDraft d)
    {
        if (s.Text[d.Chain.StartOf(Cue.Base)..] is not [_, '于' or '出', ..])
            return false;
        d.Direction = s.Text[d.Chain.StartOf(Cue.Base)] is '低' or '慢' ? Direction.Down : Direction.Up;
        return SetRole(d, FigureRole.Change, d.Chain.Start);
    }

    // A share that has no words of its own but 达 repeats the share before it.
    private static bool RestatedShare(Sentence s, FigureDraft d)
    {
        if (s.Drafts.Count == 0 || !d.Chain.Has(Cue.Link) || s.Name(d.NameStart, d.NameEnd) is not null)
            return false;
        var elder = s.Drafts[^1];
        if (elder is not ({ Role: FigureRole.Share } or { Role: FigureRole.Change, Whole: not null }))
            return false;
        d.Scope = elder.Whole ?? elder.Scope;
        return SetRole(d, FigureRole.Share, d.Chain.Start);
    }

    private static bool IsComparator(string operand) =>
        operand.Contains("平均", StringComparison.Ordinal)
        || operand.Contains('全', StringComparison.Ordinal)
        || operand.EndsWith("水平", StringComparison.Ordinal);

    private static bool Share(Sentence s, FigureDraft d)
    {
        var isMoving = d.Chain.Movement is not null && !d.Chain.Has(Cue.To);
        if (isMoving)
            return false;
        var word = d.Chain.StartOf(Cue.Share);
        var end = word >= 0 ? word : d.Chain.Start;
        var occupy = LastOccupy(s, d, end, out var length);
        if (word < 0 && occupy < 0)
            return false;
        if (d.Kind == FigureKind.Multiple && d.Value >= 1)
            return false;
        if (occupy >= 0)
            SetScope(s, d, occupy + length, d.Chain.Start < end ? Math.Max(occupy + length, d.Chain.Start) : end);
        else if (Inside(s, d.WindowStart, word) is { } inside)
            return SetInside(s, d, inside, word);
        if (d.Chain.Has(Cue.Goal) || d.Scope is { } part && IsPlan(part))
        {
            d.Scope = null;
            return SetRole(d, FigureRole.Completion, occupy >= 0 ? occupy : d.Chain.Start);
        }
        if (d.Scope is null && d.Clause > 0)
            SetScopeOfClauseBefore(s, d);
        return SetRole(d, FigureRole.Share, occupy >= 0 ? occupy : d.Chain.Start);
    }

    // Of the second whole only its name is said.
    private static bool GappedShare(Sentence s, FigureDraft d)
    {
        if (s.Drafts.Count == 0 || s.Drafts[^1] is not { Role: FigureRole.Share, Scope: not null } elder)
            return false;
        var words = s.Text[elder.End..d.Start];
        if (words is not [',' or '、', .., '的'] || words[1..].IndexOfAny(",;、") >= 0 || d.Chain.Movement is not null)
            return false;
        SetScope(s, d, elder.End + 1, d.Start - 1);
        d.Indicator = elder.Indicator;
        return SetRole(d, FigureRole.Share, d.WindowStart);
    }

    // The same amount in another unit moved the same way.
    private static bool RestatedChange(Sentence s, FigureDraft d)
    {
        if (s.Drafts.Count == 0 || s.Drafts[^1] is not { Role: FigureRole.Change } elder || elder.Kind != d.Kind)
            return false;
        if (d.Start != elder.End + 1 || s.Text[elder.End] != '(' || d.End >= s.End || s.Text[d.End] != ')')
            return false;
        (d.Direction, d.Basis) = (elder.Direction, elder.Basis);
        return SetRole(d, FigureRole.Change, d.WindowStart);
    }

    // 占|调整预算105%
    private static bool IsPlan(string whole) =>
        whole.EndsWith("预算", StringComparison.Ordinal)
        || whole.EndsWith("预算数", StringComparison.Ordinal)
        || whole.EndsWith("计划", StringComparison.Ordinal)
        || whole.EndsWith("任务", StringComparison.Ordinal);

    // 占|到位资金 is no 占到, nor is 占|有率 one.
    private static int LastOccupy(Sentence s, FigureDraft d, int end, out int length)
    {
        var at = s.LastOf(Cue.Occupy, d.WindowStart, end, out length);
        if (at >= 0 && s.Text[at + length - 1] == '到' && IsArrival(s.Text.Slice(at + length - 1, 2)))
            length--;
        return at >= 0 && s.Text[(at + length)..end].StartsWith("有率") ? -1 : at;
    }

    // 在全省总量中的比重, 在全省总量中占: where 在 stands, or null.
    private static int? Inside(Sentence s, int start, int end)
    {
        var words = s.Text[start..end].TrimEnd("的所");
        return words.EndsWith("中") && words.LastIndexOf('在') is var at and >= 0 ? start + at : null;
    }

    private static bool SetInside(Sentence s, FigureDraft d, int inside, int end)
    {
        d.Scope = null;
        SetScope(s, d, inside + 1, end);
        return SetRole(d, FigureRole.Share, inside);
    }

    private const int ShortestWhole = 4;

    // 在零售总额中，网上销售占9.3%
    private static void SetScopeOfClauseBefore(Sentence s, FigureDraft d)
    {
        var words = s.Text[s.Start..(d.ClauseStart - 1)];
        if (d.InParentheses || !words.EndsWith("中"))
            return;
        var inside = words.LastIndexOf('在');
        if (
            words[(inside + 1)..].IndexOf(',') < 0
            && s.Name(s.Start + inside + 1, d.ClauseStart - 2) is { } whole
            && (inside >= 0 || whole.Length >= ShortestWhole)
        )
            d.Scope = whole;
    }

    private static bool Arrival(Sentence s, FigureDraft d)
    {
        if (!d.Chain.Has(Cue.To))
            return false;
        var elder = s.Drafts.Count > 0 ? s.Drafts[^1] : null;
        var moved = d.Chain.Movement is not null;
        var from = elder is not null && elder.Kind == d.Kind && elder.Chain.Has(Cue.From);
        if (!moved && !from)
            return false;
        if (!from)
            return IsRate(d) ? ArrivedRate(d) : SetRole(d, FigureRole.Level, d.Chain.Start);
        (elder!.IsPrevious, elder.Status) = (true, FigureStatus.Fact);
        s.Note(elder, "movement", "previous=true");
        if (
            s.Period.Value is { Unit: PeriodUnit.Year } run
            && run != Period.FromYear(run.LastDay.Year)
            && elder.Period == run
        )
            (elder.Period, d.Period) = (Period.FromYear(run.FirstDay.Year), Period.FromYear(run.LastDay.Year));
        d.Scope = elder.Scope;
        return SetRole(d, elder.Role is FigureRole.Share ? FigureRole.Share : FigureRole.Level, d.Chain.Start);
    }

    // 增幅收窄至3.2%, 年增收敛至3.2%: where a rate arrives is a change.
    private static bool IsRate(FigureDraft d) =>
        d.Kind == FigureKind.Percent
        && (d.Chain.HasAny(Cue.RateUp, Cue.RateDown) || d.Chain.Has(Cue.Dynamic) && d.Basis != Basis.None);

    private static bool ArrivedRate(FigureDraft d)
    {
        d.Direction = d.Chain.Has(Cue.RateDown) || IsDynamicFall(d.Chain.Hits) ? Direction.Down : Direction.Up;
        return SetRole(d, FigureRole.Change, d.Chain.Start);
    }

    // 年减
    private static bool IsDynamicFall(ReadOnlySpan<CueHit> hits)
    {
        for (var i = 1; i < hits.Length; i++)
        {
            if (hits[i].Cue == Cue.Dynamic)
                return hits[i - 1].Cue == Cue.Fall;
        }
        return false;
    }

    private static bool Narrowing(Sentence s, FigureDraft d)
    {
        if (d.Chain.Movement is not { } movement || d.Chain.Has(Cue.To))
            return false;
        var narrows = d.Chain.Has(Cue.Narrow);
        var words = s.Words(d.WindowStart, d.Chain.Start);
        var falls = d.Chain.Has(Cue.RateDown) || words.IndexOf("降幅") >= 0 || words.IndexOf("跌幅") >= 0;
        if (!(narrows || falls))
            return false;
        var shrinks = narrows || movement == Cue.Fall;
        d.Direction = falls == shrinks ? Direction.Up : Direction.Down;
        return SetRole(d, FigureRole.Change, d.Chain.Start);
    }

    private static bool Change(Sentence s, FigureDraft d)
    {
        if (d.Chain.Movement is not { } movement || d.Chain.Has(Cue.To))
            return false;
        d.Direction = movement == Cue.Rise ? Direction.Up : Direction.Down;
        if (
            s.Drafts.Count > 0
            && s.Drafts[^1] is { Role: FigureRole.Change } elder
            && elder.Chain.Has(Cue.From)
            && s.Text[elder.End..d.Start].StartsWith("转")
        )
            elder.IsPrevious = true;
        if (
            d.Chain.StartOf(Cue.Share) is var share and >= 0
            && LastOccupy(s, d, share, out var length) is var occupy and >= 0
        )
            return ChangeOfShare(s, d, occupy, length, share);
        return SetRole(d, FigureRole.Change, d.Chain.Start);
    }

    // 占进出口总值比重同比提升2.3个百分点: what moved is the share of what stands before.
    private static bool ChangeOfShare(Sentence s, FigureDraft d, int occupy, int length, int share)
    {
        SetScope(s, d, occupy + length, share);
        (d.Whole, d.Scope) = (d.Scope, null);
        return SetRole(d, FigureRole.Change, occupy);
    }

    private static bool LedChange(Sentence s, FigureDraft d)
    {
        if (d.Chain.Hits.Length > 0)
            return false;
        var verb = s.Text[d.WindowStart..d.NameEnd].IndexOf("减少");
        if (verb < 0 || !NounPhrase.TrimLead(s.Words(d.WindowStart, d.NameEnd)).StartsWith("减少"))
            return false;
        d.Direction = Direction.Down;
        d.NameStart = d.WindowStart + verb + 2;
        return SetRole(d, FigureRole.Change, d.Chain.Start);
    }

    private static bool Comparison(Sentence s, FigureDraft d)
    {
        if (!d.Chain.HasAny(Cue.Higher, Cue.Lower) || d.Basis == Basis.None)
            return false;
        d.Direction = d.Chain.Has(Cue.Higher) ? Direction.Up : Direction.Down;
        return SetRole(d, FigureRole.Change, d.Chain.Start);
    }

    private static bool Rate(Sentence s, FigureDraft d)
    {
        if (!d.Chain.HasAny(Cue.RateUp, Cue.RateDown) && d.Basis is Basis.None)
            return false;
        if (d.Quantity.Form == NumeralForm.Word && d.Value == 0)
            return false;
        d.Direction = d.Chain.Has(Cue.RateDown) ? Direction.Down : Direction.Up;
        return SetRole(d, FigureRole.Change, d.Chain.Start);
    }

    // What a growth rate is compared with is one too.
    private static bool ComparedRate(Sentence s, FigureDraft d)
    {
        if (!d.IsComparator || !IsBehindChange(s))
            return false;
        d.Direction = d.Value < 0 ? Direction.Down : Direction.Up;
        return SetRole(d, FigureRole.Change, d.WindowStart);
    }

    private static bool SuperlativeRate(Sentence s, FigureDraft d)
    {
        if (
            SubjectRules.SuperlativeBefore(s, d) is not (_, _, Cue.Growth)
            || s.Name(d.NameStart, d.NameEnd) is not null
        )
            return false;
        d.Direction = d.Value < 0 ? Direction.Down : Direction.Up;
        return SetRole(d, FigureRole.Change, d.Chain.Start);
    }

    // What goes on a list of changes has no verb of its own.
    private static bool ChangeList(Sentence s, FigureDraft d)
    {
        if (
            d.Chain.Hits.Length > 0
            || s.Drafts.Count == 0
            || s.Drafts[^1] is not { Role: FigureRole.Change, Kind: FigureKind.Percent } elder
        )
            return false;
        if (elder.End >= s.End || s.Text[elder.End] != '、' || d.WindowStart > elder.End + 1)
            return false;
        d.Direction = elder.Direction;
        return SetRole(d, FigureRole.Change, d.Start);
    }

    private static bool ChangeBehind(Sentence s, FigureDraft d)
    {
        var cue = d.After;
        if (cue is Cue.AtLeast or Cue.About or Cue.Over or Cue.AtMost)
        {
            var next = CueTable.Default.After.Match(s.Text[(d.End + d.AfterLength)..s.End], out _);
            cue = next == WordTrie.None ? null : (Cue)next;
        }
        cue = cue is Cue.ChangeNounUp or Cue.ChangeNounDown ? cue : ChangeNounBehind(s, d);
        if (cue is null)
            return false;
        d.Direction = cue == Cue.ChangeNounUp ? Direction.Up : Direction.Down;
        return SetRole(d, FigureRole.Change, d.Chain.Start);
    }

    private static readonly string[] Rises = ["升幅", "增幅", "涨幅", "增长", "上升", "增长率", "增速"];
    private static readonly string[] Drops = ["跌幅", "降幅", "减幅", "下跌", "下降", "衰退", "跌势"];

    // 录得36.2%的明显升幅, 分别录得19%及15%的按年升幅
    private static Cue? ChangeNounBehind(Sentence s, FigureDraft d)
    {
        const int LongestAdjective = 4;
        var behind = s.Text[EndOfRow(s, d)..s.End];
        if (behind is not ['的', ..])
            return null;
        var end = behind.IndexOfAny(',', '、', ';');
        var noun = end < 0 ? behind[1..] : behind[1..end];
        if (noun.Length > LongestAdjective + 2)
            return null;
        return noun.EndsWithAny(Rises) ? Cue.ChangeNounUp
            : noun.EndsWithAny(Drops) ? Cue.ChangeNounDown
            : null;
    }

    // 19%及15%
    private static int EndOfRow(Sentence s, FigureDraft d)
    {
        var end = d.End;
        for (var i = s.Current + 1; i < s.Last; i++)
        {
            var token = s.Tokenizer.Tokens[i];
            if (token.Kind is TokenKind.Enumeration or TokenKind.Space)
                continue;
            if (
                token.Kind != TokenKind.Quantity
                || s.Text[end..token.Start].Trim(' ') is not ("、" or "和" or "及" or "与")
            )
                break;
            end = token.End;
        }
        return end;
    }

    private static bool Signed(Sentence s, FigureDraft d)
    {
        if (s.Text[d.Start] is not ('+' or '-'))
            return false;
        d.Direction = d.Value < 0 ? Direction.Down : Direction.Up;
        return SetRole(d, FigureRole.Change, d.Chain.Start);
    }

    private static bool Ratio(Sentence s, FigureDraft d)
    {
        if (d.Start == 0 || d.Chain.Hits.Length == 0 || d.Quantity.Form == NumeralForm.Word)
            return false;
        var of = s.Text[d.Chain.Start..d.Start].IndexOf('的');
        if (of < 0)
            return false;
        var verb = s.Text[d.WindowStart..d.Start].LastIndexOfAny('是', '为', '达');
        d.Basis = Basis.Base;
        d.Direction = d.Value >= 1 ? Direction.Up : Direction.Down;
        return SetRole(d, FigureRole.Change, verb >= 0 ? d.WindowStart + verb : d.Chain.Start);
    }

    private static bool Doubling(Sentence s, FigureDraft d)
    {
        var isWord = d.Quantity.Form == NumeralForm.Word;
        if (isWord && d.Kind == FigureKind.Percent && d.Value == 0)
        {
            d.Direction = Direction.Flat;
            return SetRole(d, FigureRole.Change, d.Chain.Start);
        }
        if (d.Kind != FigureKind.Multiple || s.Text[d.Start] != '翻')
            return false;
        d.Direction = Direction.Up;
        return SetRole(d, FigureRole.Change, d.Chain.Start);
    }

    private static bool PointsAlone(Sentence s, FigureDraft d)
    {
        d.Direction = d.Value < 0 ? Direction.Down : Direction.Up;
        return SetRole(d, FigureRole.Change, d.Chain.Start);
    }

    private static bool Portion(Sentence s, FigureDraft d)
    {
        if (d.Kind == FigureKind.Multiple && d.Value >= 1)
            return false;
        var at = d.After is Cue.AtLeast or Cue.About or Cue.Over ? d.End + d.AfterLength : d.End;
        if (at < s.End && d.Chain.Movement is null && s.Text[at..s.End].StartsWithAny(Destinations))
            return SetRole(d, FigureRole.Share, d.Chain.Start);
        if (at >= s.End || s.Text[at] != '的' && !CountsPart(s, d, at))
            return false;
        var start = s.Text[at] == '的' ? at + 1 : at;
        var end = start;
        var noun = NounPhrase.BeforeStop(Following(s, ref end));
        if (noun.Length < 2)
            return false;
        d.Scope = NounPhrase.Name(noun);
        return SetRole(d, FigureRole.Share, d.Chain.Start);
    }

    private static readonly string[] Destinations =
    [
        "投向",
        "流向",
        "来自",
        "用于",
        "销往",
        "集中在",
        "分布在",
        "投入到",
    ];

    // 近六成|行业实现增长
    private static bool CountsPart(Sentence s, FigureDraft d, int at) =>
        s.Text[d.End - 1] == '成'
        && d.Chain.Movement is null
        && CueTable.Default.Counted.Match(s.Text[at..s.End], out _) != WordTrie.None;

    private static bool Level(Sentence s, FigureDraft d)
    {
        // 由亏损1.3亿元转为盈利2.1亿元
        if (
            s.Drafts.Count > 0
            && s.Drafts[^1] is { Role: FigureRole.Level, IsFrom: true } elder
            && elder.Kind == d.Kind
            && s.Text[elder.End..d.Start].StartsWith("转")
        )
            elder.IsPrevious = true;
        // 收获进度已达96%: without 完成 it is no part of a goal done, but what is measured.
        if (d.Chain.StartOf(Cue.Goal) is var goal and >= 0 && s.Text[goal..d.Start].StartsWith("进度"))
            d.NameEnd = goal + "进度".Length;
        else
            d.NameEnd = Math.Min(d.NameEnd, d.Chain.Start);
        d.Role = FigureRole.Level;
        return true;
    }
}
