using ChineseFigures.Output;
using ChineseFigures.Tool.Input;

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
    private readonly InputForm _form;

    public CsvDocumentWriter(Stream output, InputForm form)
    {
        _output = new TextOutput(output);
        _output.Text.Write(ByteOrderMark);
        _form = form;
        _table = new CsvTable(_output.Text, Leading("source", "line", "id"));
    }

    public void Write(Answer answer)
    {
        var (source, document) = answer;
        _table.Write(document, Leading(source.Source, $"{source.Line}", source.IdText));
        _output.HandOn();
    }

    public void Complete() => _output.HandOn();

    // What tells one document from another.
    private T[] Leading<T>(T source, T line, T id) =>
        _form switch
        {
            InputForm.File => [source],
            InputForm.Line => [source, line],
            _ => [source, line, id],
        };
}
