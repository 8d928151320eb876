namespace ChineseFigures.Reading;

/// <summary>
/// Turns times as written into periods, against the document's date and what the text has named before.
/// </summary>
internal sealed class PeriodContext
{
    private DateOnly _date;
    private int _lastYear;
    private int _paragraphYear;

    // The year that the paragraph itself names: a day is mostly one before the document's date, whatever year a title names.
    private int _namedYear;
    private Period? _last;

    /// <summary>The document's date.</summary>
    public DateOnly Date => _date;

    /// <summary>Begins a document.</summary>
    public void Reset(DateOnly date)
    {
        _date = date;
        _lastYear = 0;
        _paragraphYear = 0;
        _namedYear = 0;
        _last = null;
    }

    /// <summary>Begins a paragraph, whose bare months belong to the year of its heading, if that names one.</summary>
    public void BeginParagraph(Period? heading)
    {
        _paragraphYear = heading is { } named && named.FirstDay.Year == named.LastDay.Year ? named.LastDay.Year : 0;
        _namedYear = 0;
        _last = heading;
    }

    /// <summary>The period that is meant, or null where nothing names its year.</summary>
    /// <param name="time">The time as written.</param>
    /// <param name="isPassing">Whether it holds for one figure only and what follows belongs to the time before.</param>
    public Period? Resolve(in TimeExpression time, bool isPassing = false)
    {
        var period = Read(time);
        if (!isPassing && period is { } named && time.Kind != TimeSpanKind.SamePeriodBefore)
        {
            _last = named;
            if (named.FirstDay.Year == named.LastDay.Year)
            {
                _paragraphYear = _namedYear = named.FirstDay.Year;
                // The date at which a page was put up is none that its text tells of.
                if (_paragraphYear <= _date.Year && named != Period.FromDay(_date))
                    _lastYear = _paragraphYear;
            }
        }
        return period;
    }

    /// <summary>The period of a time that is compared with <paramref name="now"/>: 上年同期 of a run of months is that run a year before.</summary>
    public Period? ResolveCompared(in TimeExpression time, Period? now)
    {
        if (time is { Kind: TimeSpanKind.Year, YearSource: YearSource.Relative, Year: -1 } && now is { } current)
            return Years(current.LastDay.Year - 1, current.LastDay.Year - 1);
        if (
            time.Kind == TimeSpanKind.PreviousMonth
            && now is { Unit: PeriodUnit.Month } month
            && month.FirstDay.Month == month.LastDay.Month
        )
            return month.FirstDay > DateOnly.MinValue && month.FirstDay.AddDays(-1) is var day
                ? Period.FromMonth(day.Year, day.Month)
                : null;
        if (time.Kind != TimeSpanKind.SamePeriodBefore)
            return Read(time);
        return YearsBefore(
            now,
            time.YearSource == YearSource.Absolute && now is { } named ? named.FirstDay.Year - time.Year : 1
        );
    }

    /// <summary>The same days or months so many years before, which are at least one; null where there are none.</summary>
    public static Period? YearsBefore(Period? now, int years)
    {
        if (now is not { } period || years < 1 || years >= period.FirstDay.Year)
            return null;
        return period.Unit switch
        {
            PeriodUnit.Year => Period.FromYears(period.FirstDay.Year - years, period.LastDay.Year - years),
            PeriodUnit.Month => Period.FromMonths(
                period.FirstDay.Year - years,
                period.FirstDay.Month,
                period.LastDay.Year - years,
                period.LastDay.Month
            ),
            _ => Period.FromDays(period.FirstDay.AddYears(-years), period.LastDay.AddYears(-years)),
        };
    }

    private Period? Read(in TimeExpression time) =>
        time.Kind switch
        {
            TimeSpanKind.Year => Years(YearOf(time, time.Year), YearOf(time, time.LastYear)),
            TimeSpanKind.WholeYear => WholeYear(isAhead: time.YearSource == YearSource.Relative),
            TimeSpanKind.Months => MonthsOf(time),
            TimeSpanKind.Days => DaysOf(time),
            TimeSpanKind.YearToDate => Period.FromYear(_date.Year),
            TimeSpanKind.Now => Period.FromDay(_date),
            TimeSpanKind.Yesterday => Yesterday,
            TimeSpanKind.LastSuchDay => LastSuchDay(time.FirstDay),
            TimeSpanKind.LastYears => Years(YearReached - time.Year + 1, YearReached),
            TimeSpanKind.NextYears => Years(YearToCome, YearToCome + time.Year - 1),
            TimeSpanKind.SinceYear => Years(YearOf(time, time.Year), _date.Year),
            TimeSpanKind.SameMonth => SameMonth(),
            TimeSpanKind.PreviousMonth => MonthBefore,
            _ => null,
        };

    // 全年: that of the paragraph or its heading; else the one around what is said, if it is still to come, or the last
    // that the text names.
    private Period? WholeYear(bool isAhead)
    {
        var year =
            _paragraphYear != 0 && _paragraphYear <= _date.Year ? _paragraphYear
            : isAhead ? _date.Year
            : _lastYear != 0 ? _lastYear
            : _date.Month <= 6 ? _date.Year - 1
            : _date.Year;
        return Years(year, year);
    }

    // 近5年来: the last of them; a text of the first quarter tells of years that are over.
    private int YearReached =>
        _paragraphYear != 0 ? _paragraphYear
        : _date.Month <= MonthsOfReports ? _date.Year - 1
        : _date.Year;

    private const int MonthsOfReports = 3;

    // 今后五年: the first of them.
    private int YearToCome => _date.Month <= 6 ? _date.Year : _date.Year + 1;

    // 上月, where nothing is compared with it.
    private Period? MonthBefore =>
        _date.AddDays(-_date.Day + 1) is var first && first > DateOnly.MinValue && first.AddDays(-1) is var day
            ? Period.FromMonth(day.Year, day.Month)
            : null;

    private Period? Yesterday => _date > DateOnly.MinValue ? Period.FromDay(_date.AddDays(-1)) : null;

    // 当月: of the last month or day that is named, else of the document.
    private Period SameMonth()
    {
        var day = _last is { Unit: not PeriodUnit.Year } last ? last.LastDay : _date;
        return Period.FromMonth(day.Year, day.Month);
    }

    // That of the document's month, or of the one before where it is still to come; null where that month has none such.
    private Period? LastSuchDay(int day)
    {
        if (day <= _date.Day)
            return Period.FromDay(_date.AddDays(day - _date.Day));
        var isFirstMonth = _date.DayNumber < _date.Day;
        if (isFirstMonth)
            return null;
        var endOfMonthBefore = _date.AddDays(-_date.Day);
        return day <= endOfMonthBefore.Day
            ? Period.FromDay(endOfMonthBefore.AddDays(day - endOfMonthBefore.Day))
            : null;
    }

    private static Period? Years(int first, int last) =>
        IsYear(first) && IsYear(last) && first <= last ? Period.FromYears(first, last) : null;

    // 去年 of the calendar's first year is none.
    private static bool IsYear(int year) => year >= DateOnly.MinValue.Year && year <= DateOnly.MaxValue.Year;

    private int YearOf(in TimeExpression time, int year) =>
        time.YearSource == YearSource.Relative ? _date.Year + year : year;

    // A month without a year is the last one named before, or that of the document's year, but never lies ahead of it.
    private int YearOfMonth(in TimeExpression time)
    {
        if (time.YearSource != YearSource.Context)
            return YearOf(time, time.Year);
        var year = time.Kind == TimeSpanKind.Days ? _namedYear : _paragraphYear;
        // 1-12月 in January is over; 下半年 in August has begun.
        var isAhead = time.FirstMonth > _date.Month || (time.FirstMonth == 1 && time.LastMonth > _date.Month);
        if (year != 0 && (year < _date.Year || (year == _date.Year && !isAhead)))
            return year;
        return isAhead ? _date.Year - 1 : _date.Year;
    }

    private Period? MonthsOf(in TimeExpression time)
    {
        var year = YearOfMonth(time);
        var lastYear = time.LastYear > year && time.YearSource == YearSource.Absolute ? time.LastYear : year;
        return IsYear(year) && (lastYear > year || time.LastMonth >= time.FirstMonth)
            ? Period.FromMonths(year, time.FirstMonth, lastYear, time.LastMonth)
            : null;
    }

    private Period? DaysOf(in TimeExpression time)
    {
        var year = YearOfMonth(time);
        var lastYear = year + time.LastYear - time.Year;
        if (
            !IsYear(year)
            || !IsYear(lastYear)
            || time.FirstDay > DateTime.DaysInMonth(year, time.FirstMonth)
            || time.LastDay > DateTime.DaysInMonth(lastYear, time.LastMonth)
        )
            return null;
        return Period.FromDays(
            new DateOnly(year, time.FirstMonth, time.FirstDay),
            new DateOnly(lastYear, time.LastMonth, time.LastDay)
        );
    }
}
