using System.Text.Json.Serialization;
using ChineseFigures.Json;
using ChineseFigures.Reading;
using ChineseFigures.Values;

namespace ChineseFigures;

/// <summary>
/// The time that a figure is about: a year, a month, a day, or a run of them, such as <c>2019</c>, <c>2019-09</c>,
/// <c>2020-02-17</c>, <c>2019-01/2019-06</c>, <c>2016/2020</c>.
/// </summary>
/// <remarks>
/// <para>
/// The default is the day 0001-01-01, as that of <see cref="DateOnly"/>. Two periods are equal when they cover the same
/// days in the same unit; they are ordered by first day, then by last day, the finer unit first. Immutable and
/// thread-safe.
/// </para>
/// <para>
/// Formats: G, the default, is the contract's form as above; W is Chinese (<c>2019年1-6月</c>, <c>2016-2020年</c>), for
/// years from 1840 to 2100, and G for others. Parsing reads either, and every wording of a time that names its year:
/// <c>2019年上半年</c>, <c>2016—2020年</c>, <c>“十三五”期间</c>, <c>民国112年</c>, <c>2019年11月至2020年2月</c>. Words that
/// do not (去年, 9月) are resolved by <see cref="FigureExtractor"/>, which knows the document's date.
/// </para>
/// </remarks>
/// <example><code>Period.Parse("2019年上半年").ToString() // "2019-01/2019-06"</code></example>
[JsonConverter(typeof(ValueJsonConverter<Period>))]
public readonly partial record struct Period
    : ITextValue<Period>,
        ISpanParsable<Period>,
        IUtf8SpanParsable<Period>,
        ISpanFormattable,
        IUtf8SpanFormattable,
        IComparable<Period>,
        IComparable
{
    private const int YearLength = 4; // yyyy
    private const int MonthLength = 7; // yyyy-MM
    private const int DayLength = 10; // yyyy-MM-dd

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

    static string ITextValue<Period>.Expected => "a period such as 2019-01/2019-06 or 2019年上半年";

    /// <summary>Orders by first day, then by last day; of two that cover the same days, the finer unit comes first.</summary>
    public int CompareTo(Period other)
    {
        var byFirst = FirstDay.CompareTo(other.FirstDay);
        var byLast = byFirst != 0 ? byFirst : LastDay.CompareTo(other.LastDay);
        return byLast != 0 ? byLast : Unit.CompareTo(other.Unit);
    }

    static ParseError ITextValue<Period>.Read(ReadOnlySpan<char> text, out Period value) =>
        PeriodText.TryReadShort(text, out value) || TryReadContract(text, out value)
            ? ParseError.None
            : PeriodText.Read(text, out value);

    bool ITextValue<Period>.Write(ref TextBuffer target, char format)
    {
        if (format is not ('G' or 'W'))
            return false;
        if (format == 'W' && PeriodText.TryWrite(this, ref target))
            return true;
        WriteContract(ref target);
        return true;
    }

    private void WriteContract(ref TextBuffer target)
    {
        var length = Unit switch
        {
            PeriodUnit.Year => YearLength,
            PeriodUnit.Month => MonthLength,
            _ => DayLength,
        };
        target.Append(FirstDay, length);
        if (LastDayOf(FirstDay, Unit) == LastDay)
            return;
        target.Append('/');
        target.Append(LastDay, length);
    }

    private static bool TryReadContract(ReadOnlySpan<char> text, out Period period)
    {
        period = default;
        var slash = text.IndexOf('/');
        var first = slash < 0 ? text : text[..slash];
        var last = text[(slash + 1)..];
        if (
            !TryReadDay(first, out var firstDay, out var unit)
            || !TryReadDay(last, out var lastDay, out var lastUnit)
            || lastUnit != unit
            || lastDay < firstDay
        )
            return false;
        period = new Period(firstDay, LastDayOf(lastDay, unit), unit);
        return true;
    }

    /// <summary>Reads <c>yyyy</c>, <c>yyyy-MM</c> or <c>yyyy-MM-dd</c>.</summary>
    /// <param name="text">The text, nothing else.</param>
    /// <param name="day">The first day of it.</param>
    /// <param name="unit">Which of them it is.</param>
    internal static bool TryReadDay(ReadOnlySpan<char> text, out DateOnly day, out PeriodUnit unit)
    {
        day = default;
        unit = text.Length switch
        {
            YearLength => PeriodUnit.Year,
            MonthLength => PeriodUnit.Month,
            _ => PeriodUnit.Day,
        };
        var (month, dayOfMonth) = (1, 1);
        if (
            text.Length is not (YearLength or MonthLength or DayLength)
            || !PeriodText.TryReadNumber(text[..4], out var year)
            || (unit <= PeriodUnit.Month && !TryReadPart(text[4..7], out month))
            || (unit == PeriodUnit.Day && !TryReadPart(text[7..], out dayOfMonth))
            || year < 1
            || month is < 1 or > 12
            || dayOfMonth < 1
            || dayOfMonth > DateTime.DaysInMonth(year, month)
        )
            return false;
        day = new DateOnly(year, month, dayOfMonth);
        return true;
    }

    // -09
    private static bool TryReadPart(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        return text[0] == '-' && PeriodText.TryReadNumber(text[1..], out value);
    }

    private static DateOnly LastDayOf(DateOnly day, PeriodUnit unit) =>
        unit switch
        {
            PeriodUnit.Year => new DateOnly(day.Year, 12, 31),
            PeriodUnit.Month => new DateOnly(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month)),
            _ => day,
        };
}
