using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

/// <summary>
/// Links the figures of one sentence. It goes from token to token and keeps what each changes for the figures behind it:
/// where their words begin, which clause they stand in, their period.
/// </summary>
internal sealed class Linker
{
    private readonly Sentence _s;
    private readonly PeriodContext _periods;
    private readonly CurrencyEvidence _currency;
    private readonly ChainReader _chains;
    private readonly Acceptance _acceptance;
    private readonly RespectiveLists _lists;
    private readonly StatusReader _status;
    private readonly BasisReader _basis;
    private readonly SharedScopes _scopes;
    private readonly ItemOwners _owners;
    private readonly GapFinder _gaps;
    private readonly Sequence<Bracket> _windows = new();

    // Where the words of the next figure begin, and where they would without the colon before them.
    private int _window;
    private int _beforeColon;
    private Gap _label;
    private int _clause;
    private int _clauseStart;
    private bool _isAmong;
    private bool _isGoal;
    private FigureDraft? _last;

    // The periods to go back to behind a time that holds for its number only.
    private Sourced<Period?>? _beforeFrom;
    private Sourced<Period?>? _beforeMoment;

    // Whether the next number is what others are compared with.
    private bool _isPrevious;

    // What a movement from there is measured against.
    private Basis _basisOfPrevious;

    // The first period that the sentence itself names, and in which clause.
    private (Period Period, int Clause)? _firstPeriod;

    // The window that a bracket interrupts, where it opens, whether 其中 stood before it, and what period held.
    private readonly record struct Bracket(int Window, int Open, bool IsAmong, Sourced<Period?> Period);

    /// <summary>A linker of the sentences that are put into <paramref name="sentence"/>.</summary>
    public Linker(Sentence sentence, PeriodContext periods, CurrencyEvidence currency)
    {
        _basis = new BasisReader(sentence);
        _s = sentence;
        _periods = periods;
        _currency = currency;
        _chains = new ChainReader(sentence, _basis);
        _acceptance = new Acceptance(sentence);
        _lists = new RespectiveLists(sentence, _basis, periods);
        _status = new StatusReader(sentence, periods);
        _scopes = new SharedScopes(sentence);
        _owners = new ItemOwners(sentence);
        _gaps = new GapFinder(sentence);
    }

    /// <summary>Begins a paragraph.</summary>
    public void BeginParagraph(Period? inherited, bool isOfGoals)
    {
        _status.BeginParagraph(isOfGoals);
        _s.Period = new(inherited, default);
        _scopes.Reset();
    }

    /// <summary>Reads the sentence that was begun and fills its drafts.</summary>
    public void Link()
    {
        Begin();
        _gaps.Find();
        var before = _s.Period;
        for (var i = _s.First; i < _s.Last; i++)
            Read(i);
        if (before.Value is not null && TimeInSentence.IsBreakdown(_s))
            _s.Period = before;
        GivePeriodBehind();
        _scopes.Read();
        _owners.Read();
    }

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

    private void Begin()
    {
        _status.Reset();
        _lists.Reset();
        _windows.Clear();
        _window = _clauseStart = BehindNumber();
        _beforeColon = -1;
        _label = default;
        _clause = 0;
        _isAmong = AmongFollows(_s.Start);
        _isGoal = false;
        _last = null;
        _beforeFrom = _beforeMoment = null;
        _firstPeriod = null;
        _isPrevious = false;
    }

    // 二、固定资产投资增长5.8%
    private int BehindNumber()
    {
        const int LongestNumber = 3;
        var words = _s.Text[_s.Start.._s.End];
        var mark = words[..Math.Min(words.Length, LongestNumber + 1)].IndexOf('、');
        for (var i = 0; i < mark; i++)
        {
            if (
                !char.IsAsciiDigit(words[i])
                && NumeralCharacter.Role(words[i]) is not (NumeralRole.Digit or NumeralRole.Small)
            )
                return _s.Start;
        }
        return mark > 0 ? _s.Start + mark + 1 : _s.Start;
    }

    private void Read(int index)
    {
        var token = _s.Tokenizer.Tokens[index];
        switch (token.Kind)
        {
            case TokenKind.Comma or TokenKind.Semicolon:
                BeginClause(token);
                break;
            case TokenKind.Enumeration:
                ReadEnumeration(token);
                break;
            case TokenKind.Colon:
                _beforeColon = _window;
                _label = new Gap(_window, token.Start);
                _window = token.End;
                _isAmong |= _s.Text[_s.Start..token.Start].EndsWith("其中");
                break;
            case TokenKind.Open:
                _windows.Add(new Bracket(_window, token.Start, _isAmong, _s.Period));
                _window = token.End;
                break;
            case TokenKind.Close:
                Close(index, token);
                break;
            case TokenKind.Time when !_s.ComparedTimes.Contains(index):
                ReadTime(index, token);
                break;
            case TokenKind.Time:
                ReadComparedTime(index, token);
                break;
            case TokenKind.Quantity:
                _s.Current = index;
                ReadQuantity(token);
                break;
        }
    }

    private void BeginClause(Token mark)
    {
        _window = _clauseStart = mark.End;
        _clause++;
        _beforeColon = -1;
        _label = default;
        if (mark.Kind == TokenKind.Semicolon)
            _isAmong = false;
        _isAmong |= AmongFollows(mark.End);
    }

    // Behind a figure the mark begins the words of the next; else it parts what has one figure in common.
    private void ReadEnumeration(Token mark)
    {
        if (
            _window < _s.End && _s.Text[_window] == '的'
            || _window < mark.Start && _last is not null && _last.ConsumedEnd == mark.Start
        )
            _window = mark.End;
    }

    private void Close(int index, Token mark)
    {
        if (_windows.Count == 0)
            return;
        var outer = _windows.RemoveLast();
        _isAmong = outer.IsAmong;
        var hasFigure = _last is not null && _last.Start > outer.Open;
        // 2.8亿元（2019年：3.4亿元）
        if (hasFigure)
            _s.Period = outer.Period;
        _window = hasFigure && !IsNumberNext(index) && !_last!.IsComparator ? mark.End : outer.Window;
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
        if (_periods.ResolveCompared(_s.Tokenizer.Times[token.Index], _s.Period.Value) is not { } compared)
            return;
        _beforeMoment = _s.Period;
        _s.Period = new(compared, new Gap(token.Start, token.End));
        _isPrevious = true;
        _basisOfPrevious = _basis.Of(_s.Tokenizer.Times[token.Index], token);
    }

    private void ReadQuantity(Token token)
    {
        _isAmong |= AmongFollows(_window);
        var d = Draft(token);
        if (!_acceptance.IsFigure(d))
            return;
        if (_isPrevious)
            d.Basis = Basis.None; // The time is its own, and nothing that it moved from.
        Complete(d);
        if (_s.Trace && !d.IsDropped)
            Explanation.Write(_s, d, _s.Period.Words);
        LeavePassingPeriods(d);
        if (d.IsDropped)
            return;
        _s.Drafts.Add(d);
        _last = d;
        _window = Math.Max(d.End, d.ConsumedEnd);
        _window += _s.Text[_window.._s.End].LengthAtStart(RuleWords.Barriers);
        if (d.Role != FigureRole.Threshold && d.After is { } after && CueQualifier.Of(after) is not null)
            _window = Math.Max(_window, d.End + d.AfterLength);
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

    // 财政总收入（含基金收入86.3亿元）412.6亿元
    private bool IsNumberNext(int close) =>
        close + 1 < _s.Last
        && _s.Tokenizer.Tokens[close + 1] is { Kind: TokenKind.Quantity } next
        && next.Start == _s.Tokenizer.Tokens[close].End;

    // 到2025年达到
    private bool IsAheadOfDate(Token time) =>
        _s.Before(time.Start) is '到' or '至' && _s.Period.Value is { } goal && goal.LastDay.Year > _periods.Date.Year;

    private bool AmongFollows(int at)
    {
        while (at < _s.End && _s.Text[at] is ' ' or ',')
            at++;
        var words = _s.Text[at.._s.End];
        return words.StartsWith("其中") || IsBrokenDown(words);
    }

    // 按经营地分，城镇下降6.1%; 分三大门类看，采矿业增长1.2%; 三大门类中，采矿业增长1.2%
    private static bool IsBrokenDown(ReadOnlySpan<char> words)
    {
        const int Longest = 14;
        if (words.Length < 2 || !(words[0] is '分' or '按' || words[1] == '大'))
            return false;
        var comma = words[..Math.Min(words.Length, Longest)].IndexOf(',');
        return comma > 2
            && (words[0] is '分' or '按' && words[comma - 1] is '分' or '看' || words[..comma].EndsWith("大门类中"));
    }

    private FigureDraft Draft(Token token)
    {
        ref readonly var q = ref _s.Tokenizer.Quantities[token.Index];
        // The number of a heading stands before the words behind it.
        var window = Math.Min(BehindExamples(WindowOf(q, token), token.Start), token.Start);
        var d = _s.NewDraft(token.Index);
        (d.Start, d.End) = (token.Start, token.End);
        d.WindowStart = d.NameStart = window;
        (d.Clause, d.ClauseStart) = (_clause, _clauseStart);
        d.Label = _label;
        (d.IsAmong, d.InParentheses) = (_isAmong, _windows.Count > 0);
        (d.Kind, d.Value, d.Max, d.HasMax, d.HasValue) = (q.Kind, q.Value, q.Max, q.HasMax, q.HasValue);
        d.Unit = UnitCode.Of(q, _s.Text[token.Start..token.End], _currency);
        d.Qualifier = q.Qualifier;
        // 产值突破百亿大关
        if (d is { Kind: FigureKind.Number, Unit: null, Value: >= HundredMillion } && StandsBeforeBarrier(d.End))
            (d.Kind, d.Unit) = (FigureKind.Money, _currency.Yuan);
        if (d.Unit == "级" && q.Form == NumeralForm.MagnitudeOnly && q.Value >= 10_000)
            (d.Kind, d.Unit, d.End) = (FigureKind.Money, _currency.Yuan, d.End - 1);
        if (d.Kind == FigureKind.Rank && _s.Text[_s.Start..d.Start].EndsWith("倒数"))
            (d.Start, d.HasValue) = (d.Start - 2, false);
        if (_s.Text[d.Start..d.End] is "过半")
            d.Qualifier = Qualifier.Over;
        var after = CueTable.Default.After.Match(_s.Text[d.End.._s.End], out d.AfterLength);
        d.After = after == WordTrie.None ? null : (Cue)after;
        d.IsSibling = IsSibling(d);
        _chains.Read(d);
        if (_windows.Count > 0)
        {
            d.IsComparator = IsCompared(_windows[^1], d);
            d.BracketOwner = d.IsComparator ? null : OwnerOf(_windows[^1]);
        }
        return d;
    }

    private const decimal HundredMillion = 100_000_000;

    // People and tonnes have barriers too, but hardly ones in 亿.
    private bool StandsBeforeBarrier(int end) => _s.Text[end.._s.End].StartsWithAny(RuleWords.Barriers);

    private int WindowOf(in Quantity quantity, Token token)
    {
        if (_beforeColon >= 0 && _s.Text[_s.Start..token.Start].TrimEnd(' ').EndsWith(":"))
            return _beforeColon;
        // 三项指标增幅均居全省第一: the noun that is counted is also what is ranked.
        var isRank = quantity.Kind == FigureKind.Rank;
        return isRank && _last is not null && _window == _last.ConsumedEnd ? _last.End : _window;
    }

    // 包括70家外企在内的|850家企业: of them the words before only give examples.
    private int BehindExamples(int window, int number)
    {
        const string Included = "在内的";
        if (_last is not { Kind: FigureKind.Count } || window >= number)
            return window;
        var at = _s.Text[window..number].LastIndexOf(Included);
        return at < 0 ? window : window + at + Included.Length;
    }

    private bool IsSibling(FigureDraft d)
    {
        if (_s.Elder is not { } elder || elder.End > d.Start)
            return false;
        var between = _s.Text[elder.End..d.Start].Trim(' ');
        if (between is "或")
            return true;
        var isAlike = elder.Kind == d.Kind && elder.Unit == d.Unit;
        var isListed = _lists.HasSubjects && (elder.Kind == d.Kind || IsRate(elder.Kind) && IsRate(d.Kind));
        return between.IsConjunction() && (isAlike || isListed);
    }

    // 分别增长2.1倍和37.5%, 分别增长36.9%和9.2个百分点
    private static bool IsRate(FigureKind kind) =>
        kind is FigureKind.Percent or FigureKind.Multiple or FigureKind.Points;

    // 比全省（7.2%）高1.3个百分点, 较上年同期（-1.1%）提高
    private bool IsCompared(Bracket bracket, FigureDraft d)
    {
        if (d.Kind != FigureKind.Percent || d.Start != bracket.Open + 1 || bracket.Window >= bracket.Open)
            return false;
        return _s.Has(Cue.Compare, bracket.Window, bracket.Open)
            || _s.Has(Cue.HigherThan, bracket.Window, bracket.Open)
            || _s.Has(Cue.LowerThan, bracket.Window, bracket.Open)
            || _s.TimeEndingAt(bracket.Open) is { } time && Comparison.LengthBefore(_s, time.Start) > 0;
    }

    private string? OwnerOf(Bracket bracket) =>
        _last is not null && _last.End >= bracket.Window ? null : _s.Name(bracket.Window, bracket.Open);

    private void Complete(FigureDraft d)
    {
        d.RoleRule = RoleRules.All.Apply(_s, d);
        if (d.IsDropped)
            return;
        _lists.Read(d);
        Sign.Apply(_s, d);
        if (d.Role is not FigureRole.Change)
            d.Basis = Basis.None;
        else if (_s.Elder is { IsPrevious: true, IsFrom: false } former && former.Clause == d.Clause)
            BasisReader.Set(d, _basisOfPrevious);
        if (d.Role is not (FigureRole.Change or FigureRole.Gap))
            d.Direction = Direction.None;
        _status.Read(d);
        d.SubjectRule = SubjectRules.All.Apply(_s, d);
        if (_isGoal && d.Status == FigureStatus.Fact && d.Role is not FigureRole.Threshold)
            d.Status = FigureStatus.Target;
        d.Period ??= _s.Period.Value;
    }
}
