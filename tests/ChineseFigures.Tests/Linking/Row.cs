using System.Text.Json;

namespace ChineseFigures.Tests.Linking;

/// <summary>A figure as the contract writes it: its span and the scored keys that are stated.</summary>
internal sealed record Row(int Start, int End, string Text, IReadOnlyDictionary<string, string> Keys)
{
    /// <summary>The contract's scored keys in its order.</summary>
    public static readonly string[] ScoredKeys =
    [
        "kind",
        "value",
        "max",
        "unit",
        "qualifier",
        "role",
        "direction",
        "basis",
        "rankedBy",
        "scope",
        "status",
        "previous",
        "indicator",
        "period",
    ];

    /// <summary>The keys that say which number it is.</summary>
    public static readonly string[] RecallKeys = ["kind", "value", "unit"];

    /// <summary>What an extractor found.</summary>
    public static Row Of(Figure figure) => Of(JsonSerializer.SerializeToElement(figure));

    /// <summary>All that an extractor found in a document.</summary>
    public static Row[] Of(FigureDocument document) => [.. document.Figures.Select(Of)];

    /// <summary>A figure in the contract's JSON.</summary>
    public static Row Of(JsonElement json) =>
        new(
            json.GetProperty("start").GetInt32(),
            json.GetProperty("end").GetInt32(),
            json.GetProperty("text").GetString()!,
            json.EnumerateObject()
                .Where(key => ScoredKeys.Contains(key.Name))
                .ToDictionary(key => key.Name, key => Plain(key.Name, key.Value.ToString()))
        );

    /// <summary>A value as it is compared: names without quotation marks and spaces.</summary>
    public static string Plain(string key, string value) =>
        key switch
        {
            "indicator" or "scope" => string.Concat(value.Where(c => !char.IsWhiteSpace(c) && !"“”‘’\"'".Contains(c))),
            "previous" => "true",
            _ => value,
        };

    /// <summary>The value of a key, or - where it is left out.</summary>
    public string this[string key] => Keys.GetValueOrDefault(key, "-");

    /// <summary>The same figure so many characters further on.</summary>
    public Row MovedBy(int characters) => this with { Start = Start + characters, End = End + characters };

    /// <summary>The keys in which the two differ, of those asked for.</summary>
    public IEnumerable<string> Differences(Row actual, IEnumerable<string> keys) =>
        keys.Where(key => this[key] != actual[key]).Select(key => $"{key}: {this[key]} expected, {actual[key]} found");

    /// <summary>Equal when span, text and keys are.</summary>
    public bool Equals(Row? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    public override int GetHashCode() => Start;

    /// <summary>Span and keys in one line.</summary>
    public override string ToString() =>
        $"[{Start},{End}) {Text} | "
        + string.Join("; ", ScoredKeys.Where(Keys.ContainsKey).Select(key => $"{key}={Keys[key]}"));
}
