namespace ChineseFigures.Linking;

/// <summary>Numbers the observations of a document: figures about one indicator, place and period share a number.</summary>
/// <remarks>
/// An open-addressed hash of its own: a dictionary with a key of three parts would be compiled anew by every process.
/// </remarks>
internal sealed class Observations
{
    private const int FewestSlots = 64;

    private readonly record struct Slot(int Hash, string? Indicator, string? Place, Period? Period, int Number)
    {
        public bool IsOf(int hash, string indicator, string? place, Period? period) =>
            Hash == hash && Indicator == indicator && Place == place && IsSame(Period, period);
    }

    private Slot[] _slots = new Slot[FewestSlots];
    private string? _indicator;
    private int _indicatorHash;
    private int _used;
    private int _count;

    /// <summary>Begins a document.</summary>
    public void Reset()
    {
        Array.Clear(_slots);
        _used = 0;
        _count = 0;
    }

    /// <summary>The number of an observation, counted from 1; a figure without an indicator is one of its own.</summary>
    public int Number(string? indicator, string? place, Period? period)
    {
        if (indicator is null)
            return ++_count;
        // The figures behind one another are mostly about the same.
        if (!ReferenceEquals(indicator, _indicator))
            (_indicator, _indicatorHash) = (indicator, indicator.GetHashCode());
        var hash = (_indicatorHash * 31 + (place?.GetHashCode() ?? 0)) * 31 + Hash(period);
        var at = Find(hash, indicator, place, period);
        if (_slots[at].Number != 0)
            return _slots[at].Number;
        _slots[at] = new Slot(hash, indicator, place, period, ++_count);
        if (++_used > _slots.Length / 2)
            Grow();
        return _count;
    }

    // Where the observation stands, or the free slot where it would.
    private int Find(int hash, string indicator, string? place, Period? period)
    {
        var mask = _slots.Length - 1;
        var at = (hash ^ (hash >>> 16)) & mask;
        while (_slots[at].Number != 0 && !_slots[at].IsOf(hash, indicator, place, period))
            at = (at + 1) & mask;
        return at;
    }

    private void Grow()
    {
        var slots = _slots;
        _slots = new Slot[slots.Length * 2];
        foreach (var slot in slots)
        {
            if (slot.Number != 0)
                _slots[Find(slot.Hash, slot.Indicator!, slot.Place, slot.Period)] = slot;
        }
    }

    private static int Hash(Period? period) =>
        period is { } p ? (p.FirstDay.DayNumber * 31 + p.LastDay.DayNumber) * 31 + (int)p.Unit : 0;

    private static bool IsSame(Period? a, Period? b) =>
        a is { } first && b is { } second
            ? first.FirstDay == second.FirstDay && first.LastDay == second.LastDay && first.Unit == second.Unit
            : a.HasValue == b.HasValue;
}
