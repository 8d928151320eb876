using System.Globalization;
using System.Text.Json.Serialization;
using ChineseFigures.Html;
using ChineseFigures.Json;
using ChineseFigures.Output;

namespace ChineseFigures;

/// <summary>A text and the figures that it states, in the order in which they stand.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonConverter(typeof(FigureDocumentJsonConverter))]
public sealed class FigureDocument
{
    /// <summary>The source text as given.</summary>
    public required string Text { get; init; }

    /// <summary>The date that relative times (<c>去年</c>) were resolved against.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Where <see cref="Date"/> comes from.</summary>
    public required DateSource DateSource { get; init; }

    /// <summary>The figures in text order; empty where the text states none.</summary>
    public required IReadOnlyList<Figure> Figures { get; init; }

    /// <summary>The document as indented JSON, Chinese text readable: what the tool writes for it, but for its source.</summary>
    /// <remarks>
    /// For one line, other documents around it, or a stream, use <see cref="System.Text.Json.JsonSerializer"/> with
    /// <see cref="FigureJson.Options"/>.
    /// </remarks>
    public string ToJson() => FigureJson.ToText(this);

    /// <summary>
    /// The figures as a table of comma-separated values (RFC 4180): a head, then a row a figure, a column for each key
    /// of the JSON form in its order.
    /// </summary>
    /// <remarks>
    /// Decimals are exact and plain. A cell of text that a spreadsheet would run as a formula, because it begins with
    /// <c>=</c>, <c>+</c>, <c>-</c>, <c>@</c>, a tab or a line break, gets an apostrophe before it. Spreadsheets need a
    /// byte-order mark to see that a file is UTF-8: <c>File.WriteAllText(path, csv, Encoding.UTF8)</c> writes one.
    /// </remarks>
    public string ToCsv()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        new CsvTable(output).Write(this);
        return output.ToString();
    }

    /// <summary>
    /// A report page: the text with every figure marked, charts of levels and changes by indicator, and the figures as
    /// a table to sort and filter.
    /// </summary>
    /// <param name="title">The page's title; null takes the first line of the text.</param>
    /// <returns>
    /// A whole page that needs nothing from a network. Everything from the document is escaped. A notebook shows it
    /// too, since its styles and script keep to the page's own element.
    /// </returns>
    /// <example>
    /// <code>
    /// File.WriteAllText("report.html", document.ToHtml());
    /// HTML(document.ToHtml()) // as the last line of a notebook's cell
    /// </code>
    /// </example>
    public string ToHtml(string? title = null)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        var page = new ReportPage(output, title ?? ReportPage.TitleOf(Text));
        page.Write(this, name: null);
        page.Complete();
        return output.ToString();
    }
}
