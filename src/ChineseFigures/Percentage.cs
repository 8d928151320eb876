using System.Text.Json.Serialization;
using ChineseFigures.Json;
using ChineseFigures.Reading;
using ChineseFigures.Values;

namespace ChineseFigures;

/// <summary>A percentage or per mille: <c>37.4%</c>, <c>百分之三十五点一</c>, <c>三成</c>, <c>12.5‰</c>.</summary>
/// <remarks>
/// The default is 0%. Equality, order, formats and what parsing reads are those of <see cref="IFigureValue"/>: 1% and
/// 10‰ are unequal, though their <see cref="Fraction"/> is equal. A difference of percentages is
/// <see cref="PercentagePoints"/>. Immutable and thread-safe.
/// </remarks>
/// <example><code>Percentage.Parse("三成").Value // 30</code></example>
[JsonConverter(typeof(ValueJsonConverter<Percentage>))]
public readonly partial record struct Percentage : IFigureValue<Percentage>, ITextValue<Percentage>
{
    private readonly UnitNumber _value;

    /// <summary>A percentage.</summary>
    /// <param name="value">In hundredths: 37.4 for 37.4%.</param>
    public Percentage(decimal value)
        : this(new UnitNumber(value, UnitCodes.Percent)) { }

    internal Percentage(UnitNumber value) => _value = value;

    /// <summary>A per mille.</summary>
    /// <param name="value">In thousandths: 12.5 for 12.5‰.</param>
    public static Percentage FromPerMille(decimal value) => new(new UnitNumber(value, UnitCodes.PerMille));

    /// <summary>The number in front of the sign: 37.4 for 37.4%, 12.5 for 12.5‰, 30 for 三成; negative for a decline.</summary>
    public decimal Value => _value.Number;

    /// <summary>Whether it counts thousandths.</summary>
    public bool IsPerMille => _value.IsCommensurable(new UnitNumber(0, UnitCodes.PerMille));

    /// <summary>The part of one: 0.374 for 37.4%, 0.0125 for 12.5‰.</summary>
    public decimal Fraction => Value / (IsPerMille ? 1000 : 100);

    private UnitNumber Stored => _value.Or(UnitCodes.Percent);

    FigureKind IFigureValue.Kind => FigureKind.Percent;

    decimal? IFigureValue.Number => Value;

    string? IFigureValue.Unit => Stored.Code;

    static FigureKind IFigureValue<Percentage>.QuantityKind => FigureKind.Percent;

    static string ITextValue<Percentage>.Expected => "a percentage such as 37.4%";

    /// <inheritdoc/>
    public bool Equals(Percentage other) => Stored.Equals(other.Stored);

    /// <inheritdoc/>
    public override int GetHashCode() => Stored.GetHashCode();

    /// <summary>Orders percentages of one sign.</summary>
    /// <exception cref="ArgumentException">One is in percent, the other in per mille; compare <see cref="Fraction"/>.</exception>
    public int CompareTo(Percentage other) => Stored.CompareTo(other.Stored);

    static bool IFigureValue<Percentage>.TryCreate(FigureKind kind, in UnitNumber number, out Percentage value)
    {
        value = new Percentage(number);
        return kind == FigureKind.Percent;
    }

    static ParseError ITextValue<Percentage>.Read(ReadOnlySpan<char> text, out Percentage value) =>
        QuantityText.ReadSingle(text, out value);

    bool ITextValue<Percentage>.Write(ref TextBuffer target, char format) => Stored.Write(ref target, format);
}
