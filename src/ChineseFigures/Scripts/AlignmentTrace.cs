namespace ChineseFigures.Scripts;

/// <summary>Notes replacements in an alignment whose source begins at <paramref name="origin"/>.</summary>
internal readonly struct AlignmentTrace(Alignment alignment, int origin) : ITrace
{
    public void Replaced(ReadOnlySpan<char> key, ReadOnlySpan<char> value, int start, int outputStart)
    {
        if (!Corresponds(key, value))
            alignment.Add(new(start - origin, start - origin + key.Length, outputStart, outputStart + value.Length));
    }

    /// <summary>Whether each character stands where its other form stood: 一丝不挂 and 一絲不掛.</summary>
    private static bool Corresponds(ReadOnlySpan<char> key, ReadOnlySpan<char> value)
    {
        if (key.Length != value.Length)
            return false;
        for (var i = 0; i < key.Length; i++)
        {
            if (ScriptTables.Simplify(key[i]) != ScriptTables.Simplify(value[i]))
                return false;
        }
        return true;
    }
}
