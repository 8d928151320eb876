using ChineseFigures.Reading;

namespace ChineseFigures.Tables;

/// <summary>The heads that a number of a table is read with: those of its row, above it, and beside those.</summary>
internal sealed class TableHeads(TableGrid grid, QuantityReader quantities)
{
    // Tables for readers have fewer; what has more is read, but not by more heads than these.
    private const int MostHeads = 6;

    /// <summary>Takes a row of heads as those of the columns below it.</summary>
    /// <param name="row">The row.</param>
    /// <param name="isFirst">Whether it is the first row of its head, so that the heads above no longer hold.</param>
    public void Take(TableRow row, bool isFirst)
    {
        if (isFirst)
            grid.Columns.ForEach(column => column.Heads = []);
        foreach (var cell in row.Cells)
        {
            cell.IsUsedAsHead = true;
            var head = cell.Head(quantities);
            foreach (var column in grid.ColumnsOf(cell))
            {
                if (column.Heads.Count < MostHeads)
                    column.Heads = [.. column.Heads, head];
            }
        }
    }

    /// <summary>The words on the left that stand together; where there are none, the first on the right.</summary>
    public List<Cell> LabelsOf(Cell number)
    {
        var labels = new List<Cell>();
        for (var at = number.Column - 1; at >= 0 && labels.Count < MostHeads; at--)
        {
            var column = grid.Columns[at];
            if (LabelIn(column) is { } label)
            {
                if (!labels.Contains(label))
                    labels.Insert(0, label);
            }
            else if (labels.Count > 0 && column.Cell is { Kind: CellKind.Number })
            {
                break;
            }
        }
        for (var at = number.Column + 1; labels.Count == 0 && at < grid.Columns.Count; at++)
        {
            if (LabelIn(grid.Columns[at]) is { } label)
                labels.Add(label);
        }
        return labels;
    }

    /// <summary>
    /// The names of the columns on the left for a number that has none. GDP（亿元）| 增速（%）: where only the column
    /// beside it names what grows, that name is meant.
    /// </summary>
    public List<HeadText> NamesBeside(Cell number, List<HeadText> rowHeads)
    {
        var column = grid.Columns[number.Column];
        return column.Kind == HeadKind.Name || rowHeads.Exists(IsName) || column.Heads.Exists(IsName)
            ? []
            : OnTheLeft(number.Column, IsName);

        static bool IsName(HeadText head) => head.IsName;
    }

    /// <summary>
    /// The times that a number belongs to. 2023年 | 同比增长: a rate belongs to the time of the column that it stands
    /// beside.
    /// </summary>
    public List<HeadText> TimesOf(Cell number, List<HeadText> rowHeads)
    {
        var column = grid.Columns[number.Column];
        List<HeadText> times = [.. rowHeads.FindAll(IsTime), .. column.Heads.FindAll(IsTime)];
        return times.Count > 0 || (column.Kind == HeadKind.Name && !column.IsOfYearBefore)
            ? times
            : OnTheLeft(number.Column, IsTime);

        static bool IsTime(HeadText head) => head.IsTime;
    }

    // Those heads of the nearest column of numbers on the left that has any.
    private List<HeadText> OnTheLeft(int column, Predicate<HeadText> isWanted)
    {
        for (var at = column - 1; at >= 0; at--)
        {
            if (!grid.Columns[at].IsOfLabels && grid.Columns[at].Heads.FindAll(isWanted) is { Count: > 0 } found)
                return found;
        }
        return [];
    }

    private Cell? LabelIn(TableColumn column) =>
        column is { IsOfLabels: true, Kind: not (HeadKind.Aside or HeadKind.Unit) }
        && column.Cell is { Kind: CellKind.Label } cell
        && cell.Head(quantities) is { } head
        && (head.Words.Length > 0 || head.Time.Length > 0)
            ? cell
            : null;
}
