using ChineseFigures.Reading;

namespace ChineseFigures.Linking;

/// <summary>The contract's name of a quantity's unit.</summary>
internal static class UnitCode
{
    /// <summary><c>CNY</c>, <c>mu</c>, <c>CNY/人</c>; null for a bare number and a rank.</summary>
    public static string? Of(in Quantity quantity, ReadOnlySpan<char> words, CurrencyEvidence currency)
    {
        if (quantity.Unit is not { } unit || quantity.Kind == FigureKind.Rank)
            return null;
        if (unit.Code.Length == 0)
            return null;
        var code = quantity.Kind == FigureKind.Money ? currency.Resolve(unit, words) : unit.Code;
        return quantity.Per is { } per ? $"{code}/{per.Code}" : code;
    }
}
