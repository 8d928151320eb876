namespace ChineseFigures;

/// <summary>How the date that relative times are resolved against was found.</summary>
public enum DateSource
{
    /// <summary>Given by the caller, for this text or by <see cref="FigureExtractorOptions.Date"/>.</summary>
    Given,

    /// <summary>Read from the document's own date line (<c>发布时间：2021-06-08</c>).</summary>
    Document,

    /// <summary>The day of the extraction, because the document names none.</summary>
    Today,
}
