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

    /// <summary>
    /// Indicators of the user's own. Their names go before those of the catalogue; one with an id of the catalogue adds
    /// spellings to it. Default none.
    /// </summary>
    public IReadOnlyList<Indicator> Indicators { get; init; } = [];

    /// <summary>Units, measure words and currencies of the user's own, whose words go before the vocabulary's. Default none.</summary>
    public IReadOnlyList<CustomUnit> Units { get; init; } = [];

    /// <summary>
    /// Names of the user's own that hold no figure although they hold a numeral (<c>“千村示范”工程</c>). Default none.
    /// </summary>
    public IReadOnlyList<string> Names { get; init; } = [];
}
