namespace ChineseFigures.Tool.Output;

/// <summary>Several answers to the same documents.</summary>
internal sealed class SeveralWriters(params IReadOnlyList<IDocumentWriter> writers) : IDocumentWriter
{
    public void Write(Answer answer)
    {
        foreach (var writer in writers)
            writer.Write(answer);
    }

    public void Complete()
    {
        foreach (var writer in writers)
            writer.Complete();
    }
}
