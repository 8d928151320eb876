using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

/// <summary>A name that only says the end of the one before again: what is meant is the whole of it.</summary>
internal static class RepeatedNames
{
    private const int ShortestNoun = 2;

    /// <summary>The name of the figure before, where the words of this one repeat its end; or null.</summary>
    public static string? Of(Sentence s, FigureDraft d, string name)
    {
        if (OfClauseBefore(s, d, name) is { } whole)
            return whole;
        if (d.Role != FigureRole.Rank && s.ComparedTimes.Count == 0)
            return null;
        if (BeforeComparison(s, d) is { } subject)
            return subject;
        if (s.LastNamed is not { Indicator: { } before } elder)
            return null;
        var isMeant =
            IsRanked(d, elder) && before.EndsWith(name, StringComparison.Ordinal)
            || IsCompared(s, d) && elder.Unit == d.Unit && NamesSame(before, name);
        return isMeant ? before : null;
    }

    // 机电产品出口增势良好，〔出口〕2.5亿美元
    private static string? OfClauseBefore(Sentence s, FigureDraft d, string name) =>
        d is { Role: FigureRole.Level, Clause: > 0 }
        && s.Drafts.Count == 0
        && s.Text[s.Start..(d.ClauseStart - 1)].IndexOf(name) >= 0
        && (name.IsAny(RuleWords.Trades) || NounPhrase.IsHeadOrEnd(name))
        && EarlierClause.Subject(s, d) is { } subject
        && subject.Length > name.Length
        && subject.EndsWith(name, StringComparison.Ordinal)
            ? subject
            : null;

    // 发电量|比去年同期水电发电量少2亿千瓦时
    private static string? BeforeComparison(Sentence s, FigureDraft d)
    {
        foreach (var i in s.ComparedTimes)
        {
            var time = s.Tokenizer.Tokens[i];
            if (time.Start < d.WindowStart || time.End >= d.NameEnd)
                continue;
            var subject = s.Name(d.WindowStart, time.Start - Comparison.LengthBefore(s, time.Start));
            if (subject is not null && s.Name(time.End, d.NameEnd) is { } compared && NamesSame(subject, compared))
                return subject;
        }
        return null;
    }

    // 东江港以2亿吨的|吞吐量居首
    private static bool IsRanked(FigureDraft d, FigureDraft elder) =>
        d.Role == FigureRole.Rank && elder.Clause + 1 >= d.Clause && elder.Role == FigureRole.Level;

    // 用电最高负荷达2.2亿千瓦，比去年|最高负荷增加645万千瓦: the noun is that of the time compared with.
    private static bool IsCompared(Sentence s, FigureDraft d)
    {
        foreach (var i in s.ComparedTimes)
        {
            var time = s.Tokenizer.Tokens[i];
            if (
                time.Start >= d.WindowStart
                && time.End < d.NameEnd
                && s.Words(d.WindowStart, time.Start).Trim(" 的,").IsEmpty
            )
                return true;
        }
        return false;
    }

    private static bool NamesSame(string before, string name) =>
        name.Length >= ShortestNoun && before.AsSpan().EndsWith(name.AsSpan(name.Length - ShortestNoun));
}
