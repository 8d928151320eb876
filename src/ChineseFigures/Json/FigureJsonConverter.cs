using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChineseFigures.Json;

/// <summary>Reads and writes a <see cref="Figure"/> as the flat object that <see cref="FigureJson"/> describes.</summary>
public sealed class FigureJsonConverter : JsonConverter<Figure>
{
    /// <inheritdoc/>
    public override Figure? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize(ref reader, FigureRowContext.Default.FigureRow)?.ToFigure();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Figure value, JsonSerializerOptions options) =>
        FigureJson.Write(writer, value);
}
