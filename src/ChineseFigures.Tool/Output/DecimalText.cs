using System.Globalization;

namespace ChineseFigures.Tool.Output;

/// <summary>Decimals as the contract writes them: plain notation, no trailing zeros.</summary>
internal static class DecimalText
{
    private const string Format = "0.############################";

    public static string ToString(decimal number) => number.ToString(Format, CultureInfo.InvariantCulture);
}
