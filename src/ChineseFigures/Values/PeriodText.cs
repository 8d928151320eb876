using ChineseFigures.Reading;

namespace ChineseFigures.Values;

/// <summary>Periods in Chinese: <c>2019年1-6月</c>.</summary>
internal static class PeriodText
{
    // Four digits outside these years are no year to the reader.
    private const int FirstYear = 1840;
    private const int LastYear = 2100;

    /// <summary>
    /// Reads what most periods are, a year, one of its halves, quarters or months (2019年, 2019年上半年, 2019年一季度,
    /// 2019年9月, 2019年1-9月), as <see cref="Read"/> does; false for any other text.
    /// </summary>
    public static bool TryReadShort(ReadOnlySpan<char> text, out Period period)
    {
        const int Digits = 4;
        period = default;
        if (text.Length <= Digits || text[Digits] != '年' || !TryReadNumber(text[..Digits], out var year))
            return false;
        if (year is < FirstYear or > LastYear)
            return false;
        var part = text[(Digits + 1)..];
        if (part.IsEmpty)
        {
            period = Period.FromYear(year);
            return true;
        }
        if (!TryReadMonths(part, out var first, out var last))
            return false;
        period = Period.FromMonths(year, first, year, last);
        return true;
    }

    private static bool TryReadMonths(ReadOnlySpan<char> part, out int first, out int last)
    {
        (first, last) = part switch
        {
            "上半年" => (1, 6),
            "下半年" => (7, 12),
            "一季度" or "第一季度" => (1, 3),
            "二季度" or "第二季度" => (4, 6),
            "三季度" or "第三季度" => (7, 9),
            "四季度" or "第四季度" => (10, 12),
            "前三季度" => (1, 9),
            _ => default,
        };
        if (last > 0)
            return true;
        if (part[^1] != '月')
            return false;
        var months = part[..^1];
        var dash = months.IndexOf('-');
        if (!TryReadMonth(dash < 0 ? months : months[..dash], out first))
            return false;
        last = first;
        return dash < 0 || (TryReadMonth(months[(dash + 1)..], out last) && last > first);
    }

    private static bool TryReadMonth(ReadOnlySpan<char> digits, out int month)
    {
        month = 0;
        return digits.Length is 1 or 2 && TryReadNumber(digits, out month) && month is >= 1 and <= 12;
    }

    /// <summary>Reads digits, so few that they make no number above <see cref="int.MaxValue"/>, and nothing else.</summary>
    public static bool TryReadNumber(ReadOnlySpan<char> digits, out int number)
    {
        number = 0;
        foreach (var c in digits)
        {
            if (!char.IsAsciiDigit(c))
                return false;
            number = number * 10 + (c - '0');
        }
        return true;
    }

    /// <summary>Reads a time that names its year, or two with a dash or 至 between.</summary>
    public static ParseError Read(ReadOnlySpan<char> text, out Period period)
    {
        var error = ReadOne(text, out period, out var length);
        if (!error.IsNone || length == text.Length)
            return error;
        if (text[length] is not ('-' or '~' or '至' or '到'))
            return new ParseError(ParseErrorKind.Trailing, length);
        var behind = text[(length + 1)..];
        error = ReadOne(behind, out var last, out var lastLength);
        if (!error.IsNone)
            return error.Shift(length + 1);
        if (lastLength < behind.Length || last.Unit != period.Unit || last.LastDay < period.FirstDay)
            return new ParseError(ParseErrorKind.Trailing, length);
        period = Run(period, last);
        return ParseError.None;
    }

    /// <summary>Writes a period as the reader reads it back; false, and nothing, for years that it does not read.</summary>
    public static bool TryWrite(in Period period, ref TextBuffer target)
    {
        var (first, last) = (period.FirstDay, period.LastDay);
        if (first.Year < FirstYear || last.Year > LastYear)
            return false;
        switch (period.Unit)
        {
            case PeriodUnit.Year:
                WriteRun(first.Year, last.Year, '年', ref target);
                break;
            case PeriodUnit.Month when first.Year == last.Year:
                target.Append(first.Year);
                target.Append('年');
                WriteRun(first.Month, last.Month, '月', ref target);
                break;
            case PeriodUnit.Month:
                WriteMonth(first, ref target);
                target.Append('至');
                WriteMonth(last, ref target);
                break;
            default:
                WriteDays(first, last, ref target);
                break;
        }
        return true;
    }

    // 2019年, 1-9月
    private static void WriteRun(int first, int last, char unit, ref TextBuffer target)
    {
        target.Append(first);
        if (last > first)
        {
            target.Append('-');
            target.Append(last);
        }
        target.Append(unit);
    }

    private static void WriteMonth(DateOnly month, ref TextBuffer target)
    {
        target.Append(month.Year);
        target.Append('年');
        WriteRun(month.Month, month.Month, '月', ref target);
    }

    private static void WriteDays(DateOnly first, DateOnly last, ref TextBuffer target)
    {
        WriteDay(first, ref target);
        if (last == first)
            return;
        target.Append('至');
        WriteDay(last, ref target);
    }

    private static void WriteDay(DateOnly day, ref TextBuffer target)
    {
        WriteMonth(day, ref target);
        target.Append(day.Day);
        target.Append('日');
    }

    private static ParseError ReadOne(ReadOnlySpan<char> text, out Period period, out int length)
    {
        period = default;
        length = 0;
        if (!TimeReader.TryRead(text, out var time))
            return new ParseError(ParseErrorKind.NotFound, 0);
        if (time.YearSource != YearSource.Absolute)
            return new ParseError(ParseErrorKind.NoYear, 0);
        length = time.Length;
        return TryResolve(time, out period) ? ParseError.None : new ParseError(ParseErrorKind.NotFound, 0);
    }

    private static bool TryResolve(in TimeExpression time, out Period period)
    {
        period = default;
        switch (time.Kind)
        {
            case TimeSpanKind.Year when time.Year <= time.LastYear:
                period = Period.FromYears(time.Year, time.LastYear);
                return true;
            case TimeSpanKind.Months when (time.Year, time.FirstMonth).CompareTo((time.LastYear, time.LastMonth)) <= 0:
                period = Period.FromMonths(time.Year, time.FirstMonth, time.LastYear, time.LastMonth);
                return true;
            case TimeSpanKind.Days:
                return TryDays(time, out period);
            default:
                return false;
        }
    }

    // The reader takes the 29th of February for a day of every year.
    private static bool TryDays(in TimeExpression time, out Period period)
    {
        period = default;
        if (
            time.FirstDay > DateTime.DaysInMonth(time.Year, time.FirstMonth)
            || time.LastDay > DateTime.DaysInMonth(time.LastYear, time.LastMonth)
        )
            return false;
        var first = new DateOnly(time.Year, time.FirstMonth, time.FirstDay);
        var last = new DateOnly(time.LastYear, time.LastMonth, time.LastDay);
        period = first <= last ? Period.FromDays(first, last) : default;
        return first <= last;
    }

    private static Period Run(in Period first, in Period last) =>
        first.Unit switch
        {
            PeriodUnit.Year => Period.FromYears(first.FirstDay.Year, last.LastDay.Year),
            PeriodUnit.Month => Period.FromMonths(
                first.FirstDay.Year,
                first.FirstDay.Month,
                last.LastDay.Year,
                last.LastDay.Month
            ),
            _ => Period.FromDays(first.FirstDay, last.LastDay),
        };
}
