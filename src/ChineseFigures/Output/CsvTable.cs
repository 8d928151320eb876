using System.Buffers;

namespace ChineseFigures.Output;

/// <summary>
/// Writes figures as one table of comma-separated values (RFC 4180): a row a figure, columns in the contract's order,
/// lines that end in CR and LF, a cell in quotes where it needs them.
/// </summary>
/// <remarks>
/// <para>
/// Spreadsheets run a cell that begins like a formula, whoever wrote its text; an apostrophe before it makes it the
/// text that it is. Numbers stay numbers.
/// </para>
/// <para>
/// These few lines stand here, and not a package for them in the tool, because the library has no dependencies and both
/// shall write the same. The tests have a package read it back.
/// </para>
/// </remarks>
internal sealed class CsvTable
{
    private const string LineEnd = "\r\n";
    private const char Guard = '\'';

    // The full-width signs are read as their narrow forms by East Asian versions.
    private const string FormulaStarts = "=+-@＝＋－＠\t\r\n";

    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create("\",\r\n");

    private readonly TextWriter _output;

    /// <summary>Writes the head.</summary>
    /// <param name="output">Where the table goes.</param>
    /// <param name="leading">Names of columns that stand before those of the figures.</param>
    public CsvTable(TextWriter output, params IEnumerable<string> leading)
    {
        _output = output;
        WriteRow([.. leading, .. FigureColumn.All.Select(column => column.Name)]);
    }

    /// <summary>Writes a row for each figure of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="leading">Its cells in the leading columns.</param>
    public void Write(FigureDocument document, params IEnumerable<string?> leading)
    {
        string?[] first = [.. leading.Select(Guarded)];
        foreach (var figure in document.Figures)
            WriteRow([.. first, .. FigureColumn.All.Select(column => Cell(column, figure))]);
    }

    private static string? Cell(FigureColumn column, Figure figure) =>
        column.Kind == ColumnKind.Text ? Guarded(column.Cell(figure)) : column.Cell(figure);

    // A lone sign is no formula: "-" names standard input.
    private static string? Guarded(string? text) =>
        text is { Length: > 1 } && FormulaStarts.Contains(text[0]) ? Guard + text : text;

    private void WriteRow(string?[] cells) => _output.Write(string.Join(',', cells.Select(Quoted)) + LineEnd);

    private static string? Quoted(string? cell) =>
        cell.AsSpan().ContainsAny(NeedQuotes) ? $"\"{cell!.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
