namespace ChineseFigures.Dictionaries.Generator;

/// <summary>The free slots of a table, found without walking over those taken: each taken slot points past itself.</summary>
internal sealed class FreeSlots
{
    private readonly int[] _next;

    public FreeSlots(int count) => _next = [.. Enumerable.Range(0, count + 1)];

    public void Take(int slot) => _next[slot] = slot + 1;

    public int AtOrAfter(int slot)
    {
        if (slot >= _next.Length)
            return _next.Length - 1;
        var free = slot;
        while (_next[free] != free)
            free = _next[free];
        while (_next[slot] != free)
            (slot, _next[slot]) = (_next[slot], free);
        return free;
    }
}
