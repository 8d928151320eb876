using System.Globalization;

namespace ChineseFigures.Values;

/// <summary>Decimals as the contract writes them: plain notation, no trailing zeros, a point whatever the culture.</summary>
internal static class PlainDecimal
{
    /// <summary>The longest text: a sign, a zero, a point and 28 decimals.</summary>
    public const int MaxLength = 31;

    /// <summary>Writes a number to a target of at least <see cref="MaxLength"/> characters; the characters written.</summary>
    public static int Format(decimal value, Span<char> target)
    {
        value.TryFormat(target, out var written, default, CultureInfo.InvariantCulture);
        ReadOnlySpan<char> digits = target[..written];
        return digits.Contains('.') ? digits.TrimEnd('0').TrimEnd('.').Length : written;
    }

    /// <summary>A number as text.</summary>
    public static string ToString(decimal value)
    {
        Span<char> target = stackalloc char[MaxLength];
        return target[..Format(value, target)].ToString();
    }
}
