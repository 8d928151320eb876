namespace ChineseFigures.Tests.Linking;

/// <summary>
/// A checked-in list of what is not yet found as a reader finds it: a line with the key (a text, or a place in a
/// document) and an indented line with the reason, each. The reason begins with number: where kind, value or unit is
/// wrong. The list only shrinks: what passes must leave it, and a test sees to it.
/// </summary>
internal sealed class KnownGaps
{
    private KnownGaps(string path)
    {
        FileName = Path.GetFileName(path);
        Reasons = Read(File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, path)));
    }

    /// <summary>The sentences of the corpora.</summary>
    public static KnownGaps OfSentences { get; } = new("Sentences/known-gaps.txt");

    /// <summary>The figures of the sample documents.</summary>
    public static KnownGaps OfSeeds { get; } = new("Extraction/known-gaps.txt");

    public string FileName { get; }

    /// <summary>The keys with their reasons.</summary>
    public IReadOnlyDictionary<string, string> Reasons { get; }

    /// <summary>The keys of which kind, value and unit are right.</summary>
    public IEnumerable<string> KeysOfReading =>
        Reasons.Where(gap => !gap.Value.StartsWith("number:", StringComparison.Ordinal)).Select(gap => gap.Key);

    public bool Contains(string key) => Reasons.ContainsKey(key);

    private static Dictionary<string, string> Read(string[] lines)
    {
        var reasons = new Dictionary<string, string>();
        string? key = null;
        foreach (var line in lines.Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] != ' ')
                key = line.Replace("\\n", "\n", StringComparison.Ordinal);
            else
                reasons.Add(key ?? throw new FormatException($"A reason without a key: {line}"), line.Trim());
        }
        return reasons;
    }
}
