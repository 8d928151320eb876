namespace ChineseFigures.Scripts;

/// <summary>The terms of economic text that OpenCC takes for others, by conversion.</summary>
internal static class EconomicTerms
{
    private const string Resource = "economic-terms.tsv";

    private static readonly Lazy<ILookup<ScriptConversion, (string Term, string Value)>> Terms = new(() =>
        ReadAll().ToLookup(entry => entry.Conversion, entry => (entry.Term, entry.Value))
    );

    public static IEnumerable<(string Term, string Value)> For(ScriptConversion conversion) => Terms.Value[conversion];

    private static IEnumerable<(ScriptConversion Conversion, string Term, string Value)> ReadAll()
    {
        using var reader = new StreamReader(typeof(EconomicTerms).Assembly.GetManifestResourceStream(Resource)!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var fields = line.Split('\t');
            foreach (var conversion in fields[0].Split(' '))
                yield return (Enum.Parse<ScriptConversion>(conversion), fields[1], fields[2]);
        }
    }
}
