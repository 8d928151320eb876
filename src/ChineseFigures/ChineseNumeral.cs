using System.Diagnostics.CodeAnalysis;
using System.Text;
using ChineseFigures.Reading;

namespace ChineseFigures;

/// <summary>Reads and writes numbers in Chinese: <c>20.9亿</c>, <c>二十亿九千万</c>, <c>贰拾亿玖仟万元整</c>.</summary>
/// <remarks>
/// Exact: a number that does not fit a <see cref="decimal"/> is an error, never a rounded value. The one exception is
/// a fraction that does not end (<c>三分之一</c>), which has the 28 digits that the division of <see cref="decimal"/>
/// gives. All members are thread-safe.
/// </remarks>
public static partial class ChineseNumeral
{
    private const int LongestOnStack = 256;

    /// <summary>Reads a number written in Arabic or Chinese numerals, in either script, or in both mixed.</summary>
    /// <param name="text">Such as <c>4.78万亿</c>, <c>两千三百五</c>, <c>負三十二</c>, <c>三分之一</c>.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">
    /// <paramref name="text"/> is no numeral, more than a numeral, no single number (<c>八九亿</c>, <c>三百多</c>), a
    /// percentage, or too long to be exact. The message says which, and where.
    /// </exception>
    /// <example><code>ChineseNumeral.Parse("两千三百五") // 2350</code></example>
    public static decimal Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static decimal Parse(ReadOnlySpan<char> text)
    {
        var problem = Read(text, out var value, out var position);
        return problem is null
            ? value
            : throw new FormatException($"'{text}' is no Chinese numeral: {problem} at position {position}.");
    }

    /// <summary>Reads a number written in UTF-8, as <see cref="Parse(string)"/> reads one of characters.</summary>
    /// <param name="utf8Text">The bytes of the numeral.</param>
    /// <returns>The number.</returns>
    /// <exception cref="FormatException">
    /// The bytes are no UTF-8, or no numeral in the sense of <see cref="Parse(string)"/>. The message says at which byte.
    /// </exception>
    /// <example><code>ChineseNumeral.Parse("两千三百五"u8) // 2350</code></example>
    public static decimal Parse(ReadOnlySpan<byte> utf8Text)
    {
        var problem = Read(utf8Text, out var value, out var position);
        return problem is null
            ? value
            : throw new FormatException(
                $"'{Encoding.UTF8.GetString(utf8Text)}' is no Chinese numeral: {problem} at byte {position}."
            );
    }

    /// <summary>Reads a number as <see cref="Parse(string)"/> does, and says whether it is one.</summary>
    /// <param name="text">The numeral; null is none.</param>
    /// <param name="value">The number, or 0.</param>
    /// <returns>False where <see cref="Parse(string)"/> throws.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out decimal value) =>
        TryParse(text.AsSpan(), out value);

    /// <inheritdoc cref="TryParse(string, out decimal)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out decimal value) => Read(text, out value, out _) is null;

    /// <summary>Reads a number as <see cref="Parse(ReadOnlySpan{byte})"/> does, and says whether it is one.</summary>
    /// <param name="utf8Text">The bytes of the numeral.</param>
    /// <param name="value">The number, or 0.</param>
    /// <returns>False where <see cref="Parse(ReadOnlySpan{byte})"/> throws.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out decimal value) =>
        Read(utf8Text, out value, out _) is null;

    // Null for success, else what was expected.
    private static string? Read(ReadOnlySpan<char> text, out decimal value, out int position)
    {
        Span<char> folded = text.Length <= LongestOnStack ? stackalloc char[LongestOnStack] : new char[text.Length];
        CharacterFold.Fold(text, folded);
        return ReadFolded(folded[..text.Length], out value, out position);
    }

    private static string? Read(ReadOnlySpan<byte> text, out decimal value, out int position)
    {
        Span<char> folded = text.Length <= LongestOnStack ? stackalloc char[LongestOnStack] : new char[text.Length];
        if (!Utf8Fold.TryFold(text, folded, out var length))
        {
            value = 0;
            position = length;
            return "expected UTF-8";
        }
        var problem = ReadFolded(folded[..length], out value, out var unit);
        position = problem is null ? 0 : Utf8Fold.ByteOf(text, unit);
        return problem;
    }

    private static string? ReadFolded(ReadOnlySpan<char> text, out decimal value, out int position)
    {
        value = 0;
        position = text.Length - text.TrimStart().Length;
        var folded = text.Trim();
        var status = NumeralReader.Read(folded, null, out var numeral);
        if (status == NumeralStatus.None)
            return "expected a digit or a magnitude such as 万";
        if (status == NumeralStatus.TooLong)
            return "expected no more digits than a decimal holds exactly, 28 with the decimals,";
        if (status == NumeralStatus.Code)
            return "expected one decimal point in the number";
        if (numeral.Length < folded.Length)
        {
            position += numeral.Length;
            return "expected the end of the numeral";
        }
        if (numeral.IsVague || numeral.Qualifier != Qualifier.Exact)
            return "expected one exact number instead of a vague one";
        if (numeral.Base is NumeralBase.Percent or NumeralBase.PerMille)
            return "expected a number instead of a percentage";
        value = numeral.Value;
        return null;
    }
}
