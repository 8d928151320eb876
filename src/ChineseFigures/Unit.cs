using System.Text.Json.Serialization;
using ChineseFigures.Json;
using ChineseFigures.Values;
using ChineseFigures.Vocabulary;

namespace ChineseFigures;

/// <summary>A unit of measure of the vocabulary: <c>mu</c>, 亩.</summary>
/// <remarks>
/// The default is <c>one</c>, the unit of no dimension. Equal where the symbols are. Formats: G, the default, is the
/// symbol; W is the word that stands behind a number (<c>公顷</c>). Parsing reads either, and every word of the
/// vocabulary (<c>hm²</c>). Immutable and thread-safe.
/// </remarks>
/// <example><code>Unit.Parse("公顷").Symbol // "ha"</code></example>
[JsonConverter(typeof(ValueJsonConverter<Unit>))]
public readonly partial record struct Unit
    : ITextValue<Unit>,
        ISpanParsable<Unit>,
        IUtf8SpanParsable<Unit>,
        ISpanFormattable,
        IUtf8SpanFormattable
{
    private readonly UnitEntry? _entry;

    internal Unit(UnitEntry entry) => _entry = entry;

    /// <summary>The symbol: <c>mu</c>, <c>ha</c>, <c>kWh</c>.</summary>
    public string Symbol => Entry.Code;

    /// <summary>The word for it in Simplified Chinese: <c>亩</c>.</summary>
    public string ChineseName => Entry.Word;

    /// <summary>What it measures: <c>area</c>, <c>mass</c>. Units of one dimension convert into one another.</summary>
    public string Dimension => Entry.Dimension ?? "none";

    internal UnitEntry Entry => _entry ?? UnitCodes.One;

    static string ITextValue<Unit>.Expected => "a unit of measure such as mu or 亩";

    /// <summary>The unit of a symbol.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="symbol"/> is null.</exception>
    /// <exception cref="ArgumentException">The vocabulary has no such unit.</exception>
    public static Unit FromSymbol(string symbol)
    {
        ArgumentNullException.ThrowIfNull(symbol);
        var entry = UnitCodes.Find(FigureKind.Measure, symbol);
        return entry is null
            ? throw new ArgumentException($"The vocabulary has no unit '{symbol}'.", nameof(symbol))
            : new Unit(entry);
    }

    /// <summary>How many of <paramref name="target"/> a number of this unit is.</summary>
    /// <remarks>
    /// Exact where the result has an end and fits a <see cref="decimal"/>; else rounded half to even in the last digit
    /// that a <see cref="decimal"/> holds.
    /// </remarks>
    /// <exception cref="ArgumentException"><paramref name="target"/> measures another dimension.</exception>
    /// <exception cref="OverflowException">The result is larger than a <see cref="decimal"/>.</exception>
    /// <example><code>Unit.Parse("亩").Convert(15, Unit.Parse("公顷")) // 1</code></example>
    public decimal Convert(decimal number, Unit target)
    {
        if (Dimension != target.Dimension)
            throw new ArgumentException(
                $"'{target.Symbol}' measures {target.Dimension}, '{Symbol}' {Dimension}.",
                nameof(target)
            );
        return new ExactFraction(number)
            .Times(Entry.BaseNumerator)
            .Times(target.Entry.BaseDenominator)
            .Over(Entry.BaseDenominator)
            .Over(target.Entry.BaseNumerator)
            .ToDecimal();
    }

    /// <inheritdoc/>
    public bool Equals(Unit other) => Symbol == other.Symbol;

    /// <inheritdoc/>
    public override int GetHashCode() => Symbol.GetHashCode(StringComparison.Ordinal);

    static ParseError ITextValue<Unit>.Read(ReadOnlySpan<char> text, out Unit value)
    {
        var error = UnitText.Read(text, FigureKind.Measure, out var entry);
        value = entry is null ? default : new Unit(entry);
        return error;
    }

    bool ITextValue<Unit>.Write(ref TextBuffer target, char format) =>
        UnitText.Write(Symbol, ChineseName, ref target, format);
}
