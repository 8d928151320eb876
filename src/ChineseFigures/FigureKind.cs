namespace ChineseFigures;

/// <summary>What sort of number a figure is. The default is <see cref="Number"/>.</summary>
public enum FigureKind
{
    /// <summary>A plain number that is an indicator's value, such as a PMI of <c>50.2</c>.</summary>
    Number,

    /// <summary>An amount of money: <c>20.9亿美元</c>.</summary>
    Money,

    /// <summary>Counted things with a measure word: <c>121个</c>.</summary>
    Count,

    /// <summary>A physical measure: <c>700亩</c>.</summary>
    Measure,

    /// <summary>A percentage or per mille, also 成 and 折: <c>37.4%</c>, <c>三成</c>.</summary>
    Percent,

    /// <summary>Percentage points or basis points: <c>4个百分点</c>.</summary>
    Points,

    /// <summary>A multiple or fraction: <c>1.5倍</c>, <c>翻一番</c>, <c>三分之一</c>.</summary>
    Multiple,

    /// <summary>A place in an ordering: <c>第三位</c>, <c>首位</c>.</summary>
    Rank,
}
