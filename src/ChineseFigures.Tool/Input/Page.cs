namespace ChineseFigures.Tool.Input;

/// <summary>What was taken from a web page.</summary>
/// <param name="Text">Its text, a paragraph a line.</param>
/// <param name="Date">The day of its publication, as its metadata say; else null.</param>
/// <param name="Tables">Its tables, by the places of their cells in the text.</param>
internal sealed record Page(string Text, DateOnly? Date, IReadOnlyList<FigureTable> Tables)
{
    /// <summary>What the names of web pages end in.</summary>
    public static readonly string[] Extensions = [".html", ".htm", ".xhtml"];

    private static readonly string[] Openings = ["<!doctype html", "<html"];

    /// <summary>Whether a file's name is that of a web page.</summary>
    public static bool HasName(ReadOnlySpan<char> name)
    {
        foreach (var extension in Extensions)
        {
            if (name.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    /// <summary>Whether a text evidently is a web page, behind an XML declaration and comments.</summary>
    public static bool Opens(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        while (EndOfPreamble(text) is > 0 and var end)
            text = text[end..].TrimStart();
        foreach (var opening in Openings)
        {
            if (text.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private static int EndOfPreamble(ReadOnlySpan<char> text)
    {
        var closing =
            text.StartsWith("<!--") ? "-->"
            : text.StartsWith("<?") ? "?>"
            : null;
        if (closing is null)
            return 0;
        var end = text.IndexOf(closing);
        return end < 0 ? 0 : end + closing.Length;
    }
}
