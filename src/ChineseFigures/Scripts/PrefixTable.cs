using System.Runtime.CompilerServices;

namespace ChineseFigures.Scripts;

/// <summary>The keys of a dictionary, laid out for the longest match at each position of a text.</summary>
/// <remarks>
/// Keys of one character that become one character are a table over all characters. The others form a trie; the
/// children of its nodes lie in one table of a power-of-two size, each node's displaced by another number: the child
/// by the character <c>c</c> of the node displaced by <c>d</c> is at <c>d + c</c>, and is one if <c>c</c> stands
/// there. A filter over the first two characters keeps nearly all positions of a text where no key begins away from
/// the trie.
/// </remarks>
internal sealed class PrefixTable
{
    private const int Characters = char.MaxValue + 1;
    private const int TerminalShift = 16;
    private const int DisplacementShift = 32;

    private readonly int[] _rootDisplacements = new int[Characters];
    private readonly Dictionary<char, ushort> _rootTerminals = [];

    // A character, the number of the key that ends there or 0, the displacement of its children or 0.
    private readonly ulong[] _slots;

    /// <summary>Reads the table whose sections begin with <paramref name="section"/>.</summary>
    public PrefixTable(int section)
    {
        var roots = DictionaryResource.Read<char>(section);
        var alone = DictionaryResource.Read<char>(section + 1);
        var displacements = DictionaryResource.Read<int>(section + 2);
        var terminals = DictionaryResource.Read<ushort>(section + 3);
        _slots = DictionaryResource.Read<ulong>(section + 4);
        Filter = new PairFilter(DictionaryResource.Read<uint>(section + 5));

        for (var c = 0; c < Characters; c++)
            Alone[c] = DescriptionSequence.IsOperator((char)c) ? '\0' : (char)c;
        for (var i = 0; i < roots.Length; i++)
        {
            Alone[roots[i]] = alone[i];
            _rootDisplacements[roots[i]] = displacements[i];
            if (terminals[i] != 0)
                _rootTerminals.Add(roots[i], terminals[i]);
        }
    }

    /// <summary>What each character alone becomes; 0 where that takes <see cref="LongestKey"/> to tell.</summary>
    public char[] Alone { get; } = new char[Characters];

    /// <summary>Tells of two characters whether a key may begin with them.</summary>
    public PairFilter Filter { get; }

    /// <summary>The number of the longest key that begins at a place of a text, and its end; 0 if there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int LongestKey(ReadOnlySpan<char> text, int start, out int end)
    {
        var key = 0;
        end = start + 1;
        var displacement = _rootDisplacements[text[start]];
        for (var at = start + 1; at < text.Length && displacement != 0; at++)
        {
            var slot = _slots[(displacement + text[at]) & (_slots.Length - 1)];
            if ((char)slot != text[at])
                break;
            if ((ushort)(slot >> TerminalShift) is var terminal and not 0)
                (key, end) = (terminal, at + 1);
            displacement = (int)(slot >> DisplacementShift);
        }
        return key == 0 && Alone[text[start]] == 0 ? _rootTerminals.GetValueOrDefault(text[start]) : key;
    }
}
