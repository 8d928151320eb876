using ChineseFigures.Reading;

namespace ChineseFigures.Tables;

/// <summary>
/// Finds in a table which cells are heads and which are numbers, and for each number the heads that it is read with.
/// One instance reads one table after the other and is used by one thread at a time.
/// </summary>
internal sealed class TableReader(QuantityReader quantities)
{
    // Tables for readers are smaller; what is larger is read, but not by more heads than these.
    private const int MostColumns = 100;
    private const int MostHeads = 6;
    private const int MostCaptionLines = 3;
    private const int LongestCaptionLine = 120;

    private enum RowKind : byte
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

    private sealed class Row
    {
        public required List<Cell> Cells { get; init; }

        public bool IsBesideOthers { get; init; }

        public RowKind Kind { get; set; }

        public bool IsHead => Cells.TrueForAll(cell => cell.Span.IsHead || cell.Kind == CellKind.Blank);

        public Cell? First => Cells.Find(cell => cell.Kind != CellKind.Blank);

        public int Count(CellKind kind) => Cells.Count(cell => cell.Kind == kind);
    }

    private sealed class Column
    {
        public List<HeadText> Heads { get; set; } = [];

        public Cell? Cell { get; set; }

        public int LastRow { get; set; } = -1;

        public int Labels { get; set; }

        public int Numbers { get; set; }

        public bool IsOfLabels => Labels > 0 && Labels >= Numbers;

        public HeadKind Kind => KindOf(Heads);
    }

    // The kind that says most, of all the heads of a number.
    private static readonly HeadKind[] Telling =
    [
        HeadKind.Aside,
        HeadKind.Unit,
        HeadKind.Rank,
        HeadKind.Rate,
        HeadKind.Level,
    ];

    private readonly CleanText _scratch = new();
    private readonly List<Row> _rows = [];
    private readonly List<Column> _columns = [];
    private readonly List<Cell?> _whole = [];
    private HeadText? _time;
    private IReadOnlyList<string> _units = [];
    private int _wholeIndent;

    /// <summary>The cells in the order of the text, after <see cref="Read"/>.</summary>
    public List<Cell> Cells { get; } = [];

    /// <summary>Whether a number of the table is a figure.</summary>
    public bool HasFigures { get; private set; }

    /// <summary>Reads a table.</summary>
    public void Read(string text, FigureTable table)
    {
        Clear();
        Place(text, table);
        SetRowKinds();
        CountColumns();
        _units = UnitsBefore(text, table.Start);
        Walk();
        if (!HasFigures)
            Cells.ForEach(cell => cell.IsUsedAsHead = false);
    }

    private void Clear()
    {
        Cells.Clear();
        _rows.Clear();
        _columns.Clear();
        _whole.Clear();
        _time = null;
        _wholeIndent = 0;
        HasFigures = false;
    }

    // As browsers do: a cell stands in the first column that no cell of the rows above reaches into.
    private void Place(string text, FigureTable table)
    {
        for (var index = 0; index < table.Rows.Count; index++)
        {
            var cells = new List<Cell>();
            var column = 0;
            foreach (var span in table.Rows[index])
            {
                while (column < _columns.Count && _columns[column].LastRow >= index)
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
                column = Occupy(cell, index);
            }
            _rows.Add(new Row { Cells = cells, IsBesideOthers = _columns.Exists(IsReachedInto) });

            bool IsReachedInto(Column other) => other.LastRow >= index && !cells.Contains(other.Cell!);
        }
    }

    private int Occupy(Cell cell, int row)
    {
        var end = Math.Min(cell.Column + Math.Max(1, cell.Span.ColumnSpan), MostColumns);
        for (var column = cell.Column; column < end; column++)
        {
            while (_columns.Count <= column)
                _columns.Add(new Column());
            _columns[column].Cell = cell;
            _columns[column].LastRow = row + Math.Max(1, cell.Span.RowSpan) - 1;
        }
        return end;
    }

    private void SetRowKinds()
    {
        Row? heads = null;
        var hasData = false;
        foreach (var row in _rows)
        {
            row.Kind = KindOf(row, heads, hasData);
            if (row.Kind == RowKind.Heads)
                heads ??= row;
            hasData |= row.Kind == RowKind.Data;
            if (row.Kind == RowKind.Data)
                SettleYears(row);
        }
    }

    private static RowKind KindOf(Row row, Row? heads, bool hasData)
    {
        var (numbers, years, labels) = (
            row.Count(CellKind.Number),
            row.Count(CellKind.Year),
            row.Count(CellKind.Label)
        );
        if (numbers > 0)
            return RowKind.Data;
        if (row.Count(CellKind.Prose) > 0 || labels + years == 0)
            return RowKind.Plain;
        if (!hasData && years > 0)
            return heads is null || labels == 0 ? RowKind.Heads : RowKind.Data;
        if (years > 0)
            return RowKind.Data;
        if (labels == 1 && !row.IsBesideOthers)
            return RowKind.Group;
        if (!hasData || row.IsHead || row.First!.Text.Text == heads?.First?.Text.Text)
            return RowKind.Heads;
        return RowKind.Plain;
    }

    // A year that stands before the numbers heads their row; among them it is one of them.
    private static void SettleYears(Row row)
    {
        var isFirst = true;
        foreach (var cell in row.Cells)
        {
            if (cell.Kind == CellKind.Year)
                cell.Kind = isFirst ? CellKind.Label : CellKind.Number;
            isFirst &= cell.Kind == CellKind.Blank;
        }
    }

    private void CountColumns()
    {
        foreach (var row in _rows)
        {
            if (row.Kind != RowKind.Data)
                continue;
            foreach (var cell in row.Cells)
            {
                if (cell.Kind == CellKind.Label)
                    _columns[cell.Column].Labels++;
                else if (cell.Kind == CellKind.Number)
                    _columns[cell.Column].Numbers++;
            }
        }
    }

    private void Walk()
    {
        foreach (var column in _columns)
            (column.Cell, column.LastRow) = (null, -1);
        var before = RowKind.Plain;
        for (var index = 0; index < _rows.Count; index++)
        {
            var row = _rows[index];
            foreach (var column in _columns)
            {
                if (column.LastRow < index)
                    column.Cell = null;
            }
            foreach (var cell in row.Cells)
                Occupy(cell, index);
            switch (row.Kind)
            {
                case RowKind.Heads:
                    TakeHeads(row, isFirst: before != RowKind.Heads);
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

    private void TakeHeads(Row row, bool isFirst)
    {
        if (isFirst)
            _columns.ForEach(column => column.Heads = []);
        foreach (var cell in row.Cells)
        {
            cell.IsUsedAsHead = true;
            var head = cell.Head(quantities);
            var end = Math.Min(cell.Column + Math.Max(1, cell.Span.ColumnSpan), _columns.Count);
            for (var column = cell.Column; column < end; column++)
            {
                if (_columns[column].Heads.Count < MostHeads)
                    _columns[column].Heads = [.. _columns[column].Heads, head];
            }
        }
    }

    private void TakeGroup(Cell cell)
    {
        var head = cell.Head(quantities);
        cell.IsUsedAsHead = true;
        if (head.Units.Count > 0)
            _units = head.Units;
        if (head.Time.Length > 0)
            _time = head;
        _whole.Clear();
    }

    private void ReadNumbers(Row row)
    {
        var first = row.First!;
        var isPart = first.Head(quantities, isIndented: _whole.Count > 0 && first.Indent > _wholeIndent).IsPart;
        foreach (var cell in row.Cells)
        {
            if (cell.Kind == CellKind.Number)
                cell.Reading = ReadingOf(cell, isPart);
            HasFigures |= cell.Reading is not null;
        }
        if (isPart)
            return;
        _whole.Clear();
        _whole.AddRange(_columns.Select(column => column.Cell));
        _wholeIndent = first.Indent;
    }

    private CellReading? ReadingOf(Cell cell, bool isPart)
    {
        var column = _columns[cell.Column];
        if (column.Kind is HeadKind.Aside or HeadKind.Unit)
            return null;
        var labels = LabelsOf(cell);
        var rowHeads = labels.ConvertAll(label => label.Head(quantities));
        List<HeadText> heads = [.. rowHeads, .. Borrowed(cell.Column, rowHeads), .. column.Heads];
        if (heads.TrueForAll(head => head.IsSilent))
            return null;
        var kind = KindOf(heads);
        var unit = cell.HasUnit ? null : UnitOf(column, rowHeads, kind);
        if (!cell.HasUnit && unit is null && !SaysWhatItIs(column, rowHeads, kind))
            return null;
        labels.ForEach(label => label.IsUsedAsHead = true);
        var whole = isPart && cell.Column < _whole.Count ? _whole[cell.Column] : null;
        var isYearBefore = column.Heads.Exists(head => head.IsYearBefore);
        return new CellReading(heads, TimesOf(cell.Column, rowHeads), unit, kind, _time, isYearBefore, whole);
    }

    private static HeadKind KindOf(List<HeadText> heads) =>
        Array.Find(Telling, kind => heads.Exists(head => head.Kind == kind));

    // GDP（亿元）| 增速（%）: where only the column beside it names what grows, that name is meant.
    private List<HeadText> Borrowed(int column, List<HeadText> rowHeads)
    {
        if (_columns[column].Kind == HeadKind.Name || rowHeads.Exists(IsName) || _columns[column].Heads.Exists(IsName))
            return [];
        for (var at = column - 1; at >= 0; at--)
        {
            if (!_columns[at].IsOfLabels && _columns[at].Heads.FindAll(IsName) is { Count: > 0 } names)
                return names;
        }
        return [];

        static bool IsName(HeadText head) => head.IsName;
    }

    // 2023年 | 同比增长: a rate belongs to the time of the column that it stands beside.
    private List<HeadText> TimesOf(int column, List<HeadText> rowHeads)
    {
        List<HeadText> times = [.. rowHeads.FindAll(IsTime), .. _columns[column].Heads.FindAll(IsTime)];
        var isYearBefore = _columns[column].Heads.Exists(head => head.IsYearBefore);
        if (times.Count > 0 || _columns[column].Kind is HeadKind.Name && !isYearBefore)
            return times;
        for (var at = column - 1; at >= 0; at--)
        {
            if (!_columns[at].IsOfLabels && _columns[at].Heads.FindAll(IsTime) is { Count: > 0 } beside)
                return beside;
        }
        return times;

        static bool IsTime(HeadText head) => head.IsTime;
    }

    // A number without a unit is a figure where the column says that figures are what it holds.
    private static bool SaysWhatItIs(Column column, List<HeadText> rowHeads, HeadKind kind) =>
        kind is HeadKind.Level or HeadKind.Rate or HeadKind.Rank
        || column.Heads.Exists(head => head.Time.Length > 0)
        || column.Heads.Count > 0 && rowHeads.Exists(head => head.Time.Length > 0);

    // The words on the left that stand together; where there are none, the first on the right.
    private List<Cell> LabelsOf(Cell cell)
    {
        var labels = new List<Cell>();
        for (var at = cell.Column - 1; at >= 0 && labels.Count < MostHeads; at--)
        {
            if (LabelAt(at) is { } label)
            {
                if (!labels.Contains(label))
                    labels.Insert(0, label);
            }
            else if (labels.Count > 0 && _columns[at].Cell is { Kind: CellKind.Number })
            {
                break;
            }
        }
        for (var at = cell.Column + 1; labels.Count == 0 && at < _columns.Count; at++)
        {
            if (LabelAt(at) is { } label)
                labels.Add(label);
        }
        return labels;
    }

    private Cell? LabelAt(int column) =>
        _columns[column] is { IsOfLabels: true, Kind: not (HeadKind.Aside or HeadKind.Unit) } found
        && found.Cell is { Kind: CellKind.Label } cell
        && cell.Head(quantities) is { } head
        && (head.Words.Length > 0 || head.Time.Length > 0)
            ? cell
            : null;

    // The nearest word on the unit decides: the column's, the row's, that of the table.
    private string? UnitOf(Column column, List<HeadText> rowHeads, HeadKind kind)
    {
        if (kind == HeadKind.Rank)
            return null;
        var isRate = kind == HeadKind.Rate;
        for (var at = column.Heads.Count - 1; at >= 0; at--)
        {
            if (column.Heads[at].Units is { Count: > 0 } units)
                return Choose(units, isRate) ?? units[0];
        }
        var ofRow = rowHeads.Find(head => head.Units.Count > 0)?.Units ?? UnitsInRow();
        if (ofRow.Count == 0 && !HasUnitColumn && !rowHeads.Exists(head => HeadWords.IsRatio(head.Words.Text)))
            ofRow = _units;
        return isRate ? Choose(ofRow, isRate) ?? "%"
            : ofRow.Count == 0 ? null
            : Choose(ofRow, isRate) ?? ofRow[0];
    }

    private bool HasUnitColumn => _columns.Exists(column => column.Kind == HeadKind.Unit);

    private IReadOnlyList<string> UnitsInRow()
    {
        foreach (var column in _columns)
        {
            if (column.Cell is not { Kind: CellKind.Label } cell)
                continue;
            var head = cell.Head(quantities);
            if (head is { Words.Length: 0, Time.Length: 0, Units.Count: > 0 })
            {
                cell.IsUsedAsHead = true;
                return head.Units;
            }
        }
        return [];
    }

    private static string? Choose(IReadOnlyList<string> units, bool isRate) =>
        units.FirstOrDefault(unit => unit is "%" or "‰" or "百分点" or "个百分点" ? isRate : !isRate);

    // 单位：亿元 stands in a line of its own above the table, or behind its title.
    private IReadOnlyList<string> UnitsBefore(string text, int start)
    {
        const string Label = "单位";
        for (var lines = 0; lines < MostCaptionLines && start > 0; lines++)
        {
            var end = start - 1;
            start = text.LastIndexOf('\n', Math.Max(0, end - 1)) + 1;
            if (end <= start || end - start > LongestCaptionLine)
                continue;
            var line = Piece.Read(text, start, end, _scratch).Text;
            var at = line.LastIndexOf(Label, StringComparison.Ordinal);
            if (at >= 0 && HeadText.UnitsIn(line[at..].TrimEnd(')'), quantities) is { Count: > 0 } units)
                return units;
        }
        return [];
    }
}
