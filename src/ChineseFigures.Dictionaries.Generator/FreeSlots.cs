namespace ChineseFigures.Dictionaries.Generator;

/// <summary>The free slots of a table, found without walking over those taken: each taken slot points past itself.</summary>
internal sealed class FreeSlots
{
    private readonly int[] next;

    public FreeSlots(int count) => next = [.. Enumerable.Range(0, count + 1)];

    public void Take(int slot) => next[slot] = slot + 1;

    public int AtOrAfter(int slot)
    {
        if (slot >= next.Length)
        {
            return next.Length - 1;
        }

        var free = slot;
        while (next[free] != free)
        {
            free = next[free];
        }

        while (next[slot] != free)
        {
            (slot, next[slot]) = (next[slot], free);
        }

        return free;
    }
}
