using System.Text.Json;
using ChineseFigures.Tests.Linking;

namespace ChineseFigures.Tests.Extraction;

/// <summary>A sample document of <c>seeds</c> with the figures that a reader found in it.</summary>
internal sealed record SeedDocument(string Name, string Text, IReadOnlyList<JsonElement> Gold)
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "seeds");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<SeedDocument> All { get; } =
    [.. Directory.EnumerateFiles(Folder, "*.txt").Order(StringComparer.Ordinal).Select(Load)];

    /// <summary>The reader's figures.</summary>
    public IReadOnlyList<Row> Rows { get; } = [.. Gold.Select(Row.Of)];

    private static SeedDocument Load(string path) =>
        new(
            Path.GetFileNameWithoutExtension(path),
            File.ReadAllText(path),
            [
                .. File.ReadLines(Path.ChangeExtension(path, "figures.jsonl"))
                    .Where(line => line.Length > 0)
                    .Select(line => JsonElement.Parse(line)),
            ]
        );
}
