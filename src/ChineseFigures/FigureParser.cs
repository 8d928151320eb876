using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;

namespace ChineseFigures;

/// <summary>
/// What a single expression states, whatever its kind: the part of a <see cref="Figure"/> that needs no sentence around it.
/// </summary>
/// <param name="Kind">What sort of number it is.</param>
/// <param name="Number">The fully scaled number; null only for a rank that names no place (<c>前列</c>).</param>
/// <param name="MaxNumber">The upper end of a range, or null.</param>
/// <param name="Unit">The unit as the contract writes it, or null where there is none.</param>
/// <param name="Qualifier">How exactly the number is stated.</param>
public readonly record struct ParsedFigure(
    FigureKind Kind,
    decimal? Number,
    decimal? MaxNumber,
    string? Unit,
    Qualifier Qualifier
);

/// <summary>
/// Parses one expression of any kind: an amount, a rate, a rank, a measure or a plain number, with the qualifier
/// around it (<c>约3000万元</c>, <c>80%以上</c>). The whole text must be the expression.
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
    private const int StackLength = 256;
    private const int LongestQualifier = 6;

    /// <summary>Parses an expression.</summary>
    /// <exception cref="FormatException">
    /// The text is no expression; the message says what was expected and at which position.
    /// </exception>
    public static ParsedFigure Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var figure, out var error) ? figure : throw new FormatException(error);

    /// <summary>Parses an expression; false where the text is none.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out ParsedFigure figure) => TryParse(text, out figure, out _);

    /// <summary>Parses an expression, or says what was expected and at which position of the text.</summary>
    public static bool TryParse(
        ReadOnlySpan<char> text,
        out ParsedFigure figure,
        [NotNullWhen(false)] out string? error
    )
    {
        var rented = text.Length > StackLength ? ArrayPool<char>.Shared.Rent(text.Length) : null;
        var folded = rented is null ? stackalloc char[text.Length] : rented.AsSpan(0, text.Length);
        CharacterFold.Fold(text, folded);
        error = Read(folded, out figure);
        if (rented is not null)
            ArrayPool<char>.Shared.Return(rented);
        return error is null;
    }

    private static string? Read(ReadOnlySpan<char> text, out ParsedFigure figure)
    {
        figure = default;
        var start = Spacing.Skip(text, 0);
        var outcome = QuantityReader.Default.Read(text[start..], out var quantity);
        var before = outcome == ReadOutcome.Quantity ? Qualifier.Exact : ReadQualified(text, ref start, ref quantity);
        if (outcome != ReadOutcome.Quantity && before == Qualifier.Exact)
            return $"Expected {Expected(outcome)} at position {start}.";
        var end = Spacing.Skip(text, start + quantity.Length);
        var behind = ReadQualifierBehind(text, ref end);
        if (end < text.Length)
            return $"Expected the end of the expression at position {end}.";
        figure = Create(quantity, behind, before, quantity.Qualifier);
        return null;
    }

    // 约|3000万元: the word in front is found by what follows it.
    private static Qualifier ReadQualified(ReadOnlySpan<char> text, ref int start, ref Quantity quantity)
    {
        var words = text[start..];
        for (var length = 1; length <= LongestQualifier && length < words.Length; length++)
        {
            var qualifier = AsQualifier(CueTable.Default.Before.MatchEnd(words[..length], out var matched));
            if (matched != length || qualifier == Qualifier.Exact)
                continue;
            var number = Spacing.Skip(words, length);
            if (!QuantityReader.Default.TryRead(words[number..], out quantity))
                continue;
            start += number;
            return qualifier;
        }
        return Qualifier.Exact;
    }

    private static Qualifier ReadQualifierBehind(ReadOnlySpan<char> text, ref int end)
    {
        if (end == text.Length)
            return Qualifier.Exact;
        var qualifier = AsQualifier(CueTable.Default.After.Match(text[end..], out var length));
        if (qualifier != Qualifier.Exact)
            end = Spacing.Skip(text, end + length);
        return qualifier;
    }

    private static Qualifier AsQualifier(int cue) =>
        (Cue)cue switch
        {
            Cue.About => Qualifier.About,
            Cue.Nearly => Qualifier.Nearly,
            Cue.Over => Qualifier.Over,
            Cue.AtLeast => Qualifier.AtLeast,
            Cue.Under => Qualifier.Under,
            Cue.AtMost => Qualifier.AtMost,
            _ => Qualifier.Exact,
        };

    private static ParsedFigure Create(in Quantity quantity, params ReadOnlySpan<Qualifier> qualifiers)
    {
        var stated = qualifiers.IndexOfAnyExcept(Qualifier.Exact);
        return new ParsedFigure(
            quantity.Kind,
            quantity.HasValue ? quantity.Value : null,
            quantity.HasMax ? quantity.Max : null,
            UnitOf(quantity),
            stated < 0 ? Qualifier.Exact : qualifiers[stated]
        );
    }

    private static string? UnitOf(in Quantity quantity) =>
        quantity.Per is null ? quantity.Unit?.Code : $"{quantity.Unit?.Code}/{quantity.Per.Code}";

    private static string Expected(ReadOutcome outcome) =>
        outcome switch
        {
            ReadOutcome.Duration => "a figure, not a time or a duration,",
            ReadOutcome.Ordinal => "a figure, not the name of a thing,",
            ReadOutcome.Code => "a figure, not a code,",
            ReadOutcome.TooLong => "a number that a decimal holds exactly",
            _ => "a number",
        };
}
