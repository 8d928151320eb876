namespace ChineseFigures;

/// <summary>
/// A table of a document for <see cref="FigureExtractor.Extract(string, DateOnly?, IReadOnlyList{FigureTable})"/>: its
/// cells by their places in the text, whatever the text was taken from.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <example>
/// <code>
/// var text = "指标\n2023年\n进出口\n931.9亿元";
/// var table = new FigureTable([[new(0, 2), new(3, 8)], [new(9, 12), new(13, 20)]]);
/// var document = FigureExtractor.Default.Extract(text, null, [table]);
/// </code>
/// gives 931.9亿元 as the level of 进出口 in 2023.
/// </example>
public sealed class FigureTable
{
    /// <summary>A table of these rows.</summary>
    /// <param name="rows">
    /// The rows from top to bottom, each with its cells from left to right. A cell that covers several rows or columns
    /// stands once, where it begins.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null, or a row is.</exception>
    /// <exception cref="ArgumentException">
    /// A span is negative or stands before the end of the cell before it; the message names the row and the cell.
    /// </exception>
    public FigureTable(IEnumerable<IReadOnlyList<TableCell>> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        Rows = [.. rows];
        var end = 0;
        for (var row = 0; row < Rows.Count; row++)
        {
            ArgumentNullException.ThrowIfNull(Rows[row], nameof(rows));
            for (var column = 0; column < Rows[row].Count; column++)
            {
                var cell = Rows[row][column];
                if (cell.Start < end || cell.End < cell.Start)
                    throw new ArgumentException(
                        $"Cell {column} of row {row} spans {cell.Start}..{cell.End}, expected a span from {end} on: "
                            + "cells stand in the order of the text and share none of it.",
                        nameof(rows)
                    );
                end = cell.End;
            }
        }
        End = end;
        Start = FirstStart();
    }

    /// <summary>The rows, from top to bottom.</summary>
    public IReadOnlyList<IReadOnlyList<TableCell>> Rows { get; }

    /// <summary>Where the first cell begins in the text; 0 where there is none.</summary>
    internal int Start { get; }

    /// <summary>Where the last cell ends.</summary>
    internal int End { get; }

    private int FirstStart()
    {
        foreach (var row in Rows)
        {
            if (row.Count > 0)
                return row[0].Start;
        }
        return 0;
    }
}
