namespace ChineseFigures.Reading;

// Years and runs of years.
internal static partial class TimeReader
{
    private const int FirstPlanBase = 1951; // the n-th five-year plan (from the fifth on) starts in 1951 + 5n
    private const int RepublicBase = 1911; // 民国元年 is 1912

    private static readonly string[] YearTails = ["年末", "年底", "年终", "全年", "末", "底", "度", "当年", "期间"];

    private static readonly string[] YearEnds = ["止年度", "止财政年度", "止"]; // 去年底止年度

    // “十三五”期间, “十一五”前四年, 十二五末
    private static bool TryPlan(TimeCursor cursor, out TimeExpression time)
    {
        cursor.Skip('“');
        if (!cursor.TryChineseUpTo99(out var plan, stopBefore: '五') || plan is < 5 or > 30 || !cursor.Skip('五'))
            return None(out time);
        cursor.Skip('”');
        var first = NamedYear.Written(FirstPlanBase + 5 * plan);
        var last = first.Plus(4);
        if (cursor.Skip("以来"))
            return Found(TimeExpression.Of(TimeSpanKind.SinceYear, first, cursor.Position), out time);
        if (cursor.Skip("期间") || cursor.Skip("时期") || cursor.Skip("五年"))
            return Found(TimeExpression.OfYears(first, last.Number, cursor.Position), out time);
        if (cursor.Skip("末") || cursor.Skip("期末"))
            return Found(TimeExpression.OfYear(last, cursor.Position), out time);
        if (cursor.Skip("前") && cursor.TryNumber(out var years) && years is >= 1 and <= 5 && cursor.Skip("年"))
            return Found(TimeExpression.OfYears(first, first.Number + years - 1, cursor.Position), out time);
        return None(out time);
    }

    // 近5年来, 过去五年, 五年来, 十年间, 十年前
    private static bool TryLastYears(TimeCursor cursor, out TimeExpression time)
    {
        var isLed = cursor.Skip("过去的") || cursor.Skip("过去") || cursor.Skip("最近") || cursor.Skip("近");
        if (!cursor.TryNumber(out var years) || years is < 2 or > 99)
            return None(out time);
        cursor.Skip("个");
        if (!cursor.Skip("年"))
            return None(out time);
        cursor.Skip("多");
        var isMomentary = !isLed && (cursor.At("增长") || cursor.At("累计") || cursor.At("翻"));
        if (cursor.Skip("以来") || cursor.Skip("来") || cursor.Skip("间") || isLed || isMomentary)
        {
            var run = TimeExpression.OfRun(TimeSpanKind.LastYears, years, cursor.Position);
            return Found(run with { IsMomentary = isMomentary }, out time);
        }
        return cursor.Skip("前")
            ? Found(TimeExpression.OfYear(NamedYear.FromNow(-years), cursor.Position), out time)
            : None(out time);
    }

    // 今后五年, 未来3年
    private static bool TryNextYears(TimeCursor cursor, out TimeExpression time) =>
        (cursor.Skip("今后") || cursor.Skip("未来"))
        && cursor.TryNumber(out var years)
        && years is >= 2 and <= 20
        && cursor.Skip("年")
            ? Found(TimeExpression.OfRun(TimeSpanKind.NextYears, years, cursor.Position), out time)
            : None(out time);

    private static bool TryYearLed(TimeCursor cursor, out TimeExpression time)
    {
        cursor.Skip("自");
        if (!cursor.At("刚刚过去的一年"))
            cursor.Skip("刚刚过去的");
        if (!TryYear(ref cursor, out var year, out var last))
            return None(out time);
        if (last != year.Number)
            return Found(TimeExpression.OfYears(year, last, cursor.Position), out time);
        var afterYear = cursor;
        cursor.Skip("的");
        cursor.Skip(" ");
        return TryPartOfYear(cursor, year, out time) || Found(WholeYear(afterYear, year), out time);
    }

    // What may stand behind a year that no months follow.
    private static TimeExpression WholeYear(TimeCursor cursor, NamedYear year)
    {
        if (cursor.Skip("同期") || cursor.Skip("同月") || cursor.Skip("同季"))
            return TimeExpression.Of(TimeSpanKind.SamePeriodBefore, year, cursor.Position);
        if (cursor.Skip("以来") || cursor.Skip("至今"))
            return Since(cursor, year);
        if (cursor.Skip("年初") || cursor.Skip("初"))
            return TimeExpression.OfYear(year, cursor.Position) with { IsYearStart = true };
        cursor.SkipAny(YearTails);
        cursor.SkipAny(YearEnds);
        return TimeExpression.OfYear(year, cursor.Position);
    }

    // 今年以来 is the year so far, 自2011年以来 a run of years; 自2010年以来连续5年 ends with the fifth.
    private static TimeExpression Since(TimeCursor cursor, NamedYear year)
    {
        var since = year == NamedYear.FromNow(0) ? TimeSpanKind.YearToDate : TimeSpanKind.SinceYear;
        var length = cursor.Position;
        return cursor.Skip("连续") && cursor.TryNumber(out var years) && cursor.Skip("年")
            ? TimeExpression.OfYears(year, year.Number + years - 1, cursor.Position)
            : TimeExpression.Of(since, year, length);
    }

    private static bool TryYear(ref TimeCursor cursor, out NamedYear year, out int last)
    {
        var start = cursor;
        if (TryCommonYears(ref cursor, out year, out last))
            return true;
        cursor = start;
        var isRead =
            !cursor.AtDigit && TryRelativeYear(ref cursor, out year)
            || TryRepublicYear(ref cursor, out year)
            || TryFiscalYear(ref cursor, out year);
        last = year.Number;
        return isRead;
    }

    private static bool TryRelativeYear(ref TimeCursor cursor, out NamedYear year)
    {
        var word = cursor.SkipAny(TimeWords.Years);
        if (word is not null)
            cursor.Skip("度");
        year = NamedYear.FromNow(word?.First ?? 0);
        return word is not null;
    }

    // 民国112年; a bare 112年 is read so too, since a duration of a hundred years and more hardly occurs in statistics
    private static bool TryRepublicYear(ref TimeCursor cursor, out NamedYear year)
    {
        var start = cursor;
        var isNamed = cursor.Skip("民国");
        if (
            (cursor.TryDigits(isNamed ? 1 : 3, 3, out var count) || cursor.TryChineseDigits(3, out count))
            && (isNamed || count is >= 90 and < 140)
            && !cursor.AtDigit
            && cursor.Skip("年")
        )
        {
            cursor.Skip("度");
            year = NamedYear.Written(RepublicBase + count);
            return true;
        }
        cursor = start;
        year = default;
        return false;
    }

    // FY2024, 2024财年
    private static bool TryFiscalYear(ref TimeCursor cursor, out NamedYear year)
    {
        var isLed = cursor.Skip("FY");
        var isRead = TryFourDigits(ref cursor, out var number) && (isLed || cursor.Skip("财年"));
        year = NamedYear.Written(number);
        return isRead;
    }

    // 2019年, 2019年度, 2016-2019年, 2016年至2019年
    private static bool TryCommonYears(ref TimeCursor cursor, out NamedYear year, out int last)
    {
        (year, last) = (default, 0);
        if (!TryFourDigits(ref cursor, out var first))
            return false;
        (year, last) = (NamedYear.Written(first), first);
        var hasYearWord = cursor.Skip("年");
        var afterFirst = cursor;
        if (cursor.SkipRange() && TryFourDigits(ref cursor, out var end) && end > first && cursor.Skip("年"))
        {
            last = end;
            return true;
        }
        cursor = afterFirst;
        if (hasYearWord)
            cursor.Skip("度");
        return hasYearWord;
    }

    private static bool TryFourDigits(ref TimeCursor cursor, out int year) =>
        (cursor.TryDigits(4, 4, out year) && !cursor.AtDigit || cursor.TryChineseDigits(4, out year))
        && year is >= 1840 and <= 2100;
}
