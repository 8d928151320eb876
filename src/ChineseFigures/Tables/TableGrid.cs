using ChineseFigures.Reading;

namespace ChineseFigures.Tables;

/// <summary>The cells of a table in their rows and columns, and what each row is.</summary>
internal sealed class TableGrid(QuantityReader quantities)
{
    // Tables for readers are smaller; the cells of what is larger are read as text.
    private const int MostColumns = 100;

    private readonly CleanText _scratch = new();

    /// <summary>All cells, in the order of the text.</summary>
    public List<Cell> Cells { get; } = [];

    /// <summary>The rows, from top to bottom.</summary>
    public List<TableRow> Rows { get; } = [];

    /// <summary>The columns, from left to right.</summary>
    public List<TableColumn> Columns { get; } = [];

    /// <summary>Lays out a table in place of the one before, ready to go through its rows by <see cref="Enter"/>.</summary>
    public void Lay(string text, FigureTable table)
    {
        Cells.Clear();
        Rows.Clear();
        Columns.Clear();
        foreach (var spans in table.Rows)
            Rows.Add(RowOf(spans, text));
        SetRowKinds();
        CountColumns();
        Columns.ForEach(column => column.Clear());
    }

    /// <summary>Goes on to a row, so that every column has the cell that covers it there.</summary>
    /// <param name="index">The row, the next after the one that was entered before.</param>
    public TableRow Enter(int index)
    {
        foreach (var column in Columns)
            column.Leave(index);
        foreach (var cell in Rows[index].Cells)
            Put(cell, index);
        return Rows[index];
    }

    /// <summary>The columns that a cell covers.</summary>
    public IEnumerable<TableColumn> ColumnsOf(Cell cell) => Columns.Skip(cell.Column).Take(EndOf(cell) - cell.Column);

    // As browsers do: a cell stands in the first column that no cell of the rows above reaches into.
    private TableRow RowOf(IReadOnlyList<TableCell> spans, string text)
    {
        var index = Rows.Count;
        var cells = new List<Cell>();
        var column = 0;
        foreach (var span in spans)
        {
            while (column < Columns.Count && Columns[column].IsTaken(index))
                column++;
            var cell = new Cell { Span = span, Column = Math.Min(column, MostColumns) };
            cell.Read(text, _scratch, quantities);
            Cells.Add(cell);
            if (column >= MostColumns)
            {
                cell.Kind = CellKind.Prose;
                continue;
            }
            cells.Add(cell);
            column = Put(cell, index);
        }
        return new TableRow { Cells = cells, IsBesideOthers = Columns.Exists(IsReachedInto) };

        bool IsReachedInto(TableColumn other) => other.IsTaken(index) && !cells.Contains(other.Cell!);
    }

    private int Put(Cell cell, int row)
    {
        var end = EndOf(cell);
        while (Columns.Count < end)
            Columns.Add(new TableColumn());
        foreach (var column in ColumnsOf(cell))
            column.Put(cell, row);
        return end;
    }

    private static int EndOf(Cell cell) => Math.Min(cell.EndColumn, MostColumns);

    private void SetRowKinds()
    {
        TableRow? heads = null;
        var hasData = false;
        foreach (var row in Rows)
        {
            row.Kind = row.KindBelow(heads, hasData);
            if (row.Kind == RowKind.Heads)
                heads ??= row;
            if (row.Kind != RowKind.Data)
                continue;
            hasData = true;
            row.SettleYears();
        }
    }

    private void CountColumns()
    {
        foreach (var row in Rows)
        {
            if (row.Kind != RowKind.Data)
                continue;
            foreach (var cell in row.Cells)
            {
                if (cell.Kind == CellKind.Label)
                    Columns[cell.Column].Labels++;
                else if (cell.Kind == CellKind.Number)
                    Columns[cell.Column].Numbers++;
            }
        }
    }
}
