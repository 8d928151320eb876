using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Scripts;

/// <summary>Refuses, with one look at a bit, nearly every pair of characters that no key begins with.</summary>
/// <remarks>
/// At most positions of a text no key begins. A branch that is nearly never taken costs nothing, while a walk into the
/// trie that breaks off now and then is mispredicted now and then.
/// </remarks>
internal readonly struct PairFilter
{
    private const int WordBits = 32;

    private readonly uint[] words;
    private readonly int shift;

    /// <summary>Takes the bits that the generator set.</summary>
    public PairFilter(uint[] words)
    {
        this.words = words;
        // A loop: code for what a processor may not have would be compiled anew by every process.
        shift = WordBits;
        for (var bits = (uint)words.Length * WordBits; bits > 1; bits /= 2)
            shift--;
    }

    /// <summary>A filter for the first two characters of some words; those of one character are left out.</summary>
    public static PairFilter Of(ReadOnlySpan<Word> words)
    {
        var filter = For(words.Length);
        foreach (var (word, _) in words)
        {
            if (word.Length > 1)
                filter.Add(word[0], word[1]);
        }
        return filter;
    }

    /// <summary>An empty filter for so many pairs.</summary>
    public static PairFilter For(int count)
    {
        // Of a few words one bit in 64 is set, of many one in 16, for the filter has to stay in the nearest cache.
        const int MostBits = 1 << 14;
        const int BitsPerWord = 16;
        const int BitsPerWordOfFew = 64;
        var pairs = (uint)count + 1;
        var bits = Math.Max(Math.Min(pairs * BitsPerWordOfFew, MostBits), pairs * BitsPerWord);
        var size = 1u;
        while (size * WordBits < bits)
            size *= 2;
        return new PairFilter(new uint[size]);
    }

    /// <summary>Adds a pair while the filter is being built.</summary>
    public void Add(char first, char second)
    {
        var bit = BitOf(first, second);
        words[bit / WordBits] |= 1u << (int)bit;
    }

    /// <summary>Whether a key may begin with the two characters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayBegin(uint first, uint second)
    {
        var bit = BitOf(first, second);
        return (Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(words), bit / WordBits) & (1u << (int)bit)) != 0;
    }

    private uint BitOf(uint first, uint second) => ((first << 16) | second) * 0x9E3779B1u >> shift;
}
