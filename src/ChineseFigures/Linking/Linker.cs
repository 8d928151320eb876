using ChineseFigures.Json;
using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

/// <summary>Links the figures of one sentence: clauses, cue chains, roles, subjects, periods, in this order.</summary>
internal sealed class Linker(Sentence sentence, PeriodContext periods, CurrencyEvidence currency)
{
    private readonly Sentence _s = sentence;
    private readonly List<int> _openings = [];
    private readonly List<int> _basisTimes = [];
    private readonly Sequence<Bracket> _windows = new();

    // The window that a bracket interrupts, and where it opens.
    private readonly record struct Bracket(int Window, int Open);

    // The period that the figures that follow inherit, in the next sentence of the paragraph too.
    private Sourced<Period?> _period;

    /// <summary>Begins a paragraph.</summary>
    public void BeginParagraph(Period? inherited)
    {
        _period = new(inherited, default);
        _shareScope = null;
    }

    /// <summary>Reads the sentence whose range is set and fills its drafts.</summary>
    public void Link()
    {
        _s.Reset();
        _statusAt = _s.Start;
        _status = FigureStatus.Fact;
        FindGaps();
        var windowStart = _s.Start;
        var clauseStart = _s.Start;
        var clause = 0;
        var isAmong = false;
        var isGoal = false;
        var beforeColon = -1;
        _windows.Clear();
        Sourced<Period?> beforeFrom = default;
        var isPassing = false;
        Sourced<Period?>? beforeMoment = null;
        FigureDraft? last = null;
        for (var i = _s.First; i < _s.Last; i++)
        {
            var token = _s.Tokenizer.Tokens[i];
            switch (token.Kind)
            {
                case TokenKind.Comma or TokenKind.Semicolon:
                    windowStart = clauseStart = token.End;
                    clause++;
                    beforeColon = -1;
                    if (token.Kind == TokenKind.Semicolon)
                        isAmong = false;
                    isAmong |= AmongFollows(token.End);
                    break;
                case TokenKind.Enumeration
                    when _s.Text[windowStart] == '的'
                        || windowStart < token.Start && last is not null && last.ConsumedEnd == token.Start:
                    windowStart = token.End;
                    break;
                case TokenKind.Colon:
                    beforeColon = windowStart;
                    windowStart = token.End;
                    isAmong |= _s.Text[_s.Start..token.Start].EndsWith("其中");
                    break;
                case TokenKind.Open:
                    _windows.Add(new Bracket(windowStart, token.Start));
                    windowStart = token.End;
                    break;
                case TokenKind.Close:
                    if (_windows.Count > 0)
                    {
                        var outer = _windows.RemoveLast();
                        windowStart =
                            last is not null && last.Start > outer.Open && !IsNumberNext(i) ? token.End : outer.Window;
                    }
                    break;
                case TokenKind.Time when !_basisTimes.Contains(i):
                    var time = Since(_s.Tokenizer.Times[token.Index], token);
                    if (IsTimeOfPlan(token) || IsTimeOfRecord(token))
                        break;
                    if (time.IsMomentary)
                        beforeMoment = _period;
                    var isFrom =
                        token.Start > _s.Start && _s.Text[token.Start - 1] is '由' or '从' && NextIsPrevious(i);
                    if (isFrom && !isPassing)
                        (beforeFrom, isPassing) = (_period, true);
                    if (periods.Resolve(time, isFrom || time.IsMomentary) is { } resolved)
                        _period = new(resolved, new Gap(token.Start, token.End));
                    isGoal |= IsAheadOfDate(token);
                    break;
                case TokenKind.Quantity:
                    _s.Current = i;
                    isAmong |= AmongFollows(windowStart);
                    // 三项指标增幅均居全省第一: the noun that is counted is also what is ranked.
                    var isRank = _s.Tokenizer.Quantities[token.Index].Kind == FigureKind.Rank;
                    var start = isRank && last is not null && windowStart == last.ConsumedEnd ? last.End : windowStart;
                    var d = Draft(token, start, beforeColon, clause);
                    d.ClauseStart = clauseStart;
                    d.IsAmong = isAmong;
                    d.InParentheses = _windows.Count > 0;
                    if (_windows.Count > 0)
                        d.BracketOwner = OwnerOf(_windows[^1], last);
                    if (!Accept(d, i))
                        break;
                    Complete(d, i);
                    if (isGoal && d.Status == FigureStatus.Fact && d.Role is not FigureRole.Threshold)
                        d.Status = FigureStatus.Target;
                    d.Period ??= _period.Value;
                    if (_s.Trace && !d.IsDropped)
                        Explanation.Write(_s, d, _period.Words);
                    if (isPassing && d.Chain.Has(Cue.From))
                        (_period, isPassing) = (beforeFrom, false);
                    if (beforeMoment is { } before)
                        (_period, beforeMoment) = (before, null);
                    if (!d.IsDropped)
                    {
                        _s.Drafts.Add(d);
                        last = d;
                    }
                    windowStart = d.IsDropped ? windowStart : Math.Max(d.End, d.ConsumedEnd);
                    break;
            }
        }
        Finish();
    }

    private static readonly string[] Records = ["最", "新高", "新低", "首次", "首度", "次高", "单月", "历年", "同期最"];

    // 创2003年以来最大跌幅: the time only says how long it has not been so.
    private bool IsTimeOfRecord(Token time)
    {
        var after = _s.Text[time.End.._s.End].TrimStart("以来的");
        foreach (var record in Records)
        {
            if (after.StartsWith(record))
                return _s.Text[time.Start..time.End].EndsWith("来")
                    || (time.Start > _s.Start && _s.Text[time.Start - 1] == '创');
        }
        return false;
    }

    private static readonly string[] Plans = ["计划", "预算", "目标", "任务", "销售目标", "投资计划", "生产任务"];

    // 完成全年计划的34.3%: the time is the plan's.
    private bool IsTimeOfPlan(Token time)
    {
        var before = _s.Text[_s.Start..time.Start];
        if (!(before.EndsWith("完成") || before.EndsWith("为") || before.EndsWith("占") || before.EndsWith("超额完成")))
            return false;
        var after = _s.Text[time.End.._s.End];
        after = after[..Math.Min(after.Length, 8)];
        foreach (var plan in Plans)
        {
            if (after.IndexOf(plan) >= 0)
                return true;
        }
        return false;
    }

    // 自2011年获批国家级示范区以来: the words between only say what happened then.
    private TimeExpression Since(in TimeExpression time, Token token)
    {
        if (
            time.Kind != TimeSpanKind.Year
            || _s.Text[token.Start] != '自'
                && (token.Start == _s.Start || _s.Text[token.Start - 1] is not ('自' or '从'))
        )
            return time;
        var rest = _s.Text[token.End.._s.End];
        var comma = rest.IndexOf(',');
        return comma > 0 && rest[..comma].EndsWith("以来") ? time with { Kind = TimeSpanKind.SinceYear } : time;
    }

    // 财政总收入（含基金收入86.3亿元）412.6亿元
    private bool IsNumberNext(int close) =>
        close + 1 < _s.Last
        && _s.Tokenizer.Tokens[close + 1] is { Kind: TokenKind.Quantity } next
        && next.Start == _s.Tokenizer.Tokens[close].End;

    // 到2025年达到
    private bool IsAheadOfDate(Token time) =>
        time.Start > _s.Start
        && _s.Text[time.Start - 1] is '到' or '至'
        && _period.Value is { } goal
        && goal.LastDay.Year > periods.Date.Year;

    private bool AmongFollows(int at)
    {
        while (at < _s.End && _s.Text[at] is ' ' or ',')
            at++;
        return _s.Text[at.._s.End].StartsWith("其中");
    }

    private bool NextIsPrevious(int token)
    {
        for (var i = token + 1; i < _s.Last; i++)
        {
            var next = _s.Tokenizer.Tokens[i];
            if (next.Kind == TokenKind.Quantity)
                return true;
            if (next.Kind is TokenKind.Comma or TokenKind.Semicolon)
                return false;
        }
        return false;
    }

    // Times, notes in parentheses and what a change is measured against are no part of a name.
    private void FindGaps()
    {
        _basisTimes.Clear();
        _openings.Clear();
        for (var i = _s.First; i < _s.Last; i++)
        {
            var token = _s.Tokenizer.Tokens[i];
            switch (token.Kind)
            {
                case TokenKind.Open:
                    _openings.Add(token.Start);
                    break;
                case TokenKind.Close when _openings.Count > 0:
                    _s.AddGap(_openings[^1], token.End);
                    _openings.RemoveAt(_openings.Count - 1);
                    break;
                case TokenKind.Duration:
                    _s.AddGap(token.Start, token.End);
                    break;
                case TokenKind.Time:
                    _s.Times.Add(token);
                    var comparison = ComparisonBefore(token.Start);
                    if (comparison > 0)
                        _basisTimes.Add(i);
                    _s.AddGap(token.Start - comparison, token.End);
                    break;
            }
        }
    }

    private static readonly string[] Comparisons = ["对比", "相比", "比", "较", "与", "同", "和"];

    /// <summary>The length of the word in front of a time that makes it what a change is measured against, or 0.</summary>
    private int ComparisonBefore(int start)
    {
        var before = _s.Text[_s.Start..start];
        if (before.Length > 0 && before[^1] is '是' or '为' && IsFollowedByMultiple(start))
            return 1;
        foreach (var word in Comparisons)
        {
            if (before.EndsWith(word) && (word is "比" or "较" or "对比" || IsFollowedByComparison(start)))
                return word.Length;
        }
        return 0;
    }

    // 是2015年的1.7倍
    private bool IsFollowedByMultiple(int start)
    {
        var tokens = _s.Tokenizer.Tokens;
        for (var i = _s.First; i + 1 < _s.Last; i++)
        {
            if (tokens[i].Start == start)
                return tokens[i + 1].Kind == TokenKind.Quantity
                    && tokens[i + 1].Start - tokens[i].End <= 2
                    && _s.Tokenizer.Quantities[tokens[i + 1].Index].Kind == FigureKind.Multiple;
        }
        return false;
    }

    // 与去年持平, 与上年相比
    private bool IsFollowedByComparison(int start)
    {
        var rest = _s.Text[start.._s.End];
        var window = rest[..Math.Min(rest.Length, 12)];
        return window.IndexOf("持平") >= 0 || window.IndexOf("相比") >= 0 || window.IndexOf("相当") >= 0;
    }

    private string? OwnerOf(Bracket bracket, FigureDraft? last)
    {
        if (last is not null && last.End >= bracket.Window)
            return null;
        return _s.Name(bracket.Window, bracket.Open);
    }

    private FigureDraft Draft(Token token, int windowStart, int beforeColon, int clause)
    {
        ref readonly var q = ref _s.Tokenizer.Quantities[token.Index];
        var isBehindColon = beforeColon >= 0 && _s.Text[_s.Start..token.Start].TrimEnd(' ').EndsWith(":");
        if (isBehindColon)
            windowStart = beforeColon;
        var d = new FigureDraft(_s.Tokenizer.Quantities, token.Index)
        {
            Start = token.Start,
            End = token.End,
            WindowStart = windowStart,
            NameStart = windowStart,
            Clause = clause,
            Kind = q.Kind,
            Value = q.Value,
            Max = q.Max,
            HasMax = q.HasMax,
            HasValue = q.HasValue,
            Unit = UnitCode.Of(q, _s.Text[token.Start..token.End], currency),
            Qualifier = q.Qualifier,
        };
        if (d.Unit == "级" && q.Form == NumeralForm.MagnitudeOnly && q.Value >= 10_000)
            (d.Kind, d.Unit, d.End) = (FigureKind.Money, currency.Yuan, d.End - 1);
        if (d.Kind == FigureKind.Rank && _s.Text[_s.Start..d.Start].EndsWith("倒数"))
            (d.Start, d.HasValue) = (d.Start - 2, false);
        if (_s.Text[d.Start..d.End] is "过半")
            d.Qualifier = Qualifier.Over;
        var after = CueTable.Default.After.Match(_s.Text[d.End.._s.End], out d.AfterLength);
        d.After = after == WordTrie.None ? null : (Cue)after;
        d.IsSibling = IsSibling(d);
        ReadChain(d);
        return d;
    }

    private bool IsSibling(FigureDraft d)
    {
        if (_s.Drafts.Count == 0 || _s.Drafts[^1].End > d.Start)
            return false;
        var between = _s.Text[_s.Drafts[^1].End..d.Start].Trim(' ');
        return between is "或" or "、" or "和" or "及" or "与" or "以及"
            && (
                between is "或"
                || (_s.Drafts[^1].Kind == d.Kind && (_s.Drafts[^1].Unit == d.Unit || _respective is not null))
            );
    }

    private void ReadChain(FigureDraft d)
    {
        var text = _s.Text;
        var at = d.Start;
        d.Chain = new CueChain(_s.Cues, at);
        while (at > d.WindowStart)
        {
            if (text[at - 1] is ' ' or '“' or '”' || (text[at - 1] is '和' or '、' && d.Chain.Has(Cue.Chain)))
            {
                at--;
                continue;
            }
            if (_s.TimeEndingAt(at) is { } token && token.Start >= d.WindowStart)
            {
                at = AddTime(d, token);
                continue;
            }
            if (text[at - 1] == ')' && GapEndingAt(at) is { } gap && gap >= d.WindowStart)
            {
                at = gap;
                continue;
            }
            if (IsTradeSurplus(text[d.WindowStart..at]))
                break;
            var words = text[d.WindowStart..at];
            var cue = CueTable.Default.Before.MatchEnd(words, out var length);
            if (cue == WordTrie.None)
                break;
            if (CueTable.Default.VerbsBefore.MatchEnd(words, out var verb) != WordTrie.None && verb > length)
                break;
            if (
                (Cue)cue == Cue.Stop
                && text.Slice(at - length, length) is "净增" or "新增"
                && EndsWithBasis(d, at - length)
            )
                cue = (int)Cue.Rise;
            if ((Cue)cue == Cue.Stop || ((Cue)cue == Cue.Dynamic && !IsDynamic(d, at)))
                break;
            at -= length;
            d.Chain.Add((Cue)cue, at, at + length);
            if ((Cue)cue == Cue.Dynamic)
                SetBasis(
                    d,
                    text[at] switch
                    {
                        '年' => Basis.Yoy,
                        '月' => Basis.Mom,
                        _ => Basis.Qoq,
                    }
                );
        }
        d.NameEnd = d.Chain.Start;
        d.IsFrom = d.Chain.Has(Cue.From);
        ReadBasis(d);
        ReadQualifier(d);
    }

    // 比上年末净增94家 is a change; 净增94家 alone a level.
    private bool EndsWithBasis(FigureDraft d, int at) =>
        _s.Text[d.WindowStart..at].EndsWith("同比")
        || (_s.TimeEndingAt(at) is { } time && time.Start >= d.WindowStart && ComparisonBefore(time.Start) > 0);

    // 出超 and 入超 are nouns, but 支出|超 and 收入|超 are not.
    private static bool IsTradeSurplus(ReadOnlySpan<char> words) =>
        words is [.., '出' or '入', '超']
        && (words.Length == 2 || !"支收输产进投付".Contains(words[^3], StringComparison.Ordinal));

    private int? GapEndingAt(int at)
    {
        foreach (var (start, end) in _s.Gaps)
        {
            if (end == at)
                return start;
        }
        return null;
    }

    // 年增, 月减, 季涨幅: only directly before the word of the change, and not 逐年增加.
    private bool IsDynamic(FigureDraft d, int at) =>
        d.Chain.Hits.Length > 0
        && d.Chain.Hits[^1].Start == at
        && d.Chain.Hits[^1].Cue is Cue.Rise or Cue.Fall or Cue.RateUp or Cue.RateDown
        && (
            at < 2
            || _s.Text[at - 2] is not ('逐' or '每' or '当' or '全' or '历' or '连' or '单' or '各' or '今' or '去')
        );

    private int AddTime(FigureDraft d, Token token)
    {
        var comparison = ComparisonBefore(token.Start);
        var start = token.Start - comparison;
        if (comparison > 0)
            SetBasis(d, BasisOf(_s.Tokenizer.Times[token.Index], token));
        d.Chain.Add(comparison > 0 ? Cue.Base : Cue.Time, start, token.End);
        return start;
    }

    private Basis BasisOf(in TimeExpression time, Token token)
    {
        switch (time.Kind)
        {
            case TimeSpanKind.SamePeriodBefore:
                return time.YearSource == YearSource.Absolute ? Basis.Base : Basis.Yoy;
            case TimeSpanKind.PreviousMonth:
                return Basis.Mom;
            case TimeSpanKind.PreviousQuarter:
                return Basis.Qoq;
        }
        if (time is not { YearSource: YearSource.Relative, Year: -1, IsYearStart: false })
            return Basis.Base;
        var isYearEnd = _s.Text[token.End - 1] is '末' or '底';
        return isYearEnd && _period.Value is { Unit: not PeriodUnit.Year } now && now.LastDay.Month != 12
            ? Basis.Base
            : Basis.Yoy;
    }

    private static void SetBasis(FigureDraft d, Basis basis)
    {
        if (d.Basis == Basis.None)
            d.Basis = basis;
    }

    private void ReadBasis(FigureDraft d)
    {
        foreach (var (cue, _, _) in d.Chain.Hits)
            SetBasis(d, BasisOf(cue));
        if (d.Basis != Basis.None)
            return;
        var words = _s.Text[d.WindowStart..d.NameEnd];
        if (words.IndexOf("同比") >= 0 || words.IndexOf("按年") >= 0)
            d.Basis = Basis.Yoy;
        else if (words.IndexOf("环比") >= 0)
            d.Basis = BasisOf(Cue.Chain);
        else
            ReadBasisTime(d);
    }

    private void ReadBasisTime(FigureDraft d)
    {
        foreach (var i in _basisTimes)
        {
            var token = _s.Tokenizer.Tokens[i];
            if (token.Start >= d.WindowStart && token.End <= d.NameEnd)
                SetBasis(d, BasisOf(_s.Tokenizer.Times[token.Index], token));
        }
    }

    private Basis BasisOf(Cue cue) =>
        cue switch
        {
            Cue.Yoy => Basis.Yoy,
            Cue.Mom => Basis.Mom,
            Cue.Qoq => Basis.Qoq,
            Cue.Cagr => Basis.Cagr,
            Cue.Chain => _period.Value is { Unit: PeriodUnit.Month } p && p.FirstDay.Month != p.LastDay.Month
                ? Basis.Qoq
                : Basis.Mom,
            _ => Basis.None,
        };

    private static void ReadQualifier(FigureDraft d)
    {
        foreach (var (cue, _, _) in d.Chain.Hits)
        {
            if (d.Qualifier == Qualifier.Exact && QualifierOf(cue) is { } qualifier)
                d.Qualifier = qualifier;
            else if (cue is Cue.Rise or Cue.Fall or Cue.Share or Cue.RateUp or Cue.RateDown)
                break;
        }
        if (d.Qualifier == Qualifier.Exact && d.After is { } after && QualifierOf(after) is { } behind)
            d.Qualifier = behind;
    }

    private static Qualifier? QualifierOf(Cue cue) =>
        cue switch
        {
            Cue.About => Qualifier.About,
            Cue.Nearly => Qualifier.Nearly,
            Cue.Over => Qualifier.Over,
            Cue.AtLeast => Qualifier.AtLeast,
            Cue.Under => Qualifier.Under,
            Cue.AtMost => Qualifier.AtMost,
            _ => null,
        };

    /// <summary>Whether a quantity is a figure at all: a bare number needs something that says what it is.</summary>
    private bool Accept(FigureDraft d, int index)
    {
        ref readonly var q = ref d.Quantity;
        if (
            d.Kind is FigureKind.Count or FigureKind.Measure or FigureKind.Money
            && q.Form == NumeralForm.Chinese
            && IsIdiom(d)
        )
            return false;
        if (q.Form == NumeralForm.MagnitudeOnly && !IsMagnitudeMeant(d))
            return false;
        if (d.Kind == FigureKind.Count && IsScopeOfRank(d, index))
            return false;
        if (d.Kind == FigureKind.Count && d.Start > 0 && _s.Text[d.Start - 1] == '每')
            return false;
        if (d.Kind != FigureKind.Number || q.Unit is not null)
            return true;
        if (q.Form == NumeralForm.MagnitudeOnly || CountsNounBehind(d))
        {
            d.Kind = FigureKind.Count;
            return true;
        }
        return d.Start >= _s.ValuesStart || IsIndexValue(d);
    }

    // 一座, “四个基础”, 三届七次, 四省, 十里: Chinese numerals that name or paint rather than count.
    private bool IsIdiom(FigureDraft d)
    {
        var text = _s.Text;
        if (text[d.Start] == '一' && d.Value <= 1 && !d.HasMax)
            return true;
        if (d.Start > 0 && text[d.Start - 1] is '“' or '届')
            return true;
        return d.Unit
            is "届"
                or "省"
                or "市"
                or "方"
                or "地"
                or "国"
                or "li"
                or "liang"
                or "chi"
                or "cun"
                or "zhang"
                or "岸"
                or "会"
                or "面"
                or "心"
                or "级";
    }

    private bool IsMagnitudeMeant(FigureDraft d)
    {
        if (d.Kind == FigureKind.Number && (d.Quantity.Magnitude < 4 || _s.Name(d.NameStart, d.NameEnd) is null))
            return false;
        if (d.HasMax || d.Quantity.Qualifier != Qualifier.Exact)
            return true;
        if (d.After is Cue.AtLeast or Cue.AtMost or Cue.Class)
            return true;
        foreach (var (cue, _, _) in d.Chain.Hits)
        {
            if (QualifierOf(cue) is not null)
                return true;
        }
        if (d.Start > 0 && _s.Text[d.Start - 1] is '(' or ':')
            return false;
        return d.Kind != FigureKind.Number && d.Quantity.Value > 100_000_000;
    }

    // 位列15个副省级城市第二位: the number is part of what is ranked in.
    private bool IsScopeOfRank(FigureDraft d, int index)
    {
        var next = index + 1;
        while (next < _s.Last && _s.Tokenizer.Tokens[next].Kind == TokenKind.Space)
            next++;
        if (next >= _s.Last || _s.Tokenizer.Tokens[next].Kind != TokenKind.Quantity)
            return false;
        if (_s.Tokenizer.Quantities[_s.Tokenizer.Tokens[next].Index].Kind != FigureKind.Rank)
            return false;
        return _s.LastOf(Cue.RankVerb, d.WindowStart, d.Start, out _) >= 0;
    }

    // 6600万纳税人, 6069万农民: a great number before a noun counts it without a measure word.
    private bool CountsNounBehind(FigureDraft d)
    {
        if (d.Quantity.Magnitude < 4)
            return false;
        var end = d.End;
        var words = RoleRules.Following(_s, ref end);
        return words.Length >= 2 && NounPhrase.Name(NounPhrase.BeforeStop(words)) is { Length: >= 2 };
    }

    private bool IsIndexValue(FigureDraft d)
    {
        if (d.Quantity.Form != NumeralForm.Arabic)
            return false;
        var hasLink = false;
        foreach (var (cue, _, _) in d.Chain.Hits)
            hasLink |= cue is Cue.Link or Cue.Rise or Cue.Fall or Cue.To || QualifierOf(cue) is not null;
        var name = _s.Name(d.NameStart, d.NameEnd);
        if (name is null)
            return hasLink && _s.Drafts.Count > 0 && _s.Drafts[^1].Kind == FigureKind.Number;
        var isIndex =
            name.EndsWith("指数", StringComparison.Ordinal)
            || name.Contains("PMI", StringComparison.Ordinal)
            || name.EndsWith("系数", StringComparison.Ordinal)
            || name.EndsWith('比')
            || name.EndsWith("汇率", StringComparison.Ordinal)
            || name.EndsWith('率');
        return isIndex || d.Quantity.Magnitude >= 4;
    }

    private void Complete(FigureDraft d, int index)
    {
        d.RoleRule = RoleRules.All.Apply(_s, d);
        if (d.IsDropped)
            return;
        SetRespective(d, index);
        ApplySign(d);
        if (d.Role is not FigureRole.Change)
            d.Basis = Basis.None;
        if (d.Role is not (FigureRole.Change or FigureRole.Gap))
            d.Direction = Direction.None;
        ReadStatus(d);
        d.SubjectRule = SubjectRules.All.Apply(_s, d);
    }

    private void ApplySign(FigureDraft d)
    {
        if (d.Direction == Direction.None || d.Direction == Direction.Flat || d.IsSibling)
        {
            if (d.IsSibling && d.Direction == Direction.Down)
                Negate(d);
            else if (d.Role == FigureRole.Level && IsLoss(d))
                Negate(d);
            return;
        }
        if (d.Value < 0)
        {
            NoteContradiction(d);
            d.Direction = Direction.Down;
        }
        else if (d.Direction == Direction.Down)
        {
            Negate(d);
        }
        if (d.Value == 0 && d.Role == FigureRole.Change)
            d.Direction = Direction.Flat;
    }

    // 增长-3%, 下降-3%: the words and the sign are taken together, and both say down.
    private void NoteContradiction(FigureDraft d)
    {
        if (_s.Trace && d.Chain.Movement is { } movement)
            _s.Note(
                d,
                "contradiction",
                $"{ContractName<Cue>.Of(movement)} and a minus sign: direction=down",
                new Gap(d.Chain.StartOf(movement), d.End)
            );
    }

    private static void Negate(FigureDraft d)
    {
        (d.Value, d.Max) = d.HasMax ? (-d.Max, -d.Value) : (-d.Value, -d.Value);
    }

    private bool IsLoss(FigureDraft d) =>
        d.Kind == FigureKind.Money
        && d.Value > 0
        && _s.Text[d.WindowStart..d.Start].IndexOf("亏损") is var at and >= 0
        && d.Start - d.WindowStart - at <= 8;

    private void ReadStatus(FigureDraft d)
    {
        ReadStatusUpTo(d.Start);
        if (_status == FigureStatus.Forecast || d.Status == FigureStatus.Fact)
            d.Status = _status;
        if (
            d.Role is FigureRole.Completion or FigureRole.Threshold
            || d.Basis == Basis.Cagr && d.Status == FigureStatus.Fact
        )
            d.Status = FigureStatus.Fact;
    }

    private int _statusAt;
    private FigureStatus _status;

    // 预计 goes before 力争; both hold to the end of the sentence.
    private void ReadStatusUpTo(int end)
    {
        var cues = CueTable.Default.Ahead;
        var text = _s.Text;
        var before = text[..end];
        for (_statusAt = cues.Next(before, _statusAt); _statusAt < end; _statusAt = cues.Next(before, _statusAt + 1))
        {
            var cue = cues.Match(before[_statusAt..], out var length);
            if (cue == WordTrie.None)
                continue;
            if ((Cue)cue == Cue.Forecast)
                _status = FigureStatus.Forecast;
            else if ((Cue)cue == Cue.Target && _status == FigureStatus.Fact && IsModal(text, _statusAt, length))
                _status = FigureStatus.Target;
            _statusAt += length - 1;
        }
    }

    // 计划 and 目标 are also nouns: 投资计划, 完成目标任务.
    private bool IsModal(ReadOnlySpan<char> text, int at, int length)
    {
        var word = text.Slice(at, length);
        var before = at > _s.Start ? text[at - 1] : ',';
        var after = at + length < text.Length ? text[at + length] : ',';
        return word switch
        {
            "计划" or "规划" when text[at..].StartsWith("规划建设了") => false,
            "计划" or "规划" => after is '到' or '建' or '新' or '投' or '完' or '实' or '引' or '用' or '在' or '开'
                && before != '年',
            "目标" => after is '为' or '是' or ':' or '在' || char.IsAsciiDigit(after),
            "将" => after is '达' or '实' or '新' or '建' or '完' or '超' or '突' or '增' or '投' or '力' or '保',
            "拟" => after is not ('定' or '合' or '态'),
            "要求" => false,
            "确保" or "争取" => at + length < text.Length && NumeralCharacter.Role(after) == NumeralRole.None,
            _ => true,
        };
    }

    // 化学需氧量、二氧化硫排放量分别下降9.66%和13.14%: each number goes to its subject in order.
    private void SetRespective(FigureDraft d, int index)
    {
        if (d.IsSibling)
        {
            if (_years != 0)
                d.Period = Period.FromYear(_years++);
            if (d.Role == FigureRole.Gap && _scopes is { } scopes && _respectiveAt < scopes.Count)
                d.Scope = scopes[_respectiveAt++];
            if (_secondBasis != Basis.None && d.Role == FigureRole.Change)
                d.Basis = _secondBasis;
            if (_respective is { } names && _respectiveAt < names.Count)
                d.Respective = names[_respectiveAt++];
            return;
        }
        _respective = null;
        _years = 0;
        _scopes = null;
        _secondBasis = Basis.None;
        if (d.Chain.Has(Cue.Yoy) && d.Chain.Has(Cue.Chain) && ListLength(index) == 2)
        {
            var yoyFirst = d.Chain.StartOf(Cue.Yoy) < d.Chain.StartOf(Cue.Chain);
            d.Basis = yoyFirst ? Basis.Yoy : BasisOf(Cue.Chain);
            _secondBasis = yoyFirst ? BasisOf(Cue.Chain) : Basis.Yoy;
        }
        var count = ListLength(index);
        if (count < 2)
            return;
        _years =
            _period.Value is { Unit: PeriodUnit.Year } run && run.LastDay.Year - run.FirstDay.Year == count - 1
                ? run.FirstDay.Year
                : 0;
        if (_years != 0)
            d.Period = Period.FromYear(_years++);
        if (d is { Role: FigureRole.Gap, Scope: { } scope })
        {
            _scopes = SubjectLists.Scopes(scope, count);
            d.Scope = _scopes?[0] ?? scope;
            _respectiveAt = 1;
        }
        var subjects = SubjectLists.Find(_s, d, count);
        if (subjects is null)
            return;
        _respective = subjects;
        _respectiveAt = 1;
        d.Respective = subjects[0];
    }

    private List<string>? _respective;
    private int _respectiveAt;
    private List<string>? _scopes;

    // 2024年至2026年分别为11.6亿元、14.2亿元和17.1亿元: the year of the next number, or 0.
    private int _years;

    // 同比和环比分别上涨4.3%和0.5%
    private Basis _secondBasis;

    // How many numbers of one kind stand in a row: 9.8%和8.5%, 1.2%、3.4%和5.6%.
    private int ListLength(int index)
    {
        var tokens = _s.Tokenizer.Tokens;
        var count = 1;
        var end = tokens[index].End;
        for (var i = index + 1; i < _s.Last; i++)
        {
            if (tokens[i].Kind is TokenKind.Enumeration or TokenKind.Space)
                continue;
            if (tokens[i].Kind != TokenKind.Quantity)
                break;
            if (_s.Text[end..tokens[i].Start].Trim(' ') is not ("、" or "和" or "及" or "与" or "以及"))
                break;
            count++;
            end = tokens[i].End;
        }
        return count;
    }

    private void Finish()
    {
        ShareScopes();
    }

    // 其中A占44%，B占16%: what they are parts of stands once.
    private void ShareScopes()
    {
        string? whole = null;
        foreach (var d in _s.Drafts)
        {
            if (d.Role == FigureRole.Level)
                whole = d.Indicator;
            if (d.Role != FigureRole.Share)
                continue;
            if (d.Scope is null && !IsPlainRatio(d) && (d.IsAmong || d.Chain.Has(Cue.Share)))
            {
                d.Scope = d.IsAmong || _shareScope is not null ? _shareScope ?? whole : null;
                if (_s.Trace && d.Scope is { } scope)
                    _s.Note(d, "shared scope", $"scope={scope}");
            }
            _shareScope = d.Scope;
        }
    }

    // 占比 names no whole; 占 and 比重 point to the one before.
    private bool IsPlainRatio(FigureDraft d) =>
        d.Chain.StartOf(Cue.Share) is var at and >= 0 && _s.Text[at..d.Start].StartsWith("占比");

    private string? _shareScope;
}
