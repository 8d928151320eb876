namespace ChineseFigures.Dictionaries.Generator;

/// <summary>Packs all configurations into the resource that the library reads.</summary>
internal sealed class ResourcePacker
{
    private const string Generator = "ChineseFigures.Dictionaries.Generator 1";

    private static readonly string[] ConfigurationNames =
    [
        "s2t",
        "t2s",
        "s2tw",
        "tw2s",
        "s2twp",
        "tw2sp",
        "s2hk",
        "hk2s",
        "s2hkp",
        "hk2sp",
        "t2tw",
        "tw2t",
        "t2hk",
        "hk2t",
        "t2jp",
        "jp2t",
    ];

    private readonly OpenCCPackage _package;
    private readonly DictionaryLibrary _library;
    private readonly SectionWriter _sections = new();
    private readonly ValuePool _values = new();
    private readonly Dictionary<string, (PrefixTableBuilder Table, int Section)> _tables = [];
    private readonly Dictionary<string, int> _valueSets = [];

    private ResourcePacker(OpenCCPackage package)
    {
        _package = package;
        _library = new DictionaryLibrary(package);
    }

    public static byte[] Pack(OpenCCPackage package) => new ResourcePacker(package).Pack();

    private byte[] Pack()
    {
        // The order of the first sections is what DictionaryResource of the library expects.
        var pipelines = _sections.Reserve();
        var strings = _sections.Reserve();
        _sections.Add(SimplifiedTwins.Pairs(_library));
        var evidence = new ScriptEvidence(_library);
        _sections.Add(evidence.SimplifiedOnly);
        _sections.Add(evidence.TraditionalOnly);
        _sections.Add(evidence.TaiwanOnly);
        _sections.Add(evidence.HongKongOnly);

        _sections.Fill(pipelines, ConfigurationNames.SelectMany(Pipeline).ToArray());
        _sections.Fill(strings, _values.ToArray());
        return _sections.ToArray(
            $"""
            Dictionaries and configurations of OpenCC, Apache-2.0, packed; do not edit.
            generator: {Generator}
            package: opencc {_package.Version}
            sha256: {_package.Hash}

            """
        );
    }

    /// <summary>
    /// The normalization's table and values, the first table and its values, the number of the further stages, and
    /// each stage's table and values.
    /// </summary>
    private List<int> Pipeline(string name)
    {
        var configuration = ConfigurationReader.Read(_package, name);
        List<int> pipeline = [.. Stage(configuration.Normalization)];
        if (configuration.Segmentation is null)
        {
            pipeline.AddRange(Stage(configuration.Chain.Single()));
            pipeline.Add(0);
            return pipeline;
        }
        var fused = FusesWithSegmentation(configuration);
        var further = configuration.Chain.Skip(fused ? 1 : 0).ToList();
        pipeline.AddRange(SegmentingStage(configuration, fused ? configuration.Chain[0] : configuration.Segmentation));
        pipeline.Add(further.Count);
        pipeline.AddRange(further.SelectMany(Stage));
        return pipeline;
    }

    /// <summary>
    /// Whether the first stage looks for the segmentation's keys first and for single characters then: if so, a
    /// phrase found by one is found by the other, and both are one walk.
    /// </summary>
    private bool FusesWithSegmentation(Configuration configuration) =>
        configuration.Chain[0] is DictionaryExpression.ShortCircuit { Parts: var parts }
        && parts[0].Name == configuration.Segmentation!.Name
        && parts.Skip(1).SelectMany(p => p.Flatten(_library).Keys).All(IsOneCharacter);

    private int[] Stage(DictionaryExpression expression)
    {
        var (table, section) = Table(expression);
        var entries = expression.Flatten(_library);
        return [section, Values(expression.Name, table, key => _values.Add(entries[key]))];
    }

    /// <summary>
    /// A stage whose phrases are segments, each with the whole chain's result, and whose characters are left to the
    /// further stages.
    /// </summary>
    private int[] SegmentingStage(Configuration configuration, DictionaryExpression expression)
    {
        var (table, section) = Table(expression);
        var entries = expression.Flatten(_library);
        var segments = configuration.Segmentation!.Flatten(_library);
        if (segments.Keys.FirstOrDefault(IsOneCharacter) is { } character)
            throw new InvalidDataException($"{configuration.Name}: {character} alone is a segment");
        var convert = configuration.Converter(_library);
        return
        [
            section,
            Values(
                $"{configuration.Name}: {expression.Name}",
                table,
                key =>
                    segments.ContainsKey(key)
                        ? _values.Add(convert(key)) | ValuePool.Segment
                        : _values.Add(entries[key])
            ),
        ];
    }

    private (PrefixTableBuilder Table, int Section) Table(DictionaryExpression expression)
    {
        if (!_tables.TryGetValue(expression.Name, out var known))
        {
            var table = PrefixTableBuilder.Build(expression.Flatten(_library));
            _tables.Add(expression.Name, known = (table, table.Write(_sections)));
        }
        return known;
    }

    private int Values(string name, PrefixTableBuilder table, Func<string, uint> value)
    {
        if (!_valueSets.TryGetValue(name, out var section))
        {
            uint[] packed = [0, .. table.TerminalKeys.Select(value)];
            _valueSets.Add(name, section = _sections.Add(packed));
        }
        return section;
    }

    private static bool IsOneCharacter(string key) => key.EnumerateRunes().Count() == 1;
}
