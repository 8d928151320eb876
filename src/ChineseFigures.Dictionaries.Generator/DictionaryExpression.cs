namespace ChineseFigures.Dictionaries.Generator;

/// <summary>What a configuration names as a dictionary: a file, or a group of dictionaries with a match policy.</summary>
internal abstract record DictionaryExpression
{
    /// <summary>What the expression is made of, in words; equal for equal expressions.</summary>
    public abstract string Name { get; }

    /// <summary>
    /// The entries of one dictionary whose longest match is the match of the whole expression.
    /// </summary>
    public abstract Dictionary<string, string> Flatten(DictionaryLibrary library);

    /// <summary>A single dictionary.</summary>
    internal sealed record Named(string File) : DictionaryExpression
    {
        public override string Name => File;

        public override Dictionary<string, string> Flatten(DictionaryLibrary library) =>
            library[File].Entries.ToDictionary(e => e.Key, e => e.Value, StringComparer.Ordinal);
    }

    /// <summary>The longest match over all parts; at equal length the earlier part's.</summary>
    internal sealed record Union(DictionaryExpression[] Parts) : DictionaryExpression
    {
        public override string Name => $"union({string.Join(", ", Parts.Select(p => p.Name))})";

        public override Dictionary<string, string> Flatten(DictionaryLibrary library)
        {
            var flat = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var (key, value) in Parts.SelectMany(p => p.Flatten(library)))
                flat.TryAdd(key, value);
            return flat;
        }
    }

    /// <summary>The longest match of the first part that has any.</summary>
    /// <remarks>
    /// A key of a later part that begins with a key of an earlier part can never be reached: where it matches, the
    /// earlier one does. Without such keys the longest match over all parts is the first part's.
    /// </remarks>
    internal sealed record ShortCircuit(DictionaryExpression[] Parts) : DictionaryExpression
    {
        public override string Name => $"first({string.Join(", ", Parts.Select(p => p.Name))})";

        public override Dictionary<string, string> Flatten(DictionaryLibrary library)
        {
            var flat = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var part in Parts)
            {
                var reachable = part.Flatten(library).Where(e => !BeginsWithAny(e.Key, flat)).ToList();
                reachable.ForEach(e => flat.Add(e.Key, e.Value));
            }
            return flat;
        }

        private static bool BeginsWithAny(string key, Dictionary<string, string> earlier) =>
            Enumerable.Range(1, key.Length).Any(length => earlier.ContainsKey(key[..length]));
    }
}
