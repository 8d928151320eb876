using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

/// <summary>Gives each number of a list its own subject, year, scope or basis: 分别下降9.66%和13.14%.</summary>
internal sealed class RespectiveLists(Sentence s, BasisReader basis)
{
    private List<string>? _subjects;
    private List<string>? _scopes;
    private int _next;

    // 2024年至2026年分别为11.6亿元、14.2亿元和17.1亿元: the year of the next number, or 0.
    private int _years;

    // 同比和环比分别上涨4.3%和0.5%
    private Basis _secondBasis;

    /// <summary>Whether the list that is read has subjects of its own.</summary>
    public bool HasSubjects => _subjects is not null;

    /// <summary>Looks for lists at the first figure of a row, and gives each that follows what is its own.</summary>
    public void Read(FigureDraft d)
    {
        if (d.IsSibling)
            GiveNext(d);
        else
            Begin(d);
    }

    private void GiveNext(FigureDraft d)
    {
        if (_years != 0)
            d.Period = Period.FromYear(_years++);
        if (d.Role == FigureRole.Gap && _scopes is { } scopes && _next < scopes.Count)
            d.Scope = scopes[_next++];
        if (_secondBasis != Basis.None && d.Role == FigureRole.Change)
            d.Basis = _secondBasis;
        if (_subjects is { } names && _next < names.Count)
            d.Respective = names[_next++];
    }

    private void Begin(FigureDraft d)
    {
        _subjects = null;
        _years = 0;
        _scopes = null;
        _secondBasis = Basis.None;
        var count = ListLength();
        if (count == 2 && d.Chain.Has(Cue.Yoy) && d.Chain.Has(Cue.Chain))
        {
            var yoyFirst = d.Chain.StartOf(Cue.Yoy) < d.Chain.StartOf(Cue.Chain);
            d.Basis = yoyFirst ? Basis.Yoy : basis.Of(Cue.Chain);
            _secondBasis = yoyFirst ? basis.Of(Cue.Chain) : Basis.Yoy;
        }
        else if (count == 2 && d.Role == FigureRole.Change)
        {
            ReadComparedTimes(d);
        }
        if (count < 2)
            return;
        _years =
            s.Period.Value is { Unit: PeriodUnit.Year } run && run.LastDay.Year - run.FirstDay.Year == count - 1
                ? run.FirstDay.Year
                : 0;
        if (_years != 0)
            d.Period = Period.FromYear(_years++);
        if (d is { Role: FigureRole.Gap, Scope: { } scope })
        {
            _scopes = SubjectLists.Scopes(scope, count);
            d.Scope = _scopes?[0] ?? scope;
            _next = 1;
        }
        // Each number has its own comparator, and all one subject.
        if (_scopes is not null || _secondBasis != Basis.None)
            return;
        var subjects = SubjectLists.Find(s, d, count);
        if (subjects is null)
            return;
        _subjects = subjects;
        _next = 1;
        d.Respective = subjects[0];
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

    // How many numbers of one kind stand in a row: 9.8%和8.5%, 1.2%、3.4%和5.6%.
    private int ListLength()
    {
        var tokens = s.Tokenizer.Tokens;
        var count = 1;
        var end = tokens[s.Current].End;
        for (var i = s.Current + 1; i < s.Last; i++)
        {
            if (tokens[i].Kind is TokenKind.Enumeration or TokenKind.Space)
                continue;
            if (tokens[i].Kind != TokenKind.Quantity)
                break;
            if (s.Text[end..tokens[i].Start].Trim(' ') is not ("、" or "和" or "及" or "与" or "以及"))
                break;
            count++;
            end = tokens[i].End;
        }
        return count;
    }
}
