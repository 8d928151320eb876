namespace ChineseFigures.Reading;

/// <summary>
/// A stretch of source text, folded, without what a scrape put between its characters, and with the way back: every
/// character knows its place in the source. On the same pass it notes where tokens can begin.
/// </summary>
/// <remarks>One instance is used for one stretch after the other; its buffers grow and stay.</remarks>
internal sealed class CleanText
{
    // Characters that stay what they are and begin no token. Most do, and a set of bits stays in the nearest cache.
    private static readonly CharacterSet Plain = new("");

    // What has to be known of the others, in one place: the folded character, its uses above it, and whether it may be noise.
    private const int UseShift = 16;
    private const int NoiseBit = 1 << 24;
    private const int QuoteBit = 1 << 25;
    private static readonly int[] Forms = new int[char.MaxValue + 1];

    private char[] _characters = new char[256];
    private int[] _sources = new int[256];
    private Beginning[] _beginnings = new Beginning[256];
    private int _beginningCount;
    private QuotationMarks _quotes;

    /// <summary>Number of clean characters.</summary>
    public int Length { get; private set; }

    /// <summary>The clean characters.</summary>
    public ReadOnlySpan<char> Span => _characters.AsSpan(0, Length);

    /// <summary>Where the clean characters stand with which a token can begin.</summary>
    public ReadOnlySpan<Beginning> Beginnings => _beginnings.AsSpan(0, _beginningCount);

    /// <summary>A clean character with which a token can begin, and the uses of it that <see cref="CharacterUse"/> names.</summary>
    internal readonly record struct Beginning(int At, byte Use);

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
    public void Clear() => (Length, _beginningCount, _quotes) = (0, 0, default);

    /// <summary>Cleans one stretch and adds it.</summary>
    /// <param name="source">The characters as given.</param>
    /// <param name="start">Where they stand in the whole source.</param>
    public void Add(ReadOnlySpan<char> source, int start)
    {
        Reserve(Length + source.Length);
        var (plain, forms, length) = (Plain, Forms, Length);
        var characters = _characters.AsSpan();
        var sources = _sources.AsSpan(0, characters.Length);
        for (var i = 0; i < source.Length; i++)
        {
            var c = source[i];
            if (!plain.Contains(c))
            {
                var form = forms[c];
                if ((form & NoiseBit) != 0)
                {
                    var noise = Noise.Length(source, i, length > 0 ? characters[length - 1] : '\0');
                    i += Math.Max(0, noise - 1);
                    if (noise > 0)
                        continue;
                }
                c = (char)form;
                var use = (byte)(form >> UseShift);
                if ((form & QuoteBit) != 0)
                {
                    c = _quotes.Read(c, characters[..length]);
                    use = CharacterUse.Of(c);
                }
                if (use != 0)
                    _beginnings[_beginningCount++] = new Beginning(length, use);
            }
            characters[length] = c;
            sources[length++] = start + i;
        }
        Length = length;
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

    static CleanText()
    {
        var (forms, plain) = (Forms, Plain);
        for (var i = 0; i <= char.MaxValue; i++)
        {
            var folded = CharacterFold.Fold((char)i);
            forms[i] =
                folded
                | CharacterUse.Of(folded) << UseShift
                | (Noise.MayBegin(folded) ? NoiseBit : 0)
                | (QuotationMarks.IsOne(folded) ? QuoteBit : 0);
            if (forms[i] == i)
                plain.Add((char)i);
        }
    }

    private void Append(char c, int source)
    {
        var use = CharacterUse.Of(c);
        if (use != 0)
            _beginnings[_beginningCount++] = new Beginning(Length, use);
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
        Array.Resize(ref _beginnings, size);
    }
}
