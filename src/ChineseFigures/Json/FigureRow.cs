using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using ChineseFigures.Values;

namespace ChineseFigures.Json;

/// <summary>
/// The contract's flat record as it is read: the keys of a figure in the contract's spelling. Null is a key left out.
/// </summary>
internal sealed class FigureRow
{
    [JsonRequired]
    public int Start { get; init; }

    [JsonRequired]
    public int End { get; init; }

    [JsonRequired]
    public string? Text { get; init; }

    [JsonRequired]
    public string? Kind { get; init; }

    public string? Value { get; init; }

    public string? Max { get; init; }

    public string? Unit { get; init; }

    public string? Qualifier { get; init; }

    [JsonRequired]
    public string? Role { get; init; }

    public string? Direction { get; init; }

    public string? Basis { get; init; }

    public string? RankedBy { get; init; }

    public string? Scope { get; init; }

    public string? Status { get; init; }

    public bool? Previous { get; init; }

    public string? Indicator { get; init; }

    public string? Period { get; init; }

    public string? IndicatorId { get; init; }

    public string? Place { get; init; }

    public int? Observation { get; init; }

    public IReadOnlyList<TraceStep>? Trace { get; init; }

    /// <exception cref="JsonException">A value is not one that the contract allows.</exception>
    public Figure ToFigure() =>
        new()
        {
            Start = Start,
            End = End,
            Text = Text ?? throw new JsonException("'text' is null."),
            Kind = ContractName<FigureKind>.Parse(Kind),
            Number = ReadDecimal(Value),
            MaxNumber = ReadDecimal(Max),
            Unit = Unit,
            Qualifier = ContractName<Qualifier>.Parse(Qualifier),
            Role = ContractName<FigureRole>.Parse(Role),
            Direction = ContractName<Direction>.Parse(Direction),
            Basis = ContractName<Basis>.Parse(Basis),
            RankedBy = ContractName<RankedBy>.Parse(RankedBy),
            Scope = Scope,
            Status = ContractName<FigureStatus>.Parse(Status),
            IsPrevious = Previous ?? false,
            Indicator = Indicator,
            Period = ReadPeriod(Period),
            IndicatorId = IndicatorId,
            Place = Place,
            Observation = Observation ?? 0,
            Trace = Trace,
        };

    private static decimal? ReadDecimal(string? text)
    {
        if (text is null)
            return null;
        const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        return decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new JsonException($"'{text}' is not a decimal number.");
    }

    private static Period? ReadPeriod(string? text)
    {
        if (text is null)
            return null;
        return ChineseFigures.Period.TryParse(text, out var period)
            ? period
            : throw new JsonException($"'{text}' is not a period.");
    }
}

/// <summary>The JSON form of a document as it is read: everything but its text.</summary>
internal sealed class FigureDocumentRow
{
    [JsonRequired]
    public DateOnly Date { get; init; }

    [JsonRequired]
    public string? DateSource { get; init; }

    [JsonRequired]
    public IReadOnlyList<Figure>? Figures { get; init; }

    /// <exception cref="JsonException">A value is not one that the contract allows.</exception>
    public FigureDocument ToDocument() =>
        new()
        {
            Text = "",
            Date = Date,
            DateSource = ContractName<DateSource>.Parse(DateSource),
            Figures = Figures ?? throw new JsonException("'figures' is null."),
        };
}

[JsonSerializable(typeof(FigureRow))]
[JsonSerializable(typeof(FigureDocumentRow))]
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
internal sealed partial class FigureRowContext : JsonSerializerContext;
