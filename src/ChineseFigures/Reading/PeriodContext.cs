namespace ChineseFigures.Reading;

/// <summary>
/// Turns times as written into periods, against the document's date and what the text has named before.
/// </summary>
internal sealed class PeriodContext
{
    private DateOnly _date;
    private int _lastYear;
    private int _paragraphYear;
    private Period? _last;

    /// <summary>The document's date.</summary>
    public DateOnly Date => _date;

    /// <summary>Begins a document.</summary>
    public void Reset(DateOnly date)
    {
        _date = date;
        _lastYear = 0;
        _paragraphYear = 0;
        _last = null;
    }

    /// <summary>Begins a paragraph, whose bare months belong to the year of its heading, if that names one.</summary>
    public void BeginParagraph(Period? heading)
    {
        _paragraphYear = heading is { } named && named.FirstDay.Year == named.LastDay.Year ? named.LastDay.Year : 0;
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
                _paragraphYear = named.FirstDay.Year;
                if (_paragraphYear <= _date.Year)
                    _lastYear = _paragraphYear;
            }
        }
        return period;
    }

    private Period? Read(in TimeExpression time)
    {
        switch (time.Kind)
        {
            case TimeSpanKind.Year:
                return Years(YearOf(time, time.Year), YearOf(time, time.LastYear));
            case TimeSpanKind.WholeYear:
                var whole =
                    _lastYear != 0 ? _lastYear
                    : _date.Month <= 6 ? _date.Year - 1
                    : _date.Year;
                return Years(whole, whole);
            case TimeSpanKind.Months:
                var year = YearOfMonth(time);
                var lastYear = time.LastYear > year && time.YearSource == YearSource.Absolute ? time.LastYear : year;
                return IsYear(year) && (lastYear > year || time.LastMonth >= time.FirstMonth)
                    ? Period.FromMonths(year, time.FirstMonth, lastYear, time.LastMonth)
                    : null;
            case TimeSpanKind.Days:
                return DaysOf(time);
            case TimeSpanKind.YearToDate:
                return Period.FromYear(_date.Year);
            case TimeSpanKind.Now:
                return Period.FromDay(_date);
            case TimeSpanKind.Yesterday:
                return _date > DateOnly.MinValue ? Period.FromDay(_date.AddDays(-1)) : null;
            case TimeSpanKind.LastYears:
                var end = _paragraphYear != 0 ? _paragraphYear : _date.Year;
                return Years(end - time.Year + 1, end);
            case TimeSpanKind.SinceYear:
                return Years(YearOf(time, time.Year), _date.Year);
            case TimeSpanKind.SameMonth:
                return _last is { Unit: not PeriodUnit.Year } last
                    ? Period.FromMonth(last.LastDay.Year, last.LastDay.Month)
                    : Period.FromMonth(_date.Year, _date.Month);
            default:
                return null;
        }
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
        if (
            _paragraphYear != 0
            && (_paragraphYear < _date.Year || (_paragraphYear == _date.Year && time.FirstMonth <= _date.Month))
        )
            return _paragraphYear;
        // 1-12月 in January is over; 下半年 in August has begun.
        var isAhead = time.FirstMonth > _date.Month || (time.FirstMonth == 1 && time.LastMonth > _date.Month);
        return isAhead ? _date.Year - 1 : _date.Year;
    }

    private Period? DaysOf(in TimeExpression time)
    {
        var year = YearOfMonth(time);
        if (
            !IsYear(year)
            || time.FirstDay > DateTime.DaysInMonth(year, time.FirstMonth)
            || time.LastDay > DateTime.DaysInMonth(year, time.LastMonth)
        )
            return null;
        return Period.FromDays(
            new DateOnly(year, time.FirstMonth, time.FirstDay),
            new DateOnly(year, time.LastMonth, time.LastDay)
        );
    }
}
