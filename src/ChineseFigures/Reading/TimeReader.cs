namespace ChineseFigures.Reading;

/// <summary>
/// Reads a date or a run of time as it is written, relative ones included: <c>2019年上半年</c>, <c>1-9月</c>,
/// <c>去年前11个月</c>, <c>“十三五”期间</c>, <c>近5年来</c>, <c>民国112年</c>. Over folded text.
/// </summary>
/// <remarks>A reader that gets its cursor by value may leave it anywhere: what it found says how long it is.</remarks>
internal static partial class TimeReader
{
    /// <summary>Reads the longest time expression that begins at the first character.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out TimeExpression time)
    {
        time = default;
        if (!TimeBeginnings.At(text))
            return false;
        var cursor = new TimeCursor(text);
        return cursor.AtDigit
            ? TryAtDigit(cursor, TimeBeginnings.DigitsAhead(text), out time)
            : TryAtWord(cursor, text[0], out time);
    }

    // A year has four digits, that of the Republic three, and all else at most two.
    private static bool TryAtDigit(TimeCursor cursor, int digits, out TimeExpression time) =>
        digits <= 2
            ? TryLastYears(cursor, out time)
                || TryPartOfYear(cursor, default, out time)
                || TryLettered(cursor, out time)
            : TryIsoDate(cursor, out time)
                || digits == 4 && TryLettered(cursor, out time)
                || TryYearLed(cursor, out time);

    private static bool TryAtWord(TimeCursor cursor, char first, out TimeExpression time)
    {
        var isNumeral = TimeBeginnings.Numerals.Contains(first, StringComparison.Ordinal);
        return (isNumeral || first == '“') && TryPlan(cursor, out time)
            || first is '今' or '未' && TryNextYears(cursor, out time)
            || (isNumeral || first is '过' or '最' or '近') && TryLastYears(cursor, out time)
            || TryYearLed(cursor, out time)
            || TryPartOfYear(cursor, default, out time)
            || TryFixed(cursor, out time)
            || first == '截' && TryDayAlone(cursor, out time);
    }

    private static bool TryFixed(TimeCursor cursor, out TimeExpression time)
    {
        if (cursor.SkipAny(TimeWords.Others) is { } word)
            return Found(new TimeExpression { Kind = word.Kind, Length = cursor.Position }, out time);
        if (cursor.Skip("年初"))
            return Found(YearStart(ref cursor), out time);
        return None(out time);
    }

    // 年初以来 and 年初
    private static TimeExpression YearStart(ref TimeCursor cursor)
    {
        var year = NamedYear.FromNow(0);
        return cursor.Skip("以来")
            ? TimeExpression.Of(TimeSpanKind.YearToDate, year, cursor.Position)
            : TimeExpression.OfYear(year, cursor.Position) with
            {
                IsYearStart = true,
            };
    }

    private static bool Found(TimeExpression found, out TimeExpression time)
    {
        time = found;
        return true;
    }

    private static bool None(out TimeExpression time)
    {
        time = default;
        return false;
    }
}
