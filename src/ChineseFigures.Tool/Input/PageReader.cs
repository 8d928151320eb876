using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ChineseFigures.Tool.Input;

/// <summary>
/// Takes from a web page what it says to its readers: paragraphs, headings, list items and table cells, a line each.
/// Scripts, styles, navigation, page footers and hidden parts are left out.
/// </summary>
internal sealed class PageReader
{
    /// <summary>Levels of elements in elements, which no page written for readers comes near.</summary>
    public const int DeepestNesting = 512;

    private enum Part : byte
    {
        Inline,
        Block,
        LineBreak,
        Lines,
        Footer,
        NoteMark,
        LeftOut,
    }

    private static readonly FrozenDictionary<string, Part> Parts = Rows(
            (
                Part.Block,
                "address article blockquote body caption center dd details dialog dir div dl dt fieldset figcaption "
                    + "figure form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol p section summary "
                    + "table tbody td tfoot th thead tr ul"
            ),
            (Part.LineBreak, "br"),
            (Part.Lines, "listing pre"),
            (Part.Footer, "footer"),
            (Part.NoteMark, "sup"),
            (
                Part.LeftOut,
                "applet area aside audio base button canvas command datalist embed frame frameset head iframe img input "
                    + "link map math meta meter nav noembed noframes noscript object optgroup option param picture "
                    + "progress rp rt script select source style svg template textarea title track video"
            )
        )
        .ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly string[] HiddenRoles = ["navigation", "complementary", "contentinfo", "search", "menubar"];

    private readonly PageText _text = new();
    private readonly List<FigureTable> _tables = [];
    private readonly Stack<List<List<TableCell>>> _open = new();

    private PageReader() { }

    /// <summary>Reads a page.</summary>
    /// <param name="source">Its source text.</param>
    /// <param name="page">What was read.</param>
    /// <param name="error">Why nothing could be read; null on success.</param>
    public static bool TryRead(
        string source,
        [NotNullWhen(true)] out Page? page,
        [NotNullWhen(false)] out string? error
    )
    {
        // The parser moves what nests deeper to the deepest level, where it would stand in the wrong place.
        var options = new HtmlParserOptions { MaximumDepth = DeepestNesting + 1 };
        using var document = new HtmlParser(options).ParseDocument(source);
        var reader = new PageReader();
        page = null;
        error = null;
        if (document.DocumentElement is { } root && !reader.TryAdd(root, depth: 1))
            error = $"elements nested deeper than {DeepestNesting} levels";
        else if (reader._text.ToString() is not { Length: > 0 } text)
            error = "no text in the page";
        else
            page = new Page(text, PageDate.Find(document), reader._tables);
        return error is null;
    }

    private static IEnumerable<KeyValuePair<string, Part>> Rows(params (Part Part, string Names)[] rows) =>
        rows.SelectMany(row => row.Names.Split(' ').Select(name => KeyValuePair.Create(name, row.Part)));

    private bool TryAdd(IElement element, int depth)
    {
        if (depth > DeepestNesting)
            return false;
        var part = Parts.GetValueOrDefault(element.LocalName);
        switch (part)
        {
            case Part.LeftOut:
            case Part.Footer when !IsInArticle(element):
            case Part.NoteMark when IsNoteMark(element):
                return true;
            case Part.LineBreak:
                _text.Break();
                return true;
        }
        if (IsHidden(element))
            return true;
        var isBlock = part is Part.Block or Part.Lines or Part.Footer;
        if (isBlock)
            _text.Break();
        var isRead = element.LocalName switch
        {
            "table" => TryAddTable(element, depth),
            "tr" when _open.TryPeek(out var rows) => TryAddRow(element, rows, depth),
            "td" or "th" when _open.TryPeek(out var rows) && rows.Count > 0 => TryAddCell(element, rows[^1], depth),
            _ => TryAddChildren(element, part == Part.Lines, depth),
        };
        if (isBlock)
            _text.Break();
        return isRead;
    }

    // A table that holds another only lays out the page.
    private bool TryAddTable(IElement element, int depth)
    {
        var before = _tables.Count;
        _open.Push([]);
        var isRead = TryAddChildren(element, hasLines: false, depth);
        var rows = _open.Pop();
        if (_tables.Count == before && rows.Count > 0)
            _tables.Add(new FigureTable(rows));
        return isRead;
    }

    private bool TryAddRow(IElement element, List<List<TableCell>> rows, int depth)
    {
        rows.Add([]);
        return TryAddChildren(element, hasLines: false, depth);
    }

    private bool TryAddCell(IElement element, List<TableCell> row, int depth)
    {
        var mark = _text.Length;
        var isRead = TryAddChildren(element, hasLines: false, depth);
        var cell = new TableCell(_text.StartSince(mark), _text.Length)
        {
            ColumnSpan = Span(element, "colspan"),
            RowSpan = Span(element, "rowspan"),
            IsHead = element.LocalName == "th",
        };
        row.Add(cell);
        return isRead;
    }

    private static int Span(IElement cell, string attribute) =>
        int.TryParse(cell.GetAttribute(attribute), NumberStyles.Integer, CultureInfo.InvariantCulture, out var span)
            ? span
            : 1;

    private bool TryAddChildren(IElement element, bool hasLines, int depth)
    {
        // Not by NextSibling, which searches the children for the node.
        foreach (var node in element.ChildNodes)
        {
            if (node is IText text)
            {
                if (hasLines)
                    _text.AddLines(text.Data);
                else
                    _text.Add(text.Data);
            }
            else if (node is IElement child && !TryAdd(child, depth + 1))
            {
                return false;
            }
        }
        return true;
    }

    private static bool IsHidden(IElement element)
    {
        if (element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true")
            return true;
        if (element.GetAttribute("role") is { } role && HiddenRoles.Contains(role))
            return true;
        if (element.GetAttribute("style") is not { } style)
            return false;
        var rules = style.Replace(" ", "", StringComparison.Ordinal);
        return rules.Contains("display:none", StringComparison.OrdinalIgnoreCase)
            || rules.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }

    // The footer of a page holds addresses and counters, that of an article still belongs to it.
    private static bool IsInArticle(IElement footer) => footer.Closest("article, main") is not null;

    // 增加值<sup>[3]</sup>, but km<sup>2</sup>
    private bool IsNoteMark(IElement element) =>
        _text.Last is not ('m' or 'M' or '米')
        && element.TextContent.Trim().Trim('[', ']', '(', ')', '（', '）', '［', '］', '*', '注') is var mark
        && mark.All(char.IsAsciiDigit);
}
