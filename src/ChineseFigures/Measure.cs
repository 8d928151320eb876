using System.Text.Json.Serialization;
using ChineseFigures.Json;
using ChineseFigures.Reading;
using ChineseFigures.Values;

namespace ChineseFigures;

/// <summary>A physical measure, or a rate of one: <c>700亩</c>, <c>3.5万吨</c>, <c>536公斤/亩</c>.</summary>
/// <remarks>
/// The default is zero of <c>default(Unit)</c>. Equality, order, formats and what parsing reads are those of
/// <see cref="IFigureValue"/>: 1 km and 1000 m are unequal until one is converted. Immutable and thread-safe.
/// </remarks>
/// <example><code>Measure.Parse("15亩").To(Unit.FromSymbol("ha")).Value // 1</code></example>
[JsonConverter(typeof(ValueJsonConverter<Measure>))]
public readonly partial record struct Measure : IFigureValue<Measure>, ITextValue<Measure>
{
    private readonly UnitNumber _value;

    /// <summary>A measure in a unit.</summary>
    public Measure(decimal value, Unit unit)
        : this(new UnitNumber(value, unit.Entry)) { }

    internal Measure(UnitNumber value) => _value = value;

    /// <summary>How many of <see cref="Unit"/>; negative for a decrease.</summary>
    public decimal Value => _value.Number;

    /// <summary>The unit; of a rate, that of the numerator.</summary>
    public Unit Unit => new(Stored.Unit!);

    /// <summary>The denominator of a rate, as the contract names it: <c>mu</c> of <c>536公斤/亩</c>; else null.</summary>
    public string? Per => _value.Per?.Code;

    private UnitNumber Stored => _value.Or(UnitCodes.One);

    FigureKind IFigureValue.Kind => FigureKind.Measure;

    decimal? IFigureValue.Number => Value;

    string? IFigureValue.Unit => Stored.Code;

    static FigureKind IFigureValue<Measure>.QuantityKind => FigureKind.Measure;

    static string ITextValue<Measure>.Expected => "a physical measure such as 700亩";

    /// <inheritdoc/>
    public bool Equals(Measure other) => Stored.Equals(other.Stored);

    /// <inheritdoc/>
    public override int GetHashCode() => Stored.GetHashCode();

    /// <summary>Orders measures in one unit.</summary>
    /// <exception cref="ArgumentException">The units differ; <see cref="To"/> converts.</exception>
    public int CompareTo(Measure other) => Stored.CompareTo(other.Stored);

    static bool IFigureValue<Measure>.TryCreate(FigureKind kind, in UnitNumber number, out Measure value)
    {
        value = new Measure(number);
        return kind == FigureKind.Measure;
    }

    static ParseError ITextValue<Measure>.Read(ReadOnlySpan<char> text, out Measure value) =>
        QuantityText.ReadSingle(text, out value);

    bool ITextValue<Measure>.Write(ref TextBuffer target, char format) => Stored.Write(ref target, format);

    /// <summary>The same measure in another unit of its dimension; of a rate, the denominator stays.</summary>
    /// <remarks>
    /// Exact where the result has an end and fits a <see cref="decimal"/>, as from 亩 to 公顷 for every multiple of 3
    /// 亩; else rounded half to even in the last digit that a <see cref="decimal"/> holds.
    /// </remarks>
    /// <exception cref="ArgumentException"><paramref name="unit"/> measures another dimension.</exception>
    /// <exception cref="OverflowException">The result is larger than a <see cref="decimal"/>.</exception>
    /// <example><code>Measure.Parse("3000亩").To(Unit.FromSymbol("km2")).Value // 2</code></example>
    public Measure To(Unit unit) => new(new UnitNumber(Unit.Convert(Value, unit), unit.Entry, _value.Per));
}
