namespace ChineseFigures.Tables;

/// <summary>What a row is to the numbers of its table.</summary>
internal enum RowKind : byte
{
    /// <summary>Text that heads nothing.</summary>
    Plain,

    /// <summary>Heads of columns.</summary>
    Heads,

    /// <summary>One head for the rows below: a caption, a group.</summary>
    Group,

    /// <summary>Numbers with their row's heads.</summary>
    Data,
}

/// <summary>The cells that begin in a row of a <see cref="TableGrid"/>.</summary>
internal sealed class TableRow
{
    /// <summary>The cells, from left to right.</summary>
    public required List<Cell> Cells { get; init; }

    /// <summary>Whether cells of rows above reach into it.</summary>
    public bool IsBesideOthers { get; init; }

    /// <summary>What it is to the numbers of the table.</summary>
    public RowKind Kind { get; set; }

    /// <summary>Its first cell that is not blank.</summary>
    public Cell? First => Cells.Find(cell => cell.Kind != CellKind.Blank);

    /// <summary>The kind, from its cells and from what stands above it.</summary>
    /// <param name="heads">The first row of heads above, or null.</param>
    /// <param name="hasData">Whether numbers stand above.</param>
    public RowKind KindBelow(TableRow? heads, bool hasData)
    {
        var (numbers, years, labels) = (Count(CellKind.Number), Count(CellKind.Year), Count(CellKind.Label));
        if (numbers > 0)
            return RowKind.Data;
        if (Count(CellKind.Prose) > 0 || labels + years == 0)
            return RowKind.Plain;
        if (!hasData && years > 0)
            return heads is null || labels == 0 ? RowKind.Heads : RowKind.Data;
        if (years > 0)
            return RowKind.Data;
        if (labels == 1 && !IsBesideOthers)
            return RowKind.Group;
        if (!hasData || IsMarkedAsHeads || First!.Text.Text == heads?.First?.Text.Text)
            return RowKind.Heads;
        return RowKind.Plain;
    }

    /// <summary>A year that stands before the numbers heads their row; among them it is one of them.</summary>
    public void SettleYears()
    {
        var isFirst = true;
        foreach (var cell in Cells)
        {
            if (cell.Kind == CellKind.Year)
                cell.Kind = isFirst ? CellKind.Label : CellKind.Number;
            isFirst &= cell.Kind == CellKind.Blank;
        }
    }

    private bool IsMarkedAsHeads => Cells.TrueForAll(cell => cell.Span.IsHead || cell.Kind == CellKind.Blank);

    private int Count(CellKind kind) => Cells.Count(cell => cell.Kind == kind);
}
