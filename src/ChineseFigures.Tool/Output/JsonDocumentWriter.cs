namespace ChineseFigures.Tool.Output;

/// <summary><c>--format json</c>: one object for one document, else an array of them, indented.</summary>
internal sealed class JsonDocumentWriter : IDocumentWriter
{
    private readonly JsonOutput _output;
    private readonly bool _isSingle;
    private bool _isEmpty = true;

    public JsonDocumentWriter(Stream output, bool isSingle)
    {
        _output = new JsonOutput(output, indented: true);
        _isSingle = isSingle;
        if (!isSingle)
            _output.Json.WriteStartArray();
    }

    public void Write(Answer answer)
    {
        _output.Write(answer);
        _output.HandOn();
        _isEmpty = false;
    }

    public void Complete()
    {
        if (!_isSingle)
            _output.Json.WriteEndArray();
        if (!_isSingle || !_isEmpty)
            _output.EndLine();
    }
}
