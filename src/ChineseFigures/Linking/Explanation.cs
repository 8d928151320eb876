using ChineseFigures.Json;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

/// <summary>
/// Tells how a figure came by its keys, for who asks for a trace: the cue words that were read, the rules that fired,
/// and where the words of scope, indicator and period stand. It reads what the rules left behind, so that they need
/// not tell of themselves.
/// </summary>
internal static class Explanation
{
    /// <summary>Adds the steps of a figure that is linked.</summary>
    public static void Write(Sentence s, FigureDraft d, Gap period)
    {
        foreach (var (cue, start, end) in d.Chain.Hits)
        {
            if (cue != Cue.Time)
                s.Note(d, "cue", ContractName<Cue>.Of(cue), new Gap(start, end));
        }
        s.Note(d, d.RoleRule, $"role={FigureJson.Name(d.Role)}", WordsBefore(s, d));
        if (d.Basis != Basis.None)
            s.Note(d, "basis", $"basis={FigureJson.Name(d.Basis)}", BasisWords(s, d));
        if (d.Scope is { } scope)
            s.Note(d, "scope", $"scope={scope}", Nearest(s, d, scope));
        if (d.RankedBy != RankedBy.None)
            s.Note(d, "ranked by", $"rankedBy={FigureJson.Name(d.RankedBy)}", WordsBefore(s, d));
        if (d.Status != FigureStatus.Fact)
            s.Note(d, "status", $"status={FigureJson.Name(d.Status)}", StatusWords(s, d));
        if (d.Indicator is { } indicator)
            s.Note(d, d.SubjectRule, $"indicator={indicator}", IndicatorWords(s, d, indicator));
        if (d.Period is { } stated)
            s.Note(d, period.End > 0 ? "period" : "period of the heading", $"period={stated}", period);
    }

    // What the rule of the role took from the name: all words from the name's end to the number.
    private static Gap WordsBefore(Sentence s, FigureDraft d)
    {
        var words = s.Text[d.NameEnd..Math.Max(d.NameEnd, d.Start)];
        var start = d.NameEnd + words.Length - words.TrimStart(" ,:").Length;
        return new Gap(start, start + words.Trim(" ,:").Length);
    }

    private static Gap BasisWords(Sentence s, FigureDraft d)
    {
        foreach (var (cue, start, end) in d.Chain.Hits)
        {
            if (cue is Cue.Yoy or Cue.Mom or Cue.Qoq or Cue.Cagr or Cue.Chain or Cue.Base or Cue.Dynamic)
                return new Gap(start, end);
        }
        foreach (var (start, end) in s.Gaps)
        {
            if (start >= d.WindowStart && end <= d.Start && s.Text[start..end].StartsWithAny(RuleWords.Compared))
                return new Gap(start, end);
        }
        foreach (var word in (string[])[.. RuleWords.YearOnYear, "环比"])
        {
            if (s.Text[d.WindowStart..d.Start].LastIndexOf(word) is var at and >= 0)
                return new Gap(d.WindowStart + at, d.WindowStart + at + word.Length);
        }
        return default;
    }

    private static Gap StatusWords(Sentence s, FigureDraft d)
    {
        var wanted = d.Status == FigureStatus.Forecast ? Cue.Forecast : Cue.Target;
        for (var at = d.Start - 1; at >= s.Start; at--)
        {
            if (CueTable.Default.Ahead.Match(s.Text[at..d.Start], out var length) == (int)wanted)
                return new Gap(at, at + length);
        }
        return default;
    }

    // The name as it stands in the sentence; where its parts stand apart, the words that it was made of.
    private static Gap IndicatorWords(Sentence s, FigureDraft d, string indicator)
    {
        var words = Nearest(s, d, indicator);
        return words.End > 0 || !d.OwnName || d.NameEnd <= d.NameStart ? words : new Gap(d.NameStart, d.NameEnd);
    }

    // The last time that the words stand before the figure, else the first behind it.
    private static Gap Nearest(Sentence s, FigureDraft d, string words)
    {
        var at = s.Text[s.Start..d.Start].LastIndexOf(words);
        if (at >= 0)
            return new Gap(s.Start + at, s.Start + at + words.Length);
        at = s.Text[d.End..s.End].IndexOf(words);
        return at >= 0 ? new Gap(d.End + at, d.End + at + words.Length) : default;
    }
}
