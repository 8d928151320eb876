using System.Collections.ObjectModel;

namespace ChineseFigures;

/// <summary>Phrases and what they become, of the caller's own.</summary>
/// <remarks>
/// A phrase of the user's always wins: wherever it stands it becomes what the dictionary says, the longest phrase
/// first, and the text before and after it is converted as if it stood alone. Instances are immutable and safe to use
/// from several threads.
/// </remarks>
/// <example>
/// <code>
/// var phrases = UserPhrases.Parse("机器学习\t機器學習\n# a comment\n云\t雲端 雲");
/// var options = new ScriptConverterOptions { Phrases = phrases };
/// new ScriptConverter(ScriptConversion.S2T, options).Convert("云上的机器学习"); // 雲端上的機器學習
/// </code>
/// </example>
public sealed class UserPhrases
{
    /// <summary>Creates a dictionary of phrases and what each becomes.</summary>
    /// <param name="entries">The phrases, each with its conversion.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> is null.</exception>
    /// <exception cref="ArgumentException">A phrase or a conversion is null or empty, or a phrase is there twice.</exception>
    public UserPhrases(IEnumerable<KeyValuePair<string, string>> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var phrases = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (phrase, conversion) in entries)
        {
            if (Fault(phrase, conversion, phrases) is { } fault)
                throw new ArgumentException(fault, nameof(entries));
            phrases.Add(phrase, conversion);
        }
        Entries = phrases.AsReadOnly();
    }

    /// <summary>The phrases, each with its conversion.</summary>
    public ReadOnlyDictionary<string, string> Entries { get; }

    /// <summary>
    /// Reads a text dictionary as OpenCC has it: a line is a phrase, a tab and candidates parted by spaces, of which
    /// the first is taken; empty lines and lines that begin with # are passed over.
    /// </summary>
    /// <param name="text">The lines of the dictionary.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">A line is malformed; the message names its number and what is wrong.</exception>
    public static UserPhrases Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var phrases = new Dictionary<string, string>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in text.TrimStart('\uFEFF').AsSpan().EnumerateLines())
        {
            number++;
            if (!line.IsEmpty && line[0] != '#')
                AddLine(line, number, phrases);
        }
        return new UserPhrases(phrases);
    }

    private static void AddLine(ReadOnlySpan<char> line, int number, Dictionary<string, string> phrases)
    {
        var tab = line.IndexOf('\t');
        if (tab < 0)
            throw new FormatException($"line {number}: no tab between phrase and conversion");
        var phrase = line[..tab].ToString();
        var candidates = line[(tab + 1)..];
        var space = candidates.IndexOf(' ');
        var conversion = (space < 0 ? candidates : candidates[..space]).ToString();
        if (Fault(phrase, conversion, phrases) is { } fault)
            throw new FormatException($"line {number}: {fault}");
        phrases.Add(phrase, conversion);
    }

    private static string? Fault(string phrase, string conversion, Dictionary<string, string> earlier) =>
        string.IsNullOrEmpty(phrase) ? "the phrase is empty"
        : string.IsNullOrEmpty(conversion) ? $"the conversion of {phrase} is empty"
        : earlier.ContainsKey(phrase) ? $"{phrase} is there twice"
        : null;
}
