using ChineseFigures.Tool.Input;
using ChineseFigures.Tool.Output;

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

    /// <summary>The encoding of the input, or null to recognise it.</summary>
    public TextEncoding? Encoding { get; init; }

    /// <summary>How the answer is written.</summary>
    public OutputFormat Format { get; init; }

    /// <summary>Whether figures carry the rules that decided them.</summary>
    public bool Explain { get; init; }

    /// <summary>Reads, extracts and writes; answers the exit code.</summary>
    public int Run()
    {
        var sources = new SourceFinder(_diagnostics, takesPages: !IsLines).Find(Inputs);
        using var progress = new ProgressLine(sources.Count);
        using var output = StandardOutput.Open(progress.Clear);
        _diagnostics.BeforeWrite = progress.Clear;
        var writer = DocumentWriter.Create(Format, output, isSingle: !IsLines && sources.Count == 1, Explain);
        var dates = new DateNotes(_diagnostics, IsLines);
        var extractor = new FigureExtractor(new FigureExtractorOptions { Date = Date, Trace = Explain });
        foreach (var text in Read(sources, output, progress))
        {
            var document = text.Extract(extractor, Date);
            writer.Write(new Answer(text, document));
            dates.Add(text.Source, document);
            progress.Add(text.Text.Length, documents: 1);
        }
        writer.Complete();
        output.Flush();
        dates.Complete();
        return _diagnostics.ExitCode;
    }

    private IEnumerable<SourceText> Read(IReadOnlyList<string> sources, Stream output, ProgressLine progress)
    {
        var reader = new SourceReader(_diagnostics) { BeforeRead = output.Flush, Encoding = Encoding };
        foreach (var source in sources)
        {
            progress.Begin();
            foreach (var text in IsLines ? reader.ReadLines(source) : reader.ReadWhole(source))
                yield return text;
        }
    }
}
