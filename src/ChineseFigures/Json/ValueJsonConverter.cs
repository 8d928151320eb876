using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChineseFigures.Json;

/// <summary>
/// Reads and writes a value type as a JSON string in its invariant form: <c>"2090000000 USD"</c>, <c>"37.4%"</c>,
/// <c>"2019-01/2019-06"</c>. Reading accepts whatever the type parses, such as <c>"20.9亿美元"</c>.
/// </summary>
/// <typeparam name="T">The value type.</typeparam>
public sealed class ValueJsonConverter<T> : JsonConverter<T>
    where T : struct, ISpanParsable<T>, IUtf8SpanParsable<T>, IUtf8SpanFormattable, IFormattable
{
    private const int StackLength = 256;

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw new JsonException($"Expected a string with a {typeof(T).Name}.");
        return reader.HasValueSequence || reader.ValueIsEscaped ? Parse(reader.GetString()!) : Parse(reader.ValueSpan);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Span<byte> target = stackalloc byte[StackLength];
        if (value.TryFormat(target, out var written, default, null))
            writer.WriteStringValue(target[..written]);
        else
            writer.WriteStringValue(value.ToString(null, null));
    }

    /// <inheritdoc/>
    public override T ReadAsPropertyName(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => Parse(reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.ToString(null, null));
    }

    private static T Parse(string text)
    {
        try
        {
            return T.Parse(text, null);
        }
        catch (FormatException error)
        {
            throw new JsonException(error.Message, error);
        }
    }

    private static T Parse(ReadOnlySpan<byte> text)
    {
        try
        {
            return T.Parse(text, null);
        }
        catch (FormatException error)
        {
            throw new JsonException(error.Message, error);
        }
    }
}
