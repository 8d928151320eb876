using System.Numerics;

namespace ChineseFigures.Dictionaries.Generator;

/// <summary>
/// A bit for each pair of characters that a key begins with, found by the hash that <c>PairFilter</c> of the library
/// computes; few enough bits are set that nearly every other pair is refused.
/// </summary>
internal static class PairFilter
{
    private const int BitsPerPair = 32;
    private const int WordBits = 32;

    public static uint[] Of(IEnumerable<string> keys)
    {
        var pairs = keys.Where(key => key.Length > 1).Select(key => (key[0], key[1])).Distinct().ToList();
        var size = Math.Max(WordBits, BitOperations.RoundUpToPowerOf2((uint)(pairs.Count * BitsPerPair)));
        var words = new uint[size / WordBits];
        foreach (var (first, second) in pairs)
        {
            var bit = (((uint)first << 16) | second) * 0x9E3779B1u >> (WordBits - BitOperations.Log2(size));
            words[bit / WordBits] |= 1u << (int)(bit % WordBits);
        }
        return words;
    }
}
