using System.Diagnostics.CodeAnalysis;
using ChineseFigures.Values;

namespace ChineseFigures;

/// <summary>
/// Parses one expression of any kind: an amount, a rate, a rank, a measure or a plain number, a range of them, with the
/// qualifier around it (<c>约3000万元</c>, <c>80%以上</c>). The whole text must be the expression.
/// </summary>
/// <remarks>
/// Where the kind is known, the value types parse the same expressions into their own type. Thread-safe; never throws
/// for any text, but for <see cref="Parse"/>.
/// </remarks>
/// <example>
/// <code>
/// var figure = FigureParser.Parse("20.9亿美元");
/// Console.WriteLine($"{figure.Kind} {figure.Number} {figure.Unit}"); // Money 2090000000 USD
/// </code>
/// </example>
public static class FigureParser
{
    /// <summary>Parses an expression.</summary>
    /// <exception cref="FigureFormatException">The text is none; the message says what was expected, and where.</exception>
    public static ParsedFigure Parse(ReadOnlySpan<char> text) => ValueText.Parse<ParsedFigure>(text);

    /// <summary>Parses an expression; false where the text is none.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out ParsedFigure figure) =>
        ValueText.Read(text, out figure).IsNone;

    /// <summary>Parses an expression, or says what was expected, and where.</summary>
    public static bool TryParse(
        ReadOnlySpan<char> text,
        out ParsedFigure figure,
        [NotNullWhen(false)] out string? error
    )
    {
        var reason = ValueText.Read(text, out figure);
        error = reason.IsNone ? null : reason.Message(ParsedFigure.Expected);
        return error is null;
    }
}
