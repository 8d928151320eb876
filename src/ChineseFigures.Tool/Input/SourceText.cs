namespace ChineseFigures.Tool.Input;

/// <summary>One document as it was read.</summary>
/// <param name="Source">The file as named, or <c>-</c>.</param>
/// <param name="Line">Which line of it, counted from 1; null for the whole.</param>
/// <param name="Text">The text without a byte-order mark; empty where <paramref name="Error"/> says why.</param>
/// <param name="Error">Why a line could not be read, or null.</param>
internal readonly record struct SourceText(string Source, int? Line, string Text, string? Error = null)
{
    /// <summary>What people call it: <c>news.txt</c>, <c>news.txt:12</c>.</summary>
    public string Name => Line is { } line ? $"{Source}:{line}" : Source;
}
