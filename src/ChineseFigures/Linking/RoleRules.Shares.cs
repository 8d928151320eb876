using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

// Parts of a whole and what adds to it: 占全省的12%, 拉动增长1.2个百分点.
internal static partial class RoleRules
{
    private static bool Contribution(Sentence s, FigureDraft d)
    {
        if (d.Chain.Has(Cue.ContributionRate))
            return !MovesContribution(s, d) && ContributionRate(s, d);
        if (d.Chain.Movement is null && !d.Chain.Has(Cue.Pull) && d.Kind != FigureKind.Points)
            return false;
        var pull = s.LastOf(Cue.PullOf, d.WindowStart, d.Start, out var length);
        if (pull < 0 || Cause.EndsWithInfluence(s.Text[d.WindowStart..(pull + length)]))
            return false;
        // 带动就业增长5%: what it moved is what is told of.
        if (d.Kind == FigureKind.Percent && s.Text.Slice(pull, length).IsAny(RuleWords.Driving))
        {
            d.NameStart = pull + length;
            return false;
        }
        return Pull(s, d, pull, length);
    }

    /// <summary>对经济增长的贡献率提高〔4个百分点〕: whether it tells how the rate moved.</summary>
    public static bool MovesContribution(Sentence s, FigureDraft d)
    {
        if (!d.Chain.Has(Cue.ContributionRate) || d.Chain.Has(Cue.To))
            return false;
        var rate = d.Chain.EndOf(Cue.ContributionRate);
        return s.Text[rate - 1] is '率' or '度'
            && d.Chain.Movement is { } movement
            && d.Chain.StartOf(movement) >= rate;
    }

    // 对经济增长的贡献率为12%
    private static bool ContributionRate(Sentence s, FigureDraft d)
    {
        var rate = d.Chain.StartOf(Cue.ContributionRate);
        var to = s.LastOf(Cue.ContributeTo, d.WindowStart, rate, out var length);
        if (to < 0 && s.Text[d.WindowStart..rate].LastIndexOf('为') is var giver and >= 0)
            (to, length) = (d.WindowStart + giver, 1);
        if (to >= 0)
            SetScope(s, d, to + length, rate);
        if (d.Scope is [_, .., '增', '长'] scope and not "经济增长")
            d.Scope = scope[..^2];
        return SetRole(d, FigureRole.Contribution, to >= 0 ? to : Math.Min(rate, d.Chain.Start));
    }

    private static bool Pull(Sentence s, FigureDraft d, int pull, int length)
    {
        SetScope(s, d, pull + length, Math.Min(d.Start, Math.Max(pull + length, d.Chain.Start)));
        var nameEnd = d.Scope is null && GivenTo(s, d, pull) is { } receiver ? receiver : pull;
        if (d.Scope == "经济")
            d.Scope = "经济增长";
        // 拉低经济增长0.1个百分点
        if (s.Text.Slice(pull, length).IsAny(RuleWords.DownwardPulls))
            d.Direction = Direction.Down;
        return SetRole(d, FigureRole.Contribution, nameEnd);
    }

    // 对经济增长的拉动为1.2个百分点: where 对 stands, or null.
    private static int? GivenTo(Sentence s, FigureDraft d, int pull)
    {
        var words = s.Text[d.WindowStart..pull];
        var to = words.LastIndexOf('对');
        if (to < 0 || words[^1] != '的')
            return null;
        SetScope(s, d, d.WindowStart + to + 1, pull);
        return d.WindowStart + to;
    }

    private static bool Share(Sentence s, FigureDraft d)
    {
        var isMoving = d.Chain.Movement is not null && !d.Chain.Has(Cue.To);
        if (isMoving)
            return false;
        var word = d.Chain.StartOf(Cue.Share);
        var end = word >= 0 ? word : d.Chain.Start;
        var occupy = LastOccupy(s, d, end, out var length);
        if (word < 0 && occupy < 0)
            return ShareReached(s, d) || SisterShare(s, d) || PeerShare(s, d);
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
        if (d.Scope is null)
            SetScopeOfSubject(s, d, occupy >= 0 ? occupy : d.Chain.Start);
        if (d.Scope is null && d.Clause > 0)
            SetScopeOfClauseBefore(s, d);
        // 约占全省的6%
        if (occupy >= 0 && s.Text[occupy] == '约' && d.Qualifier == Qualifier.Exact)
            d.Qualifier = Qualifier.About;
        return SetRole(d, FigureRole.Share, occupy >= 0 ? occupy : d.Chain.Start);
    }

    // 先进制程营收达到|全季销售金额|的55%
    private static bool ShareReached(Sentence s, FigureDraft d)
    {
        if (d.Kind != FigureKind.Percent || d.Chain.Start == d.Start || s.Text[d.Chain.Start] != '的')
            return false;
        var words = s.Text[d.WindowStart..d.Chain.Start];
        var verb = -1;
        var length = 0;
        foreach (var word in RuleWords.Reaching)
        {
            if (words.LastIndexOf(word) is var at && at > verb)
                (verb, length) = (at, word.Length);
        }
        if (verb < 0 || s.ComparedTimes.Count > 0)
            return false;
        if (s.Name(d.WindowStart, d.WindowStart + verb) is null && s.LastNamed is null)
            return false;
        var whole = s.Name(d.WindowStart + verb + length, d.Chain.Start);
        if (whole is null || !NounPhrase.EndsWithHead(whole) || words.EndsWithAny(RuleWords.Means))
            return false;
        SetScope(s, d, d.WindowStart + verb + length, d.Chain.Start);
        d.Qualifier = words.Slice(verb, length) switch
        {
            "不低于" or "不少于" => Qualifier.AtLeast,
            "不超过" or "不高于" => Qualifier.AtMost,
            _ => d.Qualifier,
        };
        return SetRole(d, FigureRole.Share, d.WindowStart + verb);
    }

    // 美国占总出口比重上升到30.9%，中国〔下降到26.6%〕
    private static bool SisterShare(Sentence s, FigureDraft d)
    {
        if (
            d.Kind != FigureKind.Percent
            || s.Elder is not { Role: FigureRole.Share, Scope: { } scope } elder
            || !(elder.Chain.Has(Cue.To) && elder.Chain.Has(Cue.Share) && d.Chain.Has(Cue.To))
            || d.Clause > elder.Clause + 1
            || s.Name(d.NameStart, d.NameEnd) is not { } name
            || NounPhrase.EndsWithHead(name)
        )
            return false;
        d.Scope = scope;
        return SetRole(d, FigureRole.Share, d.Chain.Start);
    }

    // 农村居民食品支出占消费支出的41.1%，|城镇|为〔35.7%〕
    private static bool PeerShare(Sentence s, FigureDraft d)
    {
        if (
            d.Kind != FigureKind.Percent
            || s.Elder is not { Role: FigureRole.Share, Scope: { } scope, Indicator: { } sister } elder
            || d.Clause > elder.Clause + 1
            || s.Name(d.NameStart, d.Chain.Start) is not { } name
            || !LentHeads.ArePeers(sister, name)
        )
            return false;
        d.Scope = scope;
        return SetRole(d, FigureRole.Share, d.Chain.Start);
    }

    // Of the second whole only its name is said.
    private static bool GappedShare(Sentence s, FigureDraft d)
    {
        if (s.Elder is not { Role: FigureRole.Share, Scope: not null } elder)
            return false;
        // 占总量的80%|以上|，出口的95%
        var end =
            elder.After is { } after && CueQualifier.Of(after) is not null ? elder.End + elder.AfterLength : elder.End;
        if (end >= d.Start)
            return false;
        var words = s.Text[end..d.Start];
        if (
            words is not [',' or '、', .., '的']
            || words[1..].IndexOfAny(",;、由从") >= 0
            || d.Chain.Movement is not null
        )
            return false;
        SetScope(s, d, end + 1, d.Start - 1);
        d.Indicator = elder.Indicator;
        return SetRole(d, FigureRole.Share, d.WindowStart);
    }

    // A share that has no words of its own but 达 repeats the share before it.
    private static bool RestatedShare(Sentence s, FigureDraft d)
    {
        if (
            s.Elder is not { } elder
            || elder is not ({ Role: FigureRole.Share } or { Role: FigureRole.Change, Whole: not null })
            || s.Name(d.NameStart, d.NameEnd) is not null
        )
            return false;
        d.Scope = elder.Whole ?? elder.Scope;
        return SetRole(d, FigureRole.Share, d.Chain.Start);
    }

    // 占|到位资金 is no 占到, nor is 占|有率 one.
    private static int LastOccupy(Sentence s, FigureDraft d, int end, out int length)
    {
        var at = s.LastOf(Cue.Occupy, d.WindowStart, end, out length);
        if (at >= 0 && s.Text[at + length - 1] == '到' && IsArrival(s.Text.Slice(at + length - 1, 2)))
            length--;
        return at >= 0 && s.Text[(at + length)..end].StartsWith("有率") ? -1 : at;
    }

    // 在全省总量中的比重, 在全省总量中占, 在全省的比重: where 在 stands, or null.
    private static int? Inside(Sentence s, int start, int end)
    {
        var words = s.Text[start..end].TrimEnd("的所");
        var at = words.LastIndexOf('在');
        return at >= 0 && (words.EndsWith("中") || IsScope(words[(at + 1)..]) || IsSum(words[(at + 1)..]))
            ? start + at
            : null;
    }

    // 在|全省|的比重, but not 在建工程的比重
    private static bool IsScope(ReadOnlySpan<char> words) =>
        CueTable.Default.Inside.Match(words, out var length) == (int)Cue.Scope && length == words.Length;

    // 在|台湾总出口|占比
    private static bool IsSum(ReadOnlySpan<char> words) =>
        CueTable.Default.Ends.MatchEnd(words, out var length) != WordTrie.None && length < words.Length;

    private static bool SetInside(Sentence s, FigureDraft d, int inside, int end)
    {
        d.Scope = null;
        SetScope(s, d, inside + 1, end);
        return SetRole(d, FigureRole.Share, inside);
    }

    // 工业投资中|制造业投资占85%, but not 集中度 and 高中
    private static void SetScopeOfSubject(Sentence s, FigureDraft d, int end)
    {
        var words = s.Text[d.WindowStart..end];
        var inside = words.IndexOf('中');
        if (inside < ShortestWhole || inside + 2 >= words.Length || RuleWords.AfterInside.Contains(words[inside + 1]))
            return;
        if (s.Name(d.WindowStart, d.WindowStart + inside) is not { } whole || !NounPhrase.EndsWithHead(whole))
            return;
        d.Scope = whole;
        d.NameStart = d.WindowStart + inside + 1;
    }

    private const int ShortestWhole = 4;

    // 在零售总额中，网上销售占9.3%
    private static void SetScopeOfClauseBefore(Sentence s, FigureDraft d)
    {
        var words = s.Text[s.Start..(d.ClauseStart - 1)];
        // 常住人口中，外来人口20万人，占〔34%〕
        if (!words.EndsWith("中") && !SharedScopes.IsPlainRatio(s, d))
            words = words.UpToComma();
        if (d.InParentheses || !words.EndsWith("中") || words.EndsWith("其中"))
            return;
        var inside = words.LastIndexOf('在');
        if (inside >= 0 && RuleWords.NotInside.Contains(words[inside + 1]))
            inside = -1; // 在校学生中
        if (
            words[(inside + 1)..].IndexOf(',') < 0
            && s.Name(s.Start + inside + 1, s.Start + words.Length - 1) is { } whole
            && (inside >= 0 || whole.Length >= ShortestWhole || NounPhrase.EndsWithHead(whole))
        )
            d.Scope = whole;
    }

    // 超过全省总量的一半
    private static bool PartOf(Sentence s, FigureDraft d, int opener, int length, Direction direction)
    {
        SetScope(s, d, opener + length, d.Start);
        if (d.Qualifier == Qualifier.Exact)
            d.Qualifier = direction == Direction.Up ? Qualifier.Over : Qualifier.Under;
        return SetRole(d, FigureRole.Share, opener);
    }

    private static bool Portion(Sentence s, FigureDraft d)
    {
        if (d.Kind == FigureKind.Multiple && d.Value >= 1)
            return false;
        var at = d.After is Cue.AtLeast or Cue.About or Cue.Over ? d.End + d.AfterLength : d.End;
        if (at < s.End && d.Chain.Movement is null && s.Text[at..s.End].StartsWithAny(RuleWords.Destinations))
            return SetRole(d, FigureRole.Share, d.Chain.Start);
        if (at >= s.End || s.Text[at] != '的' && !CountsPart(s, d, at))
            return false;
        // 以18%的市占率居首
        if (s.Text[(at + 1)..s.End].StartsWithAny(RuleWords.ShareNouns))
            return SetRole(d, FigureRole.Share, d.Chain.Start);
        if (RateBehind(s, d) is not null || IsGoal(s, d))
            return false;
        var start = s.Text[at] == '的' ? at + 1 : at;
        var end = start;
        var noun = NounPhrase.BeforeStop(Following(s, ref end));
        if (noun.Length < 2 && !(noun.Length == 1 && RuleWords.Divisions.Contains(noun[0])))
            return false;
        d.Scope = NounPhrase.Name(noun);
        d.ConsumedEnd = s.EndOfWords(start, noun.Length);
        return SetRole(d, FigureRole.Share, d.Chain.Start);
    }

    /// <summary>适用〔20%〕的税率, 高于〔150%〕的监管要求: the noun behind that is a rate or a bound itself; or null.</summary>
    public static string? RateBehind(Sentence s, FigureDraft d)
    {
        if (d.Kind != FigureKind.Percent || d.End >= s.End || s.Text[d.End] != '的')
            return null;
        // 16%的|税率|降至13%
        var noun = NounBehind(s, d.End).TrimEnd("从由降升调至到为");
        return noun.EndsWithAny(RuleWords.RateNouns) ? NounPhrase.Name(noun) : null;
    }

    // 低于〔2.5%〕的控制目标
    private static bool IsGoal(Sentence s, FigureDraft d) =>
        d.Kind == FigureKind.Percent && d.End < s.End && s.Text[d.End] == '的' && NounBehind(s, d.End).EndsWith("目标");

    // 适用5%的|税率
    private static ReadOnlySpan<char> NounBehind(Sentence s, int of)
    {
        var end = of + 1;
        return NounPhrase.BeforeStop(Following(s, ref end));
    }

    // 近六成|行业实现增长
    private static bool CountsPart(Sentence s, FigureDraft d, int at) =>
        s.Text[d.End - 1] == '成'
        && d.Chain.Movement is null
        && CueTable.Default.Counted.Match(s.Text[at..s.End], out _) != WordTrie.None;
}
