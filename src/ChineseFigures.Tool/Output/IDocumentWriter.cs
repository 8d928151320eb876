namespace ChineseFigures.Tool.Output;

/// <summary>One output format.</summary>
internal interface IDocumentWriter
{
    /// <summary>Takes one document in; a streaming format writes it at once.</summary>
    void Write(Answer answer);

    /// <summary>Writes what the format says at the end.</summary>
    void Complete();
}
