using System.Globalization;
using ChineseFigures.Json;

namespace ChineseFigures.Html;

/// <summary>
/// Small charts of levels and of changes by indicator: a chart for what is measured in the same unit, a bar a figure,
/// drawn as SVG in lengths relative to the window.
/// </summary>
internal sealed class BarChart
{
    private const int FewestBars = 2; // A chart compares.
    private const int MostBars = 12;

    private readonly string _title;
    private readonly List<ReportRow> _rows;
    private readonly int _count;
    private readonly double _least;
    private readonly double _range;

    private BarChart(string title, IReadOnlyCollection<ReportRow> rows)
    {
        _title = title;
        _count = rows.Count;
        _rows = [.. ByIndicator(rows.OrderByDescending(Size).Take(MostBars))];
        _least = Math.Min(0, _rows.Min(row => (double)row.Figure.Number!.Value));
        var most = Math.Max(0, _rows.Max(row => (double)(row.Figure.MaxNumber ?? row.Figure.Number)!.Value));
        _range = most > _least ? most - _least : 1;
    }

    /// <summary>Writes the charts that the figures give: levels first, then changes, those with most bars first.</summary>
    public static void WriteAll(HtmlWriter html, IReadOnlyList<ReportRow> rows)
    {
        var charts = rows.Where(IsDrawn)
            .GroupBy(row => (row.Figure.Role, row.Figure.Kind, row.Figure.Unit))
            .Where(group => group.Count() >= FewestBars)
            .OrderBy(group => group.Key.Role)
            .ThenByDescending(group => group.Count())
            .Select(group => new BarChart(Title(group.Key.Role, group.Key.Kind, group.Key.Unit), [.. group]))
            .ToList();
        if (charts.Count == 0)
            return;
        html.Write($"<section class=\"charts\">\n<h2>Levels and changes</h2>\n");
        foreach (var chart in charts)
            chart.Write(html);
        html.Write($"</section>\n");
    }

    private static bool IsDrawn(ReportRow row) =>
        row.Figure is { Role: FigureRole.Level or FigureRole.Change, Number: not null, Indicator: not null };

    private static decimal Size(ReportRow row) => Math.Abs(row.Figure.Number!.Value);

    // The indicator with the greatest figure first, the figures of each in the order of time.
    private static IEnumerable<ReportRow> ByIndicator(IEnumerable<ReportRow> rows) =>
        rows.GroupBy(row => row.Figure.Indicator)
            .SelectMany(group => group.OrderBy(row => row.Figure.Period?.FirstDay));

    private static string Title(FigureRole role, FigureKind kind, string? unit) =>
        $"{(role == FigureRole.Level ? "Levels" : "Changes")} in {unit ?? ContractName<FigureKind>.Of(kind) + "s"}";

    private void Write(HtmlWriter html)
    {
        html.Write($"<table class=\"chart\">\n<caption>{_title}");
        if (_count > _rows.Count)
            html.Write($" <small>the {_rows.Count} largest of {_count}</small>");
        html.Write($"</caption>\n");
        var last = default(string);
        foreach (var row in _rows)
        {
            WriteBar(html, row, isFirst: row.Figure.Indicator != last);
            last = row.Figure.Indicator;
        }
        html.Write($"</table>\n");
    }

    private void WriteBar(HtmlWriter html, ReportRow row, bool isFirst)
    {
        var figure = row.Figure;
        html.Write($"<tr data-figure=\"{row.Number}\" class=\"{ReportRow.ClassOf(figure)}\"><th scope=\"row\">");
        if (isFirst)
            html.Write($"{figure.Indicator} ");
        html.Write($"<small>{$"{figure.Place} {figure.Period}".Trim()}</small></th><td class=\"bar\">");
        var number = (double)figure.Number!.Value;
        html.Write($"<svg width=\"100%\" height=\"16\" aria-hidden=\"true\">");
        WriteRectangle(html, "stated", 0, number);
        if (figure.MaxNumber is { } max)
            WriteRectangle(html, "range", number, (double)max);
        html.Write($"<line x1=\"{Place(0)}\" x2=\"{Place(0)}\" y1=\"0\" y2=\"16\"/></svg></td>");
        html.Write($"<td class=\"value\"><a href=\"#figure-{row.Number}\">{figure.Text}</a></td></tr>\n");
    }

    private void WriteRectangle(HtmlWriter html, string name, double from, double to)
    {
        var (left, right) = (Math.Min(from, to), Math.Max(from, to));
        html.Write(
            $"<rect class=\"{name}\" x=\"{Place(left)}\" width=\"{Percent((right - left) / _range)}\" y=\"3\" height=\"10\"/>"
        );
    }

    private string Place(double number) => Percent((number - _least) / _range);

    private static string Percent(double part) => (part * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
