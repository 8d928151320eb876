namespace ChineseFigures;

/// <summary>What a figure says about its indicator. The default is <see cref="Level"/>.</summary>
public enum FigureRole
{
    /// <summary>The indicator's own value: <c>进出口931.9亿元</c>.</summary>
    Level,

    /// <summary>How the indicator moved: <c>增长20.4%</c>.</summary>
    Change,

    /// <summary>Its part of a whole: <c>占比达37.4%</c>.</summary>
    Share,

    /// <summary>Its ratio to a target: <c>完成年度任务的135%</c>.</summary>
    Completion,

    /// <summary>Its place in an ordering: <c>居全省第三位</c>.</summary>
    Rank,

    /// <summary>Its distance from a comparator: <c>高出全省平均35.1个百分点</c>.</summary>
    Gap,

    /// <summary>What it adds to a whole: <c>拉动全省增长16.1个百分点</c>.</summary>
    Contribution,

    /// <summary>The bound that defines a class: <c>亿元以上项目</c>.</summary>
    Threshold,
}
