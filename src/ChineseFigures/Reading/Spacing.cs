namespace ChineseFigures.Reading;

/// <summary>
/// What a scrape or a typesetter leaves between the characters of one number: spaces, zero-width characters and one
/// line break. It is skipped, never cut out, so that offsets stay those of the source.
/// </summary>
internal static class Spacing
{
    /// <summary>
    /// The index of the first character at or behind <paramref name="at"/> that is not spacing. A second line break is
    /// not skipped: an empty line ends a paragraph, and a number does not run across paragraphs.
    /// </summary>
    public static int Skip(ReadOnlySpan<char> text, int at)
    {
        // Nearly every character is a letter; one comparison settles it.
        if ((uint)at >= (uint)text.Length || !IsSpacing(text[at]))
            return at;
        var breaks = 0;
        for (; at < text.Length && IsSpacing(text[at]); at++)
        {
            if (text[at] == '\n' && ++breaks > 1)
                break;
        }
        return at;
    }

    /// <summary>Whether <paramref name="c"/> is a space, a zero-width character or part of a line break.</summary>
    public static bool IsSpacing(char c) =>
        c <= ' ' ? c is ' ' or '\n' or '\r' : c is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD';
}
