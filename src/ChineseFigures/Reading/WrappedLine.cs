namespace ChineseFigures.Reading;

/// <summary>
/// Tells a line of prose that was cut at the width of a page, as old documents and mails are, from a paragraph: it stops in
/// the middle of a sentence, and a line beside it is as long.
/// </summary>
internal static class WrappedLine
{
    private const int Shortest = 25;
    private const int Longest = 100;

    // A word of letters or a mark that must not begin a line leaves the one before shorter or longer.
    private const int Slack = 3;

    /// <summary>Whether the line that ends with the break at a position goes on in the next one.</summary>
    public static bool Ends(ReadOnlySpan<char> source, int at)
    {
        var line = LineEndingAt(source, at);
        if (line.Length is < Shortest or > Longest || EndsSentence(line[^1]) || line.IndexOfAny("，。；,、") < 0)
            return false;
        var next = LineFrom(source[(at + 1)..]);
        return !next.IsEmpty && !Begins(next) && (IsAsLong(line, next) || IsAsLong(line, LineBefore(source, at)));
    }

    private static bool IsAsLong(ReadOnlySpan<char> line, ReadOnlySpan<char> other) =>
        Math.Abs(line.Length - other.Length) <= Slack;

    // What is longer than any wrapped line need not be measured to its beginning.
    private static ReadOnlySpan<char> LineEndingAt(ReadOnlySpan<char> source, int end)
    {
        var before = source[Math.Max(0, end - Longest - Slack - 1)..end];
        return before[(before.LastIndexOf('\n') + 1)..].TrimEnd(" \r");
    }

    private static ReadOnlySpan<char> LineBefore(ReadOnlySpan<char> source, int at)
    {
        var start = source[..at].LastIndexOf('\n');
        return start < 0 ? default : LineEndingAt(source, start);
    }

    private static ReadOnlySpan<char> LineFrom(ReadOnlySpan<char> rest)
    {
        rest = rest[..Math.Min(rest.Length, Longest + Slack + 1)];
        var end = rest.IndexOf('\n');
        return (end < 0 ? rest : rest[..end]).TrimEnd(" \r");
    }

    private static bool EndsSentence(char last) =>
        last is '。' or '！' or '？' or '；' or '：' or '”' or '…' or '!' or '?' or ';' or ':';

    // An indent, a number of a list or a parenthesis.
    private static bool Begins(ReadOnlySpan<char> line) =>
        line[0] is ' ' or '\u3000' or '\t' or '(' or '（' or '【' or '-' or '·' or '●' or '■' or '◆'
        || line.Length > 2 && line[1..3].IndexOfAny('、', '.', '．') >= 0;
}
