using ChineseFigures.Reading;

namespace ChineseFigures.Vocabulary;

/// <summary>
/// Finds the longest of many words that a text begins with. Immutable; a match allocates nothing and looks at no more
/// characters than the longest word has.
/// </summary>
/// <remarks>
/// The nodes are numbered breadth first, so the children of a node are neighbours and a node needs only the number of
/// its first child: three flat arrays hold the whole trie. The first character, which rejects most texts, is looked up
/// in a table of all UTF-16 units instead, in pages of 256 of which those that no word begins in are one.
/// </remarks>
internal sealed class WordTrie
{
    /// <summary>The payload of no word.</summary>
    public const int None = -1;

    private readonly byte[] _pageOf = new byte[256];
    private readonly int[] _nodeOfFirst;
    private readonly char[] _labels;
    private readonly int[] _payloads;
    private readonly int[] _firstChild;

    /// <summary>Builds the trie of the given words, each with a payload that is not negative.</summary>
    /// <exception cref="ArgumentException">A word is empty or occurs twice, or a payload is negative.</exception>
    public WordTrie(IEnumerable<KeyValuePair<string, int>> words)
    {
        var sorted = words.ToArray();
        Array.Sort(sorted, static (a, b) => string.CompareOrdinal(a.Key, b.Key));
        Check(sorted);

        var labels = new List<char> { '\0' };
        var payloads = new List<int>();
        var firstChild = new List<int>();
        // A node is the run of sorted words that share its first Depth characters.
        var open = new Queue<(int Start, int End, int Depth)>();
        open.Enqueue((0, sorted.Length, 0));
        while (open.TryDequeue(out var node))
        {
            var (start, end, depth) = node;
            var ends = start < end && sorted[start].Key.Length == depth;
            payloads.Add(ends ? sorted[start++].Value : None);
            firstChild.Add(labels.Count);
            while (start < end)
            {
                var label = sorted[start].Key[depth];
                var next = start;
                while (next < end && sorted[next].Key[depth] == label)
                    next++;
                labels.Add(label);
                open.Enqueue((start, next, depth + 1));
                start = next;
            }
        }
        firstChild.Add(labels.Count);

        _labels = [.. labels];
        _payloads = [.. payloads];
        _firstChild = [.. firstChild];
        var pages = 0;
        for (var child = _firstChild[0]; child < _firstChild[1]; child++)
        {
            ref var page = ref _pageOf[_labels[child] >> 8];
            if (page == 0)
                page = (byte)++pages;
        }
        _nodeOfFirst = new int[(pages + 1) * 256];
        for (var child = _firstChild[0]; child < _firstChild[1]; child++)
            First(_labels[child]) = child;
    }

    // Two lookups instead of one keep a small trie small: 256 KB each would be most of what a process loads.
    private ref int First(char c) => ref _nodeOfFirst[(_pageOf[c >> 8] << 8) | (c & 0xFF)];

    /// <summary>Whether a word begins with <paramref name="c"/>.</summary>
    public bool Starts(char c) => First(c) != 0;

    /// <summary>
    /// The payload of the longest word that <paramref name="text"/> begins with, or <see cref="None"/> and length 0.
    /// </summary>
    public int Match(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        var payload = None;
        if (text.IsEmpty)
            return payload;
        var node = First(text[0]);
        for (var at = 1; node != 0; at++)
        {
            if (_payloads[node] != None)
            {
                payload = _payloads[node];
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
        var payload = None;
        if (text.IsEmpty)
            return payload;
        var node = First(text[0]);
        for (var at = 1; node != 0; at++)
        {
            if (_payloads[node] != None)
            {
                payload = _payloads[node];
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
        length = 0;
        var payload = None;
        if (text.IsEmpty)
            return payload;
        var node = First(text[^1]);
        for (var at = 1; node != 0; at++)
        {
            if (_payloads[node] != None)
            {
                payload = _payloads[node];
                length = at;
            }
            node = at < text.Length ? Child(node, text[text.Length - 1 - at]) : 0;
        }
        return payload;
    }

    private int Child(int node, char label)
    {
        var first = _firstChild[node];
        var at = _labels.AsSpan(first, _firstChild[node + 1] - first).IndexOf(label);
        return at < 0 ? 0 : first + at;
    }

    private static void Check(KeyValuePair<string, int>[] sorted)
    {
        for (var i = 0; i < sorted.Length; i++)
        {
            var (word, payload) = sorted[i];
            if (word.Length == 0)
                throw new ArgumentException("A word is empty.");
            if (payload < 0)
                throw new ArgumentException($"The payload of '{word}' is negative.");
            if (i > 0 && sorted[i - 1].Key == word)
                throw new ArgumentException($"'{word}' occurs twice.");
        }
    }
}
