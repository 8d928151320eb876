using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

/// <summary>What the clause before a figure is about, where it has no figure of its own: 汽车出口增势良好，〔增长12%〕.</summary>
internal static class EarlierClause
{
    /// <summary>The subject of the clauses before, where no figure stands in them: 汽车出口增势良好，〔增长12%〕.</summary>
    public static string? Subject(Sentence s, FigureDraft d) => Subject(s, d, out _);

    /// <summary>The same, and whether words behind it tell how it fared.</summary>
    public static string? Subject(Sentence s, FigureDraft d, out bool isPredicated)
    {
        isPredicated = false;
        if (d.Clause == 0 || s.Drafts.Count > 0 || IsAspect(s.Text[s.Start..(d.ClauseStart - 1)]))
            return null;
        // 与去年同期比较，今年首两个月合计下跌31.8%
        if (s.Text[s.Start..(d.ClauseStart - 1)].EndsWithAny(RuleWords.ComparedApart))
            return null;
        if (s.Name(s.Start, d.ClauseStart) is not { } name || SubjectOf(s, name, out isPredicated) is not { } subject)
            return null;
        // 制造业|稳步增长: words that a name sheds as its tail tell how it fared as well.
        isPredicated |= FaresBehind(s.Text[s.Start..(d.ClauseStart - 1)], subject);
        return subject;
    }

    private static bool FaresBehind(ReadOnlySpan<char> clause, string subject)
    {
        var at = clause.LastIndexOf(subject);
        return at >= 0 && CueTable.Default.Predicates.Match(clause[(at + subject.Length)..], out _) != WordTrie.None;
    }

    /// <summary>The subject of the clause directly before, if it is something that is measured and words tell how it fared.</summary>
    public static string? PredicatedSubject(Sentence s, FigureDraft d) =>
        DirectSubject(s, d, out var isPredicated) is { } subject
        && (
            (isPredicated || HasHole(s, d)) && NounPhrase.EndsWithHead(WithoutShare(subject))
            || TellsCause(s, d)
            || d.Role == FigureRole.Share && s.Before(d.ClauseStart - 1) == '天' // 优良天数330天，占90.4%
        )
            ? WithoutShare(subject)
            : null;

    // 财政收入××亿元，下降〔2%〕: a scrape has lost the number of the clause.
    private static bool HasHole(Sentence s, FigureDraft d)
    {
        var before = s.Text[s.Start..(d.ClauseStart - 1)];
        before = before[(before.LastIndexOfAny(',', ';') + 1)..];
        return NounPhrase.WithoutHole(before).Length < before.Length;
    }

    // 加工贸易出口|比重提高，占全市出口的65%
    private static string WithoutShare(string subject) =>
        subject.EndsWith("比重", StringComparison.Ordinal) || subject.EndsWith("占比", StringComparison.Ordinal)
            ? subject[..^2]
            : subject;

    // 化学品则因订单增加，年增〔4.4%〕
    private static bool TellsCause(Sentence s, FigureDraft d)
    {
        var before = s.Text[s.Start..(d.ClauseStart - 1)];
        return Cause.ReasonIn(before[(before.LastIndexOfAny(',', ';') + 1)..]) > 0;
    }

    /// <summary>The subject of the clause directly before, which has no figure, though others before it may have.</summary>
    public static string? DirectSubject(Sentence s, FigureDraft d) => DirectSubject(s, d, out _);

    private static string? DirectSubject(Sentence s, FigureDraft d, out bool isPredicated)
    {
        isPredicated = false;
        if (d.Clause == 0 || s.HasFigureIn(d.Clause - 1) || s.HasFigureIn(d.Clause))
            return null;
        var before = s.Text[s.Start..(d.ClauseStart - 1)];
        var start = s.Start + before.LastIndexOfAny(',', ';') + 1;
        return s.Name(start, d.ClauseStart - 1) is { } name ? SubjectOf(s, name, out isPredicated) : null;
    }

    private static string? SubjectOf(Sentence s, string name, out bool isPredicated)
    {
        // Several rules ask about the same clause.
        if (!ReferenceEquals(s.LastTold.Name, name))
            s.LastTold = Told(name);
        (_, var subject, isPredicated) = s.LastTold;
        return subject;
    }

    private static ToldSubject Told(string name)
    {
        var comma = name.LastIndexOf(',');
        var last = comma >= 0 ? NounPhrase.Name(name.AsSpan(comma + 1)) : name;
        if (last is null)
            return new ToldSubject(name, null, false);
        var subject = NounPhrase.BeforePredicate(last);
        return new ToldSubject(name, NounPhrase.Name(subject), subject.Length < last.Length);
    }

    // 从月度增速看, 分产品看: under which aspect, and not of what.
    private static bool IsAspect(ReadOnlySpan<char> clause) =>
        clause[(clause.LastIndexOfAny(',', ';') + 1)..].TrimStart(' ') is ['从' or '分' or '按', .., '看' or '分'];

    /// <summary>
    /// The words that the clause before, which has no figure, says to be the greatest or the least, and what it goes by:
    /// 江东银行净利润|增速|最高，达到29.5%; or null.
    /// </summary>
    public static (int Start, int End, Cue? By)? Superlative(Sentence s, FigureDraft d)
    {
        if (d.ClauseStart <= s.Start)
            return null;
        var before = s.Text[s.Start..(d.ClauseStart - 1)];
        var superlative = before.LengthAtEnd(RuleWords.Superlatives);
        if (superlative == 0 || s.HasFigureIn(d.Clause - 1))
            return null;
        var start = s.Start + before.LastIndexOfAny(',', ';') + 1;
        var words = s.Text[start..(d.ClauseStart - 1 - superlative)].TrimEnd("均都也");
        var by = CueTable.Default.RankNouns.MatchEnd(words, out var length);
        return (start, start + words.Length - length, by == WordTrie.None ? null : (Cue)by);
    }
}
