using ChineseFigures.Vocabulary;

namespace ChineseFigures.Values;

/// <summary>Reads and writes the name of a currency or unit that stands alone.</summary>
internal static class UnitText
{
    /// <summary>Reads the contract's name (<c>USD</c>), or a word that texts write (<c>美元</c>).</summary>
    public static ParseError Read(ReadOnlySpan<char> text, FigureKind kind, out UnitEntry? entry)
    {
        entry = UnitCodes.Find(kind, text) ?? FindWord(text, kind);
        return entry is null ? new ParseError(ParseErrorKind.NotFound, 0) : ParseError.None;
    }

    /// <summary>Writes format G, the contract's name, or W, the word; false for any other.</summary>
    public static bool Write(string code, string word, ref TextBuffer target, char format)
    {
        if (format is not ('G' or 'W'))
            return false;
        target.Append(format == 'G' ? code : word);
        return true;
    }

    private static UnitEntry? FindWord(ReadOnlySpan<char> text, FigureKind kind)
    {
        UnitVocabulary.Default.Match(text, out var entry, out var length);
        return entry?.Kind == kind && length == text.Length ? entry : null;
    }
}
