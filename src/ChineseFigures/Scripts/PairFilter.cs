using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

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
        shift = WordBits - BitOperations.Log2((uint)words.Length * WordBits);
    }

    /// <summary>Whether a key may begin with the two characters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayBegin(uint first, uint second)
    {
        var bit = ((first << 16) | second) * 0x9E3779B1u >> shift;
        return (Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(words), bit / WordBits) & (1u << (int)bit)) != 0;
    }
}
