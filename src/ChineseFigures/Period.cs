using System.Diagnostics.CodeAnalysis;
using System.Globalization;

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

/// <summary>
/// The time that a figure is about: a year, a month, a day, or a run of them, such as <c>2019</c>, <c>2019-09</c>,
/// <c>2020-02-17</c>, <c>2019-01/2019-06</c>, <c>2016/2020</c>. The default is the day 0001-01-01, as that of
/// <see cref="DateOnly"/>.
/// </summary>
/// <remarks>
/// Two periods are equal when they cover the same days in the same unit; they are ordered by first day, then by last
/// day. Immutable and thread-safe.
/// </remarks>
public readonly struct Period : IEquatable<Period>
{
    private static readonly string[] Formats = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];

    private Period(DateOnly first, DateOnly last, PeriodUnit unit)
    {
        FirstDay = first;
        LastDay = last;
        Unit = unit;
    }

    /// <summary>How fine the period is.</summary>
    public PeriodUnit Unit { get; }

    /// <summary>The first day.</summary>
    public DateOnly FirstDay { get; }

    /// <summary>The last day, included.</summary>
    public DateOnly LastDay { get; }

    /// <summary>A run of whole years, both included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A year is outside 1 to 9999 or the run is backwards.</exception>
    public static Period FromYears(int first, int last) =>
        Ordered(new DateOnly(first, 1, 1), new DateOnly(last, 12, 31), PeriodUnit.Year);

    /// <summary>One year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside 1 to 9999.</exception>
    public static Period FromYear(int year) => FromYears(year, year);

    /// <summary>A run of whole months, both included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month, or the run is backwards.</exception>
    public static Period FromMonths(int firstYear, int firstMonth, int lastYear, int lastMonth) =>
        Ordered(
            new DateOnly(firstYear, firstMonth, 1),
            new DateOnly(lastYear, lastMonth, DateTime.DaysInMonth(lastYear, lastMonth)),
            PeriodUnit.Month
        );

    /// <summary>One month.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static Period FromMonth(int year, int month) => FromMonths(year, month, year, month);

    /// <summary>A run of days, both included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The run is backwards.</exception>
    public static Period FromDays(DateOnly first, DateOnly last) => Ordered(first, last, PeriodUnit.Day);

    /// <summary>One day.</summary>
    public static Period FromDay(DateOnly day) => FromDays(day, day);

    private static Period Ordered(DateOnly first, DateOnly last, PeriodUnit unit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        return new Period(first, last, unit);
    }

    /// <inheritdoc/>
    public bool Equals(Period other) => FirstDay == other.FirstDay && LastDay == other.LastDay && Unit == other.Unit;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Period other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(FirstDay, LastDay, Unit);

    /// <summary>Whether both cover the same days in the same unit.</summary>
    public static bool operator ==(Period left, Period right) => left.Equals(right);

    /// <summary>Whether they differ in days or unit.</summary>
    public static bool operator !=(Period left, Period right) => !left.Equals(right);

    /// <summary>The contract's form: <c>2019</c>, <c>2019-09</c>, <c>2020-02-17</c>, or two of one of them with a slash.</summary>
    public override string ToString()
    {
        var format = Formats[(int)Unit];
        var first = FirstDay.ToString(format, CultureInfo.InvariantCulture);
        var last = LastDay.ToString(format, CultureInfo.InvariantCulture);
        return first == last ? first : $"{first}/{last}";
    }

    /// <summary>Reads the contract's form, exactly as <see cref="ToString()"/> writes it.</summary>
    internal static bool TryParseContract(ReadOnlySpan<char> text, out Period period)
    {
        period = default;
        var slash = text.IndexOf('/');
        var first = slash < 0 ? text : text[..slash];
        var last = slash < 0 ? text : text[(slash + 1)..];
        for (var unit = PeriodUnit.Day; unit <= PeriodUnit.Year; unit++)
        {
            var format = Formats[(int)unit];
            if (
                TryParseDay(first, format, out var firstDay)
                && TryParseDay(last, format, out var lastDay)
                && firstDay <= lastDay
            )
            {
                period = new Period(firstDay, LastDayOf(lastDay, unit), unit);
                return true;
            }
        }
        return false;
    }

    private static bool TryParseDay(ReadOnlySpan<char> text, string format, out DateOnly day) =>
        DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static DateOnly LastDayOf(DateOnly day, PeriodUnit unit) =>
        unit switch
        {
            PeriodUnit.Year => new DateOnly(day.Year, 12, 31),
            PeriodUnit.Month => new DateOnly(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month)),
            _ => day,
        };
}
