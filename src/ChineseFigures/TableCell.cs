namespace ChineseFigures;

/// <summary>A cell of a <see cref="FigureTable"/>: where its text stands in the document.</summary>
/// <param name="Start">Where the cell's text begins, in UTF-16 code units.</param>
/// <param name="End">Where it ends; the span is half-open, and that of an empty cell is empty.</param>
/// <remarks>Immutable and thread-safe.</remarks>
/// <example><c>new TableCell(0, 2) { RowSpan = 2 }</c>: two characters that stand beside two rows.</example>
public readonly record struct TableCell(int Start, int End)
{
    /// <summary>How many columns the cell covers; what is less than 1 is one. Default 1.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>How many rows the cell covers; what is less than 1 is one. Default 1.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>Whether the source marks the cell as the head of its row or column, as HTML's <c>th</c> does.</summary>
    public bool IsHead { get; init; }
}
