using ChineseFigures.Tool.Input;
using ChineseFigures.Tool.Output;
using ChineseFigures.Tool.Output.Database;

namespace ChineseFigures.Tool.Commands;

/// <summary>One run of <c>figures extract</c>.</summary>
internal sealed class Extraction
{
    private readonly Diagnostics _diagnostics = new();

    /// <summary>Files, folders and <c>-</c>, as named on the command line.</summary>
    public required IReadOnlyList<string> Inputs { get; init; }

    /// <summary>The documents' date, or null to take each document's own.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Whether every line is a document.</summary>
    public bool IsLines { get; init; }

    /// <summary>How the answer is written; null where a database is all that is asked for.</summary>
    public OutputFormat? Format { get; init; }

    /// <summary>The file to write, or null for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>The database to write, or null.</summary>
    public string? Database { get; init; }

    /// <summary>Whether figures carry the rules that decided them.</summary>
    public bool Explain { get; init; }

    /// <summary>Reads, extracts and writes; answers the exit code.</summary>
    public int Run()
    {
        var sources = new SourceFinder(_diagnostics).Find(Inputs);
        using var progress = new ProgressLine(sources.Count);
        using var database = Database is null ? null : new DatabaseWriter(Database);
        using var file = Output is null ? null : new OutputFile(Output);
        using var output = file?.Stream ?? StandardOutput.Open(progress.Clear);
        _diagnostics.BeforeWrite = progress.Clear;
        var writer = CreateWriter(output, database, isSingle: !IsLines && sources.Count == 1);
        var dates = new DateNotes(_diagnostics, IsLines);
        var isAnswered = false;
        var extractor = new FigureExtractor(new FigureExtractorOptions { Date = Date, Trace = Explain });
        foreach (var text in Read(sources, output, progress))
        {
            var document = extractor.Extract(text.Text);
            writer.Write(new Answer(text, document));
            isAnswered = true;
            dates.Add(text.Source, document);
            progress.Add(text.Text.Length, documents: 1);
        }
        writer.Complete();
        output.Flush();
        // Where nothing could be read, a file that is there stays.
        if (isAnswered || _diagnostics.ExitCode == ExitCode.Success)
            file?.Complete();
        dates.Complete();
        return _diagnostics.ExitCode;
    }

    private SeveralWriters CreateWriter(Stream output, DatabaseWriter? database, bool isSingle)
    {
        var writers = new List<IDocumentWriter>();
        if (database is not null)
            writers.Add(database);
        if (Format is { } format)
            writers.Add(DocumentWriter.Create(format, output, Inputs, isSingle, IsLines, Explain));
        return new SeveralWriters(writers);
    }

    private IEnumerable<SourceText> Read(IReadOnlyList<string> sources, Stream output, ProgressLine progress)
    {
        var reader = new SourceReader(_diagnostics) { BeforeRead = output.Flush };
        foreach (var source in sources)
        {
            progress.Begin();
            foreach (var text in IsLines ? reader.ReadLines(source) : reader.ReadWhole(source))
                yield return text;
        }
    }
}
