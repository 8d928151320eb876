using System.Text.Json.Serialization;
using ChineseFigures.Json;
using ChineseFigures.Reading;
using ChineseFigures.Values;
using ChineseFigures.Vocabulary;

namespace ChineseFigures;

/// <summary>A currency of the vocabulary: <c>USD</c>, 美元.</summary>
/// <remarks>
/// The default is <c>XXX</c>, ISO 4217's code for no currency. Equal where the codes are. Formats: G, the default, is
/// the code; W is the word that stands behind an amount (<c>美元</c>). Parsing reads either, and every name and sign of
/// the vocabulary (<c>US$</c>, <c>美金</c>). Immutable and thread-safe.
/// </remarks>
/// <example><code>Currency.Parse("美元").Code // "USD"</code></example>
[JsonConverter(typeof(ValueJsonConverter<Currency>))]
public readonly partial record struct Currency
    : ITextValue<Currency>,
        ISpanParsable<Currency>,
        IUtf8SpanParsable<Currency>,
        ISpanFormattable,
        IUtf8SpanFormattable
{
    private readonly UnitEntry? _entry;

    internal Currency(UnitEntry entry) => _entry = entry;

    /// <summary>The ISO 4217 code: <c>USD</c>.</summary>
    public string Code => Entry.Code;

    /// <summary>The name in Simplified Chinese: <c>人民币元</c>.</summary>
    public string ChineseName => Main.Name ?? Main.Word;

    internal UnitEntry Entry => _entry ?? UnitCodes.NoCurrency;

    // An amount in 角 knows the row of 角.
    private UnitEntry Main => UnitCodes.Find(FigureKind.Money, Code) ?? Entry;

    static string ITextValue<Currency>.Expected => "a currency such as USD or 美元";

    /// <summary>The currency of an ISO 4217 code.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="ArgumentException">The vocabulary has no such currency.</exception>
    public static Currency FromCode(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        var entry = UnitCodes.Find(FigureKind.Money, code);
        return entry is null
            ? throw new ArgumentException($"The vocabulary has no currency '{code}'.", nameof(code))
            : new Currency(entry);
    }

    /// <inheritdoc/>
    public bool Equals(Currency other) => Code == other.Code;

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    static ParseError ITextValue<Currency>.Read(ReadOnlySpan<char> text, out Currency value)
    {
        var error = UnitText.Read(text, FigureKind.Money, out var entry);
        value = entry is null ? default : new Currency(entry);
        return error;
    }

    bool ITextValue<Currency>.Write(ref TextBuffer target, char format) =>
        UnitText.Write(Code, Main.Word, ref target, format);
}
