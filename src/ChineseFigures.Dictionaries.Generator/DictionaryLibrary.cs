using System.Text;

namespace ChineseFigures.Dictionaries.Generator;

/// <summary>The dictionaries by the names that the configurations use, those that OpenCC's build derives included.</summary>
internal sealed class DictionaryLibrary(OpenCCPackage package)
{
    private const string Reversed = "Rev";

    private readonly Dictionary<string, TextDictionary> _loaded = [];

    public TextDictionary this[string name]
    {
        get
        {
            if (!_loaded.TryGetValue(name, out var dictionary))
                _loaded.Add(name, dictionary = Load(name));
            return dictionary;
        }
    }

    private TextDictionary Load(string name) =>
        name switch
        {
            "TWVariantsRev" or "HKVariantsRev" or "JPShinjitaiCharactersRev" => this[name[..^Reversed.Length]]
                .Reverse(),
            "TSCharactersExt" => this["TSCharacters"].TofuRisks(),
            "STPhrases_GeneratedFromRegionalPhrases" => RegionalPhrases(),
            _ => TextDictionary.Parse(package.Dictionary(name)),
        };

    /// <summary>
    /// The keys of the regional phrases in Simplified form, each mapped to itself in Traditional form, so that
    /// segmentation keeps them whole (OpenCC's generate_st_phrases_from_regional_phrases.py). Keys of less than
    /// three characters would split longer words and are left out.
    /// </summary>
    private TextDictionary RegionalPhrases()
    {
        var simplify = ConfigurationReader.Read(package, "t2s").Converter(this);
        var phrases = new Dictionary<string, string>();
        foreach (var entry in this["HKPhrases"].Entries.Concat(this["TWPhrases"].Entries))
        {
            var simplified = simplify(entry.Key);
            if (simplified.EnumerateRunes().Count() < 3)
                continue;
            if (!phrases.TryAdd(simplified, entry.Key) && phrases[simplified] != entry.Key)
                throw new InvalidDataException($"two regional phrases share the Simplified form {simplified}");
        }
        return TextDictionary.Of(phrases.Select(p => (p.Key, p.Value)));
    }
}
