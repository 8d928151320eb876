using System.Numerics;

namespace ChineseFigures.Dictionaries.Generator;

/// <summary>
/// Lays the keys of a dictionary out as the arrays that <c>PrefixTable</c> of the library walks: a table by first
/// character, then a trie whose nodes' children lie displaced in one table of a power-of-two size.
/// </summary>
internal sealed class PrefixTableBuilder
{
    private const double MaxLoad = 0.8;

    private readonly List<Node> parents = [new Node()];
    private readonly Node root = new();
    private int[] bases = [];
    private uint[] checks = [];
    private ushort[] children = [];
    private ushort[] terminals = [];

    private PrefixTableBuilder(IReadOnlyDictionary<string, string> entries)
    {
        foreach (var (key, value) in entries.OrderBy(e => e.Key, StringComparer.Ordinal))
        {
            if (key.Length == 1 && value.Length == 1)
            {
                root.Child(key[0]).Replacement = value[0];
            }
            else
            {
                Insert(key);
            }
        }

        NumberParents();
        PlaceChildren();
    }

    /// <summary>The keys that end in a terminal, in the terminals' order from 1.</summary>
    public List<string> TerminalKeys { get; } = [];

    public static PrefixTableBuilder Build(IReadOnlyDictionary<string, string> entries) => new(entries);

    /// <summary>Writes the table's sections in the order in which <c>PrefixTable</c> reads them.</summary>
    public int Write(SectionWriter sections)
    {
        var first = sections.Add(root.Children.Keys.ToArray());
        sections.Add(root.Children.Select(c => c.Value.RootEntry(c.Key)).ToArray());
        sections.Add(root.Children.Values.Select(c => c.Terminal).ToArray());
        sections.Add(bases);
        sections.Add(checks);
        sections.Add(children);
        sections.Add(terminals);
        return first;
    }

    private void Insert(string key)
    {
        var node = root;
        foreach (var unit in key)
        {
            node = node.Child(unit);
        }

        TerminalKeys.Add(key);
        node.Terminal = checked((ushort)TerminalKeys.Count);
    }

    /// <summary>Numbers the nodes that the walk can enter: first characters with more to them, and inner nodes.</summary>
    private void NumberParents()
    {
        var waiting = new Queue<Node>(root.Children.Values.Where(c => c.Children.Count > 0 || c.Terminal > 0));
        while (waiting.TryDequeue(out var node))
        {
            node.Number = checked((ushort)parents.Count);
            parents.Add(node);
            foreach (var inner in node.Children.Values.Where(c => c.Children.Count > 0))
            {
                waiting.Enqueue(inner);
            }
        }
    }

    private void PlaceChildren()
    {
        var count = parents.Sum(p => p.Children.Count);
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, count / MaxLoad));
        while (!TryPlaceChildren(size))
        {
            size *= 2;
        }
    }

    private bool TryPlaceChildren(int size)
    {
        bases = new int[parents.Count];
        checks = new uint[size];
        children = new ushort[size];
        terminals = new ushort[size];
        var free = new FreeSlots(size);
        foreach (var parent in parents.Where(p => p.Children.Count > 0).OrderByDescending(p => p.Children.Count))
        {
            if (!TryPlace(parent, free))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Tries every free slot for the first child, the lowest first, until the others find theirs free.</summary>
    private bool TryPlace(Node parent, FreeSlots free)
    {
        var mask = checks.Length - 1;
        char[] units = [.. parent.Children.Keys];
        for (var slot = free.AtOrAfter(0); slot < checks.Length; slot = free.AtOrAfter(slot + 1))
        {
            var displacement = (slot - units[0]) & mask;
            if (!AllFree(units, displacement))
            {
                continue;
            }

            bases[parent.Number] = displacement;
            foreach (var (unit, child) in parent.Children)
            {
                Occupy((displacement + unit) & mask, parent, unit, child);
                free.Take((displacement + unit) & mask);
            }

            return true;
        }

        return false;
    }

    /// <remarks>Units farther apart than the table is long could share a slot; such a place is refused too.</remarks>
    private bool AllFree(char[] units, int displacement)
    {
        var mask = checks.Length - 1;
        foreach (var unit in units)
        {
            if (checks[(displacement + unit) & mask] != 0)
            {
                return false;
            }
        }

        return checks.Length > char.MaxValue || units.Select(u => u & mask).Distinct().Count() == units.Length;
    }

    private void Occupy(int slot, Node parent, char unit, Node child)
    {
        checks[slot] = ((uint)parent.Number << 16) | unit;
        children[slot] = child.Number;
        terminals[slot] = child.Terminal;
    }

    private sealed class Node
    {
        public SortedDictionary<char, Node> Children { get; } = [];

        public ushort Number { get; set; }

        public ushort Terminal { get; set; }

        public char? Replacement { get; set; }

        public Node Child(char unit)
        {
            if (!Children.TryGetValue(unit, out var child))
            {
                Children.Add(unit, child = new Node());
            }

            return child;
        }

        /// <summary>The number, and below it what the character alone becomes; nothing where a terminal tells.</summary>
        public uint RootEntry(char unit) => ((uint)Number << 16) | (Terminal > 0 ? (char)0 : Replacement ?? unit);
    }
}
