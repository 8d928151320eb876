namespace ChineseFigures.Scripts;

/// <summary>The pipelines of all conversions, each read when first asked for, with shared tables.</summary>
internal static class Pipelines
{
    private static readonly Lock Reading = new();
    private static readonly Pipeline?[] Read = new Pipeline?[Enum.GetValues<ScriptConversion>().Length];
    private static readonly Dictionary<int, PrefixTable> Tables = [];
    private static readonly Dictionary<int, uint[]> ValueSets = [];
    private static readonly Lazy<char[]> Strings = new(() => DictionaryResource.Read<char>(DictionaryResource.Strings));

    public static Pipeline For(ScriptConversion conversion)
    {
        if ((uint)conversion >= (uint)Read.Length)
            throw new ArgumentOutOfRangeException(nameof(conversion), conversion, "not a conversion");
        lock (Reading)
        {
            return Read[(int)conversion] ??= ReadPipeline((int)conversion);
        }
    }

    private static Pipeline ReadPipeline(int index)
    {
        ReadOnlySpan<int> pipelines = DictionaryResource.Read<int>(DictionaryResource.Pipelines);
        for (; index > 0; index--)
            pipelines = pipelines[LengthOf(pipelines)..];
        var further = new Stage[pipelines[4]];
        for (var i = 0; i < further.Length; i++)
            further[i] = ReadStage(pipelines[(5 + (2 * i))..]);
        return new Pipeline(ReadStage(pipelines), ReadStage(pipelines[2..]), further);
    }

    private static int LengthOf(ReadOnlySpan<int> pipeline) => 5 + (2 * pipeline[4]);

    private static Stage ReadStage(ReadOnlySpan<int> sections)
    {
        if (!Tables.TryGetValue(sections[0], out var table))
            Tables.Add(sections[0], table = new PrefixTable(sections[0]));
        if (!ValueSets.TryGetValue(sections[1], out var values))
            ValueSets.Add(sections[1], values = DictionaryResource.Read<uint>(sections[1]));
        return new Stage(table, values, Strings.Value);
    }
}
