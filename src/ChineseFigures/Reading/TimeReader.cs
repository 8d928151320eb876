using ChineseFigures.Scripts;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Reading;

/// <summary>
/// Reads a date or a run of time as it is written, relative ones included: <c>2019年上半年</c>, <c>1-9月</c>,
/// <c>去年前11个月</c>, <c>“十三五”期间</c>, <c>近5年来</c>, <c>民国112年</c>. Over folded text.
/// </summary>
internal static class TimeReader
{
    private const int FirstPlanBase = 1951; // the n-th five-year plan (from the fifth on) starts in 1951 + 5n
    private const int RepublicBase = 1911; // 民国元年 is 1912

    // A run of days that ends before it begins is one over the year's end only around that end.
    private const int FirstMonthOfTurn = 11;
    private const int LastMonthOfTurn = 2;

    /// <summary>Characters with which a time expression can begin.</summary>
    public const string FirstCharacters =
        "0123456789零一二三四五六七八九十两今去上前明本当全年下第近过最目截同月季期民“F现至迄大首头刚自昨未"; // 自2011年

    private const string Numerals = "零一二三四五六七八九十两";
    private const string Numbers = Numerals + "0123456789";

    // What the words above leave out: with which characters an expression of the grammar goes on behind its first.
    private static readonly Opening[] Continuations =
    [
        new(Numerals, Numerals + "年个月季至到-~"), // 一季度, 十三五, 两年来
        new("“", Numerals), // “十三五”
        new("第前首头近", Numbers),
        new("自", Numbers + "今去上前明本大过刚民F"), // 自2011年
        new("过", "去"),
        new("最", "近"),
        new("今", "后"),
        new("未", "来"),
        new("年当", "年初"), // 年初, 当年初
        new("民", "国"),
        new("F", "Y"),
    ];

    private readonly record struct Opening(string Firsts, string Seconds);

    /// <summary>The words and pairs of characters with which an expression can begin, but for one with digits.</summary>
    public static ReadOnlySpan<Word> Openings => Pairs.Span;

    private static readonly Sequence<Word> Pairs = CollectPairs();
    private static readonly PairFilter Beginnings = PairFilter.Of(Openings);

    private static Sequence<Word> CollectPairs()
    {
        var pairs = new Sequence<Word>();
        foreach (var word in TimeWords.All)
            pairs.Add(new Word(word.Text, 0));
        foreach (var (firsts, seconds) in Continuations)
        foreach (var first in firsts)
        foreach (var second in seconds)
            pairs.Add(new Word(string.Concat([first], [second]), 0));
        return pairs;
    }

    /// <summary>Reads the longest time expression that begins at the first character.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out TimeExpression time)
    {
        if (!MayBegin(text))
        {
            time = default;
            return false;
        }
        var cursor = new Cursor(text);
        var isRead = cursor.AtDigit
            ? TryAtDigit(ref cursor, DigitsAhead(text), out time)
            : TryAtWord(ref cursor, text[0], out time);
        if (!isRead)
            time = default;
        return isRead;
    }

    // A year has four digits, that of the Republic three, and all else at most two.
    private static bool TryAtDigit(ref Cursor cursor, int digits, out TimeExpression time) =>
        digits <= 2
            ? TryLastYears(ref cursor, out time)
                || TryPartOfYear(ref cursor, YearSource.Context, 0, out time)
                || TryLettered(ref cursor, out time)
            : TryIsoDate(ref cursor, out time)
                || digits == 4 && TryLettered(ref cursor, out time)
                || TryYearLed(ref cursor, out time);

    private static bool TryAtWord(ref Cursor cursor, char first, out TimeExpression time)
    {
        var isNumeral = Numerals.Contains(first, StringComparison.Ordinal);
        return (isNumeral || first == '“') && TryPlan(ref cursor, out time)
            || first is '今' or '未' && TryNextYears(ref cursor, out time)
            || (isNumeral || first is '过' or '最' or '近') && TryLastYears(ref cursor, out time)
            || TryYearLed(ref cursor, out time)
            || TryPartOfYear(ref cursor, YearSource.Context, 0, out time)
            || TryFixed(ref cursor, out time)
            || first == '截' && TryDayAlone(ref cursor, out time);
    }

    // 2024H1, 24Q2
    private static bool TryLettered(ref Cursor cursor, out TimeExpression time)
    {
        const int Century = 2000;
        var start = cursor;
        if (
            cursor.TryDigits(2, 4, out var year)
            && TryLetteredPart(ref cursor, YearSource.Absolute, year < 100 ? Century + year : year, out time)
        )
            return true;
        cursor = start;
        time = default;
        return false;
    }

    private static bool TryLetteredPart(ref Cursor cursor, YearSource source, int year, out TimeExpression time)
    {
        time = default;
        var start = cursor;
        var months =
            cursor.Skip('H') ? 6
            : cursor.Skip('Q') ? 3
            : 0;
        if (months > 0 && cursor.TryNumber(out var part) && part >= 1 && part * months <= 12 && !cursor.AtLetter)
            return Set(out time, Months(source, year, (part - 1) * months + 1, part * months, ref cursor));
        cursor = start;
        return false;
    }

    private static int DigitsAhead(ReadOnlySpan<char> text)
    {
        var end = 1;
        while (end < text.Length && end <= 4 && char.IsAsciiDigit(text[end]))
            end++;
        return end;
    }

    /// <summary>
    /// Whether a time may begin here. Most digits begin an amount and most words with such a character no time: what
    /// follows tells.
    /// </summary>
    public static bool MayBegin(ReadOnlySpan<char> text)
    {
        if (text.Length < 2)
            return false;
        if (!char.IsAsciiDigit(text[0]))
            return Beginnings.MayBegin(text[0], text[1]);
        var end = DigitsAhead(text);
        if (end > 4 || end == text.Length)
            return false;
        return text[end] switch
        {
            '年' or '月' or '-' or '/' or '~' or '至' or '到' or '季' or '财' => true,
            'H' or 'Q' => end is 2 or 4,
            '.' => end == 4,
            '个' => end + 1 < text.Length && text[end + 1] is '年' or '季',
            _ => false,
        };
    }

    // 2020-12-31, 2020/2/17, 2020.12.31
    private static bool TryIsoDate(ref Cursor cursor, out TimeExpression time)
    {
        time = default;
        var start = cursor;
        if (
            cursor.TryDigits(4, 4, out var year)
            && IsYear(year)
            && cursor.TryAny("-/.", out var separator)
            && cursor.TryDigits(1, 2, out var month)
            && month is >= 1 and <= 12
            && cursor.TryAny("-/.", out var second)
            && second == separator
            && cursor.TryDigits(1, 2, out var day)
            && IsDay(year, month, day)
            && !cursor.AtDigit
        )
        {
            time = Days(YearSource.Absolute, year, month, month, day, day, cursor.Position);
            return true;
        }
        cursor = start;
        return false;
    }

    // “十三五”期间, “十一五”前四年, 十二五末
    private static bool TryPlan(ref Cursor cursor, out TimeExpression time)
    {
        time = default;
        var start = cursor;
        cursor.Skip('“');
        if (cursor.TryChineseUpTo99(out var plan, stopBefore: '五') && plan is >= 5 and <= 30 && cursor.Skip('五'))
        {
            cursor.Skip('”');
            var first = FirstPlanBase + 5 * plan;
            if (cursor.Skip("以来"))
                return Set(out time, Since(YearSource.Absolute, first, cursor.Position));
            if (cursor.Skip("期间") || cursor.Skip("时期") || cursor.Skip("五年"))
                return Set(out time, Years(YearSource.Absolute, first, first + 4, cursor.Position));
            if (cursor.Skip("末") || cursor.Skip("期末"))
                return Set(out time, Years(YearSource.Absolute, first + 4, first + 4, cursor.Position));
            if (cursor.Skip("前") && cursor.TryNumber(out var years) && years is >= 1 and <= 5 && cursor.Skip("年"))
                return Set(out time, Years(YearSource.Absolute, first, first + years - 1, cursor.Position));
        }
        cursor = start;
        return false;
    }

    // 近5年来, 过去五年, 五年来, 十年间, 十年前
    private static bool TryLastYears(ref Cursor cursor, out TimeExpression time)
    {
        time = default;
        var start = cursor;
        var led = cursor.Skip("过去的") || cursor.Skip("过去") || cursor.Skip("最近") || cursor.Skip("近");
        if (cursor.TryNumber(out var years) && years is >= 2 and <= 99)
        {
            cursor.Skip("个");
            if (cursor.Skip("年"))
            {
                cursor.Skip("多");
                var isMomentary = !led && (cursor.At("增长") || cursor.At("累计") || cursor.At("翻"));
                if (cursor.Skip("以来") || cursor.Skip("来") || cursor.Skip("间") || led || isMomentary)
                    return Set(
                        out time,
                        RunOfYears(TimeSpanKind.LastYears, years, cursor.Position) with
                        {
                            IsMomentary = isMomentary,
                        }
                    );
                if (cursor.Skip("前"))
                    return Set(out time, Years(YearSource.Relative, -years, -years, cursor.Position));
            }
        }
        cursor = start;
        return false;
    }

    private static TimeExpression RunOfYears(TimeSpanKind kind, int years, int length) =>
        new()
        {
            Kind = kind,
            Year = years,
            LastYear = years,
            Length = length,
        };

    // 今后五年, 未来3年
    private static bool TryNextYears(ref Cursor cursor, out TimeExpression time)
    {
        time = default;
        var start = cursor;
        if (
            (cursor.Skip("今后") || cursor.Skip("未来"))
            && cursor.TryNumber(out var years)
            && years is >= 2 and <= 20
            && cursor.Skip("年")
        )
            return Set(out time, RunOfYears(TimeSpanKind.NextYears, years, cursor.Position));
        cursor = start;
        return false;
    }

    private static bool TryYearLed(ref Cursor cursor, out TimeExpression time)
    {
        time = default;
        var start = cursor;
        cursor.Skip("自");
        if (!cursor.At("刚刚过去的一年"))
            cursor.Skip("刚刚过去的");
        if (!TryYear(ref cursor, out var source, out var year, out var lastYear))
        {
            cursor = start;
            return false;
        }
        if (lastYear != year)
            return Set(out time, Years(source, year, lastYear, cursor.Position));
        var afterYear = cursor;
        cursor.Skip("的");
        cursor.Skip(" ");
        if (TryPartOfYear(ref cursor, source, year, out time))
            return true;
        cursor = afterYear;
        if (cursor.Skip("同期") || cursor.Skip("同月") || cursor.Skip("同季"))
            return Set(
                out time,
                new TimeExpression
                {
                    Kind = TimeSpanKind.SamePeriodBefore,
                    YearSource = source,
                    Year = year,
                    Length = cursor.Position,
                }
            );
        if (cursor.Skip("以来") || cursor.Skip("至今"))
            return Set(out time, SinceOrRun(ref cursor, source, year));
        if (cursor.Skip("年初") || cursor.Skip("初"))
            return Set(out time, Years(source, year, year, cursor.Position, isYearStart: true));
        _ =
            cursor.Skip("年末")
            || cursor.Skip("年底")
            || cursor.Skip("年终")
            || cursor.Skip("全年")
            || cursor.Skip("末")
            || cursor.Skip("底")
            || cursor.Skip("度")
            || cursor.Skip("当年")
            || cursor.Skip("期间");
        return Set(out time, Years(source, year, year, cursor.Position));
    }

    private static bool TryYear(ref Cursor cursor, out YearSource source, out int year, out int lastYear)
    {
        if (!cursor.AtDigit && TryRelativeYear(ref cursor, out year))
        {
            (source, lastYear) = (YearSource.Relative, year);
            return true;
        }
        source = YearSource.Absolute;
        if (TryRepublicYear(ref cursor, out year))
        {
            lastYear = year;
            return true;
        }
        var start = cursor;
        cursor.Skip("FY");
        var fiscal = cursor.Position > start.Position;
        if (TryFourDigits(ref cursor, out year) && IsYear(year))
        {
            lastYear = year;
            if (fiscal || cursor.Skip("财年"))
                return true;
            var beforeRun = cursor;
            var hasYearWord = cursor.Skip("年");
            if (
                cursor.SkipRange()
                && TryFourDigits(ref cursor, out var end)
                && end > year
                && IsYear(end)
                && cursor.Skip("年")
            )
            {
                lastYear = end;
                return true;
            }
            cursor = beforeRun;
            if (hasYearWord)
            {
                cursor.Skip("年");
                cursor.Skip("度");
                return true;
            }
        }
        cursor = start;
        (year, lastYear) = (0, 0);
        return false;
    }

    private static bool TryRelativeYear(ref Cursor cursor, out int offset)
    {
        offset = 0;
        if (cursor.SkipAny(TimeWords.Years) is not { } year)
            return false;
        cursor.Skip("度");
        offset = year.First;
        return true;
    }

    // 民国112年; a bare 112年 is read so too, since a duration of a hundred years and more hardly occurs in statistics
    private static bool TryRepublicYear(ref Cursor cursor, out int year)
    {
        var start = cursor;
        var named = cursor.Skip("民国");
        if (
            (cursor.TryDigits(named ? 1 : 3, 3, out year) || cursor.TryChineseDigits(3, out year))
            && (named || year is >= 90 and < 140)
            && !cursor.AtDigit
            && cursor.Skip("年")
        )
        {
            year += RepublicBase;
            cursor.Skip("度");
            return true;
        }
        cursor = start;
        year = 0;
        return false;
    }

    private static bool TryFourDigits(ref Cursor cursor, out int year) =>
        (cursor.TryDigits(4, 4, out year) && !cursor.AtDigit) || cursor.TryChineseDigits(4, out year);

    private static bool TryPartOfYear(ref Cursor cursor, YearSource source, int year, out TimeExpression time)
    {
        time = default;
        if (cursor.SkipAny(TimeWords.Months) is { } part)
            return Set(out time, Months(source, year, part.First, part.Last, ref cursor));
        return source == YearSource.Absolute && TryLetteredPart(ref cursor, source, year, out time)
            || TryQuarters(ref cursor, source, year, out time)
            || TryFirstMonths(ref cursor, source, year, out time)
            || TryMonths(ref cursor, source, year, out time);
    }

    // 一季度, 第二季度, 前三季度, 1-3季度, 第3季
    private static bool TryQuarters(ref Cursor cursor, YearSource source, int year, out TimeExpression time)
    {
        time = default;
        var start = cursor;
        var fromFirst = cursor.Skip("前") || cursor.Skip("首");
        var ordinal = !fromFirst && cursor.Skip("第");
        if (cursor.TryNumber(out var first) && first is >= 1 and <= 4)
        {
            var last = first;
            var beforeRange = cursor;
            if (
                !(
                    cursor.SkipRange()
                    && (cursor.Skip("第") || true)
                    && cursor.TryNumber(out last)
                    && last > first
                    && last <= 4
                )
            )
            {
                cursor = beforeRange;
                last = first;
            }
            cursor.Skip("个");
            if (cursor.Skip("季度") || (ordinal || fromFirst) && cursor.Skip("季"))
            {
                if (cursor.Skip("末"))
                    return Set(out time, Months(source, year, last * 3, last * 3, ref cursor));
                return Set(out time, Months(source, year, fromFirst ? 1 : first * 3 - 2, last * 3, ref cursor));
            }
        }
        cursor = start;
        return false;
    }

    // 前11个月, 头两个月, 首9个月
    private static bool TryFirstMonths(ref Cursor cursor, YearSource source, int year, out TimeExpression time)
    {
        time = default;
        var start = cursor;
        if (
            (cursor.Skip("前") || cursor.Skip("头") || cursor.Skip("首"))
            && cursor.TryNumber(out var last)
            && last is >= 1 and <= 12
            && (cursor.Skip("个月") || cursor.Skip("月"))
        )
            return Set(out time, Months(source, year, 1, last, ref cursor));
        cursor = start;
        return false;
    }

    // 9月, 9月份, 9月末, 1-9月, 1月至9月, 2月17日, 6月8日-11日, 5月初
    private static bool TryMonths(ref Cursor cursor, YearSource source, int year, out TimeExpression time)
    {
        time = default;
        var start = cursor;
        if (!cursor.TryNumber(out var first) || first is < 1 or > 12)
        {
            cursor = start;
            return false;
        }
        var afterFirst = cursor;
        var hasMonthWord = cursor.Skip("月份") || cursor.Skip("月");
        if (hasMonthWord && TryDays(ref cursor, source, year, first, out time))
            return true;
        if (
            cursor.SkipRange()
            && cursor.TryNumber(out var last)
            && last > first
            && last <= 12
            && (cursor.Skip("月份") || cursor.Skip("月"))
        )
            return Set(out time, Months(source, year, first, last, ref cursor));
        cursor = afterFirst;
        if (hasMonthWord && TryMonthOfLaterYear(ref cursor, source, year, first, out time))
            return true;
        cursor = afterFirst;
        if (cursor.Skip("月份") || cursor.Skip("月"))
            return Set(out time, Months(source, year, first, first, ref cursor));
        cursor = start;
        return false;
    }

    // 2021年7月至2022年3月
    private static bool TryMonthOfLaterYear(
        ref Cursor cursor,
        YearSource source,
        int year,
        int first,
        out TimeExpression time
    )
    {
        time = default;
        _ = cursor.Skip("月份") || cursor.Skip("月");
        if (
            !cursor.SkipRange()
            || source != YearSource.Absolute
            || !TryFourDigits(ref cursor, out var lastYear)
            || !cursor.Skip("年")
            || !cursor.TryNumber(out var last)
            || last is < 1 or > 12
            || !cursor.Skip("月")
            || lastYear < year
        )
            return false;
        var months = Months(source, year, first, last, ref cursor);
        return Set(out time, months with { LastYear = lastYear });
    }

    private static bool TryDays(ref Cursor cursor, YearSource source, int year, int month, out TimeExpression time)
    {
        time = default;
        var start = cursor;
        if (cursor.TryNumber(out var first) && IsDay(2000, month, first))
        {
            var hasDayWord = cursor.Skip("日") || cursor.Skip("号");
            var afterFirst = cursor;
            var endMonth = month;
            var hasRange = cursor.SkipRange();
            if (hasRange && TryDayOfNextYear(ref cursor, source, year, month, first, out time))
                return true;
            if (hasRange && cursor.TryNumber(out var last))
            {
                if (cursor.Skip("月"))
                {
                    endMonth = last;
                    if (!cursor.TryNumber(out last))
                        last = 0;
                }
                if (
                    endMonth is >= 1 and <= 12
                    && IsDay(2000, endMonth, last)
                    && (endMonth, last).CompareTo((month, first)) > 0
                    && (cursor.Skip("日") || cursor.Skip("号"))
                )
                    return Set(out time, Days(source, year, month, endMonth, first, last, cursor.Position));
            }
            cursor = afterFirst;
            if (hasDayWord)
            {
                if (TryPeriodEnding(ref cursor, source, year, month, out time))
                    return true;
                _ = cursor.Skip("以来") || cursor.Skip("起") || cursor.Skip("止");
                return Set(out time, Days(source, year, month, month, first, first, cursor.Position));
            }
        }
        cursor = start;
        return false;
    }

    // 2020年12月25日至2021年1月5日, 去年12月25日至1月5日
    private static bool TryDayOfNextYear(
        ref Cursor cursor,
        YearSource source,
        int year,
        int month,
        int first,
        out TimeExpression time
    )
    {
        time = default;
        var start = cursor;
        var isNamed = TryFourDigits(ref cursor, out var lastYear) && cursor.Skip("年");
        if (!isNamed)
            cursor = start;
        if (
            (
                isNamed
                    ? source == YearSource.Absolute && lastYear == year + 1
                    : source != YearSource.Context && month >= FirstMonthOfTurn
            )
            && cursor.TryNumber(out var endMonth)
            && (isNamed ? endMonth is >= 1 and <= 12 : endMonth is >= 1 and <= LastMonthOfTurn)
            && cursor.Skip("月")
            && cursor.TryNumber(out var last)
            && IsDay(2000, endMonth, last)
            && (cursor.Skip("日") || cursor.Skip("号"))
        )
        {
            var days = Days(source, year, month, endMonth, first, last, cursor.Position);
            return Set(out time, days with { LastYear = year + 1 });
        }
        cursor = start;
        return false;
    }

    // 截至2023年6月30日止六个月, 截至2023年12月31日止年度
    private static bool TryPeriodEnding(
        ref Cursor cursor,
        YearSource source,
        int year,
        int month,
        out TimeExpression time
    )
    {
        time = default;
        var start = cursor;
        if (cursor.Skip("止"))
        {
            if (cursor.Skip("年度") || cursor.Skip("财政年度"))
                return Set(out time, Years(source, year, year, cursor.Position));
            if (cursor.TryNumber(out var months) && months >= 1 && months <= month && cursor.Skip("个月"))
                return Set(out time, Months(source, year, month - months + 1, month, ref cursor));
        }
        cursor = start;
        return false;
    }

    private static bool TryFixed(ref Cursor cursor, out TimeExpression time)
    {
        if (cursor.SkipAny(TimeWords.Others) is { } other)
            return Set(out time, new TimeExpression { Kind = other.Kind, Length = cursor.Position });
        time = default;
        if (cursor.Skip("年初"))
            return Set(
                out time,
                cursor.Skip("以来")
                    ? new TimeExpression
                    {
                        Kind = TimeSpanKind.YearToDate,
                        YearSource = YearSource.Relative,
                        Length = cursor.Position,
                    }
                    : Years(YearSource.Relative, 0, 0, cursor.Position, isYearStart: true)
            );
        return false;
    }

    // 截至21日
    private static bool TryDayAlone(ref Cursor cursor, out TimeExpression time)
    {
        const int LongestMonth = 31;
        cursor.SkipAny(TimeWords.UpTo);
        time = default;
        if (!cursor.TryNumber(out var day) || day is < 1 or > LongestMonth || !cursor.Skip("日"))
            return false;
        return Set(
            out time,
            new TimeExpression
            {
                Kind = TimeSpanKind.LastSuchDay,
                FirstDay = day,
                LastDay = day,
                Length = cursor.Position,
            }
        );
    }

    private static bool Set(out TimeExpression target, TimeExpression value)
    {
        target = value;
        return true;
    }

    private static TimeExpression Years(YearSource source, int first, int last, int length, bool isYearStart = false) =>
        new()
        {
            Kind = TimeSpanKind.Year,
            YearSource = source,
            Year = first,
            LastYear = last,
            IsYearStart = isYearStart,
            Length = length,
        };

    // 自2010年以来连续5年 ends with the fifth.
    private static TimeExpression SinceOrRun(ref Cursor cursor, YearSource source, int year)
    {
        var since = cursor.Position;
        if (cursor.Skip("连续") && cursor.TryNumber(out var years) && cursor.Skip("年"))
            return Years(source, year, year + years - 1, cursor.Position);
        return Since(source, year, since);
    }

    // 今年以来 is the year so far; 自2011年以来 a run of years.
    private static TimeExpression Since(YearSource source, int year, int length) =>
        new()
        {
            Kind = source == YearSource.Relative && year == 0 ? TimeSpanKind.YearToDate : TimeSpanKind.SinceYear,
            YearSource = source,
            Year = year,
            LastYear = year,
            Length = length,
        };

    private static TimeExpression Months(YearSource source, int year, int first, int last, ref Cursor cursor)
    {
        _ =
            cursor.Skip("末")
            || cursor.Skip("底")
            || !cursor.At("初步") && cursor.Skip("初")
            || cursor.Skip("上旬")
            || cursor.Skip("中旬")
            || cursor.Skip("下旬")
            || cursor.Skip("以来")
            || cursor.Skip("当月")
            || cursor.Skip("份");
        return new TimeExpression
        {
            Kind = TimeSpanKind.Months,
            YearSource = source,
            Year = year,
            LastYear = year,
            FirstMonth = first,
            LastMonth = last,
            Length = cursor.Position,
        };
    }

    private static TimeExpression Days(
        YearSource source,
        int year,
        int firstMonth,
        int lastMonth,
        int first,
        int last,
        int length
    ) =>
        new()
        {
            Kind = TimeSpanKind.Days,
            YearSource = source,
            Year = year,
            LastYear = year,
            FirstMonth = firstMonth,
            LastMonth = lastMonth,
            FirstDay = first,
            LastDay = last,
            Length = length,
        };

    private static bool IsYear(int year) => year is >= 1840 and <= 2100;

    private static bool IsDay(int year, int month, int day) => day >= 1 && day <= DateTime.DaysInMonth(year, month);

    /// <summary>A position in the text that only moves when what is asked for is there.</summary>
    private ref struct Cursor(ReadOnlySpan<char> text)
    {
        private readonly ReadOnlySpan<char> _text = text;

        public int Position { get; private set; }

        public readonly bool AtDigit => Position < _text.Length && char.IsAsciiDigit(_text[Position]);

        public readonly bool AtLetter => Position < _text.Length && char.IsAsciiLetter(_text[Position]);

        public bool Skip(char c)
        {
            if (Position >= _text.Length || _text[Position] != c)
                return false;
            Position++;
            return true;
        }

        public bool Skip(string word)
        {
            if (!At(word))
                return false;
            Position += word.Length;
            return true;
        }

        /// <summary>Skips the first of some words that stands here.</summary>
        public TimeWord? SkipAny(TimeWord[] words)
        {
            foreach (var word in words)
            {
                if (Skip(word.Text))
                    return word;
            }
            return null;
        }

        /// <summary>Whether a word stands here.</summary>
        public readonly bool At(string word) =>
            Position < _text.Length && _text[Position] == word[0] && _text[Position..].StartsWith(word);

        public bool SkipRange()
        {
            if (Skip('-'))
            {
                Skip('-');
                return true;
            }
            return Skip('~') || Skip('至') || Skip('到');
        }

        public bool TryAny(string characters, out char found)
        {
            found = Position < _text.Length ? _text[Position] : '\0';
            if (found == '\0' || !characters.Contains(found, StringComparison.Ordinal))
                return false;
            Position++;
            return true;
        }

        public bool TryDigits(int least, int most, out int value)
        {
            value = 0;
            var at = Position;
            while (at < _text.Length && at - Position < most && char.IsAsciiDigit(_text[at]))
                value = value * 10 + (_text[at++] - '0');
            if (at - Position < least)
                return false;
            Position = at;
            return true;
        }

        public bool TryChineseDigits(int count, out int value)
        {
            value = 0;
            if (Position + count > _text.Length)
                return false;
            for (var i = 0; i < count; i++)
            {
                var digit = ChineseDigit(_text[Position + i]);
                if (digit < 0)
                    return false;
                value = value * 10 + digit;
            }
            Position += count;
            return true;
        }

        /// <summary>An Arabic or Chinese number below a hundred.</summary>
        public bool TryNumber(out int value) => TryDigits(1, 2, out value) ? !AtDigit : TryChineseUpTo99(out value);

        public bool TryChineseUpTo99(out int value, char stopBefore = '\0')
        {
            value = 0;
            var at = Position;
            while (at < _text.Length && at - Position < 3)
            {
                var c = _text[at];
                var isLast = at + 1 < _text.Length && ChineseDigit(_text[at + 1]) < 0;
                if (c == stopBefore && isLast)
                    break;
                if (c == '十')
                    value = (value == 0 ? 1 : value) * 10;
                else if (ChineseDigit(c) is > 0 and var digit && (value == 0 || value % 10 == 0))
                    value += digit;
                else
                    break;
                at++;
            }
            if (value == 0)
                return false;
            Position = at;
            return true;
        }

        private static int ChineseDigit(char c) =>
            c switch
            {
                '零' => 0,
                '一' => 1,
                '二' or '两' => 2,
                '三' => 3,
                '四' => 4,
                '五' => 5,
                '六' => 6,
                '七' => 7,
                '八' => 8,
                '九' => 9,
                _ => -1,
            };
    }
}
