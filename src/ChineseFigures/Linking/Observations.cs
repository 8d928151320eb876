namespace ChineseFigures.Linking;

/// <summary>Numbers the observations of a document: figures about one indicator, place and period share a number.</summary>
internal sealed class Observations
{
    private readonly Dictionary<(string Indicator, string? Place, Period? Period), int> _numbers = [];
    private int _count;

    /// <summary>Begins a document.</summary>
    public void Reset()
    {
        _numbers.Clear();
        _count = 0;
    }

    /// <summary>The number of an observation, counted from 1; a figure without an indicator is one of its own.</summary>
    public int Number(string? indicator, string? place, Period? period)
    {
        if (indicator is null)
            return ++_count;
        var key = (indicator, place, period);
        if (!_numbers.TryGetValue(key, out var number))
            _numbers[key] = number = ++_count;
        return number;
    }
}
