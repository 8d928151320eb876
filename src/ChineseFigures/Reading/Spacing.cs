using System.Runtime.CompilerServices;

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
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Skip(ReadOnlySpan<char> text, int at) =>
        (uint)at >= (uint)text.Length || !IsSpacing(text[at]) ? at : SkipAll(text, at);

    private static int SkipAll(ReadOnlySpan<char> text, int at)
    {
        var breaks = 0;
        for (; at < text.Length && IsSpacing(text[at]); at++)
        {
            if (text[at] == '\n' && ++breaks > 1)
                break;
        }
        return at;
    }

    /// <summary>Whether <paramref name="c"/> is a space, a zero-width character or part of a line break.</summary>
    // Nearly every character is a letter of Chinese: two comparisons settle it, in place.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsSpacing(char c) =>
        c > '\u2060' ? c == '\uFEFF'
        : c <= ' ' ? c is ' ' or '\n' or '\r'
        : c is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060';
}
