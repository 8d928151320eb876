namespace ChineseFigures.Dictionaries.Generator;

/// <summary>
/// The pairs of a character and the Simplified character it is read as, for every character of the basic plane that
/// has just one such reading: what the extractor folds by.
/// </summary>
internal static class SimplifiedTwins
{
    public static char[] Pairs(DictionaryLibrary library)
    {
        var simplified = library["TSCharacters"].Entries.ToDictionary(e => e.Key, e => e.Value);
        var twins = new SortedDictionary<char, char>();
        foreach (var entry in library["TSCharacters"].Entries)
            Add(twins, entry.Key, entry.Value);
        foreach (var (key, traditional) in VariantsOf(library))
            Add(twins, key, simplified.GetValueOrDefault(traditional, traditional));
        foreach (var entry in library["CJK_Compatibility_Ideographs"].Entries.Where(e => e.Value.Length == 1))
            Add(twins, entry.Key, twins.GetValueOrDefault(entry.Value[0], entry.Value[0]).ToString());
        return [.. twins.SelectMany(t => new[] { t.Key, t.Value })];
    }

    /// <summary>Regional and Japanese forms with their form in OpenCC's Traditional standard.</summary>
    /// <remarks>
    /// A form that is a Simplified character, or that Simplified phrases use, stands for itself: 么 is not read as 幺,
    /// 著 not as 着, 缶 not as 罐. A Japanese form with several old forms is ambiguous and left as it is.
    /// </remarks>
    private static IEnumerable<(string Form, string Traditional)> VariantsOf(DictionaryLibrary library)
    {
        var simplified = library["STCharacters"].Entries.Select(e => e.Key).ToHashSet();
        simplified.UnionWith(library["TSCharacters"].Entries.SelectMany(e => e.Candidates));
        simplified.UnionWith(library["STPhrases"].Entries.SelectMany(e => e.Key).Select(c => c.ToString()));

        return library["TWVariantsRev"]
            .Entries.Concat(library["HKVariantsRev"].Entries)
            .Concat(library["JPShinjitaiCharacters"].Entries.Where(e => e.Candidates.Length == 1))
            .Where(e => !simplified.Contains(e.Key))
            .Select(e => (e.Key, e.Value));
    }

    private static void Add(SortedDictionary<char, char> twins, string from, string to)
    {
        if (from.Length == 1 && to.Length == 1 && from != to)
            twins.TryAdd(from[0], to[0]);
    }
}
