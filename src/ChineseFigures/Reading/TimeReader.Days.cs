namespace ChineseFigures.Reading;

// Days, and the runs of time that a day closes.
internal static partial class TimeReader
{
    private const int LongestMonth = 31;

    // A run of days that ends before it begins is one over the year's end only around that end.
    private const int FirstMonthOfTurn = 11;
    private const int LastMonthOfTurn = 2;

    private static readonly string[] DayTails = ["以来", "起", "止"];

    // 2020-12-31, 2020/2/17, 2020.12.31
    private static bool TryIsoDate(TimeCursor cursor, out TimeExpression time) =>
        TryFourDigits(ref cursor, out var year)
        && cursor.TryAny("-/.", out var separator)
        && cursor.TryDigits(1, 2, out var month)
        && month is >= 1 and <= 12
        && cursor.Skip(separator)
        && cursor.TryDigits(1, 2, out var day)
        && IsDay(year, month, day)
        && !cursor.AtDigit
            ? Found(OneDay(cursor, NamedYear.Written(year), month, day), out time)
            : None(out time);

    // Behind the month of 2月17日, 6月8日-11日, 6月30日止六个月.
    private static bool TryDays(TimeCursor cursor, NamedYear year, int month, out TimeExpression time)
    {
        if (!TryDay(ref cursor, month, out var first))
            return None(out time);
        var hasDayWord = SkipDayWord(ref cursor);
        var afterFirst = cursor;
        if (cursor.SkipRange() && TryLastDay(cursor, year, (month, first), out time))
            return true;
        if (!hasDayWord)
            return None(out time);
        if (TryPeriodEnding(afterFirst, year, month, out time))
            return true;
        cursor = afterFirst;
        cursor.SkipAny(DayTails);
        return Found(OneDay(cursor, year, month, first), out time);
    }

    private static bool TryLastDay(
        TimeCursor cursor,
        NamedYear year,
        (int Month, int Day) first,
        out TimeExpression time
    ) => TryDayOfNextYear(cursor, year, first, out time) || TryLaterDay(cursor, year, first, out time);

    private static bool TryLaterDay(
        TimeCursor cursor,
        NamedYear year,
        (int Month, int Day) first,
        out TimeExpression time
    )
    {
        var month = first.Month;
        var ofSameMonth = cursor;
        if (cursor.TryNumber(out var named) && cursor.Skip("月"))
            month = named;
        else
            cursor = ofSameMonth;
        return
            month is >= 1 and <= 12
            && TryDay(ref cursor, month, out var day)
            && (month, day).CompareTo(first) > 0
            && SkipDayWord(ref cursor)
            ? Found(TimeExpression.OfDays(year, first, (month, day), cursor.Position), out time)
            : None(out time);
    }

    // 2020年12月25日至2021年1月5日, 去年12月25日至1月5日
    private static bool TryDayOfNextYear(
        TimeCursor cursor,
        NamedYear year,
        (int Month, int Day) first,
        out TimeExpression time
    )
    {
        var start = cursor;
        var isNamed = TryFourDigits(ref cursor, out var lastYear) && cursor.Skip("年");
        if (!isNamed)
            cursor = start;
        var mayFollow = isNamed
            ? year == NamedYear.Written(lastYear - 1)
            : year.Source != YearSource.Context && first.Month >= FirstMonthOfTurn;
        if (
            mayFollow
            && TryMonth(ref cursor, out var month)
            && (isNamed || month <= LastMonthOfTurn)
            && cursor.Skip("月")
            && TryDay(ref cursor, month, out var day)
            && SkipDayWord(ref cursor)
        )
        {
            var days = TimeExpression.OfDays(year, first, (month, day), cursor.Position);
            return Found(days with { LastYear = year.Number + 1 }, out time);
        }
        return None(out time);
    }

    // 截至2023年6月30日止六个月, 截至2023年12月31日止年度
    private static bool TryPeriodEnding(TimeCursor cursor, NamedYear year, int month, out TimeExpression time)
    {
        if (!cursor.Skip("止"))
            return None(out time);
        if (cursor.Skip("年度") || cursor.Skip("财政年度"))
            return Found(TimeExpression.OfYear(year, cursor.Position), out time);
        return cursor.TryNumber(out var months) && months >= 1 && months <= month && cursor.Skip("个月")
            ? Found(Months(cursor, year, month - months + 1, month), out time)
            : None(out time);
    }

    // 截至21日
    private static bool TryDayAlone(TimeCursor cursor, out TimeExpression time)
    {
        cursor.SkipAny(TimeWords.UpTo);
        if (!cursor.TryNumber(out var day) || day is < 1 or > LongestMonth || !cursor.Skip("日"))
            return None(out time);
        var found = new TimeExpression
        {
            Kind = TimeSpanKind.LastSuchDay,
            FirstDay = day,
            LastDay = day,
            Length = cursor.Position,
        };
        return Found(found, out time);
    }

    // Without its year the 29th of February may be one.
    private static bool TryDay(ref TimeCursor cursor, int month, out int day)
    {
        const int LeapYear = 2000;
        return cursor.TryNumber(out day) && IsDay(LeapYear, month, day);
    }

    private static bool SkipDayWord(ref TimeCursor cursor) => cursor.Skip("日") || cursor.Skip("号");

    private static TimeExpression OneDay(TimeCursor cursor, NamedYear year, int month, int day) =>
        TimeExpression.OfDays(year, (month, day), (month, day), cursor.Position);

    private static bool IsDay(int year, int month, int day) => day >= 1 && day <= DateTime.DaysInMonth(year, month);
}
