using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

/// <summary>
/// What a figure says about its indicator. The first rule that applies decides; each also moves the end of the name to
/// the left of the words that it explains, and takes scope and direction from them.
/// </summary>
internal static partial class RoleRules
{
    /// <summary>The rules in order, ready to be asked.</summary>
    public static readonly RuleList All = new(Rules());

    /// <summary>The rules in order.</summary>
    public static Rule[] Rules() =>
        [
            new("threshold", "引进〔亿元〕以上项目121个", Kinds.Amount | Kinds.Percent, Threshold),
            new("sibling", "分别增长9.8%和〔8.5%〕", Kinds.Any, Sibling),
            new("rank", "增幅居全省〔第三位〕", Kinds.Rank, Rank),
            new("excess", "超额〔7.5%〕完成年度任务", Kinds.Percent, Excess),
            new("completion", "完成年度任务的〔135%〕", Kinds.Ratio, Completion, Cue.Goal, Cue.CompletionRate),
            new("completion of a part", "完成计划投资的〔62%〕", Kinds.Percent, CompletionOfPart, Cue.Link),
            new("goal", "完成年度任务〔80亿元〕的62%", Kinds.Amount, Goal),
            new("planned investment", "年度投资计划〔17亿元〕", Kinds.Money, PlannedInvestment, Cue.Goal),
            new("completion of goal", "完成年度任务80亿元的〔62%〕", Kinds.Percent, CompletionOfGoal),
            new(
                "contribution",
                "拉动全省增长〔16.1个百分点〕",
                Kinds.Percent | Kinds.Points,
                Contribution,
                Cue.ContributionRate,
                Cue.Rise,
                Cue.Fall,
                Cue.Narrow,
                Cue.Pull
            ),
            new("contribution in points", "拉动规模以上工业〔1.4个百分点〕", Kinds.Points, Contribution),
            new("gap sibling", "快于全国7.6个百分点、全省〔2.9个百分点〕", Kinds.Size, GapSibling),
            new("gap", "高出全省平均〔35.1个百分点〕", Kinds.Size, Gap),
            new("against time", "高于去年同期〔0.9个百分点〕", Kinds.Percent | Kinds.Points, AgainstTime, Cue.Base),
            new("ratio to a time", "旅客恢复至2019年同期的〔88%〕", Kinds.Percent, RatioToTime),
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
            new("led points", "下调存款准备金率〔0.5个百分点〕", Kinds.Points, LedPoints),
            new("rate", "年均增幅达〔30%〕", Kinds.Ratio, Rate),
            new("compared rate", "出口增长8.5%，比全省（〔7.2%〕）高1.3个百分点", Kinds.Percent, ComparedRate),
            new("superlative rate", "净利润增速最高，达到〔29.5%〕", Kinds.Percent | Kinds.Multiple, SuperlativeRate),
            new("change list", "食品类增长6.2%、日用品类〔5.9%〕", Kinds.Percent, ChangeList),
            new("change behind", "实现〔20%〕的增长", Kinds.Ratio, ChangeBehind),
            new("signed", "1.2万亿元（〔+5.1%〕）", Kinds.Percent | Kinds.Points, Signed),
            new("doubling", "总量〔翻一番〕", Kinds.Size, Doubling),
            new("points", "〔4个百分点〕", Kinds.Points, PointsAlone),
            new("restated share", "比重过半，达〔51.7%〕", Kinds.Percent, RestatedShare, Cue.Link),
            new("portion", "在〔30%〕的医疗机构实施", Kinds.Percent | Kinds.Multiple, Portion),
            new("level", "实际使用外资〔20.9亿美元〕", Kinds.Size, Level),
        ];

    private static bool Sibling(Sentence s, FigureDraft d)
    {
        if (!d.IsSibling || s.Elder is not { } elder)
            return false;
        if (elder.Kind != d.Kind && elder.Role != FigureRole.Change)
            return false;
        d.Role = elder.Role;
        d.Direction = elder.Direction;
        d.IsRatio = elder.IsRatio;
        d.Basis = elder.Basis;
        d.RankedBy = elder.RankedBy;
        d.Scope = elder.Scope;
        d.Status = elder.Status;
        d.Indicator = elder.Indicator;
        return true;
    }

    private static bool SetRole(FigureDraft d, FigureRole role, int nameEnd)
    {
        d.Role = role;
        d.NameEnd = Math.Min(nameEnd, d.NameEnd);
        return true;
    }

    private static bool Level(Sentence s, FigureDraft d)
    {
        // 由亏损1.3亿元转为盈利2.1亿元
        if (
            s.Elder is { Role: FigureRole.Level, IsFrom: true } elder
            && elder.Kind == d.Kind
            && s.Text[elder.End..d.Start].StartsWith("转")
        )
            elder.IsPrevious = true;
        // 收获进度已达96%: without 完成 it is no part of a goal done, but what is measured.
        if (d.Chain.StartOf(Cue.Goal) is var goal and >= 0 && s.Text[goal..d.Start].StartsWith("进度"))
            d.NameEnd = goal + "进度".Length;
        else
            d.NameEnd = BeforeMean(s, d) ?? Math.Min(d.NameEnd, d.Chain.Start);
        if (IsGoal(s, d))
            (d.Status, d.Qualifier) = (FigureStatus.Target, Qualifier.Exact);
        d.Role = FigureRole.Level;
        return true;
    }

    // 居民收入|是全国平均水平的〔81.3%〕: what it is measured by is no part of its name.
    private static int? BeforeMean(Sentence s, FigureDraft d)
    {
        if (d.Kind != FigureKind.Percent || d.Chain.Start == d.Start || s.Text[d.Chain.Start] != '的')
            return null;
        var words = s.Text[d.WindowStart..d.Chain.Start];
        if (!words.EndsWithAny(RuleWords.Means))
            return null;
        var verb = -1;
        foreach (var word in RuleWords.Equalling)
            verb = Math.Max(verb, words.LastIndexOf(word));
        return verb >= 0 ? d.WindowStart + verb : null;
    }
}
