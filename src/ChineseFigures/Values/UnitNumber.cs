using System.Globalization;
using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Values;

/// <summary>
/// A scaled number in a unit, with the magnitude that it was written in: what money, counts, measures, percentages,
/// points, multiples and plain numbers have in common. Equal where number and unit are, however written.
/// </summary>
internal readonly struct UnitNumber : IEquatable<UnitNumber>, IComparable<UnitNumber>
{
    private static readonly (int Power, decimal Value, string Word)[] Magnitudes =
    [
        (12, 1_0000_0000_0000m, "万亿"),
        (8, 1_0000_0000m, "亿"),
        (4, 1_0000m, "万"),
    ];

    // The power of ten that was written, plus one; 0 to take the largest magnitude that the number reaches.
    private readonly byte _written;

    /// <summary>A number that nobody wrote.</summary>
    public UnitNumber(decimal number, UnitEntry? unit, UnitEntry? per = null)
    {
        Number = number;
        Unit = unit;
        Per = per;
    }

    /// <summary>The number of a quantity, or the upper end of one, as it is written.</summary>
    /// <remarks>In Chinese numerals the last magnitude is not that of the whole: 二十亿九千万 ends with 万.</remarks>
    public UnitNumber(decimal number, in Quantity quantity)
        : this(number, quantity.Unit, quantity.Per) => _written = Written(quantity.Form, quantity.Magnitude);

    /// <summary>The number of a numeral, as it is written.</summary>
    public UnitNumber(in ShortNumeral numeral, UnitEntry? unit)
        : this(numeral.ToDecimal(), unit) => _written = Written(numeral.Form, numeral.Magnitude);

    private UnitNumber(in UnitNumber other, UnitEntry unit)
        : this(other.Number, unit, other.Per) => _written = other._written;

    private static byte Written(NumeralForm form, byte magnitude) =>
        form == NumeralForm.Arabic ? (byte)(magnitude + 1) : (byte)0;

    /// <summary>The scaled number.</summary>
    public decimal Number { get; }

    /// <summary>The unit as written; its code is that of the main unit (角: <c>CNY</c>).</summary>
    public UnitEntry? Unit { get; }

    /// <summary>The denominator of a rate.</summary>
    public UnitEntry? Per { get; }

    /// <summary>The contract's <c>unit</c>; null where there is none.</summary>
    public string? Code =>
        Unit is null or { Code: "" } ? null
        : Per is null ? Unit.Code
        : $"{Unit.Code}/{Per.Code}";

    /// <summary>This number, in <paramref name="unit"/> where it has none: the meaning of a type's default.</summary>
    public UnitNumber Or(UnitEntry unit) => Unit is null ? new UnitNumber(this, unit) : this;

    /// <summary>Whether both are in the same unit, so that they can be ordered.</summary>
    public bool IsCommensurable(in UnitNumber other) => IsSame(Unit, other.Unit) && IsSame(Per, other.Per);

    /// <inheritdoc/>
    public bool Equals(UnitNumber other) => Number == other.Number && IsCommensurable(other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is UnitNumber other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Number, Unit?.Code ?? "", Per?.Code);

    /// <summary>Orders by number.</summary>
    /// <exception cref="ArgumentException">The units differ.</exception>
    public int CompareTo(UnitNumber other)
    {
        if (!IsCommensurable(other))
            ThrowUnits(other);
        return Number.CompareTo(other.Number);
    }

    /// <summary>Writes format G (<c>2090000000 USD</c>) or W (<c>20.9亿美元</c>); false for any other.</summary>
    public bool Write(ref TextBuffer target, char format)
    {
        switch (format)
        {
            case 'G':
                WriteInvariant(ref target);
                return true;
            case 'W':
                WriteChinese(ref target);
                return true;
            default:
                return false;
        }
    }

    private void WriteInvariant(ref TextBuffer target)
    {
        target.Append(Number);
        if (Unit is null or { Code: "" })
            return;
        if (Unit.Kind != FigureKind.Percent)
            target.Append(' ');
        target.Append(Unit.Code);
        WriteDenominator(ref target, Per?.Code);
    }

    private void WriteChinese(ref TextBuffer target)
    {
        var number = Unit is null ? Number : Number / Unit.Factor;
        var magnitude = Scale(ref number);
        target.Append(number);
        target.Append(magnitude);
        // A unit without a Chinese word.
        if (Unit is { Word: [< '\u0080' and not '%', ..] })
            target.Append(' ');
        target.Append(Unit?.Word);
        WriteDenominator(ref target, Per?.Word);
    }

    private static void WriteDenominator(ref TextBuffer target, string? name)
    {
        if (name is null)
            return;
        target.Append('/');
        target.Append(name);
    }

    // Divides by the magnitude as written, or by the next smaller one that divides exactly.
    private string? Scale(ref decimal number)
    {
        foreach (var (power, value, word) in Magnitudes)
        {
            if (_written == 0 ? decimal.Abs(number) < value : _written - 1 < power)
                continue;
            var scaled = number / value;
            if (scaled * value != number)
                continue;
            number = scaled;
            return word;
        }
        return null;
    }

    private static bool IsSame(UnitEntry? left, UnitEntry? right) =>
        ReferenceEquals(left, right) || (left?.Code ?? "") == (right?.Code ?? "");

    private void ThrowUnits(in UnitNumber other) =>
        throw new ArgumentException(
            string.Format(
                CultureInfo.InvariantCulture,
                "Values in different units have no order: {0} and {1}.",
                Code ?? "none",
                other.Code ?? "none"
            )
        );
}
