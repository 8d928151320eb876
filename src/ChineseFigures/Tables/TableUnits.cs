using ChineseFigures.Reading;

namespace ChineseFigures.Tables;

/// <summary>The units of a table's numbers: those of its caption, its columns and its rows.</summary>
internal sealed class TableUnits(TableGrid grid, QuantityReader quantities)
{
    private const int MostCaptionLines = 3;
    private const int LongestCaptionLine = 120;

    private readonly CleanText _scratch = new();
    private IReadOnlyList<string> _ofTable = [];

    /// <summary>
    /// Takes the units that the lines above a table state, in place of those of the table before: 单位：亿元 stands in
    /// a line of its own, or behind the title.
    /// </summary>
    public void TakeCaption(string text, int tableStart)
    {
        const string Label = "单位";
        _ofTable = [];
        var start = tableStart;
        for (var lines = 0; lines < MostCaptionLines && start > 0; lines++)
        {
            var end = start - 1;
            start = text.LastIndexOf('\n', Math.Max(0, end - 1)) + 1;
            if (end <= start || end - start > LongestCaptionLine)
                continue;
            var line = Piece.Read(text, start, end, _scratch).Text;
            var at = line.LastIndexOf(Label, StringComparison.Ordinal);
            if (at < 0 || HeadText.UnitsIn(line[at..].TrimEnd(')'), quantities) is not { Count: > 0 } units)
                continue;
            _ofTable = units;
            return;
        }
    }

    /// <summary>Takes the units that a row above the numbers states, if it states any.</summary>
    public void Take(HeadText group)
    {
        if (group.Units.Count > 0)
            _ofTable = group.Units;
    }

    /// <summary>The unit of a number that brings none; null where none is known.</summary>
    /// <remarks>The nearest word on it decides: that of the column, of the row, of the table.</remarks>
    public string? UnitOf(Cell number, List<HeadText> rowHeads, HeadKind kind)
    {
        if (kind == HeadKind.Rank)
            return null;
        var isRate = kind == HeadKind.Rate;
        if (grid.Columns[number.Column].Heads.FindLast(HasUnits) is { Units: var ofColumn })
            return Choose(ofColumn, isRate) ?? ofColumn[0];
        var units = rowHeads.Find(HasUnits)?.Units ?? UnitsInRow();
        if (units.Count == 0 && !HasUnitColumn && !rowHeads.Exists(head => HeadWords.IsRatio(head.Words.Text)))
            units = _ofTable;
        return Choose(units, isRate)
            ?? (
                isRate ? "%"
                : units.Count > 0 ? units[0]
                : null
            );
    }

    private bool HasUnitColumn => grid.Columns.Exists(column => column.Kind == HeadKind.Unit);

    // A cell that states nothing but units.
    private IReadOnlyList<string> UnitsInRow()
    {
        foreach (var column in grid.Columns)
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

    private static bool HasUnits(HeadText head) => head.Units.Count > 0;

    private static string? Choose(IReadOnlyList<string> units, bool isRate) =>
        units.FirstOrDefault(unit => unit is "%" or "‰" or "百分点" or "个百分点" ? isRate : !isRate);
}
