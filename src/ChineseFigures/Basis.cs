namespace ChineseFigures;

/// <summary>What a change is measured against, as its own clause says. The default is <see cref="None"/>.</summary>
public enum Basis
{
    /// <summary>The clause names none.</summary>
    None,

    /// <summary>Year on year: 同比, 比上年, 较去年同期.</summary>
    Yoy,

    /// <summary>Month on month: 环比 of months, 比上月.</summary>
    Mom,

    /// <summary>Quarter on quarter: 环比 of quarters, 季增.</summary>
    Qoq,

    /// <summary>Compound annual growth rate: 年均.</summary>
    Cagr,

    /// <summary>Another stated point in time: 比2015年, 比年初.</summary>
    Base,
}
