namespace ChineseFigures.Reading;

// Parts of a year, in whole months.
internal static partial class TimeReader
{
    private static readonly string[] MonthTails =
    [
        "末",
        "底",
        "初",
        "上旬末",
        "中旬末",
        "下旬末",
        "上旬",
        "中旬",
        "下旬",
        "以来",
        "当月",
        "份",
    ];

    private static bool TryPartOfYear(TimeCursor cursor, NamedYear year, out TimeExpression time)
    {
        if (cursor.SkipAny(TimeWords.Months) is { } part)
            return Found(Months(cursor, year, part.First, part.Last), out time);
        return year.Source == YearSource.Absolute && TryLetteredPart(cursor, year, out time)
            || TryQuarters(cursor, year, out time)
            || TryFirstMonths(cursor, year, out time)
            || TryMonths(cursor, year, out time);
    }

    // 2024H1, 24Q2, 1H25
    private static bool TryLettered(TimeCursor cursor, out TimeExpression time)
    {
        const int Century = 2000;
        if (TryPartFirst(cursor, Century, out time))
            return true;
        return cursor.TryDigits(2, 4, out var year)
            ? TryLetteredPart(cursor, NamedYear.Written(year < 100 ? Century + year : year), out time)
            : None(out time);
    }

    // 1H25, 3Q2024
    private static bool TryPartFirst(TimeCursor cursor, int century, out TimeExpression time)
    {
        if (!cursor.TryDigits(1, 1, out var part))
            return None(out time);
        var months = LengthOfPart(ref cursor);
        if (months == 0 || part < 1 || part * months > 12 || !cursor.TryDigits(2, 4, out var year) || cursor.AtLetter)
            return None(out time);
        var named = NamedYear.Written(year < 100 ? century + year : year);
        return Found(Months(cursor, named, (part - 1) * months + 1, part * months), out time);
    }

    private static int LengthOfPart(ref TimeCursor cursor) =>
        cursor.Skip('H') ? 6
        : cursor.Skip('Q') ? 3
        : 0;

    private static bool TryLetteredPart(TimeCursor cursor, NamedYear year, out TimeExpression time)
    {
        var months = LengthOfPart(ref cursor);
        if (months == 0 || !cursor.TryNumber(out var part) || part < 1 || part * months > 12 || cursor.AtLetter)
            return None(out time);
        var first = cursor.Skip("末") ? part * months : (part - 1) * months + 1;
        return Found(Months(cursor, year, first, part * months), out time);
    }

    // 一季度, 第二季度, 前三季度, 1-3季度, 第3季, 四季度末
    private static bool TryQuarters(TimeCursor cursor, NamedYear year, out TimeExpression time)
    {
        var isFromFirst = cursor.Skip("前") || cursor.Skip("首");
        var isOrdinal = !isFromFirst && cursor.Skip("第");
        if (!cursor.TryNumber(out var first) || first is < 1 or > 4)
            return None(out time);
        if (!TryLastQuarter(ref cursor, first, out var last))
            last = first;
        // 两个季度 is how long.
        if (cursor.Skip("个") && !isFromFirst)
            return None(out time);
        if (!cursor.Skip("季度") && !((isOrdinal || isFromFirst) && cursor.Skip("季")))
            return None(out time);
        var lastMonth = last * 3;
        var firstMonth =
            cursor.Skip("末") ? lastMonth
            : isFromFirst ? 1
            : first * 3 - 2;
        return Found(Months(cursor, year, firstMonth, lastMonth), out time);
    }

    private static bool TryLastQuarter(ref TimeCursor cursor, int first, out int last)
    {
        var start = cursor;
        if (cursor.SkipRange())
        {
            cursor.Skip("第");
            if (cursor.TryNumber(out last) && last > first && last <= 4)
                return true;
        }
        cursor = start;
        last = 0;
        return false;
    }

    // 前11个月, 头两个月, 首9个月
    private static bool TryFirstMonths(TimeCursor cursor, NamedYear year, out TimeExpression time) =>
        (cursor.Skip("前") || cursor.Skip("头") || cursor.Skip("首"))
        && cursor.TryNumber(out var last)
        && last is >= 1 and <= 12
        && (cursor.Skip("个月") || cursor.Skip("月"))
            ? Found(Months(cursor, year, 1, last), out time)
            : None(out time);

    // 9月, 9月份, 9月末, 1-9月, 1月至9月, 2月17日, 6月8日-11日, 5月初
    private static bool TryMonths(TimeCursor cursor, NamedYear year, out TimeExpression time)
    {
        if (!TryMonth(ref cursor, out var first))
            return None(out time);
        var hasMonthWord = SkipMonthWord(ref cursor);
        if (hasMonthWord && TryDays(cursor, year, first, out time))
            return true;
        var afterFirst = cursor;
        if (cursor.SkipRange())
        {
            var afterRange = cursor;
            if (cursor.TryNumber(out var last) && last > first && last <= 12 && SkipMonthWord(ref cursor))
                return Found(Months(cursor, year, first, last), out time);
            if (hasMonthWord && TryMonthOfLaterYear(afterRange, year, first, out time))
                return true;
        }
        return hasMonthWord
            ? Found(MonthsEnding(afterFirst, year, first) ?? Months(afterFirst, year, first, first), out time)
            : None(out time);
    }

    // 9月底的三个月, 9月底止三个月; else null.
    private static TimeExpression? MonthsEnding(TimeCursor cursor, NamedYear year, int last) =>
        (cursor.Skip("底") || cursor.Skip("末") || cursor.At("为止"))
        && (cursor.Skip("为止") | cursor.Skip("止") | cursor.Skip("的"))
        && cursor.TryNumber(out var months)
        && months is > 1 and <= 12
        && cursor.Skip("个月")
            ? MonthsUpTo(cursor, year, months, last)
            : null;

    // 2024年2月底止三个月 begins in 2023.
    private static TimeExpression? MonthsUpTo(TimeCursor cursor, NamedYear year, int months, int last) =>
        months <= last ? Months(cursor, year, last - months + 1, last)
        : year.Source == YearSource.Absolute
            ? Months(cursor, NamedYear.Written(year.Number - 1), last - months + 13, last) with
            {
                LastYear = year.Number,
            }
        : null;

    // Behind the range of 2021年7月至2022年3月.
    private static bool TryMonthOfLaterYear(TimeCursor cursor, NamedYear year, int first, out TimeExpression time) =>
        year.Source == YearSource.Absolute
        && TryFourDigits(ref cursor, out var lastYear)
        && lastYear >= year.Number
        && cursor.Skip("年")
        && TryMonth(ref cursor, out var last)
        && cursor.Skip("月")
            ? Found(Months(cursor, year, first, last) with { LastYear = lastYear }, out time)
            : None(out time);

    private static bool TryMonth(ref TimeCursor cursor, out int month) =>
        cursor.TryNumber(out month) && month is >= 1 and <= 12;

    private static bool SkipMonthWord(ref TimeCursor cursor) => cursor.Skip("月份") || cursor.Skip("月");

    // The contract has no finer part of a month: its end, its beginning and the month so far are the month.
    private static TimeExpression Months(TimeCursor cursor, NamedYear year, int first, int last)
    {
        if (!cursor.At("初步"))
            cursor.SkipAny(MonthTails);
        return TimeExpression.OfMonths(year, first, last, cursor.Position);
    }
}
