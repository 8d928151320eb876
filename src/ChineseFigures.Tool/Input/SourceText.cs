namespace ChineseFigures.Tool.Input;

/// <summary>One document as it was read.</summary>
/// <param name="Source">The file as named, or <c>-</c>.</param>
/// <param name="Line">Which line of it, counted from 1; null for the whole.</param>
/// <param name="Text">The text without a byte-order mark; empty where <paramref name="Error"/> says why.</param>
/// <param name="Error">Why a line could not be read, or null.</param>
internal readonly record struct SourceText(string Source, int? Line, string Text, string? Error = null)
{
    /// <summary>How many bytes of the source it took.</summary>
    public long Length { get; init; }

    /// <summary>What the source calls the document, as JSON; null where it has no name of its own.</summary>
    public string? Id { get; init; }

    /// <summary>The date that the source gives the document, or null.</summary>
    public DateOnly? Date { get; init; }
}
