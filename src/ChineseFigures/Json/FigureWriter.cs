using System.Globalization;
using System.Text.Json;
using ChineseFigures.Values;

namespace ChineseFigures.Json;

/// <summary>
/// Writes figures and documents key by key, in the contract's order: a program that only writes needs no serializer,
/// which takes longer to get ready than a document to extract.
/// </summary>
internal static class FigureWriter
{
    private const int LongestPeriod = 21; // 2019-01-01/2019-06-30

    /// <summary>Writes a figure as one object; what is unknown or does not apply is left out.</summary>
    public static void Write(Utf8JsonWriter writer, Figure figure)
    {
        writer.WriteStartObject();
        WriteKeys(writer, figure);
        writer.WriteEndObject();
    }

    /// <summary>Writes a figure's keys into an object that has begun.</summary>
    public static void WriteKeys(Utf8JsonWriter writer, Figure figure)
    {
        writer.WriteNumber("start"u8, figure.Start);
        writer.WriteNumber("end"u8, figure.End);
        writer.WriteString("text"u8, figure.Text);
        writer.WriteString("kind"u8, ContractName<FigureKind>.Of(figure.Kind));
        Write(writer, "value"u8, figure.Number);
        Write(writer, "max"u8, figure.MaxNumber);
        Write(writer, "unit"u8, figure.Unit);
        Write(writer, "qualifier"u8, ContractName<Qualifier>.OfStated(figure.Qualifier));
        writer.WriteString("role"u8, ContractName<FigureRole>.Of(figure.Role));
        Write(writer, "direction"u8, ContractName<Direction>.OfStated(figure.Direction));
        Write(writer, "basis"u8, ContractName<Basis>.OfStated(figure.Basis));
        Write(writer, "rankedBy"u8, ContractName<RankedBy>.OfStated(figure.RankedBy));
        Write(writer, "scope"u8, figure.Scope);
        Write(writer, "status"u8, ContractName<FigureStatus>.OfStated(figure.Status));
        if (figure.IsPrevious)
            writer.WriteBoolean("previous"u8, true);
        Write(writer, "indicator"u8, figure.Indicator);
        if (figure.Period is { } period)
            Write(writer, "period"u8, period);
        Write(writer, "indicatorId"u8, figure.IndicatorId);
        Write(writer, "place"u8, figure.Place);
        if (figure.Observation != 0)
            writer.WriteNumber("observation"u8, figure.Observation);
        if (figure.Trace is { } trace)
            Write(writer, trace);
    }

    /// <summary>Writes a document as one object: everything but its text.</summary>
    public static void Write(Utf8JsonWriter writer, FigureDocument document)
    {
        writer.WriteStartObject();
        writer.WriteString("date"u8, document.Date.ToString("O", CultureInfo.InvariantCulture));
        writer.WriteString("dateSource"u8, ContractName<DateSource>.Of(document.DateSource));
        writer.WriteStartArray("figures"u8);
        foreach (var figure in document.Figures)
            Write(writer, figure);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> key, string? text)
    {
        if (text is not null)
            writer.WriteString(key, text);
    }

    private static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> key, decimal? number)
    {
        if (number is not { } value)
            return;
        Span<char> text = stackalloc char[PlainDecimal.MaxLength];
        writer.WriteString(key, text[..PlainDecimal.Format(value, text)]);
    }

    private static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> key, Period period)
    {
        Span<char> text = stackalloc char[LongestPeriod];
        period.TryFormat(text, out var written, default, CultureInfo.InvariantCulture);
        writer.WriteString(key, text[..written]);
    }

    private static void Write(Utf8JsonWriter writer, IReadOnlyList<TraceStep> trace)
    {
        writer.WriteStartArray("trace"u8);
        foreach (var step in trace)
        {
            writer.WriteStartObject();
            writer.WriteString("rule"u8, step.Rule);
            writer.WriteString("effect"u8, step.Effect);
            writer.WriteNumber("start"u8, step.Start);
            writer.WriteNumber("end"u8, step.End);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }
}
