namespace ChineseFigures.Reading;

/// <summary>
/// A stretch of source text, folded, without what a scrape put between its characters, and with the way back: every
/// character knows its place in the source.
/// </summary>
/// <remarks>One instance is used for one stretch after the other; its buffers grow and stay.</remarks>
internal sealed class CleanText
{
    // Characters that stay what they are. Most do, and a set of bits stays in the nearest cache.
    private static readonly CharacterSet Plain = FindPlain();

    private char[] _characters = new char[256];
    private int[] _sources = new int[256];

    /// <summary>Number of clean characters.</summary>
    public int Length { get; private set; }

    /// <summary>The clean characters.</summary>
    public ReadOnlySpan<char> Span => _characters.AsSpan(0, Length);

    /// <summary>Where a clean character stands in the source.</summary>
    public int SourceOf(int at) => _sources[at];

    /// <summary>Where a clean span ends in the source: right behind its last character.</summary>
    public int SourceEnd(int end) => _sources[end - 1] + 1;

    /// <summary>Cleans one stretch.</summary>
    /// <param name="source">The characters as given.</param>
    /// <param name="start">Where they stand in the whole source.</param>
    public void Load(ReadOnlySpan<char> source, int start)
    {
        Clear();
        Add(source, start);
    }

    /// <summary>Leaves nothing.</summary>
    public void Clear() => Length = 0;

    /// <summary>Cleans one stretch and adds it.</summary>
    /// <param name="source">The characters as given.</param>
    /// <param name="start">Where they stand in the whole source.</param>
    public void Add(ReadOnlySpan<char> source, int start)
    {
        Reserve(Length + source.Length);
        for (var i = 0; i < source.Length; i++)
        {
            var c = source[i];
            if (Plain.Contains(c))
            {
                Append(c, start + i);
                continue;
            }
            c = CharacterFold.Fold(c);
            var length = Noise.MayBegin(c) ? Noise.Length(source, i, Length > 0 ? _characters[Length - 1] : '\0') : 0;
            if (length > 0)
                i += length - 1;
            else
                Append(c, start + i);
        }
    }

    /// <summary>Adds clean characters that come from these places of the source.</summary>
    public void Add(string clean, ReadOnlySpan<int> sources)
    {
        Reserve(Length + clean.Length);
        for (var i = 0; i < clean.Length; i++)
            Append(clean[i], sources[i]);
    }

    /// <summary>Adds clean characters that the source only implies, at a place of it.</summary>
    public void Add(string clean, int source)
    {
        Reserve(Length + clean.Length);
        foreach (var c in clean)
            Append(c, source);
    }

    private static CharacterSet FindPlain()
    {
        var plain = new CharacterSet("");
        for (var i = 0; i <= char.MaxValue; i++)
        {
            var c = (char)i;
            if (CharacterFold.Fold(c) == c && !Noise.MayBegin(c))
                plain.Add(c);
        }
        return plain;
    }

    private void Append(char c, int source)
    {
        _characters[Length] = c;
        _sources[Length++] = source;
    }

    private void Reserve(int length)
    {
        if (_characters.Length >= length)
            return;
        var size = (int)Math.Max(length, _characters.Length * 2L);
        Array.Resize(ref _characters, size);
        Array.Resize(ref _sources, size);
    }
}
