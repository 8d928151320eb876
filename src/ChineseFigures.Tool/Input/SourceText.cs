using System.Text.Json;

namespace ChineseFigures.Tool.Input;

/// <summary>One document as it was read.</summary>
/// <param name="Source">The file as named, or <c>-</c>.</param>
/// <param name="Line">Which line of it, counted from 1; null for the whole.</param>
/// <param name="Text">The text without a byte-order mark; empty where <paramref name="Error"/> says why.</param>
/// <param name="Error">Why a line could not be read, or null.</param>
/// <param name="Page">The web page that the text was taken from, or null where the text is the source itself.</param>
internal readonly record struct SourceText(
    string Source,
    int? Line,
    string Text,
    string? Error = null,
    Page? Page = null
)
{
    /// <summary>How many bytes of the source it took.</summary>
    public long Length { get; init; }

    /// <summary>What the source calls the document, as JSON; null where it has no name of its own.</summary>
    public string? Id { get; init; }

    /// <summary>The id as text: a string without its quotes, else its JSON.</summary>
    public string? IdText => Id is null ? null : JsonElement.Parse(Id).ToString();

    /// <summary>The date that the source gives the document, or null.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The figures of the document, by its own date, else the given one, else the page's, else what the text says.</summary>
    public FigureDocument Extract(FigureExtractor extractor, DateOnly? date)
    {
        var published = date is null ? Page?.Date : null;
        var document = extractor.Extract(Text, Date ?? published, Page?.Tables ?? []);
        return published is null ? document : FromPage(document);
    }

    private static FigureDocument FromPage(FigureDocument document) =>
        new()
        {
            Text = document.Text,
            Date = document.Date,
            DateSource = DateSource.Document,
            Figures = document.Figures,
        };

    /// <summary>What people call it: <c>news.txt</c>, <c>news.txt:12</c>.</summary>
    public string Name => Line is { } line ? $"{Source}:{line}" : Source;
}
