using System.Numerics;
using System.Runtime.CompilerServices;
using ChineseFigures.Reading;
using ChineseFigures.Scripts;

namespace ChineseFigures.Vocabulary;

/// <summary>
/// Finds the longest of many words that a text begins with. Immutable; a match allocates nothing and looks at no more
/// characters than the longest word has.
/// </summary>
/// <remarks>
/// The nodes are numbered breadth first, so the children of a node are neighbours and a node needs only the number of
/// its first child: two flat arrays hold the whole trie. The first character, which rejects most texts, is looked up
/// in a set of bits instead; its node is the number of smaller ones, for the words are sorted.
/// </remarks>
internal sealed class WordTrie
{
    /// <summary>The payload of no word.</summary>
    public const int None = -1;

    private const int BitsPerBlock = 64;
    private const int Blocks = (char.MaxValue + 1) / BitsPerBlock;

    // The children of most nodes are so few that looking at one after the other is the fastest way.
    private const int FewChildren = 8;

    private readonly ulong[] _firsts = new ulong[Blocks];
    private readonly ushort[] _firstsBefore = new ushort[Blocks];
    private readonly ulong[]? _singles;
    private readonly PairFilter _pairs;
    private readonly char[] _labels;
    private readonly Node[] _nodes;

    private record struct Node(int FirstChild, int Payload);

    /// <summary>Builds the trie of the given words, each with a payload that is not negative.</summary>
    /// <exception cref="ArgumentException">A word is empty or occurs twice, or a payload is negative.</exception>
    public WordTrie(IReadOnlyCollection<Word> words)
    {
        Word[] sorted = [.. words];
        Array.Sort(sorted, static (a, b) => string.CompareOrdinal(a.Text, b.Text));
        var size = Check(sorted);
        _labels = new char[size];
        _nodes = new Node[size + 1];
        Build(sorted);
        for (var child = _nodes[0].FirstChild; child < _nodes[1].FirstChild; child++)
            _firsts[_labels[child] / BitsPerBlock] |= 1UL << (_labels[child] % BitsPerBlock);
        _pairs = PairFilter.Of(sorted);
        foreach (var (word, _) in sorted)
        {
            if (word.Length > 1)
                continue;
            _singles ??= new ulong[Blocks];
            _singles[word[0] / BitsPerBlock] |= 1UL << (word[0] % BitsPerBlock);
        }
        for (var block = 1; block < Blocks; block++)
            _firstsBefore[block] = (ushort)(_firstsBefore[block - 1] + BitOperations.PopCount(_firsts[block - 1]));
    }

    // A word of one character begins with any pair.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool MayBegin(char first, char second) =>
        _pairs.MayBegin(first, second) || _singles is { } singles && Holds(singles, first);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Holds(ulong[] set, char c) => (set[c / BitsPerBlock] >> (c % BitsPerBlock) & 1) != 0;

    /// <summary>Whether a word begins with <paramref name="c"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Starts(char c) => Holds(_firsts, c);

    /// <summary>
    /// The payload of the longest word that <paramref name="text"/> begins with, or <see cref="None"/> and length 0.
    /// </summary>
    public int Match(ReadOnlySpan<char> text, out int length)
    {
        if (text.Length > 1 ? MayBegin(text[0], text[1]) : text.Length > 0 && Starts(text[0]))
            return Walk(text, out length);
        length = 0;
        return None;
    }

    /// <summary>The payload of the word that is the whole of <paramref name="text"/>, which is not empty; or <see cref="None"/>.</summary>
    public int Find(ReadOnlySpan<char> text)
    {
        if (!Starts(text[0]))
            return None;
        var node = NodeOfFirst(text[0]);
        for (var at = 1; at < text.Length; at++)
        {
            node = Child(node, text[at]);
            if (node == 0)
                return None;
        }
        return _nodes[node].Payload;
    }

    /// <summary>The first position at or behind <paramref name="at"/> where a word may begin, or the text's end.</summary>
    public int Next(ReadOnlySpan<char> text, int at)
    {
        var (pairs, singles) = (_pairs, _singles);
        for (; at + 1 < text.Length; at++)
        {
            if (pairs.MayBegin(text[at], text[at + 1]) || singles is not null && Holds(singles, text[at]))
                return at;
        }
        return at < text.Length && Starts(text[at]) ? at : text.Length;
    }

    private int Walk(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        if (!Starts(text[0]))
            return None;
        var payload = None;
        var node = NodeOfFirst(text[0]);
        for (var at = 1; node != 0; at++)
        {
            if (_nodes[node].Payload != None)
            {
                payload = _nodes[node].Payload;
                length = at;
            }
            node = at < text.Length ? Child(node, text[at]) : 0;
        }
        return payload;
    }

    /// <summary>
    /// Like <see cref="Match"/>, but the word may be spaced out in the text (<c>个 百 分点</c>). The length counts the
    /// spacing between its characters.
    /// </summary>
    public int MatchSpaced(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        if (text.IsEmpty || !Starts(text[0]))
            return None;
        var payload = None;
        var node = NodeOfFirst(text[0]);
        for (var at = 1; node != 0; at++)
        {
            if (_nodes[node].Payload != None)
            {
                payload = _nodes[node].Payload;
                length = at;
            }
            at = Spacing.Skip(text, at);
            node = at < text.Length ? Child(node, text[at]) : 0;
        }
        return payload;
    }

    /// <summary>
    /// The payload of the longest word that <paramref name="text"/> ends with; for a trie whose words were given
    /// backwards.
    /// </summary>
    public int MatchEnd(ReadOnlySpan<char> text, out int length)
    {
        if (text.Length > 1 ? MayBegin(text[^1], text[^2]) : text.Length > 0 && Starts(text[^1]))
            return WalkBack(text, out length);
        length = 0;
        return None;
    }

    private int WalkBack(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        if (!Starts(text[^1]))
            return None;
        var payload = None;
        var node = NodeOfFirst(text[^1]);
        for (var at = 1; node != 0; at++)
        {
            if (_nodes[node].Payload != None)
            {
                payload = _nodes[node].Payload;
                length = at;
            }
            node = at < text.Length ? Child(node, text[text.Length - 1 - at]) : 0;
        }
        return payload;
    }

    private int NodeOfFirst(char c)
    {
        var smaller = _firsts[c / BitsPerBlock] & ((1UL << (c % BitsPerBlock)) - 1);
        return 1 + _firstsBefore[c / BitsPerBlock] + BitOperations.PopCount(smaller);
    }

    private int Child(int node, char label)
    {
        var first = _nodes[node].FirstChild;
        var children = _labels.AsSpan(first, _nodes[node + 1].FirstChild - first);
        if (children.Length > FewChildren)
            return children.IndexOf(label) is var at and >= 0 ? first + at : 0;
        for (var i = 0; i < children.Length; i++)
        {
            if (children[i] == label)
                return first + i;
        }
        return 0;
    }

    // A node is the run of sorted words that share its first characters, as many as it lies deep.
    private void Build(Word[] sorted)
    {
        var size = _labels.Length;
        var (starts, ends, depths) = (new int[size], new int[size], new int[size]);
        ends[0] = sorted.Length;
        var nodes = 1;
        for (var node = 0; node < nodes; node++)
        {
            var (start, end, depth) = (starts[node], ends[node], depths[node]);
            var isWord = start < end && sorted[start].Text.Length == depth;
            _nodes[node] = new Node(nodes, isWord ? sorted[start++].Payload : None);
            while (start < end)
            {
                var label = sorted[start].Text[depth];
                _labels[nodes] = label;
                starts[nodes] = start;
                depths[nodes] = depth + 1;
                while (start < end && sorted[start].Text[depth] == label)
                    start++;
                ends[nodes++] = start;
            }
        }
        _nodes[nodes] = new Node(nodes, None);
    }

    // Answers how many nodes the words need: the root, and one for each character that a word does not share.
    private static int Check(Word[] sorted)
    {
        var nodes = 1;
        for (var i = 0; i < sorted.Length; i++)
        {
            var (word, payload) = sorted[i];
            if (word.Length == 0)
                throw new ArgumentException("A word is empty.");
            if (payload < 0)
                throw new ArgumentException($"The payload of '{word}' is negative.");
            if (i > 0 && sorted[i - 1].Text == word)
                throw new ArgumentException($"'{word}' occurs twice.");
            nodes += word.Length - (i > 0 ? word.AsSpan().CommonPrefixLength(sorted[i - 1].Text) : 0);
        }
        return nodes;
    }
}
