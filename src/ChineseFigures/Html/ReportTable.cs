using System.Globalization;
using ChineseFigures.Json;
using ChineseFigures.Output;

namespace ChineseFigures.Html;

/// <summary>The figures of all documents as a table to sort and filter; columns that nothing fills are left out.</summary>
internal static class ReportTable
{
    private sealed record Column(string Name, string Class, Func<ReportRow, string?> Cell)
    {
        /// <summary>What the column sorts by, where that is not what it shows.</summary>
        public Func<ReportRow, string?> Key { get; init; } = _ => null;
    }

    private static readonly Column[] Columns =
    [
        new("figure", "figure", row => row.Figure.Text) { Key = row => Invariant(row.Number) },
        new("value", "value", row => FigureText.GroupedValue(row.Figure))
        {
            Key = row => row.Figure.Number is { } number ? Invariant(number) : null,
        },
        new("kind", "kind", row => ContractName<FigureKind>.Of(row.Figure.Kind)),
        new("role", "role", row => ContractName<FigureRole>.Of(row.Figure.Role)),
        new("indicator", "indicator", row => row.Figure.Indicator),
        new("period", "period", row => row.Figure.Period?.ToString()),
        new("place", "place", row => row.Figure.Place),
        new("details", "details", row => FigureText.Details(row.Figure)),
        new("document", "document", row => row.Name),
        new("because", "because", row => FigureText.Reasons(row.Figure, row.Document.Text)),
    ];

    /// <summary>Writes the table with the fields that filter it.</summary>
    public static void Write(HtmlWriter html, IReadOnlyList<ReportRow> rows)
    {
        var isOfSeveral = rows.Select(row => row.Document).Distinct().Skip(1).Any();
        var columns = Columns
            .Where(column => column.Class != "document" || isOfSeveral)
            .Where(column => rows.Any(row => !string.IsNullOrEmpty(column.Cell(row))))
            .ToList();
        html.Write($"<section class=\"figures\">\n<h2>Figures</h2>\n");
        WriteFilter(html, rows);
        html.Write($"<table>\n<thead><tr>");
        foreach (var column in columns)
            html.Write(
                $"<th scope=\"col\" class=\"{column.Class}\"><button type=\"button\">{column.Name}</button></th>"
            );
        html.Write($"</tr></thead>\n<tbody>\n");
        foreach (var row in rows)
            WriteRow(html, columns, row);
        html.Write($"</tbody>\n</table>\n</section>\n");
    }

    private static void WriteFilter(HtmlWriter html, IReadOnlyList<ReportRow> rows)
    {
        html.Write(
            $"<div class=\"filter\"><input type=\"search\" placeholder=\"Filter\" aria-label=\"Filter the figures\"><select aria-label=\"Role\"><option value=\"\">all roles</option>"
        );
        foreach (var role in rows.Select(row => row.Figure.Role).Distinct().Order())
            html.Write($"<option>{ContractName<FigureRole>.Of(role)}</option>");
        html.Write($"</select><output>{rows.Count} of {rows.Count}</output></div>\n");
    }

    private static void WriteRow(HtmlWriter html, List<Column> columns, ReportRow row)
    {
        var role = ContractName<FigureRole>.Of(row.Figure.Role);
        html.Write($"<tr data-figure=\"{row.Number}\" data-role=\"{role}\" class=\"{ReportRow.ClassOf(row.Figure)}\">");
        foreach (var column in columns)
        {
            html.Write($"<td class=\"{column.Class}\"");
            if (column.Key(row) is { } key)
                html.Write($" data-key=\"{key}\"");
            html.Write($">");
            if (column.Class == "figure")
                html.Write($"<a href=\"#figure-{row.Number}\">{column.Cell(row)}</a>");
            else
                html.Write($"{column.Cell(row)}");
            html.Write($"</td>");
        }
        html.Write($"</tr>\n");
    }

    private static string Invariant(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);
}
