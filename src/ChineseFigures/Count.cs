using System.Text.Json.Serialization;
using ChineseFigures.Json;
using ChineseFigures.Reading;
using ChineseFigures.Values;

namespace ChineseFigures;

/// <summary>Counted things with their measure word: <c>121个</c>, <c>3.2万人次</c>.</summary>
/// <remarks>
/// The default is zero without a measure word. Equality, order, formats and what parsing reads are those of
/// <see cref="IFigureValue"/>; a bare number is a count without a measure word (the <c>6600万</c> of 6600万纳税人).
/// Immutable and thread-safe.
/// </remarks>
/// <example><code>Count.Parse("1.2万户").MeasureWord // "户"</code></example>
[JsonConverter(typeof(ValueJsonConverter<Count>))]
public readonly partial record struct Count : IFigureValue<Count>, ITextValue<Count>
{
    private readonly UnitNumber _value;

    /// <summary>A count of things.</summary>
    /// <param name="value">How many.</param>
    /// <param name="measureWord">The measure word in Simplified Chinese, or null where there is none.</param>
    public Count(decimal value, string? measureWord)
        : this(new UnitNumber(value, measureWord is null ? null : UnitCodes.FindOrMake(FigureKind.Count, measureWord)))
    { }

    internal Count(UnitNumber value) => _value = value;

    /// <summary>How many; negative for a decrease.</summary>
    public decimal Value => _value.Number;

    /// <summary>The measure word in Simplified Chinese, such as <c>个</c>; null where there is none.</summary>
    public string? MeasureWord => _value.Unit is { Code.Length: > 0 } unit ? unit.Code : null;

    /// <summary>The denominator of a rate, as the contract names it: <c>日</c> of <c>300辆/日</c>; else null.</summary>
    public string? Per => _value.Per?.Code;

    FigureKind IFigureValue.Kind => FigureKind.Count;

    decimal? IFigureValue.Number => Value;

    string? IFigureValue.Unit => _value.Code;

    static FigureKind IFigureValue<Count>.QuantityKind => FigureKind.Count;

    static string ITextValue<Count>.Expected => "a count such as 121个";

    /// <inheritdoc/>
    public bool Equals(Count other) => _value.Equals(other._value);

    /// <inheritdoc/>
    public override int GetHashCode() => _value.GetHashCode();

    /// <summary>Orders counts of one measure word.</summary>
    /// <exception cref="ArgumentException">The measure words differ.</exception>
    public int CompareTo(Count other) => _value.CompareTo(other._value);

    static bool IFigureValue<Count>.TryCreate(FigureKind kind, in UnitNumber number, out Count value)
    {
        value = new Count(number);
        return kind is FigureKind.Count or FigureKind.Number;
    }

    static ParseError ITextValue<Count>.Read(ReadOnlySpan<char> text, out Count value) =>
        QuantityText.ReadSingle(text, out value);

    bool ITextValue<Count>.Write(ref TextBuffer target, char format) => _value.Write(ref target, format);
}
