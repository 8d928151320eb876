namespace ChineseFigures.Linking;

/// <summary>Asks a stretch of text about a few words at once.</summary>
internal static class SpanWords
{
    /// <summary>Whether the text begins with one of the words.</summary>
    public static bool StartsWithAny(this ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word))
                return true;
        }
        return false;
    }

    /// <summary>Whether the text ends with one of the words.</summary>
    public static bool EndsWithAny(this ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.EndsWith(word))
                return true;
        }
        return false;
    }

    /// <summary>Whether one of the words stands in the text.</summary>
    public static bool HoldsAny(this ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.IndexOf(word) >= 0)
                return true;
        }
        return false;
    }
}
