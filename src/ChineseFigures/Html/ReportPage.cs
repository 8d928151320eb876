using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ChineseFigures.Json;

namespace ChineseFigures.Html;

/// <summary>
/// A page of documents with their figures: the texts with every figure marked, charts, and one table. It needs no
/// network, and its policy lets nothing run or load but its own style and script.
/// </summary>
/// <remarks>Texts are written as they come; the figures are kept until <see cref="Complete"/>.</remarks>
internal sealed class ReportPage
{
    private const int LongestTitle = 60;

    private static readonly Lazy<string> Style = new(() => ReadAsset("report.css"));
    private static readonly Lazy<string> Script = new(() => ReadAsset("report.js"));

    private readonly HtmlWriter _html;
    private readonly List<ReportRow> _rows = [];

    /// <summary>Begins the page.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="title">Its title.</param>
    public ReportPage(TextWriter output, string title)
    {
        _html = new HtmlWriter(output);
        _html.Write(
            $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src '{HashOf(
                Style.Value
            )}'; script-src '{HashOf(Script.Value)}'">
            <meta name="viewport" content="width=device-width">
            <meta name="color-scheme" content="light dark">
            <link rel="icon" href="data:,">
            <title>{title}</title>
            </head>
            <body>
            <div class="chinese-figures">
            <style>
            """
        );
        _html.WriteAsset(Style.Value);
        _html.Write($"</style>\n<div class=\"page\">\n<main>\n");
    }

    /// <summary>The title of a page about a text: its first line, in short.</summary>
    public static string TitleOf(string text)
    {
        var line = text.AsSpan().Trim();
        var end = line.IndexOfAny('\r', '\n');
        line = (end < 0 ? line : line[..end]).TrimEnd();
        if (line.IsEmpty)
            return "Figures";
        return line.Length <= LongestTitle ? line.ToString() : $"{line[..LongestTitle]}…";
    }

    /// <summary>Writes a document's text.</summary>
    /// <param name="document">The document.</param>
    /// <param name="name">What it is called, or null.</param>
    /// <param name="error">Why it could not be read, or null.</param>
    public void Write(FigureDocument document, string? name, string? error = null)
    {
        var figures = document.Figures.Count == 1 ? "1 figure" : $"{document.Figures.Count} figures";
        _html.Write($"<article>\n");
        if (name is not null)
            _html.Write($"<h2>{name}</h2>\n");
        _html.Write($"<p class=\"about\">{Day(document.Date)}{Origin(document.DateSource)} · {error ?? figures}</p>\n");
        if (document.Text.Length > 0)
        {
            _html.Write($"<div class=\"text\" lang=\"{LanguageOf(document.Text)}\">\n");
            new MarkedText(_html).Write(document, _rows.Count + 1);
            _html.Write($"</div>\n");
        }
        _html.Write($"</article>\n");
        foreach (var figure in document.Figures)
            _rows.Add(new ReportRow(_rows.Count + 1, figure, document, name));
    }

    /// <summary>Ends the page with what all documents give.</summary>
    public void Complete()
    {
        _html.Write($"</main>\n<aside>\n");
        WriteSummary();
        BarChart.WriteAll(_html, _rows);
        ReportTable.Write(_html, _rows);
        _html.Write($"</aside>\n</div>\n<div class=\"card\" role=\"tooltip\" hidden></div>\n<script>");
        _html.WriteAsset(Script.Value);
        _html.Write($"</script>\n</div>\n</body>\n</html>\n");
    }

    // How many figures of each role there are, which tells what the colours mean.
    private void WriteSummary()
    {
        _html.Write($"<ul class=\"summary\">\n");
        foreach (var role in _rows.GroupBy(row => row.Figure.Role).OrderBy(group => group.Key))
        {
            var name = ContractName<FigureRole>.Of(role.Key);
            _html.Write($"<li class=\"{name}\">{name} <b>{role.Count()}</b></li>\n");
        }
        _html.Write($"</ul>\n");
    }

    // The browser chooses the shapes of Chinese characters by it.
    private static string LanguageOf(string text) =>
        ScriptDetector.Detect(text).Script == ChineseScript.Traditional ? "zh-Hant" : "zh-Hans";

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Origin(DateSource source) =>
        source switch
        {
            DateSource.Document => ", from the document",
            DateSource.Today => ", today’s: the document names none",
            _ => "",
        };

    private static string HashOf(string asset) =>
        $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(asset)))}";

    private static string ReadAsset(string name)
    {
        using var reader = new StreamReader(typeof(ReportPage).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
