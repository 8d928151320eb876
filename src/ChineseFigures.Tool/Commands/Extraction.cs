using ChineseFigures.Tool.Input;
using ChineseFigures.Tool.Output;
using ChineseFigures.Tool.Output.Database;
using ChineseFigures.Tool.Streaming;

namespace ChineseFigures.Tool.Commands;

/// <summary>What <c>figures extract</c> takes for a document.</summary>
internal enum InputForm
{
    /// <summary>A file.</summary>
    File,

    /// <summary>A line.</summary>
    Line,

    /// <summary>A line with an object of JSON.</summary>
    JsonLine,
}

/// <summary>One run of <c>figures extract</c>.</summary>
internal sealed class Extraction
{
    // Bytes of input under way; their figures take up to fifty times as much. Files of some megabytes still go side by
    // side, and of short documents sixteen a thread.
    private const long CapacityPerThread = 1 << 23;
    private const long LeastWeight = CapacityPerThread / 16;

    private readonly Diagnostics _diagnostics = new();

    /// <summary>Files, folders and <c>-</c>, as named on the command line.</summary>
    public required IReadOnlyList<string> Inputs { get; init; }

    /// <summary>The documents' date, or null to take each document's own.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>What a document is.</summary>
    public InputForm Form { get; init; }

    /// <summary>The encoding of the input, or null to recognise it.</summary>
    public TextEncoding? Encoding { get; init; }

    /// <summary>How the answer is written; null where a database is all that is asked for.</summary>
    public OutputFormat? Format { get; init; }

    /// <summary>The file to write, or null for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>The database to write, or null.</summary>
    public string? Database { get; init; }

    /// <summary>Whether figures carry the rules that decided them.</summary>
    public bool Explain { get; init; }

    /// <summary>Whether to end at the first input that cannot be read.</summary>
    public bool IsStrict { get; init; }

    /// <summary>How many threads extract.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Reads, extracts and writes; answers the exit code.</summary>
    public int Run()
    {
        var sources = new SourceFinder(_diagnostics, Extensions).Find(Inputs);
        if (MustEnd)
            return _diagnostics.ExitCode;
        using var progress = new ProgressLine(sources.Count) { CountBytes = () => sources.Sum(PortionReader.LengthOf) };
        using var database = Database is null ? null : new DatabaseWriter(Database);
        using var file = Output is null ? null : new OutputFile(Output);
        using var output = file?.Stream ?? StandardOutput.Open(progress.Clear);
        _diagnostics.BeforeWrite = progress.Clear;
        var isSingle = Form == InputForm.File && sources.Count == 1;
        var writer = CreateWriter(output, database, isSingle);
        var dates = new DateNotes(_diagnostics, Form != InputForm.File);
        var findings = new FindingWriter(writer, _diagnostics, dates, progress) { IsStrict = IsStrict };
        int? signal = null;
        if (isSingle)
            findings.Write(CreateWorker()(PortionReader.Whole(sources[0], Encoding)));
        else
            signal = WriteInOrder(sources, findings, output);
        writer.Complete();
        output.Flush();
        // Where nothing could be read, a file that is there stays.
        if (findings.Any || _diagnostics.ExitCode == ExitCode.Success)
            file?.Complete();
        dates.Complete();
        return signal ?? _diagnostics.ExitCode;
    }

    private SeveralWriters CreateWriter(Stream output, DatabaseWriter? database, bool isSingle)
    {
        var writers = new List<IDocumentWriter>();
        if (database is not null)
            writers.Add(database);
        if (Format is { } format)
            writers.Add(DocumentWriter.Create(format, output, Inputs, Form, isSingle, Explain));
        return new SeveralWriters(writers);
    }

    private string[] Extensions =>
        Form switch
        {
            InputForm.JsonLine => [".jsonl"],
            InputForm.Line => [".txt"],
            _ => [".txt", .. Page.Extensions],
        };

    private bool MustEnd => IsStrict && _diagnostics.ExitCode != ExitCode.Success;

    // What is finished leaves before anything is waited for: answers to a stream that pauses are not held back.
    private int? WriteInOrder(IReadOnlyList<string> sources, FindingWriter findings, Stream output)
    {
        var work = new OrderedWork<Portion, PortionFindings>
        {
            Threads = Threads,
            Capacity = CapacityPerThread * Threads,
            Weigh = portion => Math.Max(portion.Length, LeastWeight),
            CreateWorker = CreateWorker,
            BeforeWait = output.Flush,
        };
        using var interruption = new Interruption(work.Stop);
        foreach (var portion in work.Run(handOn => Read(sources, new PortionReader(handOn) { Encoding = Encoding })))
        {
            if (!findings.Write(portion))
                break;
        }
        if (interruption.ExitCode is not null)
            _diagnostics.Note("interrupted", "what was finished is written");
        return interruption.ExitCode;
    }

    private void Read(IReadOnlyList<string> sources, PortionReader reader)
    {
        if (Form == InputForm.File)
            reader.ReadWhole(sources);
        else
            reader.ReadLines(sources, isJson: Form == InputForm.JsonLine);
    }

    // An extractor keeps the buffers of one document at a time, so each thread has its own.
    private Func<Portion, PortionFindings> CreateWorker()
    {
        var extractor = new FigureExtractor(new FigureExtractorOptions { Date = Date, Trace = Explain });
        return portion =>
        {
            var findings = new List<Finding>();
            foreach (var (text, remarks) in portion.Readings)
                findings.Add(new Finding(Answer(text), remarks));
            return new PortionFindings(findings, portion.Length, portion.BeginsSource);
        };

        Answer? Answer(SourceText? text) =>
            text is { } given ? new Answer(given, given.Extract(extractor, Date)) : null;
    }
}
