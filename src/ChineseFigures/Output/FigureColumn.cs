using System.Globalization;
using ChineseFigures.Json;
using ChineseFigures.Values;

namespace ChineseFigures.Output;

/// <summary>What the cells of a column are.</summary>
internal enum ColumnKind
{
    /// <summary>Words, from the text or about it.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>An exact decimal.</summary>
    Decimal,

    /// <summary><c>true</c> or nothing.</summary>
    Flag,
}

/// <summary>One key of the flat record as a column.</summary>
/// <param name="Name">The key in the contract's spelling.</param>
/// <param name="Kind">What its cells are.</param>
/// <param name="Cell">The cell of a figure, in invariant form; null where the key is left out.</param>
internal sealed record FigureColumn(string Name, ColumnKind Kind, Func<Figure, string?> Cell)
{
    /// <summary>Every key of the flat record, in the contract's order.</summary>
    public static IReadOnlyList<FigureColumn> All { get; } =
    [
        new("start", ColumnKind.Integer, figure => Integer(figure.Start)),
        new("end", ColumnKind.Integer, figure => Integer(figure.End)),
        new("text", ColumnKind.Text, figure => figure.Text),
        new("kind", ColumnKind.Text, figure => ContractName<FigureKind>.Of(figure.Kind)),
        new("value", ColumnKind.Decimal, figure => Decimal(figure.Number)),
        new("max", ColumnKind.Decimal, figure => Decimal(figure.MaxNumber)),
        new("unit", ColumnKind.Text, figure => figure.Unit),
        new("qualifier", ColumnKind.Text, figure => ContractName<Qualifier>.OfStated(figure.Qualifier)),
        new("role", ColumnKind.Text, figure => ContractName<FigureRole>.Of(figure.Role)),
        new("direction", ColumnKind.Text, figure => ContractName<Direction>.OfStated(figure.Direction)),
        new("basis", ColumnKind.Text, figure => ContractName<Basis>.OfStated(figure.Basis)),
        new("rankedBy", ColumnKind.Text, figure => ContractName<RankedBy>.OfStated(figure.RankedBy)),
        new("scope", ColumnKind.Text, figure => figure.Scope),
        new("status", ColumnKind.Text, figure => ContractName<FigureStatus>.OfStated(figure.Status)),
        new("previous", ColumnKind.Flag, figure => figure.IsPrevious ? "true" : null),
        new("indicator", ColumnKind.Text, figure => figure.Indicator),
        new("period", ColumnKind.Text, figure => figure.Period?.ToString()),
        new("indicatorId", ColumnKind.Text, figure => figure.IndicatorId),
        new("place", ColumnKind.Text, figure => figure.Place),
        new("observation", ColumnKind.Integer, figure => figure.Observation == 0 ? null : Integer(figure.Observation)),
    ];

    private static string Integer(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? Decimal(decimal? number) => number is { } value ? PlainDecimal.ToString(value) : null;
}
