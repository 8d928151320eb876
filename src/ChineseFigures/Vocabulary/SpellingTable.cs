namespace ChineseFigures.Vocabulary;

/// <summary>
/// Finds words of one long text, letter case ignored, without a string for each: an open-addressed hash of slices.
/// </summary>
/// <remarks>
/// The hash runs from a word's last character to its first, so that one pass over a name meets the hash of every
/// suffix of it.
/// </remarks>
internal sealed class SpellingTable
{
    private readonly record struct Slot(int Start, int Length, int Value);

    private const int None = -1;

    private readonly char[] _text;

    // One bit in sixteen is set: most of what is asked for is turned away by a look into the nearest cache.
    private const int FilterShift = 32 - 12;
    private readonly uint[] _filter = new uint[1 << (32 - FilterShift)];

    // Apart from the slots, so that a miss, the common answer, touches little memory. 0 is a free slot.
    private readonly uint[] _hashes;
    private readonly Slot[] _slots;
    private int _longest;

    /// <summary>A table for at most <paramref name="count"/> words of <paramref name="text"/>.</summary>
    public SpellingTable(char[] text, int count)
    {
        _text = text;
        var size = 16;
        while (size < count * 2)
            size *= 2;
        _hashes = new uint[size];
        _slots = new Slot[size];
    }

    /// <summary>Adds a slice of the text; or answers the value of the same word that was added before, else -1.</summary>
    public int Add(int start, int length, int value)
    {
        var word = _text.AsSpan(start, length);
        _longest = Math.Max(_longest, length);
        var hash = 0u;
        for (var at = length - 1; at >= 0; at--)
            hash = Extend(hash, word[at]);
        var slot = Probe(hash, word);
        if (_hashes[slot] != 0)
            return _slots[slot].Value;
        _hashes[slot] = hash;
        _filter[hash >> FilterShift] |= 1u << (int)(hash >> 6);
        _slots[slot] = new Slot(start, length, value);
        return None;
    }

    /// <summary>The value of the longest word that <paramref name="name"/> ends with, or -1.</summary>
    public int FindSuffix(ReadOnlySpan<char> name, out int length)
    {
        const int Few = 64;
        // No suffix that is longer than the longest word is one.
        name = name[Math.Max(0, name.Length - _longest)..];
        Span<uint> hashes = name.Length <= Few ? stackalloc uint[Few] : new uint[name.Length];
        var hash = 0u;
        for (var at = name.Length - 1; at >= 0; at--)
            hashes[at] = hash = Extend(hash, name[at]);
        // The longest is asked for first, so that the shorter ones, which are mostly there too, are not compared.
        for (var at = 0; at < name.Length; at++)
        {
            hash = hashes[at];
            if ((_filter[hash >> FilterShift] & (1u << (int)(hash >> 6))) == 0)
                continue;
            var slot = Probe(hash, name[at..]);
            if (_hashes[slot] == 0)
                continue;
            length = name.Length - at;
            return _slots[slot].Value;
        }
        length = 0;
        return None;
    }

    /// <summary>The value of a word, or -1.</summary>
    public int Find(ReadOnlySpan<char> word) =>
        FindSuffix(word, out var length) is var value && length == word.Length ? value : None;

    private static uint Extend(uint hash, char c) =>
        ((hash ^ (char.IsAsciiLetterUpper(c) ? c | 0x20u : c)) * 16777619) | 1;

    // Where the word stands, or the free slot where it would.
    private int Probe(uint hash, ReadOnlySpan<char> word)
    {
        var mask = _hashes.Length - 1;
        // The high bits of the product depend on every character.
        for (var at = (int)(hash >> 15) & mask; ; at = (at + 1) & mask)
        {
            if (_hashes[at] == 0 || _hashes[at] == hash && IsAt(at, word))
                return at;
        }
    }

    private bool IsAt(int slot, ReadOnlySpan<char> word)
    {
        var known = _text.AsSpan(_slots[slot].Start, _slots[slot].Length);
        return word.SequenceEqual(known) || word.Equals(known, StringComparison.OrdinalIgnoreCase);
    }
}
