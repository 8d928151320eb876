namespace ChineseFigures.Values;

/// <summary>The comparison with an object of unknown type, the same for every type.</summary>
internal static class ValueOrder
{
    /// <inheritdoc cref="IComparable.CompareTo"/>
    public static int Compare<T>(in T value, object? other)
        where T : struct, IComparable<T> =>
        other switch
        {
            null => 1,
            T same => value.CompareTo(same),
            _ => throw new ArgumentException($"Expected {typeof(T).Name}, not {other.GetType().Name}.", nameof(other)),
        };
}
