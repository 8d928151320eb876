using System.Globalization;

namespace ChineseFigures.Values;

/// <summary>Decimals as the contract writes them: plain notation, no trailing zeros, a point whatever the culture.</summary>
internal static class PlainDecimal
{
    /// <summary>The longest text: a sign, a zero, a point and 28 decimals.</summary>
    public const int MaxLength = 31;

    /// <summary>Writes a number; false where the target is too short.</summary>
    public static bool TryFormat(decimal value, Span<char> target, out int written)
    {
        if (!value.TryFormat(target, out written, default, CultureInfo.InvariantCulture))
        {
            // The trailing zeros alone may have been too much for the target.
            Span<char> whole = stackalloc char[MaxLength];
            value.TryFormat(whole, out written, default, CultureInfo.InvariantCulture);
            written = WithoutTrailingZeros(whole[..written]);
            return whole[..written].TryCopyTo(target) || (written = 0) != 0;
        }
        written = WithoutTrailingZeros(target[..written]);
        return true;
    }

    /// <summary>A number as text.</summary>
    public static string ToString(decimal value)
    {
        Span<char> target = stackalloc char[MaxLength];
        TryFormat(value, target, out var written);
        return target[..written].ToString();
    }

    private static int WithoutTrailingZeros(ReadOnlySpan<char> number) =>
        number.Contains('.') ? number.TrimEnd('0').TrimEnd('.').Length : number.Length;
}
