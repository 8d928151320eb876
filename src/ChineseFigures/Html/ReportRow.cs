using ChineseFigures.Json;

namespace ChineseFigures.Html;

/// <summary>A figure on its page.</summary>
/// <param name="Number">Counted from 1 through all documents; mark, row and bar find each other by it.</param>
/// <param name="Figure">The figure.</param>
/// <param name="Document">The document that it stands in.</param>
/// <param name="Name">The document's name, or null.</param>
internal sealed record ReportRow(int Number, Figure Figure, FigureDocument Document, string? Name)
{
    /// <summary>What the figure looks like: its role, its direction and whether it is no fact yet.</summary>
    public static string ClassOf(Figure figure) =>
        string.Join(
            ' ',
            [
                ContractName<FigureRole>.Of(figure.Role),
                ContractName<Direction>.OfStated(figure.Direction),
                ContractName<FigureStatus>.OfStated(figure.Status),
            ]
        );
}
