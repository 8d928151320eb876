using System.Diagnostics.CodeAnalysis;
using ChineseFigures.Values;

namespace ChineseFigures;

// Parsing and formatting, forwarded to ValueText: the same text for every type but for its name.
public readonly partial record struct Money
{
    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider)"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    public static Money Parse(string s, IFormatProvider? provider = null) => ValueText.Parse<Money>(s);

    /// <summary>Reads the value that a text states, and nothing besides.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the forms are the same in every culture.</param>
    /// <exception cref="FigureFormatException">The text is no such value; the message says what was expected, and where.</exception>
    public static Money Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => ValueText.Parse<Money>(s);

    /// <summary>Reads the value that a text in UTF-8 states, and nothing besides.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="provider">Ignored: the forms are the same in every culture.</param>
    /// <exception cref="FigureFormatException">
    /// The bytes are no such value; the message says what was expected, and at which byte.
    /// </exception>
    public static Money Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) =>
        ValueText.Parse<Money>(utf8Text);

    /// <summary>Reads the value that a text states, and nothing besides; false, and the default, where it states none.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, out Money result) => ValueText.Read(s, out result).IsNone;

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out Money)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Money result) =>
        ValueText.Read(s.AsSpan(), out result).IsNone;

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out Money)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Money result) =>
        ValueText.Read(s, out result).IsNone;

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out Money)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Money result) =>
        ValueText.Read(utf8Text, out result).IsNone;

    /// <summary>The invariant form, format G; <see cref="Parse(string, IFormatProvider)"/> reads it back.</summary>
    public override string ToString() => ValueText.ToString(this, null);

    /// <summary>The value in a format, which <see cref="IFigureValue"/> lists.</summary>
    /// <exception cref="FormatException">There is no such format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null) => ValueText.ToString(this, format);

    /// <inheritdoc/>
    public bool TryFormat(
        Span<char> destination,
        out int charsWritten,
        ReadOnlySpan<char> format = default,
        IFormatProvider? provider = null
    ) => ValueText.TryFormat(this, destination, out charsWritten, format);

    /// <inheritdoc/>
    public bool TryFormat(
        Span<byte> utf8Destination,
        out int bytesWritten,
        ReadOnlySpan<char> format = default,
        IFormatProvider? provider = null
    ) => ValueText.TryFormat(this, utf8Destination, out bytesWritten, format);

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => ValueOrder.Compare(this, obj);

    /// <summary>Whether the first is smaller.</summary>
    /// <exception cref="ArgumentException">The units differ.</exception>
    public static bool operator <(Money left, Money right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first is smaller, or both are equal.</summary>
    /// <exception cref="ArgumentException">The units differ.</exception>
    public static bool operator <=(Money left, Money right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first is larger.</summary>
    /// <exception cref="ArgumentException">The units differ.</exception>
    public static bool operator >(Money left, Money right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first is larger, or both are equal.</summary>
    /// <exception cref="ArgumentException">The units differ.</exception>
    public static bool operator >=(Money left, Money right) => left.CompareTo(right) >= 0;
}
