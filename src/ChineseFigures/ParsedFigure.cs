using ChineseFigures.Reading;
using ChineseFigures.Values;

namespace ChineseFigures;

/// <summary>
/// What a single expression states, whatever its kind: the part of a <see cref="Figure"/> that needs no sentence
/// around it. <see cref="FigureParser"/> reads it.
/// </summary>
/// <remarks>The default is a plain number without a value. Immutable and thread-safe.</remarks>
public readonly record struct ParsedFigure : ITextValue<ParsedFigure>
{
    internal const string Expected = "a figure such as 20.9亿美元 or 约35.1%";

    /// <summary>What sort of number it is.</summary>
    public FigureKind Kind { get; init; }

    /// <summary>The fully scaled number; null only for a rank that names no place (<c>前列</c>).</summary>
    public decimal? Number { get; init; }

    /// <summary>The upper end of a range; else null.</summary>
    public decimal? MaxNumber { get; init; }

    /// <summary>The unit as the contract writes it: <c>USD</c>, <c>mu</c>, <c>个</c>, <c>%</c>; null where there is none.</summary>
    public string? Unit { get; init; }

    /// <summary>How exactly the number is stated.</summary>
    public Qualifier Qualifier { get; init; }

    static string ITextValue<ParsedFigure>.Expected => Expected;

    static ParseError ITextValue<ParsedFigure>.Read(ReadOnlySpan<char> text, out ParsedFigure value)
    {
        var error = ReadBody(text, out value);
        if (error.IsNone)
            return error;
        var qualifier = StatedText.MatchLead(text, out var length);
        if (qualifier == Qualifier.Exact || !ReadBody(text[length..], out var body).IsNone)
            return error;
        value = body.Qualifier == Qualifier.Exact ? body with { Qualifier = qualifier } : body;
        return ParseError.None;
    }

    bool ITextValue<ParsedFigure>.Write(ref TextBuffer target, char format) => false;

    // A quantity, with or without a qualifier behind.
    private static ParseError ReadBody(ReadOnlySpan<char> text, out ParsedFigure value)
    {
        var error = QuantityText.ReadQuantity(text, FigureKind.Number, out var quantity);
        var behind = error.Kind == ParseErrorKind.Trailing ? StatedText.MatchTail(text[error.Position..]) : default;
        value = behind == Qualifier.Exact ? From(quantity) : From(quantity) with { Qualifier = behind };
        return behind == Qualifier.Exact ? error : ParseError.None;
    }

    private static ParsedFigure From(in Quantity quantity) =>
        new()
        {
            Kind = quantity.Kind,
            Number = quantity.HasValue ? quantity.Value : null,
            MaxNumber = quantity.HasMax ? quantity.Max : null,
            Unit = new UnitNumber(quantity.Value, quantity).Code,
            Qualifier = quantity.Qualifier,
        };
}
