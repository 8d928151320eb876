using ChineseFigures.Reading;

namespace ChineseFigures.Tables;

/// <summary>Folded words of a cell, each character with its place in the source.</summary>
internal readonly record struct Piece(string Text, int[] Sources)
{
    public static Piece Empty { get; } = new("", []);

    public int Length => Text.Length;

    /// <summary>The part between two positions.</summary>
    public Piece Slice(int start, int end) => new(Text[start..end], Sources[start..end]);

    /// <summary>The piece without the part between two positions.</summary>
    public Piece Without(int start, int end) =>
        new(string.Concat(Text.AsSpan(0, start), Text.AsSpan(end)), [.. Sources[..start], .. Sources[end..]]);

    /// <summary>The piece without these characters at its ends.</summary>
    public Piece Trim(string characters)
    {
        var start = Text.Length - Text.AsSpan().TrimStart(characters).Length;
        var end = Text.AsSpan().TrimEnd(characters).Length;
        return end <= start ? Empty : Slice(start, end);
    }

    /// <summary>The text of a cell, without what a scrape or a typesetter put between its characters.</summary>
    public static Piece Read(string source, int start, int end, CleanText scratch)
    {
        scratch.Clear();
        scratch.Add(source.AsSpan(start, end - start), start);
        var clean = scratch.Span;
        var text = new char[clean.Length];
        var sources = new int[clean.Length];
        var length = 0;
        for (var at = 0; at < clean.Length; at++)
        {
            if (char.IsWhiteSpace(clean[at]) && !IsBetweenLetters(clean, at))
                continue;
            text[length] = clean[at];
            sources[length++] = scratch.SourceOf(at);
        }
        return new Piece(new string(text, 0, length), sources[..length]);
    }

    // 合 计 is 合计, but Hong Kong is two words.
    private static bool IsBetweenLetters(ReadOnlySpan<char> clean, int at) =>
        at > 0 && at + 1 < clean.Length && char.IsAsciiLetter(clean[at - 1]) && char.IsAsciiLetter(clean[at + 1]);
}
