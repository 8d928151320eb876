using ChineseFigures.Json;
using ChineseFigures.Output;
using Spectre.Console;

namespace ChineseFigures.Tool.Output;

/// <summary><c>--format table</c>: a heading and a table a document, for people.</summary>
internal sealed class TableWriter(Stream output, bool explain) : IDocumentWriter
{
    private static readonly Style Heading = new(decoration: Decoration.Bold);
    private static readonly Style Quiet = new(Color.Grey);
    private static readonly Style Up = new(Color.Green);
    private static readonly Style Down = new(Color.Red);

    // figure, value, role, period: what is left of a narrow window goes to the words.
    private static readonly int[] Unbroken = [0, 1, 2, 4];

    private readonly Terminal _terminal = new(output);
    private bool _isFirst = true;

    public void Write(Answer answer)
    {
        if (!_isFirst)
            _terminal.Write("");
        _isFirst = false;
        var (source, document) = answer;
        var figures = document.Figures.Count == 1 ? "1 figure" : $"{document.Figures.Count} figures";
        _terminal.Write($"{source.Name} · {document.Date:yyyy-MM-dd} · {source.Error ?? figures}", Heading);
        if (document.Figures.Count > 0)
            _terminal.Write(CreateTable(document));
    }

    public void Complete() { }

    private Table CreateTable(FigureDocument document)
    {
        var table = explain
            ? Terminal.CreateTable("figure", "value", "role", "indicator", "period", "details", "because")
            : Terminal.CreateTable("figure", "value", "role", "indicator", "period", "details");
        table.Columns[1].RightAligned();
        foreach (var index in Unbroken)
            table.Columns[index].NoWrap();
        foreach (var figure in document.Figures)
        {
            var cells = new List<Text>
            {
                new(figure.Text),
                new(FigureText.Value(figure), Style(figure)),
                new(FigureJson.Name(figure.Role)),
                new(figure.Indicator ?? "", Heading),
                new(figure.Period?.ToString() ?? ""),
                new(FigureText.Details(figure), Quiet),
            };
            if (explain)
                cells.Add(new Text(FigureText.Reasons(figure, document.Text), Quiet));
            table.AddRow(cells);
        }
        return table;
    }

    private static Style? Style(Figure figure) =>
        figure.Direction switch
        {
            Direction.Up => Up,
            Direction.Down => Down,
            _ => null,
        };
}
