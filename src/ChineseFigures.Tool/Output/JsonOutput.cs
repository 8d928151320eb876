using System.Buffers;
using System.Globalization;
using System.Text.Json;
using ChineseFigures.Json;

namespace ChineseFigures.Tool.Output;

/// <summary>JSON on its way out: written to a buffer that is handed on by the document or line.</summary>
internal sealed class JsonOutput
{
    private readonly ArrayBufferWriter<byte> _buffer = new(1 << 12);
    private readonly Stream _output;

    public JsonOutput(Stream output, bool indented = false)
    {
        _output = output;
        Json = new Utf8JsonWriter(_buffer, FigureJson.WriterOptions with { Indented = indented, NewLine = "\n" });
    }

    /// <summary>Where the values are written.</summary>
    public Utf8JsonWriter Json { get; }

    /// <summary>Hands on what was written.</summary>
    public void HandOn()
    {
        Json.Flush();
        _output.Write(_buffer.WrittenSpan);
        _buffer.ResetWrittenCount();
    }

    /// <summary>Ends the line, so that the next value is a document of its own.</summary>
    public void EndLine()
    {
        HandOn();
        _output.WriteByte((byte)'\n');
        Json.Reset();
    }

    /// <summary>Writes one document as an object.</summary>
    public void Write(Answer answer)
    {
        var (source, document) = answer;
        Json.WriteStartObject();
        Json.WriteString("source"u8, source.Source);
        if (source.Line is { } line)
            Json.WriteNumber("line"u8, line);
        WriteId(source.Id);
        if (source.Error is not null)
            Json.WriteString("error"u8, source.Error);
        WriteDate(document);
        Json.WriteString("dateSource"u8, FigureJson.Name(document.DateSource));
        if (source.Page is not null)
            Json.WriteString("text"u8, document.Text);
        Json.WriteStartArray("figures"u8);
        foreach (var figure in document.Figures)
            FigureJson.Write(Json, figure);
        Json.WriteEndArray();
        Json.WriteEndObject();
    }

    /// <summary>Writes what its source calls the document, if it does.</summary>
    /// <param name="id">The name as it was read: JSON.</param>
    public void WriteId(string? id)
    {
        if (id is null)
            return;
        Json.WritePropertyName("id"u8);
        Json.WriteRawValue(id, skipInputValidation: true);
    }

    /// <summary>Writes the day that the document's times were resolved against.</summary>
    public void WriteDate(FigureDocument document) =>
        Json.WriteString("date"u8, document.Date.ToString("O", CultureInfo.InvariantCulture));
}
