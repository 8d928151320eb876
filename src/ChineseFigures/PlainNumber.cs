using System.Text.Json.Serialization;
using ChineseFigures.Json;
using ChineseFigures.Reading;
using ChineseFigures.Values;

namespace ChineseFigures;

/// <summary>A number that is an indicator's value and has no unit: a PMI of <c>50.2</c>, an index at <c>849.8点</c>.</summary>
/// <remarks>
/// The default is 0. Equality, order, formats and what parsing reads are those of <see cref="IFigureValue"/>; the 点 of
/// an index is no unit, so <c>849.8点</c> and <c>849.8</c> are equal. Immutable and thread-safe.
/// </remarks>
/// <example><code>PlainNumber.Parse("4.78万亿").Value // 4780000000000</code></example>
[JsonConverter(typeof(ValueJsonConverter<PlainNumber>))]
public readonly partial record struct PlainNumber : IFigureValue<PlainNumber>, ITextValue<PlainNumber>
{
    private readonly UnitNumber _value;

    /// <summary>A number.</summary>
    public PlainNumber(decimal value)
        : this(new UnitNumber(value, null)) { }

    internal PlainNumber(UnitNumber value) => _value = value;

    /// <summary>The scaled number.</summary>
    public decimal Value => _value.Number;

    FigureKind IFigureValue.Kind => FigureKind.Number;

    decimal? IFigureValue.Number => Value;

    string? IFigureValue.Unit => _value.Code;

    static FigureKind IFigureValue<PlainNumber>.QuantityKind => FigureKind.Number;

    static string ITextValue<PlainNumber>.Expected => "a number without a unit such as 50.2";

    /// <inheritdoc/>
    public bool Equals(PlainNumber other) => _value.Equals(other._value);

    /// <inheritdoc/>
    public override int GetHashCode() => _value.GetHashCode();

    /// <summary>Orders by size.</summary>
    public int CompareTo(PlainNumber other) => _value.CompareTo(other._value);

    static bool IFigureValue<PlainNumber>.TryCreate(FigureKind kind, in UnitNumber number, out PlainNumber value)
    {
        value = new PlainNumber(number);
        return kind == FigureKind.Number;
    }

    static ParseError ITextValue<PlainNumber>.Read(ReadOnlySpan<char> text, out PlainNumber value) =>
        QuantityText.ReadSingle(text, out value);

    bool ITextValue<PlainNumber>.Write(ref TextBuffer target, char format) => _value.Write(ref target, format);
}
