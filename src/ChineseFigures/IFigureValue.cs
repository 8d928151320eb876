namespace ChineseFigures;

/// <summary>
/// The typed value of a figure: <c>Money</c>, <c>Count</c>, <c>Measure</c>,
/// <c>Percentage</c>, <c>PercentagePoints</c>, <c>Multiple</c>, <c>Rank</c> or
/// <c>PlainNumber</c>. Implemented by those types only.
/// </summary>
/// <example><code>if (figure.Value is Money money) total += money.Amount;</code></example>
public interface IFigureValue : ISpanFormattable
{
    /// <summary>The kind that the contract's key <c>kind</c> names.</summary>
    FigureKind Kind { get; }

    /// <summary>The scaled number: 2090000000 for <c>20.9亿美元</c>; null only for a rank without a place (前列).</summary>
    decimal? Number { get; }

    /// <summary>The contract's <c>unit</c>, such as <c>USD</c>, <c>mu</c>, <c>个</c>, <c>%</c>; null where the kind has none.</summary>
    string? Unit { get; }
}
