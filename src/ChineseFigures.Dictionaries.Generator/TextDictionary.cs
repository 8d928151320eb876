namespace ChineseFigures.Dictionaries.Generator;

/// <summary>
/// A text dictionary of OpenCC: a key, a tab, candidates parted by spaces; the first candidate is the conversion.
/// </summary>
internal sealed class TextDictionary
{
    private const string ReversePreference = "# @reverse-prefer:";
    private const string TofuRisk = "# @tofu-risk:";

    private readonly List<(string Key, string Preferred)> _reversePreferences = [];
    private readonly List<Entry> _tofuRisks = [];

    private TextDictionary(IEnumerable<Entry> entries) => Entries = [.. entries];

    public List<Entry> Entries { get; }

    public static TextDictionary Parse(string text)
    {
        var dictionary = new TextDictionary([]);
        var afterTofuRisk = false;
        foreach (var line in text.Split('\n').Select(l => l.TrimEnd('\r')))
        {
            if (line.StartsWith(ReversePreference, StringComparison.Ordinal))
            {
                var fields = line[ReversePreference.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
                dictionary._reversePreferences.Add((fields[0], fields[^1]));
            }
            if (line.Length > 0 && line[0] != '#')
            {
                var entry = Entry.Parse(line);
                dictionary.Entries.Add(entry);
                if (afterTofuRisk)
                    dictionary._tofuRisks.Add(entry);
            }
            afterTofuRisk = line.StartsWith(TofuRisk, StringComparison.Ordinal);
        }
        return dictionary;
    }

    public static TextDictionary Of(IEnumerable<(string Key, string Value)> entries) =>
        new(entries.Select(e => new Entry(e.Key, [e.Value])));

    /// <summary>Every candidate becomes a key; its candidates are the old keys in their order (OpenCC's reverse.py).</summary>
    public TextDictionary Reverse()
    {
        var reversed = new Dictionary<string, List<string>>();
        foreach (var entry in Entries)
        {
            foreach (var candidate in entry.Candidates)
            {
                if (!reversed.TryGetValue(candidate, out var keys))
                    reversed.Add(candidate, keys = []);
                keys.Add(entry.Key);
            }
        }
        foreach (var (key, preferred) in _reversePreferences)
        {
            if (!reversed[key].Remove(preferred))
                throw new InvalidDataException($"reverse preference {key} -> {preferred} has no mapping");
            reversed[key].Insert(0, preferred);
        }
        return new TextDictionary(reversed.Select(e => new Entry(e.Key, [.. e.Value])));
    }

    /// <summary>
    /// The entries marked as converting to rarely drawn characters, without the key kept as their first candidate
    /// (OpenCC's extract_tofu_risk.py).
    /// </summary>
    public TextDictionary TofuRisks() =>
        new(_tofuRisks.Select(e => e.Candidates[0] == e.Key ? e with { Candidates = e.Candidates[1..] } : e));

    /// <summary>A key and its candidates.</summary>
    internal sealed record Entry(string Key, string[] Candidates)
    {
        public string Value => Candidates[0];

        public static Entry Parse(string line)
        {
            var tab = line.IndexOf('\t');
            return new Entry(line[..tab], line[(tab + 1)..].Split(' '));
        }
    }
}
