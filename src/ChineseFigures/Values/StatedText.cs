using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Values;

/// <summary>The qualifiers around a number: 约, 以上.</summary>
internal static class StatedText
{
    private const int LongestLead = 6;

    /// <summary>The qualifier that stands in front, and its length; exact where there is none.</summary>
    public static Qualifier MatchLead(ReadOnlySpan<char> text, out int length)
    {
        for (length = Math.Min(LongestLead, text.Length); length > 0; length--)
        {
            var cue = CueTable.Default.Before.MatchEnd(text[..length], out var matched);
            if (matched == length && ToQualifier(cue) is var qualifier and not Qualifier.Exact)
                return qualifier;
        }
        return Qualifier.Exact;
    }

    /// <summary>The qualifier that is the whole of what stands behind; exact where it is something else.</summary>
    public static Qualifier MatchTail(ReadOnlySpan<char> text)
    {
        text = text.TrimStart(' ');
        var cue = CueTable.Default.After.Match(text, out var length);
        return length == text.Length ? ToQualifier(cue) : Qualifier.Exact;
    }

    /// <summary>The commonest word in front for a qualifier.</summary>
    public static string Word(Qualifier qualifier) =>
        qualifier switch
        {
            Qualifier.About => "约",
            Qualifier.Nearly => "近",
            Qualifier.Over => "超",
            Qualifier.AtLeast => "不低于",
            Qualifier.Under => "不到",
            Qualifier.AtMost => "不超过",
            _ => "",
        };

    private static Qualifier ToQualifier(int cue) => CueQualifier.Of((Cue)cue) ?? Qualifier.Exact;
}
