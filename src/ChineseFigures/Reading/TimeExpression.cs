namespace ChineseFigures.Reading;

/// <summary>The part of the year, or the whole, that a time expression names.</summary>
internal enum TimeSpanKind : byte
{
    /// <summary>The whole year or run of years; also its end (年末), which the contract reads as the year.</summary>
    Year,

    /// <summary>The whole year that the text is about: 全年.</summary>
    WholeYear,

    /// <summary>Whole months.</summary>
    Months,

    /// <summary>Days.</summary>
    Days,

    /// <summary>From the first of January to the document's month: 今年以来.</summary>
    YearToDate,

    /// <summary>The document's date: 目前, 截至目前.</summary>
    Now,

    /// <summary>The day before the document's date: 昨日.</summary>
    Yesterday,

    /// <summary>The last such day of a month up to the document's date: 截至21日.</summary>
    LastSuchDay,

    /// <summary>The last so many years up to the document's year or the year before: 近5年来.</summary>
    LastYears,

    /// <summary>The next so many years, of which a document of the first half-year counts its own: 今后五年.</summary>
    NextYears,

    /// <summary>From a year to the document's year: 自2011年以来.</summary>
    SinceYear,

    /// <summary>The month last named: 当月.</summary>
    SameMonth,

    /// <summary>The period last named, a year earlier: 上年同期. It is what a change is measured against.</summary>
    SamePeriodBefore,

    /// <summary>The month or quarter before: 上月, 上季度.</summary>
    PreviousMonth,

    /// <summary>The quarter before.</summary>
    PreviousQuarter,
}

/// <summary>A time as written, before the document's date resolves it.</summary>
internal readonly record struct TimeExpression
{
    public YearSource YearSource { get; init; }

    /// <summary>The year itself, or its distance from the document's year.</summary>
    public int Year { get; init; }

    /// <summary>The last year of a run; equal to <see cref="Year"/> for one.</summary>
    public int LastYear { get; init; }

    public TimeSpanKind Kind { get; init; }

    public int FirstMonth { get; init; }

    public int LastMonth { get; init; }

    public int FirstDay { get; init; }

    public int LastDay { get; init; }

    /// <summary>Whether it is the start of the year (年初), the point that a change since then is measured against.</summary>
    public bool IsYearStart { get; init; }

    /// <summary>Whether it holds for the next number only: 十年增长1.3倍.</summary>
    public bool IsMomentary { get; init; }

    /// <summary>Characters read.</summary>
    public int Length { get; init; }

    /// <summary>The whole years from one to another, which may be the same.</summary>
    public static TimeExpression OfYears(NamedYear first, int last, int length) =>
        new()
        {
            Kind = TimeSpanKind.Year,
            YearSource = first.Source,
            Year = first.Number,
            LastYear = last,
            Length = length,
        };

    /// <summary>One whole year.</summary>
    public static TimeExpression OfYear(NamedYear year, int length) => OfYears(year, year.Number, length);

    /// <summary>So many years before or behind the document's date.</summary>
    public static TimeExpression OfRun(TimeSpanKind kind, int years, int length) =>
        new()
        {
            Kind = kind,
            Year = years,
            LastYear = years,
            Length = length,
        };

    /// <summary>What a year gives to a time of another kind: 去年同期, 自2011年以来.</summary>
    public static TimeExpression Of(TimeSpanKind kind, NamedYear year, int length) =>
        OfYear(year, length) with
        {
            Kind = kind,
        };

    /// <summary>Whole months of a year.</summary>
    public static TimeExpression OfMonths(NamedYear year, int first, int last, int length) =>
        Of(TimeSpanKind.Months, year, length) with
        {
            FirstMonth = first,
            LastMonth = last,
        };

    /// <summary>The days from one to another.</summary>
    public static TimeExpression OfDays(
        NamedYear year,
        (int Month, int Day) first,
        (int Month, int Day) last,
        int length
    ) =>
        Of(TimeSpanKind.Days, year, length) with
        {
            FirstMonth = first.Month,
            LastMonth = last.Month,
            FirstDay = first.Day,
            LastDay = last.Day,
        };
}
