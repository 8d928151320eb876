using System.Text;
using Spectre.Console;

namespace ChineseFigures.Tool.Output;

/// <summary>Writes tables: coloured and as wide as the window on a terminal, plain and unwrapped in a pipe.</summary>
internal sealed class Terminal
{
    private const int Unwrapped = 1_000_000;
    private const int UsualWidth = 120;

    private static readonly Style Bold = new(decoration: Decoration.Bold);
    private static readonly Padding Gap = new(0, 0, 1, 0);

    private readonly Stream _output;
    private readonly StringBuilder _text = new();
    private readonly IAnsiConsole _console;

    public Terminal(Stream output)
    {
        _output = output;
        _console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = IsColored ? AnsiSupport.Yes : AnsiSupport.No,
                ColorSystem = IsColored ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.No,
                Out = new AnsiConsoleOutput(new StringWriter(_text) { NewLine = "\n" }),
            }
        );
        _console.Profile.Width = Width;
        _console.Profile.Capabilities.Unicode = true;
    }

    // Some terminals do not tell their size and answer 0.
    private static int Width =>
        Console.IsOutputRedirected ? Unwrapped
        : Console.WindowWidth > 0 ? Console.WindowWidth
        : UsualWidth;

    private static bool IsColored =>
        !Console.IsOutputRedirected
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") != "dumb";

    /// <summary>A table without lines but one under the heads.</summary>
    public static Table CreateTable(params ReadOnlySpan<string> heads)
    {
        var table = new Table { Border = TableBorder.Simple, ShowRowSeparators = false };
        foreach (var head in heads)
            table.AddColumn(new TableColumn(new Text(head, Bold)) { Padding = Gap });
        return table;
    }

    /// <summary>Writes a line.</summary>
    public void Write(string line, Style? style = null)
    {
        _console.Write(new Text(line, style));
        HandOn([_text.ToString()]);
    }

    /// <summary>Writes a table.</summary>
    public void Write(Table table)
    {
        _console.Write(table);
        // The border that is not drawn leaves an empty line above and below.
        HandOn(_text.ToString().Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)));
    }

    // Cells are padded to their column; the padding at the end of a line serves nobody.
    private void HandOn(IEnumerable<string> lines)
    {
        foreach (var line in lines)
            _output.Write(Encoding.UTF8.GetBytes(line.TrimEnd() + "\n"));
        _text.Clear();
        if (!Console.IsOutputRedirected)
            _output.Flush();
    }
}
