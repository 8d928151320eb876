using ChineseFigures.Reading;

namespace ChineseFigures.Linking;

/// <summary>Finds the document's own date: 发布时间：2021-06-08, 2012/2/17 17:02:47, （2013年3月20日）.</summary>
internal static class DateLine
{
    private const int LongestLine = 120;
    private const int MostLines = 60;

    /// <summary>The given date, else the document's, else today.</summary>
    public static DateOnly Find(string text, DateOnly? given, out DateSource source)
    {
        source = DateSource.Given;
        if (given is { } date)
            return date;
        source = DateSource.Document;
        if (InLines(text) is { } found)
            return found;
        source = DateSource.Today;
        return DateOnly.FromDateTime(DateTime.Today);
    }

    private static DateOnly? InLines(ReadOnlySpan<char> text)
    {
        for (var lines = 0; lines < MostLines; lines++)
        {
            var end = text.IndexOf('\n');
            var line = end < 0 ? text : text[..end];
            if (line.Length <= LongestLine && InLine(line) is { } date)
                return date;
            if (end < 0)
                return null;
            text = text[(end + 1)..];
        }
        return null;
    }

    private static DateOnly? InLine(ReadOnlySpan<char> line)
    {
        Span<char> folded = stackalloc char[LongestLine];
        folded = folded[..line.Length];
        CharacterFold.Fold(line, folded);
        for (var at = 0; at < folded.Length; at++)
        {
            if (!char.IsAsciiDigit(folded[at]) || (at > 0 && char.IsAsciiDigit(folded[at - 1])))
                continue;
            if (
                TimeReader.TryRead(folded[at..], out var time)
                && time is { Kind: TimeSpanKind.Days, YearSource: YearSource.Absolute }
                && time.FirstMonth == time.LastMonth
                && time.FirstDay == time.LastDay
            )
                return new DateOnly(time.Year, time.FirstMonth, time.FirstDay);
        }
        return null;
    }
}
