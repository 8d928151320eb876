using System.Text.Json;

namespace ChineseFigures.Dictionaries.Generator;

/// <summary>Reads OpenCC's configuration files; what it does not know it refuses.</summary>
internal static class ConfigurationReader
{
    public static Configuration Read(OpenCCPackage package, string name)
    {
        using var document = JsonDocument.Parse(package.Configuration(name));
        var root = document.RootElement;
        return new Configuration(
            name,
            Stages(root, "normalization").Single(),
            root.TryGetProperty("segmentation", out var segmentation) ? Segmentation(segmentation) : null,
            Stages(root, "conversion_chain")
        );
    }

    private static DictionaryExpression[] Stages(JsonElement root, string property) =>
        [.. root.GetProperty(property).EnumerateArray().Select(stage => Expression(stage.GetProperty("dict")))];

    private static DictionaryExpression Segmentation(JsonElement segmentation) =>
        segmentation.GetProperty("type").GetString() == "mmseg"
            ? Expression(segmentation.GetProperty("dict"))
            : throw new InvalidDataException("only segmentation of the type mmseg is known");

    private static DictionaryExpression Expression(JsonElement dict) =>
        (Text(dict, "type"), Text(dict, "match_policy")) switch
        {
            ("ocd2", _) => new DictionaryExpression.Named(Path.GetFileNameWithoutExtension(Text(dict, "file"))!),
            ("group", "union") => new DictionaryExpression.Union(Parts(dict)),
            ("group", "short_circuit") => new DictionaryExpression.ShortCircuit(Parts(dict)),
            var unknown => throw new InvalidDataException($"unknown kind of dictionary: {unknown}"),
        };

    private static DictionaryExpression[] Parts(JsonElement dict) =>
        [.. dict.GetProperty("dicts").EnumerateArray().Select(Expression)];

    private static string? Text(JsonElement dict, string property) =>
        dict.TryGetProperty(property, out var value) ? value.GetString() : null;
}
