using System.Text;

namespace ChineseFigures.Tests.Tables;

/// <summary>
/// A table drawn as lines of cells between bars, and the text that holds it, a cell a line. A » behind a cell covers one
/// column more, a ↓ one row more.
/// </summary>
internal sealed record DrawnTable(string Text, FigureTable Table)
{
    public static DrawnTable Of(string drawing, string before = "", string after = "")
    {
        var text = new StringBuilder(before);
        var rows = new List<List<TableCell>>();
        foreach (var line in drawing.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            rows.Add([]);
            foreach (var drawn in line.Split('|'))
            {
                var content = drawn.Trim(' ').TrimEnd('»', '↓');
                if (text.Length > 0)
                    text.Append('\n');
                var start = text.Length;
                text.Append(content.Replace("\\n", "\n", StringComparison.Ordinal));
                rows[^1]
                    .Add(
                        new TableCell(start, text.Length)
                        {
                            ColumnSpan = 1 + drawn.Count(c => c == '»'),
                            RowSpan = 1 + drawn.Count(c => c == '↓'),
                        }
                    );
            }
        }
        return new DrawnTable(text.Append(after).ToString(), new FigureTable(rows));
    }

    public IReadOnlyList<Figure> Figures(string date = "2024-02-01") =>
        FigureExtractor.Default.Extract(Text, DateOnly.Parse(date), [Table]).Figures;
}
