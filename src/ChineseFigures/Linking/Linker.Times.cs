using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

// The times of the sentence, and for which figures each of them holds.
internal sealed partial class Linker
{
    // 全市320家企业上半年实现利润12亿元: a number before the first time of its clause is of that time too.
    private void GivePeriodBehind()
    {
        if (_firstPeriod is not var (period, clause))
            return;
        foreach (var d in _s.Drafts)
        {
            if (d.Clause == clause)
                d.Period ??= period;
        }
    }

    private void ReadTime(int index, Token token)
    {
        if (TimeInSentence.EndOfDateline(_s, token) is var report and > 0)
        {
            _window = _clauseStart = report;
            return;
        }
        if (TimeInSentence.IsAside(_s, index))
            return;
        if (TimeInSentence.StandsBehindSaying(_s, token.Start))
            _window = token.Start;
        var time = TimeInSentence.Read(_s, token);
        EnterTime(index, time);
        _isGoal |= time.Kind == TimeSpanKind.NextYears || IsAheadOfDate(token);
    }

    private void EnterTime(int index, in TimeExpression time)
    {
        var token = _s.Tokenizer.Tokens[index];
        var isSubject = TimeInSentence.IsSubjectOfNumber(_s, index);
        var isMomentary = isSubject || time.IsMomentary || TimeInSentence.IsOfNextNumber(_s, index);
        if (isMomentary)
            _beforeMoment = _s.Period;
        var isFrom = _s.Before(token.Start) is '由' or '从' && TimeInSentence.LeadsToQuantity(_s, index);
        if (isFrom)
            _beforeFrom ??= _s.Period;
        var period =
            isFrom || isSubject ? _periods.ResolveCompared(time, _s.Period.Value) : _periods.Resolve(time, isMomentary);
        if (period is not { } resolved)
            return;
        _s.Period = new(resolved, new Gap(token.Start, token.End));
        if (!isFrom && !isMomentary && _windows.Count == 0)
            _firstPeriod ??= (resolved, _clause);
    }

    // 较上年同期的3.2亿元: the number is that of the time, from which the next moved.
    private void ReadComparedTime(int index, Token token)
    {
        if (!TimeInSentence.HasAmountOfItsOwn(_s, index))
            return;
        _isPrevious = true;
        _basisOfPrevious = _basis.Of(_s.Tokenizer.Times[token.Index], token);
        if (_periods.ResolveCompared(_s.Tokenizer.Times[token.Index], _s.Period.Value) is not { } compared)
            return;
        _beforeMoment = _s.Period;
        _s.Period = new(compared, new Gap(token.Start, token.End));
    }

    private void LeavePassingPeriods(FigureDraft d)
    {
        if (_beforeFrom is { } beforeFrom && d.IsFrom)
            (_s.Period, _beforeFrom) = (beforeFrom, null);
        if (_beforeMoment is { } beforeMoment)
            (_s.Period, _beforeMoment) = (beforeMoment, null);
        d.IsPrevious |= _isPrevious;
        _isPrevious = false;
    }

    // 到2025年达到
    private bool IsAheadOfDate(Token time) =>
        _s.Before(time.Start) is '到' or '至' && _s.Period.Value is { } goal && goal.LastDay.Year > _periods.Date.Year;
}
