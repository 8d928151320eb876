namespace ChineseFigures.Scripts;

/// <summary>Does not listen.</summary>
internal readonly struct NoTrace : ITrace
{
    public void Replaced(ReadOnlySpan<char> key, ReadOnlySpan<char> value, int start, int outputStart) { }
}
