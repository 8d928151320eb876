using ChineseFigures.Reading;

namespace ChineseFigures.Tables;

/// <summary>
/// Finds in a table which cells are heads and which are numbers, and for each number the heads that it is read with.
/// One instance reads one table after the other and is used by one thread at a time.
/// </summary>
internal sealed class TableReader
{
    private readonly QuantityReader _quantities;
    private readonly TableGrid _grid;
    private readonly TableHeads _heads;
    private readonly TableUnits _units;

    // The last row that is no part of another: its cells by column, and how far it is indented.
    private readonly List<Cell?> _whole = [];
    private int _wholeIndent;
    private HeadText? _time;

    /// <summary>A reader that knows these units.</summary>
    public TableReader(QuantityReader quantities)
    {
        _quantities = quantities;
        _grid = new TableGrid(quantities);
        _heads = new TableHeads(_grid, quantities);
        _units = new TableUnits(_grid, quantities);
    }

    /// <summary>The cells in the order of the text, after <see cref="Read"/>.</summary>
    public List<Cell> Cells => _grid.Cells;

    /// <summary>Whether a number of the table is a figure.</summary>
    public bool HasFigures { get; private set; }

    /// <summary>Reads a table.</summary>
    public void Read(string text, FigureTable table)
    {
        _whole.Clear();
        _wholeIndent = 0;
        _time = null;
        HasFigures = false;
        _grid.Lay(text, table);
        _units.TakeCaption(text, table.Start);
        ReadRows();
        if (!HasFigures)
            Cells.ForEach(cell => cell.IsUsedAsHead = false);
    }

    private void ReadRows()
    {
        var before = RowKind.Plain;
        for (var index = 0; index < _grid.Rows.Count; index++)
        {
            var row = _grid.Enter(index);
            switch (row.Kind)
            {
                case RowKind.Heads:
                    _heads.Take(row, isFirst: before != RowKind.Heads);
                    break;
                case RowKind.Group:
                    TakeGroup(row.First!);
                    break;
                case RowKind.Data:
                    ReadNumbers(row);
                    break;
            }
            before = row.Kind;
        }
    }

    private void TakeGroup(Cell cell)
    {
        var head = cell.Head(_quantities);
        cell.IsUsedAsHead = true;
        _units.Take(head);
        if (head.Time.Length > 0)
            _time = head;
        _whole.Clear();
    }

    private void ReadNumbers(TableRow row)
    {
        var first = row.First!;
        var isPart = first.Head(_quantities, isIndented: _whole.Count > 0 && first.Indent > _wholeIndent).IsPart;
        foreach (var cell in row.Cells)
        {
            if (cell.Kind == CellKind.Number)
                cell.Reading = ReadingOf(cell, isPart);
            HasFigures |= cell.Reading is not null;
        }
        if (isPart)
            return;
        _whole.Clear();
        _whole.AddRange(_grid.Columns.Select(column => column.Cell));
        _wholeIndent = first.Indent;
    }

    private CellReading? ReadingOf(Cell number, bool isPart)
    {
        var column = _grid.Columns[number.Column];
        if (column.Kind is HeadKind.Aside or HeadKind.Unit)
            return null;
        var labels = _heads.LabelsOf(number);
        var rowHeads = labels.ConvertAll(label => label.Head(_quantities));
        List<HeadText> heads = [.. rowHeads, .. _heads.NamesBeside(number, rowHeads), .. column.Heads];
        if (heads.TrueForAll(head => head.IsSilent))
            return null;
        var kind = HeadText.KindOf(heads);
        var unit = number.HasUnit ? null : _units.UnitOf(number, rowHeads, kind);
        if (!number.HasUnit && unit is null && !SaysWhatItIs(column, rowHeads, kind))
            return null;
        labels.ForEach(label => label.IsUsedAsHead = true);
        return new CellReading(
            heads,
            _heads.TimesOf(number, rowHeads),
            unit,
            kind,
            _time,
            column.IsOfYearBefore,
            Whole: isPart && number.Column < _whole.Count ? _whole[number.Column] : null
        );
    }

    // A number without a unit is a figure where the column says that figures are what it holds.
    private static bool SaysWhatItIs(TableColumn column, List<HeadText> rowHeads, HeadKind kind) =>
        kind is HeadKind.Level or HeadKind.Rate or HeadKind.Rank
        || column.Heads.Exists(HasTime)
        || (column.Heads.Count > 0 && rowHeads.Exists(HasTime));

    private static bool HasTime(HeadText head) => head.Time.Length > 0;
}
