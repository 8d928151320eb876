namespace ChineseFigures;

/// <summary>How fine a <see cref="Period"/> is.</summary>
public enum PeriodUnit
{
    /// <summary>Days: <c>2020-02-17</c>.</summary>
    Day,

    /// <summary>Whole months: <c>2019-09</c>, <c>2019-01/2019-06</c>.</summary>
    Month,

    /// <summary>Whole years: <c>2019</c>, <c>2016/2020</c>.</summary>
    Year,
}
