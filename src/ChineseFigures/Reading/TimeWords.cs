using System.Globalization;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Reading;

/// <summary>A word of <c>time-words.tsv</c>, and what it says.</summary>
/// <param name="Text">The word.</param>
/// <param name="Kind">The kind of time.</param>
/// <param name="First">The first month, or of a year its distance from the document's.</param>
/// <param name="Last">The last month.</param>
internal sealed record TimeWord(string Text, TimeSpanKind Kind, int First, int Last);

/// <summary>The words that are a time by themselves: 去年, 上半年, 目前. Longer words stand before shorter ones.</summary>
internal static class TimeWords
{
    /// <summary>All words.</summary>
    public static TimeWord[] All { get; } = Read();

    /// <summary>Years: 去年.</summary>
    public static TimeWord[] Years { get; } = Array.FindAll(All, static word => word.Kind == TimeSpanKind.Year);

    /// <summary>Runs of months: 上半年.</summary>
    public static TimeWord[] Months { get; } = Array.FindAll(All, static word => word.Kind == TimeSpanKind.Months);

    /// <summary>What stands before the day up to which something is counted: 截至21日.</summary>
    public static TimeWord[] UpTo { get; } = Array.FindAll(All, static word => word.Kind == TimeSpanKind.LastSuchDay);

    /// <summary>What is a time by itself and has no numbers: 目前.</summary>
    public static TimeWord[] Others { get; } =
        Array.FindAll(
            All,
            static word => word.Kind is not (TimeSpanKind.Year or TimeSpanKind.Months or TimeSpanKind.LastSuchDay)
        );

    private static TimeWord[] Read()
    {
        var words = new List<TimeWord>();
        foreach (var row in Tsv.Read("time-words.tsv"))
        {
            var kind = KindOf(row[0], typeof(TimeSpanKind));
            var months = kind == TimeSpanKind.Months ? row[1].Split('-') : [row[1], row[1]];
            foreach (var word in row[2].Split('|'))
                words.Add(new TimeWord(word, kind, Number(months[0]), Number(months[1])));
        }
        words.Sort(static (a, b) => b.Text.Length - a.Text.Length);
        return [.. words];
    }

    // By its type as a value: the generic method would be compiled anew by every process.
    private static TimeSpanKind KindOf(string name, Type type) => (TimeSpanKind)Enum.Parse(type, name);

    private static int Number(string cell) => cell.Length == 0 ? 0 : int.Parse(cell, CultureInfo.InvariantCulture);
}
