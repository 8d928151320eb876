using System.Text;

namespace ChineseFigures.Tests.Linking;

/// <summary>Compares the figures that a text states with those that were found.</summary>
internal static class RowComparison
{
    /// <summary>Everything that differs, a line each; empty where nothing does.</summary>
    public static string Describe(IReadOnlyList<Row> expected, IReadOnlyList<Row> actual) =>
        Describe(expected, actual, Row.ScoredKeys, areExtrasAllowed: false);

    /// <summary>The figures whose span, kind, value or unit was not found, a line each.</summary>
    public static string DescribeMissing(IReadOnlyList<Row> expected, IReadOnlyList<Row> actual) =>
        Describe(expected, actual, Row.RecallKeys, areExtrasAllowed: true);

    private static string Describe(
        IReadOnlyList<Row> expected,
        IReadOnlyList<Row> actual,
        string[] keys,
        bool areExtrasAllowed
    )
    {
        var lines = new StringBuilder();
        var found = actual.ToDictionary(row => (row.Start, row.End));
        foreach (var row in expected)
        {
            if (!found.Remove((row.Start, row.End), out var match))
                lines.AppendLine($"  missing {row}");
            else if (row.Differences(match, keys).ToArray() is { Length: > 0 } differences)
                lines.AppendLine($"  {row.Text}: {string.Join("; ", differences)}");
        }
        foreach (var extra in found.Values.Where(_ => !areExtrasAllowed))
            lines.AppendLine($"  unexpected {extra}");
        return lines.ToString();
    }
}
