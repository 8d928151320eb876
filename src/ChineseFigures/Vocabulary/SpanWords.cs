namespace ChineseFigures.Vocabulary;

/// <summary>Asks a stretch of text about a few words at once.</summary>
internal static class SpanWords
{
    /// <summary>Whether a word stands in the text.</summary>
    public static bool Holds(this ReadOnlySpan<char> text, string word) => text.IndexOf(word) >= 0;

    /// <summary>Whether one of the words stands in the text.</summary>
    public static bool HoldsAny(this ReadOnlySpan<char> text, WordSet words)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (words.MayBegin(text[at]) && text[at..].StartsWithAny(words))
                return true;
        }
        return false;
    }

    /// <summary>The text up to its first comma, or all of it.</summary>
    public static ReadOnlySpan<char> UpToComma(this ReadOnlySpan<char> text) =>
        text.IndexOf(',') is var comma and >= 0 ? text[..comma] : text;

    /// <summary>Whether the text is one of the words.</summary>
    public static bool IsAny(this ReadOnlySpan<char> text, WordSet words)
    {
        if (text.IsEmpty || !words.MayBegin(text[0]) || !words.MayEnd(text[^1]))
            return false;
        foreach (var word in words)
        {
            if (text.SequenceEqual(word))
                return true;
        }
        return false;
    }

    /// <summary>Whether the text is nothing but the mark or a word that joins the members of a list.</summary>
    public static bool IsConjunction(this ReadOnlySpan<char> text) =>
        text is "、" or "/" || text.IsAny(RuleWords.Conjunctions);

    /// <summary>The length of such a mark or word with which the text begins, or 0.</summary>
    public static int ConjunctionLength(this ReadOnlySpan<char> text) =>
        text is ['、' or '/', ..] ? 1 : text.LengthAtStart(RuleWords.Conjunctions);

    /// <summary>Whether the text begins with one of the words.</summary>
    public static bool StartsWithAny(this ReadOnlySpan<char> text, WordSet words) => text.LengthAtStart(words) > 0;

    /// <summary>Whether the text ends with one of the words.</summary>
    public static bool EndsWithAny(this ReadOnlySpan<char> text, WordSet words) => text.LengthAtEnd(words) > 0;

    /// <summary>The length of the longest of the words with which the text begins, or 0.</summary>
    public static int LengthAtStart(this ReadOnlySpan<char> text, WordSet words)
    {
        var length = 0;
        if (text.IsEmpty || !words.MayBegin(text[0]))
            return length;
        foreach (var word in words)
        {
            if (word.Length > length && text.StartsWith(word))
                length = word.Length;
        }
        return length;
    }

    /// <summary>The length of the longest of the words with which the text ends, or 0.</summary>
    public static int LengthAtEnd(this ReadOnlySpan<char> text, WordSet words)
    {
        var length = 0;
        if (text.IsEmpty || !words.MayEnd(text[^1]))
            return length;
        foreach (var word in words)
        {
            if (word.Length > length && text.EndsWith(word))
                length = word.Length;
        }
        return length;
    }
}
