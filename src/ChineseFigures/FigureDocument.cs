using System.Text.Json.Serialization;
using ChineseFigures.Json;

namespace ChineseFigures;

/// <summary>How the date that relative times are resolved against was found.</summary>
public enum DateSource
{
    /// <summary>Given by <see cref="FigureExtractorOptions.Date"/>.</summary>
    Given,

    /// <summary>Read from the document's own date line (<c>发布时间：2021-06-08</c>).</summary>
    Document,

    /// <summary>The day of the extraction, because the document names none.</summary>
    Today,
}

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
}
