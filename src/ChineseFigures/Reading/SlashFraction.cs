using ChineseFigures.Vocabulary;

namespace ChineseFigures.Reading;

/// <summary>
/// Reads a part that is written with a slash: 占全省的1/3. Digits about a slash may be a date, a page or a code; they are a
/// part behind the few characters that go before one (<see cref="RuleWords.BeforeParts"/>).
/// </summary>
internal static class SlashFraction
{
    private const int MostDigits = 2;

    /// <summary>Reads the fraction that begins at <paramref name="at"/>, in the unit <paramref name="multiple"/>.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, UnitEntry? multiple, out Quantity fraction)
    {
        fraction = default;
        if (at == 0 || !RuleWords.BeforeParts.Contains(text[at - 1]))
            return false;
        var part = Term(text, at, out var slash);
        if (slash >= text.Length || text[slash] != '/')
            return false;
        var whole = Term(text, slash + 1, out var end);
        if (part == 0 || part >= whole || end < text.Length && text[end] is '/' or '.' or '%' or '月')
            return false;
        var value = (decimal)part / whole;
        fraction = Quantity.Of(FigureKind.Multiple, value, NumeralForm.Arabic, end - at) with { Unit = multiple };
        return true;
    }

    // Zero where there is no number, or one of more digits than a part has.
    private static int Term(ReadOnlySpan<char> text, int at, out int end)
    {
        var value = 0;
        end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end]) && end - at <= MostDigits)
            value = value * 10 + (text[end++] - '0');
        return end - at <= MostDigits ? value : 0;
    }
}
