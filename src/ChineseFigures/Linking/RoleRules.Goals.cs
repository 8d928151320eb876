using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

// Goals and how far they are done: 完成年度任务80亿元的62%.
internal static partial class RoleRules
{
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
        if (GapToGoal(s, d, goal))
            return true;
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

    // 完成|计划投资|的62%, 完成|年度计划开工|的80%: what was planned is named behind the plan.
    private static bool CompletionOfPart(Sentence s, FigureDraft d)
    {
        const string Verb = "完成";
        const string Plan = "计划";
        const int LongestTerm = 4;
        const int LongestPart = 8;
        var link = d.Chain.StartOf(Cue.Link);
        var words = s.Text[d.WindowStart..link];
        if (s.Text[link] != '的' || words.LastIndexOf(Verb) is not (>= 0 and var verb))
            return false;
        var planned = verb + Verb.Length;
        if (words[planned..].IndexOf(Plan) is not (>= 0 and <= LongestTerm and var plan))
            return false;
        var part = planned + plan + Plan.Length;
        if (words.Length - part is < 1 or > LongestPart)
            return false;
        var isTold = s.Name(d.WindowStart, d.WindowStart + verb) is not null || s.LastNamed is not null;
        if (isTold || s.Inherited is not null)
            return SetRole(d, FigureRole.Completion, d.WindowStart + verb);
        d.NameStart = d.WindowStart + part;
        return SetRole(d, FigureRole.Completion, d.Chain.Start);
    }

    // 增长10%，低于目标2个百分点: a distance; how far work is ahead of its schedule belongs to how much is done.
    private static bool GapToGoal(Sentence s, FigureDraft d, int goal)
    {
        if (d.Kind != FigureKind.Points || !s.Text[d.WindowStart..d.Start].HoldsAny(RuleWords.Aims))
            return false;
        if (
            CompletingVerb(s, d.WindowStart, goal) >= 0
            || GoalOpener(s, d, goal) is not var (opener, length, direction)
        )
            return false;
        SetScope(s, d, opener + length, d.Chain.EndOf(Cue.Goal));
        d.Direction = direction;
        d.Qualifier = Qualifier.Exact;
        return SetRole(d, FigureRole.Gap, opener);
    }

    // 高于|目标, 超|目标, 低于|目标, 比|目标低
    private static (int Start, int Length, Direction Direction)? GoalOpener(Sentence s, FigureDraft d, int goal)
    {
        var (higher, length) = (s.LastOf(Cue.HigherThan, d.WindowStart, goal, out var far), far);
        if (s.LastOf(Cue.Exceed, d.WindowStart, goal, out var beyond) is var exceeds && exceeds > higher)
            (higher, length) = (exceeds, beyond);
        if (s.LastOf(Cue.LowerThan, d.WindowStart, goal, out var below) is var lower && lower > higher)
            return (lower, below, Direction.Down);
        if (higher >= 0)
            return (higher, length, Direction.Up);
        if (
            !d.Chain.HasAny(Cue.Higher, Cue.Lower)
            || s.LastOf(Cue.Compare, d.WindowStart, goal, out length) is not (>= 0 and var compare)
        )
            return null;
        return (compare, length, d.Chain.Has(Cue.Higher) ? Direction.Up : Direction.Down);
    }

    // 完成市下达目标任务: 达 of 下达 completes nothing, nor does 完成率.
    private static int CompletingVerb(Sentence s, int start, int end)
    {
        var verb = s.LastOf(Cue.Complete, start, end, out _);
        while (verb > start && (s.Text[verb - 1] == '下' || s.Text[verb..end].StartsWith("完成率")))
            verb = s.LastOf(Cue.Complete, start, verb, out _);
        return verb;
    }

    // The amount of a goal, of which a ratio follows.
    private static bool Goal(Sentence s, FigureDraft d)
    {
        if (!GoalRatioBehind(s, d) && !IsGoalDone(s, d))
            return false;
        var words = s.Text[d.WindowStart..d.Start];
        var verb = -1;
        foreach (var word in RuleWords.GoalVerbs)
            verb = verb < 0 ? words.IndexOf(word) : verb;
        if (verb < 0)
            return false;
        d.IsGoal = true;
        d.Status = FigureStatus.Target;
        // 1-4月完成|年度|预算5亿元的40%: the goal is the year's.
        if (s.Period.Value is { Unit: PeriodUnit.Month } months && words[verb..].HoldsAny(RuleWords.YearsOfGoals))
            d.Period = Period.FromYear(months.LastDay.Year);
        return SetRole(d, FigureRole.Level, d.WindowStart + verb);
    }

    // 年度投资|计划〔17亿元〕: what is planned, where nothing is told of how much is done.
    private static bool PlannedInvestment(Sentence s, FigureDraft d)
    {
        const string Investment = "投资";
        const string Plan = Investment + "计划";
        if (d.Kind != FigureKind.Money || d.Chain.StartOf(Cue.Goal) is not (>= 0 and var goal))
            return false;
        var plan = s.Text[goal..d.Start].IndexOf(Plan);
        if (plan < 0 || CompletingVerb(s, d.WindowStart, goal) >= 0)
            return false;
        d.Status = FigureStatus.Target;
        SetRole(d, FigureRole.Level, d.NameEnd);
        d.NameEnd = goal + plan + Investment.Length;
        return true;
    }

    // 已超额完成|20亿美元|的年度任务: the goal, and not what was done.
    private static bool IsGoalDone(Sentence s, FigureDraft d)
    {
        if (s.Text[d.End..s.End] is not ['的', ..] || !s.Text[d.WindowStart..d.Start].TrimEnd('了').EndsWith("完成"))
            return false;
        var end = d.End + 1;
        return CueTable.Default.Before.MatchEnd(Following(s, ref end), out _) == (int)Cue.Goal;
    }

    // 任务80亿元的62%, 80亿元任务的62%, 2600亿元交通投资目标的62%
    private static bool GoalRatioBehind(Sentence s, FigureDraft d)
    {
        if (s.Current + 1 >= s.Last || s.Tokenizer.Tokens[s.Current + 1] is not { Kind: TokenKind.Quantity } next)
            return false;
        if (s.Tokenizer.Quantities[next.Index].Kind != FigureKind.Percent || s.Text[next.Start - 1] != '的')
            return false;
        var between = s.Text[d.End..(next.Start - 1)];
        return between.IsEmpty
            ? d.Chain.Has(Cue.Goal)
            : CueTable.Default.Before.MatchEnd(between, out _) == (int)Cue.Goal
                && between.IndexOfAny('的', ',') < 0
                && !s.Has(Cue.Complete, d.End, next.Start);
    }

    private static bool CompletionOfGoal(Sentence s, FigureDraft d)
    {
        if (s.Elder is not { IsGoal: true } goal || goal.Clause != d.Clause)
            return false;
        d.NameStart = goal.NameStart;
        return SetRole(d, FigureRole.Completion, goal.NameEnd);
    }

    // 占|调整预算105%
    private static bool IsPlan(string whole) => whole.EndsWithAny(RuleWords.PlanEnds);
}
