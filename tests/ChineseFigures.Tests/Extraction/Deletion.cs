using ChineseFigures.Tests.Linking;

namespace ChineseFigures.Tests.Extraction;

/// <summary>A text without a stretch of it, and the rows that should then be left.</summary>
internal static class Deletion
{
    /// <summary>The text on both sides.</summary>
    public static string Of(Range stretch, string text)
    {
        var (start, length) = stretch.GetOffsetAndLength(text.Length);
        return text.Remove(start, length);
    }

    /// <summary>The rows on both sides, those behind it moved to where they then stand.</summary>
    public static IEnumerable<Row> Of(Range stretch, IEnumerable<Row> rows)
    {
        var (start, end) = (stretch.Start.Value, stretch.End.Value);
        return rows.Where(row => row.End <= start || row.Start >= end)
            .Select(row => row.Start < end ? row : row.MovedBy(start - end));
    }
}
