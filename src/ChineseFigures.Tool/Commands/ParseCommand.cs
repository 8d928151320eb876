using System.CommandLine;
using System.Text.Json;
using ChineseFigures.Json;
using ChineseFigures.Tool.Input;
using ChineseFigures.Tool.Output;
using ChineseFigures.Values;

namespace ChineseFigures.Tool.Commands;

/// <summary><c>figures parse</c>: an expression a line in, a JSON object a line out.</summary>
internal static class ParseCommand
{
    public const string Name = "parse";

    public static Command Create()
    {
        var command = new Command(
            Name,
            "Parses an expression a line of standard input (20.9亿美元, 百分之三十五点一, 第三位) into a JSON object a line: "
                + "text, kind, value, max, unit, qualifier; or text and error."
        );
        command.SetAction(_ => Run());
        return command;
    }

    private static int Run()
    {
        var diagnostics = new Diagnostics();
        using var output = StandardOutput.Open();
        using var input = Console.OpenStandardInput();
        var writer = new JsonOutput(output);
        var lines = new LineReader(input) { BeforeRead = output.Flush };
        while (lines.TryRead(out var line))
        {
            if (!Utf8Text.TryDecode(line, lines.LineStart, out var text, out var error))
                diagnostics.Fail(SourceFinder.StandardInput, error);
            Answer(writer.Json, text, error);
            writer.EndLine();
        }
        return diagnostics.ExitCode;
    }

    private static void Answer(Utf8JsonWriter json, string text, string? error)
    {
        json.WriteStartObject();
        json.WriteString("text"u8, text);
        if (error is null && FigureParser.TryParse(text, out var figure, out error))
            Write(json, figure);
        else
            json.WriteString("error"u8, error);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ParsedFigure figure)
    {
        json.WriteString("kind"u8, FigureJson.Name(figure.Kind));
        Write(json, "value"u8, figure.Number);
        Write(json, "max"u8, figure.MaxNumber);
        if (figure.Unit is not null)
            json.WriteString("unit"u8, figure.Unit);
        if (figure.Qualifier != Qualifier.Exact)
            json.WriteString("qualifier"u8, FigureJson.Name(figure.Qualifier));
    }

    private static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> key, decimal? number)
    {
        if (number is { } value)
            json.WriteString(key, PlainDecimal.ToString(value));
    }
}
