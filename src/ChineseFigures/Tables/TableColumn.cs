namespace ChineseFigures.Tables;

/// <summary>A column of a <see cref="TableGrid"/> while its rows are gone through from top to bottom.</summary>
internal sealed class TableColumn
{
    private int _lastRow = -1;

    /// <summary>The cell that covers the column in the row that has been reached; null where none does.</summary>
    public Cell? Cell { get; private set; }

    /// <summary>The heads above the row that has been reached, from the highest to the lowest.</summary>
    public List<HeadText> Heads { get; set; } = [];

    /// <summary>What its heads say about its numbers.</summary>
    public HeadKind Kind => HeadText.KindOf(Heads);

    /// <summary>Whether a head says that its numbers are those of a year earlier (上年同期).</summary>
    public bool IsOfYearBefore => Heads.Exists(head => head.IsYearBefore);

    /// <summary>How many rows of numbers have words in it.</summary>
    public int Labels { get; set; }

    /// <summary>How many numbers stand in it.</summary>
    public int Numbers { get; set; }

    /// <summary>Whether it holds the names of rows.</summary>
    public bool IsOfLabels => Labels > 0 && Labels >= Numbers;

    /// <summary>Whether a cell of this row, or one above that reaches down to it, stands in it.</summary>
    public bool IsTaken(int row) => _lastRow >= row;

    /// <summary>Puts a cell into it, down to the last row that the cell covers.</summary>
    public void Put(Cell cell, int row) => (Cell, _lastRow) = (cell, row + cell.RowSpan - 1);

    /// <summary>Takes out the cell, unless it reaches down to this row.</summary>
    public void Leave(int row)
    {
        if (!IsTaken(row))
            Cell = null;
    }

    /// <summary>Takes out the cell, so that the rows can be gone through again.</summary>
    public void Clear() => (Cell, _lastRow) = (null, -1);
}
