using System.Numerics;

namespace ChineseFigures.Dictionaries.Generator;

/// <summary>
/// Lays the keys of a dictionary out as the arrays that <c>PrefixTable</c> of the library walks: a table by first
/// character, then a trie whose nodes' children lie displaced in one table of a power-of-two size.
/// </summary>
internal sealed class PrefixTableBuilder
{
    private const double MaxLoad = 0.8;
    private const int MinSize = 16;

    private readonly Node _root = new();
    private ulong[] _slots = [];
    private HashSet<int> _displacements = [];

    private PrefixTableBuilder(IReadOnlyDictionary<string, string> entries)
    {
        foreach (var (key, value) in entries.OrderBy(e => e.Key, StringComparer.Ordinal))
        {
            if (key.Length == 1 && value.Length == 1)
                _root.Child(key[0]).Replacement = value[0];
            else
                Insert(key);
        }
        PlaceChildren();
    }

    /// <summary>The keys that end in a terminal, in the terminals' order from 1.</summary>
    public List<string> TerminalKeys { get; } = [];

    public static PrefixTableBuilder Build(IReadOnlyDictionary<string, string> entries) => new(entries);

    /// <summary>Writes the table's sections in the order in which <c>PrefixTable</c> reads them.</summary>
    public int Write(SectionWriter sections)
    {
        var first = sections.Add(_root.Children.Keys.ToArray());
        sections.Add(_root.Children.Select(c => c.Value.Alone(c.Key)).ToArray());
        sections.Add(_root.Children.Values.Select(c => c.Displacement).ToArray());
        sections.Add(_root.Children.Values.Select(c => c.Terminal).ToArray());
        sections.Add(_slots);
        sections.Add(PairFilter.Of(TerminalKeys));
        return first;
    }

    private void Insert(string key)
    {
        var node = _root;
        foreach (var unit in key)
            node = node.Child(unit);
        TerminalKeys.Add(key);
        node.Terminal = checked((ushort)TerminalKeys.Count);
    }

    private void PlaceChildren()
    {
        var parents = _root.Children.Values.SelectMany(Parents).OrderByDescending(p => p.Children.Count).ToList();
        var count = parents.Sum(p => p.Children.Count);
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(MinSize, count / MaxLoad));
        while (!TryPlaceChildren(parents, size))
            size *= 2;
    }

    private static IEnumerable<Node> Parents(Node node) =>
        node.Children.Count == 0 ? [] : node.Children.Values.SelectMany(Parents).Prepend(node);

    /// <remarks>
    /// No two nodes get the same displacement. A slot's character then tells whose child it is: only the node at the
    /// displacement of slot minus character can have put it there. Displacement 0 says that there are no children.
    /// </remarks>
    private bool TryPlaceChildren(List<Node> parents, int size)
    {
        _slots = new ulong[size];
        _displacements = [0];
        var free = new FreeSlots(size);
        if (!parents.All(parent => TryPlace(parent, free)))
            return false;
        foreach (var parent in parents)
        {
            foreach (var (unit, child) in parent.Children)
            {
                _slots[Slot(parent.Displacement, unit)] =
                    unit | ((ulong)child.Terminal << 16) | ((ulong)child.Displacement << 32);
            }
        }
        return true;
    }

    /// <summary>Tries every free slot for the first child, the lowest first, until the others find theirs free.</summary>
    private bool TryPlace(Node parent, FreeSlots free)
    {
        char[] units = [.. parent.Children.Keys];
        for (var slot = free.AtOrAfter(0); slot < _slots.Length; slot = free.AtOrAfter(slot + 1))
        {
            var displacement = (slot - units[0]) & (_slots.Length - 1);
            if (!AllFree(units, displacement) || !_displacements.Add(displacement))
                continue;
            parent.Displacement = displacement;
            foreach (var unit in units)
            {
                _slots[Slot(displacement, unit)] = unit;
                free.Take(Slot(displacement, unit));
            }
            return true;
        }
        return false;
    }

    /// <remarks>Units farther apart than the table is long could share a slot; such a place is refused too.</remarks>
    private bool AllFree(char[] units, int displacement)
    {
        foreach (var unit in units)
        {
            if (_slots[Slot(displacement, unit)] != 0)
                return false;
        }
        return _slots.Length > char.MaxValue || units.Select(u => Slot(0, u)).Distinct().Count() == units.Length;
    }

    private int Slot(int displacement, char unit) => (displacement + unit) & (_slots.Length - 1);

    private sealed class Node
    {
        public SortedDictionary<char, Node> Children { get; } = [];

        public int Displacement { get; set; }

        public ushort Terminal { get; set; }

        public char? Replacement { get; set; }

        public Node Child(char unit)
        {
            if (!Children.TryGetValue(unit, out var child))
                Children.Add(unit, child = new Node());
            return child;
        }

        /// <summary>What the character alone becomes; nothing where a terminal tells.</summary>
        public char Alone(char unit) => Terminal > 0 ? (char)0 : Replacement ?? unit;
    }
}
