using ChineseFigures.Tool.Input;

namespace ChineseFigures.Tool.Streaming;

/// <summary>Divides sources into portions, in order, and hands them on.</summary>
internal sealed class PortionReader(Action<Portion> handOn)
{
    private const int EnoughBytes = 1 << 15;

    private readonly Diagnostics _diagnostics = Diagnostics.Keep();
    private List<Reading> _lines = [];
    private long _length;
    private bool _beginsSource;

    /// <summary>The encoding of all sources; null to recognise it.</summary>
    public TextEncoding? Encoding { get; init; }

    /// <summary>A source as one portion, which is read when its texts are asked for, by whoever asks.</summary>
    public static Portion Whole(string source, TextEncoding? encoding) =>
        new(ReadFile(source, encoding), LengthOf(source), BeginsSource: true);

    /// <summary>How many bytes a source has; 0 where that cannot be known before it is read.</summary>
    public static long LengthOf(string source) => new FileInfo(source) is { Exists: true } file ? file.Length : 0;

    /// <summary>A portion a source.</summary>
    public void ReadWhole(IEnumerable<string> sources)
    {
        foreach (var source in sources)
            handOn(Whole(source, Encoding));
    }

    /// <summary>Lines, handed on when there are enough, and before the reader waits for more.</summary>
    public void ReadLines(IEnumerable<string> sources, bool isJson)
    {
        var reader = new SourceReader(_diagnostics) { BeforeRead = HandOn, Encoding = Encoding };
        foreach (var source in sources)
        {
            _beginsSource = true;
            foreach (var line in isJson ? reader.ReadJsonLines(source) : reader.ReadLines(source))
                Add(line);
            if (_diagnostics.TakeKept() is { Length: > 0 } remarks)
                _lines.Add(new Reading(null, remarks));
            HandOn();
        }
    }

    private static IEnumerable<Reading> ReadFile(string source, TextEncoding? encoding)
    {
        var diagnostics = Diagnostics.Keep();
        foreach (var text in new SourceReader(diagnostics) { Encoding = encoding }.ReadWhole(source))
            yield return new Reading(text, diagnostics.TakeKept());
        if (diagnostics.TakeKept() is { Length: > 0 } remarks)
            yield return new Reading(null, remarks);
    }

    private void Add(SourceText line)
    {
        _lines.Add(new Reading(line, _diagnostics.TakeKept()));
        _length += line.Length;
        if (_length >= EnoughBytes)
            HandOn();
    }

    private void HandOn()
    {
        if (_lines.Count == 0)
            return;
        handOn(new Portion(_lines, _length, _beginsSource));
        (_lines, _length, _beginsSource) = ([], 0, false);
    }
}
