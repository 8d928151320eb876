using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

/// <summary>Gives each number of a list its own subject, year, scope or basis: 分别下降9.66%和13.14%.</summary>
internal sealed class RespectiveLists(Sentence s, BasisReader basis, PeriodContext periods)
{
    private List<string>? _subjects;
    private List<string>? _scopes;
    private List<RankedBy>? _rankedBy;
    private int _next;

    // The last token of the row, and the basis of its first number.
    private int _lastOfRow = -1;
    private Basis _firstBasis;
    private Qualifier _firstQualifier;

    // 一季度、二季度分别为11.6亿元和14.2亿元, 2024年至2026年分别为…: the time of each number.
    private readonly Sequence<Period?> _times = new();

    // 同比和环比分别上涨4.3%和0.5%
    private Basis _secondBasis;

    // Whether a row of the sentence told a run part by part.
    private bool _isOfRun;

    /// <summary>Whether the list that is read has subjects of its own.</summary>
    public bool HasSubjects => _subjects is not null;

    /// <summary>Begins a sentence.</summary>
    public void Reset() => (_lastOfRow, _isOfRun) = (-1, false);

    /// <summary>Looks for lists at the first figure of a row, and gives each that follows what is its own.</summary>
    public void Read(FigureDraft d)
    {
        if (d.IsSibling || s.Current <= _lastOfRow)
            GiveNext(d);
        else
            Begin(d);
    }

    private void GiveNext(FigureDraft d)
    {
        if (_next < _times.Count)
            d.Period = _times[_next];
        if (d.Role is FigureRole.Gap or FigureRole.Share && _scopes is { } scopes && _next < scopes.Count)
            d.Scope = scopes[_next];
        if (d.Role == FigureRole.Rank && _rankedBy is { } nouns && _next < nouns.Count)
            d.RankedBy = nouns[_next];
        if (_secondBasis != Basis.None && d.Role == FigureRole.Change)
            d.Basis = _secondBasis;
        else if (!d.IsSibling && d.Basis == Basis.None)
            d.Basis = _firstBasis;
        if (d.Qualifier == Qualifier.Exact)
            d.Qualifier = _firstQualifier;
        if (_subjects is { } names && _next < names.Count)
            d.Respective = names[_next];
        _next++;
    }

    private void Begin(FigureDraft d)
    {
        (_subjects, _scopes, _rankedBy) = (null, null, null);
        _times.Clear();
        _firstQualifier = Qualifier.Exact;
        (var count, _lastOfRow) = NumberRow.From(s, d);
        ReadTwoBases(d, count);
        if (count < 2)
            return;
        _firstBasis = d.Basis;
        _firstQualifier = NumberRow.IsShared(s, d) && d.After is null ? d.Qualifier : Qualifier.Exact;
        _next = 1;
        ReadYears(d, count);
        ReadTimes(d, count);
        ReadScopes(d, count);
        ReadRankedBy(d, count);
        var isOfOneSubject = _scopes is not null && d.Role == FigureRole.Gap || _secondBasis != Basis.None;
        if (!isOfOneSubject)
            ReadSubjects(d, count);
    }

    private void ReadTwoBases(FigureDraft d, int count)
    {
        _secondBasis = Basis.None;
        if (count == 2 && d.Chain.Has(Cue.Yoy) && d.Chain.Has(Cue.Chain))
        {
            var yoyFirst = d.Chain.StartOf(Cue.Yoy) < d.Chain.StartOf(Cue.Chain);
            var other = basis.Of(Cue.Chain);
            (d.Basis, _secondBasis) = yoyFirst ? (Basis.Yoy, other) : (other, Basis.Yoy);
        }
        else if (count == 2 && d.Role == FigureRole.Change)
        {
            ReadComparedTimes(d);
        }
    }

    // 分别高于全国、全省平均0.8个和0.3个百分点
    private void ReadScopes(FigureDraft d, int count)
    {
        if (d is not { Role: FigureRole.Gap or FigureRole.Share, Scope: { } scope })
            return;
        _scopes = SubjectLists.Scopes(scope, count);
        d.Scope = _scopes?[0] ?? scope;
    }

    // 总量、增幅分别居第五位和第三位
    private void ReadRankedBy(FigureDraft d, int count)
    {
        if (d.RankedByEach is { } each && each.Count == count)
            (_rankedBy, d.RankedBy) = (each, each[0]);
    }

    private void ReadSubjects(FigureDraft d, int count)
    {
        if (d.Role == FigureRole.Rank && count == 2 && LevelAndGrowth(s, d) is { } both)
        {
            (_subjects, _rankedBy) = ([both, both], [RankedBy.Level, RankedBy.Growth]);
            (d.Respective, d.RankedBy) = (both, RankedBy.Level);
            return;
        }
        if (SubjectLists.Find(s, d, count) is not { } subjects)
        {
            ReadPartsOfRun(d, count);
            return;
        }
        _subjects = LentHeads.WithHeads(s, d, subjects);
        d.Respective = _subjects[0];
    }

    // 零售总额121亿元、增长7.2%，分别居全省|第3位、第5位: the one thing that was told of, and how it grew; or null.
    private static string? LevelAndGrowth(Sentence s, FigureDraft d)
    {
        if (
            s.Drafts
            is not [.., { Role: FigureRole.Level, Indicator: { } name } level, { Role: FigureRole.Change } growth]
        )
            return null;
        var isAlone =
            s.Drafts.Count == 2
            || s.Text[s.Drafts[^3].End..level.Start].Contains(';')
            || s.Drafts[^3].Indicator == name;
        return
            isAlone
            && growth.Indicator == name
            && growth.Clause + 1 >= d.Clause
            && s.Name(d.NameStart, d.NameEnd) is null
            ? name
            : null;
    }

    // 前三季度分别为15.1%、15.4%和15.2%: as many numbers as the run has quarters or months.
    private void ReadPartsOfRun(FigureDraft d, int count)
    {
        const int MonthsOfQuarter = 3;
        if (_times.Count > 0 || s.Period.Value is not { Unit: PeriodUnit.Month } run || !NumberRow.IsShared(s, d))
            return;
        if (!_isOfRun && s.Drafts.Count > 0 || NamesSeveral(d))
            return;
        var first = run.FirstDay;
        // 上半年，增长较快的是皮革、家具，分别增长11%和7%: of the whole run, though the list is not read.
        if (s.Period.Words.Start < d.ClauseStart && s.Name(d.NameStart, d.NameEnd) is null)
            return;
        var months = (run.LastDay.Year - first.Year) * 12 + run.LastDay.Month - first.Month + 1;
        if (months % count != 0 || months / count is not (1 or MonthsOfQuarter) || d.Role == FigureRole.Share)
            return;
        var length = months / count;
        if (length == MonthsOfQuarter && first.Month % MonthsOfQuarter != 1)
            return;
        for (var part = 0; part < count; part++)
        {
            var (from, to) = (first.AddMonths(part * length), first.AddMonths(part * length + length - 1));
            _times.Add(Period.FromMonths(from.Year, from.Month, to.Year, to.Month));
        }
        d.Period = _times[0];
        _isOfRun = true;
    }

    // 杭州、宁波生产总值: places that no name keeps.
    private bool NamesSeveral(FigureDraft d)
    {
        var words = s.Words(d.NameStart, d.NameEnd);
        for (var at = 0; at < words.Length; at++)
        {
            if (words[at..].ConjunctionLength() > 0)
                return true;
        }
        return false;
    }

    // 2024年至2026年分别为11.6亿元、14.2亿元和17.1亿元: as many numbers as the run has years.
    private void ReadYears(FigureDraft d, int count)
    {
        if (s.Period.Value is not { Unit: PeriodUnit.Year } run || run.LastDay.Year - run.FirstDay.Year != count - 1)
            return;
        for (var year = run.FirstDay.Year; year <= run.LastDay.Year; year++)
            _times.Add(Period.FromYear(year));
        d.Period = _times[0];
    }

    // As many times in a row as there are numbers: each has its own.
    private void ReadTimes(FigureDraft d, int count)
    {
        if (_times.Count > 0 || s.ComparedTimes.Count > 0)
            return;
        var last = s.Times.Count - 1;
        while (last >= 0 && s.Times[last].Start >= d.Start)
            last--;
        var first = last;
        while (first > 0 && NumberRow.Joins(s.Text[s.Times[first - 1].End..s.Times[first].Start]))
            first--;
        if (last - first + 1 != count)
            return;
        for (var i = first; i <= last; i++)
            _times.Add(periods.Resolve(s.Tokenizer.Times[s.Times[i].Index], isPassing: true));
        d.Period = _times[0];
    }

    // 分别比上月和上年同期高1.3个和1.5个百分点
    private void ReadComparedTimes(FigureDraft d)
    {
        var first = Basis.None;
        foreach (var i in s.ComparedTimes)
        {
            var token = s.Tokenizer.Tokens[i];
            if (token.Start < d.WindowStart || token.End > d.Start)
                continue;
            var read = basis.Of(s.Tokenizer.Times[token.Index], token);
            if (first != Basis.None)
                _secondBasis = read;
            else
                first = read;
        }
        if (_secondBasis != Basis.None)
            d.Basis = first;
    }
}
