namespace ChineseFigures.Tool.Output;

/// <summary><c>--format jsonl</c>: an object a line.</summary>
internal sealed class JsonLinesDocumentWriter(Stream output) : IDocumentWriter
{
    private readonly JsonOutput _output = new(output);

    public void Write(Answer answer)
    {
        _output.Write(answer);
        _output.EndLine();
    }

    public void Complete() { }
}
