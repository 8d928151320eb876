using ChineseFigures.Scripts;

namespace ChineseFigures.Tests.Scripts;

/// <summary>The entries of a conversion's stages, read out of the resource by walking its tables.</summary>
internal static class PipelineEntries
{
    private static readonly char[] Strings = DictionaryResource.Read<char>(DictionaryResource.Strings);

    /// <summary>Normalization, first stage and further stages.</summary>
    public static IEnumerable<Dictionary<string, (string Value, bool IsSegment)>> Of(ScriptConversion conversion)
    {
        var pipelines = DictionaryResource.Read<int>(DictionaryResource.Pipelines);
        var at = 0;
        for (var skipped = 0; skipped < (int)conversion; skipped++)
            at += 5 + (2 * pipelines[at + 4]);
        yield return Read(pipelines[at], pipelines[at + 1]);
        yield return Read(pipelines[at + 2], pipelines[at + 3]);
        for (var further = 0; further < pipelines[at + 4]; further++)
            yield return Read(pipelines[at + 5 + (2 * further)], pipelines[at + 6 + (2 * further)]);
    }

    private static Dictionary<string, (string Value, bool IsSegment)> Read(int table, int valueSet)
    {
        var roots = DictionaryResource.Read<char>(table);
        var alone = DictionaryResource.Read<char>(table + 1);
        var displacements = DictionaryResource.Read<int>(table + 2);
        var terminals = DictionaryResource.Read<ushort>(table + 3);
        var slots = DictionaryResource.Read<ulong>(table + 4);
        var values = DictionaryResource.Read<uint>(valueSet);
        var children = Enumerable
            .Range(0, slots.Length)
            .Where(slot => slots[slot] != 0)
            .ToLookup(slot => (slot - (char)slots[slot]) & (slots.Length - 1));

        var entries = new Dictionary<string, (string Value, bool IsSegment)>(StringComparer.Ordinal);
        for (var i = 0; i < roots.Length; i++)
        {
            var key = roots[i].ToString();
            if (alone[i] != 0 && alone[i] != roots[i])
                entries.Add(key, (alone[i].ToString(), false));
            Add(key, terminals[i], displacements[i]);
        }
        return entries;

        void Add(string key, int terminal, int displacement)
        {
            if (terminal != 0)
            {
                var (offset, length) = ((int)(values[terminal] >> 8), (int)(values[terminal] & 0x7F));
                entries.Add(key, (new string(Strings, offset, length), (values[terminal] & 0x80) != 0));
            }
            foreach (var slot in displacement == 0 ? [] : children[displacement])
                Add(key + (char)slots[slot], (ushort)(slots[slot] >> 16), (int)(slots[slot] >> 32));
        }
    }
}
