using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

/// <summary>What a change is measured against, by the words and times before its number.</summary>
internal sealed class BasisReader(Sentence s)
{
    /// <summary>Gives a figure its basis, where its words or a time in its window tell.</summary>
    public void Read(FigureDraft d)
    {
        foreach (var (cue, start, end) in d.Chain.Hits)
            Set(d, cue is Cue.RateUp && s.Text[start..end].StartsWith("同比") ? Basis.Yoy : Of(cue));
        if (d.Basis != Basis.None)
            return;
        var words = s.Text[d.WindowStart..d.NameEnd];
        // Each of the words has one of these two, and few figures have either: one look instead of three.
        var mayHave = words.IndexOfAny('比', '年') >= 0;
        if (mayHave && words.HoldsAny(RuleWords.YearOnYear))
            d.Basis = Basis.Yoy;
        else if (mayHave && words.Holds("环比"))
            d.Basis = Of(Cue.Chain);
        else
            ReadTime(d);
        if (d.Basis == Basis.None)
            ReadFronted(d);
        if (d.Basis == Basis.None && OpensWithChain())
            d.Basis = Of(Cue.Chain);
    }

    // 从环比看,三季度增长1.8%: what opens the sentence goes for its changes.
    private bool OpensWithChain() => s.Text[s.Start..s.End].TrimStart(' ').StartsWithAny(RuleWords.ChainOpeners);

    // 较2022年同月 of a month of 2023
    private bool IsYearBefore(int year) => s.Period.Value is { } now && now.LastDay.Year - 1 == year;

    // 较去年12月 of January is no change over a year.
    private bool IsOfOtherMonths(in TimeExpression time) =>
        time.Kind == TimeSpanKind.Months
        && s.Period.Value is { Unit: PeriodUnit.Month } now
        && (now.FirstDay.Month != time.FirstMonth || now.LastDay.Month != time.LastMonth);

    private void ReadTime(FigureDraft d)
    {
        foreach (var i in s.ComparedTimes)
        {
            var token = s.Tokenizer.Tokens[i];
            if (token.Start >= d.WindowStart && token.End <= d.NameEnd)
                Set(d, Of(s.Tokenizer.Times[token.Index], token));
        }
    }

    // 与上年同期相比，产值下降4.2%: the words stand in a clause of their own.
    private void ReadFronted(FigureDraft d)
    {
        const int LongestComparing = 4;
        var end = d.ClauseStart - 1;
        if (end <= s.Start || !s.Text[s.Start..end].EndsWithAny(RuleWords.ComparedApart))
            return;
        foreach (var i in s.ComparedTimes)
        {
            var token = s.Tokenizer.Tokens[i];
            if (token.End >= end)
                continue;
            var known = token.End + Comparison.LengthOfSurvey(s.Text[token.End..end]);
            if (known < end && known >= end - LongestComparing)
                Set(d, Of(s.Tokenizer.Times[token.Index], token));
        }
    }

    /// <summary>Gives a figure a basis unless it has one.</summary>
    public static void Set(FigureDraft d, Basis basis)
    {
        if (d.Basis == Basis.None)
            d.Basis = basis;
    }

    /// <summary>The basis that a cue word means.</summary>
    public Basis Of(Cue cue) =>
        cue switch
        {
            Cue.Yoy => Basis.Yoy,
            Cue.Mom => Basis.Mom,
            Cue.Qoq => Basis.Qoq,
            Cue.Cagr => Basis.Cagr,
            Cue.Base => Basis.Base,
            Cue.Chain => s.Period.Value is { Unit: PeriodUnit.Month } p && p.FirstDay.Month != p.LastDay.Month
                ? Basis.Qoq
                : Basis.Mom,
            _ => Basis.None,
        };

    /// <summary>The basis that a time means which a change is compared with.</summary>
    public Basis Of(in TimeExpression time, Token token)
    {
        switch (time.Kind)
        {
            case TimeSpanKind.SamePeriodBefore:
                return time.YearSource != YearSource.Absolute || IsYearBefore(time.Year) ? Basis.Yoy : Basis.Base;
            case TimeSpanKind.PreviousMonth:
                return Basis.Mom;
            case TimeSpanKind.PreviousQuarter:
                return Basis.Qoq;
        }
        if (time is not { YearSource: YearSource.Relative, Year: -1, IsYearStart: false } || IsOfOtherMonths(time))
            return Basis.Base;
        var isYearEnd = s.Text[token.End - 1] is '末' or '底';
        return isYearEnd && s.Period.Value is { Unit: not PeriodUnit.Year } now && now.LastDay.Month != 12
            ? Basis.Base
            : Basis.Yoy;
    }
}
