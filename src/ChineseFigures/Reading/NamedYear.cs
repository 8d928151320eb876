namespace ChineseFigures.Reading;

/// <summary>Where the year of a time expression comes from.</summary>
internal enum YearSource : byte
{
    /// <summary>None is written: 9月, 上半年, 全年.</summary>
    Context,

    /// <summary>Written out: 2019年, 民国112年.</summary>
    Absolute,

    /// <summary>Counted from the document's date: 今年 0, 去年 -1.</summary>
    Relative,
}

/// <summary>A year as a text names it; <c>default</c> where it names none.</summary>
/// <param name="Source">Where it comes from.</param>
/// <param name="Number">The year itself, or its distance from the document's year.</param>
internal readonly record struct NamedYear(YearSource Source, int Number)
{
    /// <summary>A year that is written out.</summary>
    public static NamedYear Written(int year) => new(YearSource.Absolute, year);

    /// <summary>A year so far from the document's.</summary>
    public static NamedYear FromNow(int distance) => new(YearSource.Relative, distance);

    /// <summary>The year so many later.</summary>
    public NamedYear Plus(int years) => this with { Number = Number + years };
}
