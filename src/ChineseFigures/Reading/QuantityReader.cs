using ChineseFigures.Vocabulary;

namespace ChineseFigures.Reading;

/// <summary>Reads one number with its unit. The grammar of the single-value parsers and of the extractor.</summary>
internal static class QuantityReader
{
    /// <summary>
    /// Reads the longest quantity that begins at the first character of <paramref name="text"/>, which is folded.
    /// </summary>
    public static bool TryRead(ReadOnlySpan<char> text, out Quantity quantity)
    {
        quantity = default;
        return false;
    }
}
