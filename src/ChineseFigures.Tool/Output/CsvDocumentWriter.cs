using ChineseFigures.Output;

namespace ChineseFigures.Tool.Output;

/// <summary>
/// <c>--format csv</c>: the figures of all documents in one table, their source first. It begins with a byte-order mark,
/// without which spreadsheets do not take it for UTF-8.
/// </summary>
internal sealed class CsvDocumentWriter : IDocumentWriter
{
    private const char ByteOrderMark = '\uFEFF';

    private readonly TextOutput _output;
    private readonly CsvTable _table;
    private readonly bool _hasLines;

    public CsvDocumentWriter(Stream output, bool hasLines)
    {
        _output = new TextOutput(output);
        _output.Text.Write(ByteOrderMark);
        _hasLines = hasLines;
        _table = hasLines ? new CsvTable(_output.Text, "source", "line") : new CsvTable(_output.Text, "source");
    }

    public void Write(Answer answer)
    {
        var (source, document) = answer;
        if (_hasLines)
            _table.Write(document, source.Source, $"{source.Line}");
        else
            _table.Write(document, source.Source);
        _output.HandOn();
    }

    public void Complete() => _output.HandOn();
}
