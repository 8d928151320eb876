namespace ChineseFigures.Dictionaries.Generator;

/// <summary>The characters of the basic plane that tell one script, or one region's writing, from the others.</summary>
internal sealed class ScriptEvidence
{
    public ScriptEvidence(DictionaryLibrary library)
    {
        // What OpenCC's Traditional standard is written with is no region's own, nor what two regions share.
        var standard = library["STPhrases"].Entries.SelectMany(e => e.Value).ToHashSet();
        var taiwan = Forms(library["TWVariants"]);
        var hongKong = Forms(library["HKVariants"]);
        TaiwanOnly = [.. taiwan.Except(hongKong).Except(standard)];
        HongKongOnly = [.. hongKong.Except(taiwan).Except(standard)];

        // 税 and 户 are Simplified, but Hong Kong's Traditional texts use them too.
        var simplified = KeysWithoutThemselves(library["STCharacters"]);
        var traditional = KeysWithoutThemselves(library["TSCharacters"]);
        SimplifiedOnly = [.. simplified.Except(traditional).Except(taiwan).Except(hongKong)];
        TraditionalOnly = [.. traditional.Except(simplified)];
    }

    public char[] SimplifiedOnly { get; }

    public char[] TraditionalOnly { get; }

    public char[] TaiwanOnly { get; }

    public char[] HongKongOnly { get; }

    /// <summary>Characters that the other script never writes as they are: 汉, but not 里, which 里程 keeps.</summary>
    private static List<char> KeysWithoutThemselves(TextDictionary dictionary) =>
        [.. dictionary.Entries.Where(e => e.Key.Length == 1 && !e.Candidates.Contains(e.Key)).Select(e => e.Key[0])];

    private static List<char> Forms(TextDictionary variants) =>
        [.. variants.Entries.Where(e => e.Value != e.Key).Select(e => e.Value[0])];
}
