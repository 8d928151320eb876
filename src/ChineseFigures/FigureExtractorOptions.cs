namespace ChineseFigures;

/// <summary>What an extractor needs to know besides the text. The defaults suit mainland documents.</summary>
public sealed record FigureExtractorOptions
{
    /// <summary>
    /// The document's date, against which <c>去年</c> and <c>1-9月</c> are resolved; null (the default) to take it from
    /// the document's own date line, else today's.
    /// </summary>
    public DateOnly? Date { get; init; }

    /// <summary>
    /// The ISO 4217 code of a bare 元; null (the default) to go by the text's own evidence (新台币, 港元), else <c>CNY</c>.
    /// </summary>
    public string? Currency { get; init; }

    /// <summary>Whether every figure carries the rules that decided it (<see cref="Figure.Trace"/>). Default false.</summary>
    public bool Trace { get; init; }
}
