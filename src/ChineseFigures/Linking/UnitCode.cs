using ChineseFigures.Reading;

namespace ChineseFigures.Linking;

/// <summary>The contract's name of a quantity's unit.</summary>
internal static class UnitCode
{
    /// <summary><c>CNY</c>, <c>mu</c>, <c>CNY/人</c>; null for a bare number and a rank.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <param name="written">How it stands in the text; 3亿元人民币 is no bare 元.</param>
    /// <param name="currency">What a bare 元 is.</param>
    public static string? Of(in Quantity quantity, ReadOnlySpan<char> written, CurrencyEvidence currency)
    {
        if (quantity.Unit is not { } unit || quantity.Kind == FigureKind.Rank)
            return null;
        if (unit.Code.Length == 0)
            return null;
        var code = quantity.Kind == FigureKind.Money ? currency.Resolve(unit, written) : unit.Code;
        return quantity.Per is { } per ? $"{code}/{per.Code}" : code;
    }
}
