using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChineseFigures.Json;

/// <summary>Reads and writes a <see cref="FigureDocument"/> as the object that <see cref="FigureJson"/> describes.</summary>
public sealed class FigureDocumentJsonConverter : JsonConverter<FigureDocument>
{
    /// <inheritdoc/>
    public override FigureDocument? Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => JsonSerializer.Deserialize(ref reader, FigureRowContext.Default.FigureDocumentRow)?.ToDocument();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, FigureDocument value, JsonSerializerOptions options) =>
        FigureJson.Write(writer, value);
}
