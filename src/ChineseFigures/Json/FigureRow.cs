using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using ChineseFigures.Values;

namespace ChineseFigures.Json;

/// <summary>
/// The contract's flat record: the keys of a figure in the contract's order and spelling. Null is a key left out.
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

    public static FigureRow From(Figure figure) =>
        new()
        {
            Start = figure.Start,
            End = figure.End,
            Text = figure.Text,
            Kind = ContractName<FigureKind>.Of(figure.Kind),
            Value = Write(figure.Number),
            Max = Write(figure.MaxNumber),
            Unit = figure.Unit,
            Qualifier = ContractName<Qualifier>.OfStated(figure.Qualifier),
            Role = ContractName<FigureRole>.Of(figure.Role),
            Direction = ContractName<Direction>.OfStated(figure.Direction),
            Basis = ContractName<Basis>.OfStated(figure.Basis),
            RankedBy = ContractName<RankedBy>.OfStated(figure.RankedBy),
            Scope = figure.Scope,
            Status = ContractName<FigureStatus>.OfStated(figure.Status),
            Previous = figure.IsPrevious ? true : null,
            Indicator = figure.Indicator,
            Period = figure.Period?.ToString(),
            IndicatorId = figure.IndicatorId,
            Place = figure.Place,
            Observation = figure.Observation == 0 ? null : figure.Observation,
            Trace = figure.Trace,
        };

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

    private static string? Write(decimal? number) => number is { } value ? PlainDecimal.ToString(value) : null;

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

/// <summary>The JSON form of a document: everything but its text.</summary>
internal sealed class FigureDocumentRow
{
    [JsonRequired]
    public DateOnly Date { get; init; }

    [JsonRequired]
    public string? DateSource { get; init; }

    [JsonRequired]
    public IReadOnlyList<Figure>? Figures { get; init; }

    public static FigureDocumentRow From(FigureDocument document) =>
        new()
        {
            Date = document.Date,
            DateSource = ContractName<DateSource>.Of(document.DateSource),
            Figures = document.Figures,
        };

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
