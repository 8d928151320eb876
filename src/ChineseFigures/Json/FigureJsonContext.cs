using System.Text.Json.Serialization;

namespace ChineseFigures.Json;

/// <summary>
/// The source-generated contract of figures, documents and value types, for <see cref="System.Text.Json.JsonSerializer"/> without
/// reflection, trimmed and ahead-of-time compiled programs included. <see cref="FigureJson.Options"/> wraps it.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <example><code>JsonSerializer.Serialize(document, FigureJsonContext.Default.FigureDocument)</code></example>
[JsonSerializable(typeof(Figure))]
[JsonSerializable(typeof(FigureDocument))]
[JsonSerializable(typeof(IReadOnlyList<Figure>))]
[JsonSerializable(typeof(Money))]
[JsonSerializable(typeof(Currency))]
[JsonSerializable(typeof(Measure))]
[JsonSerializable(typeof(Unit))]
[JsonSerializable(typeof(Count))]
[JsonSerializable(typeof(Percentage))]
[JsonSerializable(typeof(PercentagePoints))]
[JsonSerializable(typeof(Multiple))]
[JsonSerializable(typeof(Rank))]
[JsonSerializable(typeof(PlainNumber))]
[JsonSerializable(typeof(Period))]
public sealed partial class FigureJsonContext : JsonSerializerContext;
