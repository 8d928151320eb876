using System.Runtime.CompilerServices;

namespace ChineseFigures.Vocabulary;

/// <summary>
/// A few words that a rule asks for at once. Most texts that are asked about begin or end with a character that none of them
/// has there: one bit tells.
/// </summary>
[CollectionBuilder(typeof(WordSet), nameof(Of))]
internal sealed class WordSet
{
    // Characters by their last byte, of which few of some tens share one: the first ones, then the last ones.
    private const int Blocks = 4;
    private readonly ulong[] _bits = new ulong[2 * Blocks];
    private readonly string[] _words;

    private WordSet(string[] words)
    {
        _words = words;
        foreach (var word in words)
        {
            _bits[Block(word[0])] |= 1UL << word[0];
            _bits[Blocks + Block(word[^1])] |= 1UL << word[^1];
        }
    }

    /// <summary>The set of some words, of which none is empty.</summary>
    public static WordSet Of(ReadOnlySpan<string> words) => new(words.ToArray());

    /// <summary>The words, in the order of the table.</summary>
    public ReadOnlySpan<string>.Enumerator GetEnumerator() => new ReadOnlySpan<string>(_words).GetEnumerator();

    /// <summary>Whether a word may begin with the character; no tells for sure.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayBegin(char c) => (_bits[Block(c)] >> c & 1) != 0;

    /// <summary>Whether a word may end with the character; no tells for sure.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayEnd(char c) => (_bits[Blocks + Block(c)] >> c & 1) != 0;

    private static int Block(char c) => (byte)c / 64;
}
