using System.Text.Json.Serialization;
using ChineseFigures.Json;
using ChineseFigures.Reading;
using ChineseFigures.Values;

namespace ChineseFigures;

/// <summary>A difference of percentages: <c>4个百分点</c>, or in basis points <c>25个基点</c>.</summary>
/// <remarks>
/// The default is 0 percentage points. Equality, order, formats and what parsing reads are those of
/// <see cref="IFigureValue"/>: 1 pp and 100 bp are unequal, though their <see cref="Fraction"/> is equal. Immutable and
/// thread-safe.
/// </remarks>
/// <example><code>PercentagePoints.Parse("35.1个百分点").Value // 35.1</code></example>
[JsonConverter(typeof(ValueJsonConverter<PercentagePoints>))]
public readonly partial record struct PercentagePoints : IFigureValue<PercentagePoints>, ITextValue<PercentagePoints>
{
    private readonly UnitNumber _value;

    /// <summary>A number of percentage points.</summary>
    public PercentagePoints(decimal value)
        : this(new UnitNumber(value, UnitCodes.PercentagePoint)) { }

    internal PercentagePoints(UnitNumber value) => _value = value;

    /// <summary>A number of basis points, hundredths of a percentage point.</summary>
    public static PercentagePoints FromBasisPoints(decimal value) => new(new UnitNumber(value, UnitCodes.BasisPoint));

    /// <summary>How many percentage points or basis points; negative for a decline.</summary>
    public decimal Value => _value.Number;

    /// <summary>Whether it counts basis points.</summary>
    public bool IsBasisPoints => _value.IsCommensurable(new UnitNumber(0, UnitCodes.BasisPoint));

    /// <summary>The part of one: 0.04 for 4个百分点, 0.0025 for 25个基点.</summary>
    public decimal Fraction => Value / (IsBasisPoints ? 10000 : 100);

    private UnitNumber Stored => _value.Or(UnitCodes.PercentagePoint);

    FigureKind IFigureValue.Kind => FigureKind.Points;

    decimal? IFigureValue.Number => Value;

    string? IFigureValue.Unit => Stored.Code;

    static FigureKind IFigureValue<PercentagePoints>.QuantityKind => FigureKind.Points;

    static string ITextValue<PercentagePoints>.Expected => "percentage points such as 4个百分点";

    /// <inheritdoc/>
    public bool Equals(PercentagePoints other) => Stored.Equals(other.Stored);

    /// <inheritdoc/>
    public override int GetHashCode() => Stored.GetHashCode();

    /// <summary>Orders points of one size.</summary>
    /// <exception cref="ArgumentException">One is in percentage points, the other in basis points; compare <see cref="Fraction"/>.</exception>
    public int CompareTo(PercentagePoints other) => Stored.CompareTo(other.Stored);

    static bool IFigureValue<PercentagePoints>.TryCreate(
        FigureKind kind,
        in UnitNumber number,
        out PercentagePoints value
    )
    {
        value = new PercentagePoints(number);
        return kind == FigureKind.Points;
    }

    static ParseError ITextValue<PercentagePoints>.Read(ReadOnlySpan<char> text, out PercentagePoints value) =>
        QuantityText.ReadSingle(text, out value);

    bool ITextValue<PercentagePoints>.Write(ref TextBuffer target, char format) => Stored.Write(ref target, format);
}
