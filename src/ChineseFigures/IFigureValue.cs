using ChineseFigures.Reading;
using ChineseFigures.Values;

namespace ChineseFigures;

/// <summary>
/// The typed value of a figure: <see cref="Money"/>, <see cref="Count"/>, <see cref="Measure"/>,
/// <see cref="Percentage"/>, <see cref="PercentagePoints"/>, <see cref="Multiple"/>, <see cref="Rank"/> or
/// <see cref="PlainNumber"/>. Implemented by those types only.
/// </summary>
/// <remarks>
/// <para>Formats, the same for all types and whatever the culture; the letter's case does not matter:</para>
/// <list type="table">
/// <item><term>G</term><description>
/// The default. Invariant: the number in plain notation and the contract's unit, <c>2090000000 USD</c>, <c>700 mu</c>,
/// <c>121 个</c>, <c>37.4%</c>, <c>4 pp</c>, <c>1.5 x</c>; a rank is <c>第3位</c>.
/// </description></item>
/// <item><term>W</term><description>
/// As written, in Simplified Chinese with the magnitude that was read, <c>20.9亿美元</c>, <c>700亩</c>; a number that
/// nobody wrote takes the largest of 万, 亿 and 万亿 that it reaches. A rank is <c>第三位</c>.
/// </description></item>
/// <item><term>C</term><description>
/// Money only: capital numerals as on a cheque, <c>贰拾亿玖仟万美元整</c>.
/// </description></item>
/// </list>
/// <para>
/// Parsing reads each of them back, and every spelling of the same value that a text may use, in either script, half
/// or full width (<c>２０．９億美元</c>), with spaces around. The whole text must be one value. The format provider is
/// ignored in both directions.
/// </para>
/// <para>
/// Two values are equal when number and unit are, however written. Values in different units are unequal, and ordering
/// them throws <see cref="ArgumentException"/>; nothing is converted silently.
/// </para>
/// </remarks>
/// <example><code>if (figure.Value is Money money) total += money.Amount;</code></example>
public interface IFigureValue : ISpanFormattable, IUtf8SpanFormattable
{
    /// <summary>The kind that the contract's key <c>kind</c> names.</summary>
    FigureKind Kind { get; }

    /// <summary>The scaled number: 2090000000 for <c>20.9亿美元</c>; null only for a rank without a place (前列).</summary>
    decimal? Number { get; }

    /// <summary>The contract's <c>unit</c>, such as <c>USD</c>, <c>mu</c>, <c>个</c>, <c>%</c>; null where the kind has none.</summary>
    string? Unit { get; }
}

/// <summary>What all typed values can do; for generic code such as <see cref="Stated{T}"/>.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface IFigureValue<TSelf>
    : IFigureValue,
        ISpanParsable<TSelf>,
        IUtf8SpanParsable<TSelf>,
        IEquatable<TSelf>,
        IComparable<TSelf>,
        IComparable
    where TSelf : struct, IFigureValue<TSelf>
{
    /// <summary>The kind of which the type reads the invariant form.</summary>
    internal static abstract FigureKind QuantityKind { get; }

    /// <summary>
    /// Reads the value that a text is, where it is one of the commonest and simplest; false for any other, which takes
    /// the whole grammar.
    /// </summary>
    internal static virtual bool TryReadShort(ReadOnlySpan<char> text, out TSelf value) =>
        QuantityText.TryReadShort(text, out value);

    /// <summary>The value of a number of that kind; false, and no value to use, where it is another type's.</summary>
    internal static abstract bool TryCreate(FigureKind kind, in UnitNumber number, out TSelf value);

    /// <summary>The value of a quantity, with <paramref name="number"/> for its number; false where it is another type's.</summary>
    internal static virtual bool TryCreate(in Quantity quantity, decimal number, out TSelf value) =>
        TSelf.TryCreate(quantity.Kind, new UnitNumber(number, quantity), out value);
}
