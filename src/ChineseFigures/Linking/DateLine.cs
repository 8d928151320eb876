using ChineseFigures.Reading;

namespace ChineseFigures.Linking;

/// <summary>Finds the document's own date: 发布时间：2021-06-08, 2012/2/17 17:02:47, （2013年3月20日）.</summary>
internal static class DateLine
{
    private const int LongestLine = 120;
    private const int MostLines = 60;

    /// <summary>The given date, else the document's, else today.</summary>
    public static (DateOnly Date, DateSource Source) Find(string text, DateOnly? given)
    {
        if (given is { } date)
            return (date, DateSource.Given);
        return InLines(text) is { } found
            ? (found, DateSource.Document)
            : (DateOnly.FromDateTime(DateTime.Today), DateSource.Today);
    }

    private static DateOnly? InLines(string text)
    {
        var lines = 0;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            if (++lines > MostLines)
                return null;
            var line = text.AsSpan()[range];
            if (line.Length <= LongestLine && InLine(line) is { } date)
                return date;
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
