using System.Text;
using System.Text.Json;

namespace ChineseFigures.Tool.Input;

/// <summary>
/// A document as a line of JSON Lines: an object with <c>text</c>, and <c>id</c> and <c>date</c> (<c>YYYY-MM-DD</c>)
/// where it has them. Other keys mean nothing here.
/// </summary>
internal struct JsonLine
{
    private const int LongestQuote = 40;

    /// <summary>The id as JSON, or null.</summary>
    public string? Id { get; private set; }

    /// <summary>The document's date, or null.</summary>
    public DateOnly? Date { get; private set; }

    /// <summary>The text; empty where <see cref="Error"/> says why.</summary>
    public string Text { get; private set; }

    /// <summary>What is wrong with the line, or null.</summary>
    public string? Error { get; private set; }

    /// <summary>Reads a line. What stands before a mistake is kept, so that the answer can name the document.</summary>
    /// <param name="line">The line without its end.</param>
    /// <param name="offset">Where it begins in its source, in bytes.</param>
    public static JsonLine Parse(ReadOnlySpan<byte> line, long offset)
    {
        var result = new JsonLine { Text = "" };
        if (Utf8Text.TryValidate(line, offset, out var json, out var error))
            result.Read(json, offset + line.Length - json.Length);
        else
            result.Error = error;
        return result;
    }

    private void Read(ReadOnlySpan<byte> line, long offset)
    {
        try
        {
            Read(new Utf8JsonReader(line), line);
        }
        catch (JsonException exception)
        {
            Error = $"not JSON at byte {offset + (exception.BytePositionInLine ?? 0)}";
        }
    }

    private void Read(Utf8JsonReader json, ReadOnlySpan<byte> line)
    {
        string? text = null;
        json.Read();
        if (json.TokenType != JsonTokenType.StartObject)
        {
            Error = $"expected an object with \"text\", found {Kind(json.TokenType)}";
            return;
        }
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("id"u8))
                Id = ReadRaw(ref json, line);
            else if (json.ValueTextEquals("date"u8))
                Date = ReadDate(ref json, line);
            else if (json.ValueTextEquals("text"u8))
                text = ReadText(ref json);
            else
                json.Skip();
        }
        // Anything behind the object is no JSON.
        json.Read();
        if (text is null)
            Error ??= "no \"text\"";
        else if (Error is null)
            Text = text;
    }

    private static string? ReadRaw(ref Utf8JsonReader json, ReadOnlySpan<byte> line)
    {
        json.Read();
        if (json.TokenType == JsonTokenType.Null)
            return null;
        var start = (int)json.TokenStartIndex;
        json.Skip();
        return Encoding.UTF8.GetString(line[start..(int)json.BytesConsumed]);
    }

    private DateOnly? ReadDate(ref Utf8JsonReader json, ReadOnlySpan<byte> line)
    {
        var raw = ReadRaw(ref json, line);
        if (raw is null)
            return null;
        if (Period.TryReadDay(raw.Trim('"'), out var day, out var unit) && unit == PeriodUnit.Day)
            return day;
        Error ??= $"\"date\" is {Shortened(raw)}, expected YYYY-MM-DD";
        return null;
    }

    private string? ReadText(ref Utf8JsonReader json)
    {
        json.Read();
        if (json.TokenType != JsonTokenType.String)
        {
            Error ??= $"\"text\" is {Kind(json.TokenType)}, expected a string";
            json.Skip();
            return "";
        }
        try
        {
            return json.GetString();
        }
        catch (InvalidOperationException)
        {
            Error ??= "\"text\" has half a surrogate pair";
            return "";
        }
    }

    private static string Shortened(string raw) => raw.Length <= LongestQuote ? raw : $"{raw[..LongestQuote]}…";

    private static string Kind(JsonTokenType token) =>
        token switch
        {
            JsonTokenType.StartObject => "an object",
            JsonTokenType.StartArray => "an array",
            JsonTokenType.String => "a string",
            JsonTokenType.Number => "a number",
            JsonTokenType.Null => "null",
            _ => "true or false",
        };
}
