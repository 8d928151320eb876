namespace ChineseFigures.Scripts;

/// <summary>What the rest of the library needs to know of the script dictionaries.</summary>
internal static class ScriptTables
{
    private static readonly Lazy<char[]> Twins = new(() =>
        DictionaryResource.Read<char>(DictionaryResource.SimplifiedTwins)
    );

    /// <summary>
    /// Pairs of characters, one after the other: a character of the basic plane and the single Simplified character
    /// it is read as. Traditional, regional (Taiwan, Hong Kong), compatibility and unambiguous Japanese forms.
    /// </summary>
    public static ReadOnlySpan<char> SimplifiedTwins => Twins.Value;

    /// <summary>Calls <paramref name="pair"/> with each pair of <see cref="SimplifiedTwins"/>.</summary>
    public static void ForEachSimplified(Action<char, char> pair)
    {
        var twins = SimplifiedTwins;
        for (var i = 0; i < twins.Length; i += 2)
        {
            pair(twins[i], twins[i + 1]);
        }
    }
}
