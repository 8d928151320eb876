using System.Buffers;
using System.Text;

namespace ChineseFigures.Tool.Input;

/// <summary>
/// What a page says of its own encoding: <c>&lt;meta charset="gbk"&gt;</c>, <c>http-equiv</c>,
/// <c>&lt;?xml encoding="big5"?&gt;</c>.
/// </summary>
internal static class PageDeclaration
{
    // Browsers look at the first 1024 bytes; pages with long comments before their head exist.
    private const int LongestHead = 1 << 13;
    private const string Comment = "<!--";

    private static readonly SearchValues<char> NameEnds = SearchValues.Create("\"'; \t\r\n/>?");

    /// <summary>The encoding that the first bytes of a page declare; null where they name none that is known.</summary>
    public static TextEncoding? Find(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, LongestHead)]);
        for (var at = head.IndexOf('<', StringComparison.Ordinal); at >= 0; at = head.IndexOf('<', at + 1))
        {
            var end = EndOfTag(head, at);
            if (end < 0)
                return null;
            if (InTag(head.AsSpan(at, end - at)) is { } encoding)
                return encoding;
            at = end - 1;
        }
        return null;
    }

    private static int EndOfTag(string head, int start)
    {
        var closing = head.AsSpan(start).StartsWith(Comment) ? "-->" : ">";
        var end = head.IndexOf(closing, start, StringComparison.Ordinal);
        return end < 0 ? -1 : end + closing.Length;
    }

    // The bytes of the declaration were read as ASCII: where it names UTF-16 it is wrong.
    private static TextEncoding? InTag(ReadOnlySpan<char> tag)
    {
        var key =
            tag.StartsWith("<meta", StringComparison.OrdinalIgnoreCase) ? "charset"
            : tag.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) ? "encoding"
            : null;
        if (key is null)
            return null;
        var at = tag.IndexOf(key, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return null;
        var value = tag[(at + key.Length)..].TrimStart();
        if (value is not ['=', ..])
            return null;
        value = value[1..].TrimStart().TrimStart("\"'");
        var end = value.IndexOfAny(NameEnds);
        var encoding = TextEncoding.Find(value[..(end < 0 ? value.Length : end)].ToString());
        return encoding is { IsUtf16: true } ? null : encoding;
    }
}
