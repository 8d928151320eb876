namespace ChineseFigures.Scripts;

/// <summary>The keys of a dictionary, laid out for the longest match at each position of a text.</summary>
/// <remarks>
/// The first character is looked up in a table over all of them; from the second on, the keys form a trie whose
/// nodes' children lie displaced in one table of a power-of-two size: the child of node <c>n</c> by the character
/// <c>c</c> is at <c>bases[n] + c</c>, and is one if its check says so. Most positions of a text are settled by the
/// first character, nearly all others by one failed check.
/// </remarks>
internal sealed class PrefixTable
{
    /// <summary>An entry of <see cref="Roots"/> above this has a node in its upper half.</summary>
    public const uint LastPlain = char.MaxValue;

    private const int NodeShift = 16;

    /// <summary>By first character: what it becomes alone in the lower half, its node in the upper.</summary>
    public readonly uint[] Roots;

    /// <summary>By node: where its children begin.</summary>
    public readonly int[] Bases;

    /// <summary>By slot: the node and the character that own it.</summary>
    public readonly uint[] Checks;

    /// <summary>By slot: the child's node, 0 for a leaf.</summary>
    public readonly ushort[] Children;

    /// <summary>By slot: the number of the key that ends there, or 0.</summary>
    public readonly ushort[] Terminals;

    private readonly ushort[] rootTerminals;

    /// <summary>Reads the table whose sections begin with <paramref name="section"/>.</summary>
    public PrefixTable(int section)
    {
        var rootCharacters = DictionaryResource.Read<char>(section);
        var rootEntries = DictionaryResource.Read<uint>(section + 1);
        var terminals = DictionaryResource.Read<ushort>(section + 2);
        var bases = DictionaryResource.Read<int>(section + 3);
        Checks = DictionaryResource.Read<uint>(section + 4);
        Children = DictionaryResource.Read<ushort>(section + 5);
        Terminals = DictionaryResource.Read<ushort>(section + 6);

        // One node more, without children, for the characters that no key begins with but that need a look.
        var special = (uint)bases.Length << NodeShift;
        Bases = [.. bases, 0];
        Roots = new uint[char.MaxValue + 1];
        rootTerminals = new ushort[Bases.Length];
        for (var c = 0; c < Roots.Length; c++)
        {
            Roots[c] = (uint)c;
        }

        for (var c = DescriptionSequence.FirstOperator; c <= DescriptionSequence.LastOperator; c++)
        {
            Roots[c] = special;
        }

        for (var i = 0; i < rootCharacters.Length; i++)
        {
            Roots[rootCharacters[i]] = rootEntries[i];
            rootTerminals[rootEntries[i] >> NodeShift] = terminals[i];
        }
    }

    /// <summary>The number of the key that is the single character with this entry of <see cref="Roots"/>.</summary>
    public int RootTerminal(uint root) => rootTerminals[root >> NodeShift];
}
