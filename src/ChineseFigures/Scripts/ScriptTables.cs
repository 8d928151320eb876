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
            pair(twins[i], twins[i + 1]);
    }

    /// <summary>The Simplified reading of a character, itself if it has no other.</summary>
    public static char Simplify(char form)
    {
        var twins = SimplifiedTwins;
        var (low, high) = (0, twins.Length / 2);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = twins[2 * middle] < form ? (middle + 1, high) : (low, middle);
        }
        return 2 * low < twins.Length && twins[2 * low] == form ? twins[(2 * low) + 1] : form;
    }
}
