using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ChineseFigures;

/// <summary>How fine a <see cref="Period"/> is.</summary>
public enum PeriodUnit
{
    /// <summary>Whole years: <c>2019</c>, <c>2016/2020</c>.</summary>
    Year,

    /// <summary>Whole months: <c>2019-09</c>, <c>2019-01/2019-06</c>.</summary>
    Month,

    /// <summary>Days: <c>2020-02-17</c>.</summary>
    Day,
}

/// <summary>
/// The time that a figure is about: a year, a month, a day, or a run of them, such as <c>2019</c>, <c>2019-09</c>,
/// <c>2020-02-17</c>, <c>2019-01/2019-06</c>, <c>2016/2020</c>. The default is the year 1.
/// </summary>
/// <remarks>
/// Two periods are equal when they cover the same days in the same unit; they are ordered by first day, then by last
/// day. Immutable and thread-safe.
/// </remarks>
public readonly struct Period : IEquatable<Period>
{
    private readonly int _startDay;
    private readonly int _endDay;

    private Period(DateOnly first, DateOnly last, PeriodUnit unit)
    {
        _startDay = first.DayNumber;
        _endDay = last.DayNumber;
        Unit = unit;
    }

    /// <summary>How fine the period is.</summary>
    public PeriodUnit Unit { get; }

    /// <summary>The first day.</summary>
    public DateOnly FirstDay => DateOnly.FromDayNumber(_startDay);

    /// <summary>The last day, included.</summary>
    public DateOnly LastDay => DateOnly.FromDayNumber(Math.Max(_startDay, _endDay));

    /// <summary>A run of whole years, both included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A year is outside 1 to 9999 or the run is backwards.</exception>
    public static Period FromYears(int first, int last) =>
        Ordered(new DateOnly(first, 1, 1), new DateOnly(last, 12, 31), PeriodUnit.Year);

    /// <summary>One year.</summary>
    public static Period FromYear(int year) => FromYears(year, year);

    /// <summary>A run of whole months, both included.</summary>
    public static Period FromMonths(int firstYear, int firstMonth, int lastYear, int lastMonth) =>
        Ordered(
            new DateOnly(firstYear, firstMonth, 1),
            new DateOnly(lastYear, lastMonth, DateTime.DaysInMonth(lastYear, lastMonth)),
            PeriodUnit.Month
        );

    /// <summary>One month.</summary>
    public static Period FromMonth(int year, int month) => FromMonths(year, month, year, month);

    /// <summary>A run of days, both included.</summary>
    public static Period FromDays(DateOnly first, DateOnly last) => Ordered(first, last, PeriodUnit.Day);

    /// <summary>One day.</summary>
    public static Period FromDay(DateOnly day) => FromDays(day, day);

    private static Period Ordered(DateOnly first, DateOnly last, PeriodUnit unit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        return new Period(first, last, unit);
    }

    /// <inheritdoc/>
    public bool Equals(Period other) => _startDay == other._startDay && _endDay == other._endDay && Unit == other.Unit;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Period other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_startDay, _endDay, Unit);

    /// <summary>Whether both cover the same days in the same unit.</summary>
    public static bool operator ==(Period left, Period right) => left.Equals(right);

    /// <summary>Whether they differ in days or unit.</summary>
    public static bool operator !=(Period left, Period right) => !left.Equals(right);

    /// <summary>The contract's form: <c>2019</c>, <c>2019-09</c>, <c>2020-02-17</c>, or two of one of them with a slash.</summary>
    public override string ToString()
    {
        var format = Unit switch
        {
            PeriodUnit.Year => "yyyy",
            PeriodUnit.Month => "yyyy-MM",
            _ => "yyyy-MM-dd",
        };
        var first = FirstDay.ToString(format, CultureInfo.InvariantCulture);
        var last = LastDay.ToString(format, CultureInfo.InvariantCulture);
        return first == last ? first : $"{first}/{last}";
    }
}
