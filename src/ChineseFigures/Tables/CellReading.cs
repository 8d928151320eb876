namespace ChineseFigures.Tables;

/// <summary>The heads that a number is read with.</summary>
/// <param name="Heads">Those that name it, from the row's to the lowest of the column.</param>
/// <param name="Times">Those whose times it belongs to.</param>
/// <param name="Unit">The unit of the number, folded; null where it brings its own or none is known.</param>
/// <param name="Kind">What its heads say about it.</param>
/// <param name="GroupTime">The time that rows above or the table's caption name; null where they name none.</param>
/// <param name="IsOfYearBefore">Whether a head says that it is the number of a year earlier (上年同期).</param>
/// <param name="Whole">The number in the same column that this one is a part of, or null.</param>
internal sealed record CellReading(
    IReadOnlyList<HeadText> Heads,
    IReadOnlyList<HeadText> Times,
    string? Unit,
    HeadKind Kind,
    HeadText? GroupTime,
    bool IsOfYearBefore,
    Cell? Whole
);
