using System.Buffers.Text;
using ChineseFigures.Json;
using ChineseFigures.Tool.Input;
using ChineseFigures.Tool.Output;

namespace ChineseFigures.Tool.Commands;

/// <summary>
/// One run of <c>figures serve</c>. Each row is answered before the next is read, so that answers and rows never get out
/// of step; an engine that wants more cores runs more of these programs.
/// </summary>
internal sealed class Serving
{
    private readonly Diagnostics _diagnostics = new();
    private long _line;

    /// <summary>Whether a row of the answer is a figure, not a document.</summary>
    public bool IsRowAFigure { get; init; }

    /// <summary>Whether the number of rows stands before each chunk of them.</summary>
    public bool HasChunkHeader { get; init; }

    /// <summary>The date of rows without one, or null.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Whether to end at the first row that cannot be read.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Answers standard input until it ends; answers the exit code.</summary>
    public int Run()
    {
        using var output = StandardOutput.Open();
        using var input = Console.OpenStandardInput();
        var lines = new LineReader(input) { BeforeRead = output.Flush };
        var extractor = new FigureExtractor(new FigureExtractorOptions { Date = Date });
        var answers = new JsonOutput(output);
        var rowsLeft = 0L;
        while (TryRead(lines, out var line))
        {
            if (HasChunkHeader && rowsLeft == 0)
            {
                if (!TryReadHeader(line, out rowsLeft))
                    return ExitCode.Failure;
                continue;
            }
            rowsLeft--;
            if (!TryAnswer(JsonLine.Parse(line, lines.LineStart), extractor, answers))
                return ExitCode.Failure;
        }
        return IsWhole(rowsLeft) ? ExitCode.Success : ExitCode.Failure;
    }

    private bool TryRead(LineReader lines, out ReadOnlySpan<byte> line)
    {
        _line++;
        return lines.TryRead(out line);
    }

    // Without its number of rows a chunk cannot be told from the next: there is no way on.
    private bool TryReadHeader(ReadOnlySpan<byte> line, out long rows)
    {
        if (Utf8Parser.TryParse(line, out rows, out var read) && read == line.Length && rows >= 0)
            return true;
        Fail("expected the number of rows of a chunk");
        return false;
    }

    private bool IsWhole(long rowsLeft)
    {
        if (!HasChunkHeader || rowsLeft == 0)
            return true;
        Fail($"the input ends {rowsLeft} rows before its chunk");
        return false;
    }

    private bool TryAnswer(JsonLine row, FigureExtractor extractor, JsonOutput answers)
    {
        if (row.Error is not null)
        {
            Fail(row.Error);
            if (IsStrict)
                return false;
        }
        var document = extractor.Extract(row.Text, row.Date);
        if (IsRowAFigure)
            WriteRows(answers, row.Id, document);
        else
            WriteRow(answers, document);
        return true;
    }

    private static void WriteRow(JsonOutput answers, FigureDocument document)
    {
        var json = answers.Json;
        json.WriteStartObject();
        json.WriteStartArray("result"u8);
        foreach (var figure in document.Figures)
            FigureJson.Write(json, figure);
        json.WriteEndArray();
        json.WriteEndObject();
        answers.EndLine();
    }

    private static void WriteRows(JsonOutput answers, string? id, FigureDocument document)
    {
        foreach (var figure in document.Figures)
        {
            answers.Json.WriteStartObject();
            answers.WriteId(id);
            answers.WriteDate(document);
            FigureJson.WriteKeys(answers.Json, figure);
            answers.Json.WriteEndObject();
            answers.EndLine();
        }
    }

    private void Fail(string reason) => _diagnostics.Fail(SourceFinder.StandardInput, $"line {_line}: {reason}");
}
