using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChineseFigures.Json;

/// <summary>Figures as JSON: one flat object a figure, keys in camel case, decimals as strings.</summary>
/// <remarks>
/// <para>
/// A key whose value is unknown or does not apply is left out: <c>{"start":16,"end":22,"text":"10.09%","kind":"percent",
/// "value":"10.09","unit":"%","role":"change","direction":"up",…}</c>. A <see cref="FigureDocument"/> is an object of
/// <c>date</c>, <c>dateSource</c> and <c>figures</c>; its text is not repeated, so a document read back has none.
/// </para>
/// <para>
/// <see cref="Figure"/>, <see cref="FigureDocument"/> and the value types carry their converters, so any
/// <see cref="JsonSerializer"/> call writes this form. What this class adds is speed and Chinese text unescaped.
/// </para>
/// </remarks>
public static class FigureJson
{
    // A program that only writes needs no serializer, whose contract takes long to get ready.
    private static readonly Lazy<JsonSerializerOptions> SerializerOptions = new(CreateOptions);

    /// <summary>
    /// Options for <see cref="JsonSerializer"/>: source-generated, and Chinese text stays readable instead of becoming
    /// <c>\u4EBF</c>. Read-only and thread-safe.
    /// </summary>
    public static JsonSerializerOptions Options => SerializerOptions.Value;

    /// <summary>Options for a <see cref="Utf8JsonWriter"/> that leaves Chinese text readable.</summary>
    public static JsonWriterOptions WriterOptions { get; } = new() { Encoder = new ReadableEncoder() };

    /// <summary>Writes a figure as one JSON object.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Utf8JsonWriter writer, Figure figure)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(figure);
        FigureWriter.Write(writer, figure);
    }

    /// <summary>
    /// Writes a figure's keys into a JSON object that the caller has begun and ends, beside keys of the caller's own.
    /// </summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteKeys(Utf8JsonWriter writer, Figure figure)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(figure);
        FigureWriter.WriteKeys(writer, figure);
    }

    /// <summary>Writes a document as one JSON object.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Utf8JsonWriter writer, FigureDocument document)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(document);
        FigureWriter.Write(writer, document);
    }

    /// <summary>The name of an enumeration's member in the JSON form: <c>atLeast</c>, <c>yoy</c>, <c>percent</c>.</summary>
    /// <typeparam name="TEnum">One of the enumerations of this library.</typeparam>
    /// <exception cref="IndexOutOfRangeException"><paramref name="member"/> is none of the members.</exception>
    public static string Name<TEnum>(TEnum member)
        where TEnum : struct, Enum => ContractName<TEnum>.Of(member);

    /// <summary>A document as indented text.</summary>
    internal static string ToText(FigureDocument document)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, WriterOptions with { Indented = true, NewLine = "\n" }))
            FigureWriter.Write(writer, document);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static JsonSerializerOptions CreateOptions()
    {
        var options = new JsonSerializerOptions(FigureJsonContext.Default.Options)
        {
            TypeInfoResolver = FigureJsonContext.Default,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        options.MakeReadOnly();
        return options;
    }
}

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
