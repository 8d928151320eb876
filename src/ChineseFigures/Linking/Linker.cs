using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

/// <summary>
/// Links the figures of one sentence. It goes from token to token and keeps what each changes for the figures behind it:
/// where their words begin, which clause they stand in, their period.
/// </summary>
internal sealed partial class Linker
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
        var isList = mark > 0 && IsTier(words[..Math.Min(words.Length, mark + 3)]);
        return mark > 0 && !isList ? _s.Start + mark + 1 : _s.Start;
    }

    // 一、二、三产业, but 一、二季度 and 1、八大工程
    private static bool IsTier(ReadOnlySpan<char> words) =>
        words is [var first, '、', var second, '、' or '产' or '线' or '类']
        && RuleWords.Tiers.Contains(first)
        && RuleWords.Tiers.Contains(second);

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
        if (mark.Kind == TokenKind.Semicolon && !_s.Text[_s.Start..].TrimStart(' ').StartsWith("其中:"))
            _isAmong = false;
        _isAmong |= AmongFollows(mark.End);
    }

    // Behind a figure the mark begins the words of the next; else it parts what has one figure in common.
    private void ReadEnumeration(Token mark)
    {
        if (
            _window < _s.End && _s.Text[_window] == '的'
            || _window < mark.Start && _last is not null && _last.ConsumedEnd == mark.Start
            || IsBehindClass(mark)
        )
            _window = mark.End;
    }

    // 1亿元以上工业项目、|5亿元以上服务业项目: the next bound has words of its own.
    private bool IsBehindClass(Token mark) =>
        _last is { Role: FigureRole.Threshold, Indicator: not null }
        && _window == _last.End
        && mark.End < _s.End
        && char.IsAsciiDigit(_s.Text[mark.End]);

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

    // 财政总收入（含基金收入86.3亿元）412.6亿元
    private bool IsNumberNext(int close) =>
        close + 1 < _s.Last
        && _s.Tokenizer.Tokens[close + 1] is { Kind: TokenKind.Quantity } next
        && next.Start == _s.Tokenizer.Tokens[close].End;

    private bool AmongFollows(int at)
    {
        while (at < _s.End && _s.Text[at] is ' ' or ',')
            at++;
        var words = _s.Text[at.._s.End];
        return words.StartsWith("其中") || IsBrokenDown(words);
    }

    // 按经营地分，城镇下降6.1%; 分三大门类看，采矿业增长1.2%; 三大门类中，采矿业增长1.2%
    public static bool IsBrokenDown(ReadOnlySpan<char> words)
    {
        const int Longest = 14;
        if (words.Length < 2)
            return false;
        var comma = words[..Math.Min(words.Length, Longest)].IndexOf(',');
        return comma > 2
            && words[comma - 1] switch
            {
                '中' => words[..comma].EndsWithAny(RuleWords.PartsTold),
                '分' or '看' => words[0] is '分' or '按',
                _ => false,
            };
    }
}
