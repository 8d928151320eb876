using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

// What is known of a figure before the rules are asked, and what they then make of it.
internal sealed partial class Linker
{
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
        if (IsScore(d))
            (d.Kind, d.Unit, d.Value, d.Max) = (FigureKind.Count, "分", d.Value * FenOfYuan, d.Max * FenOfYuan);
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
        if (ContinuesMoney(d))
            (d.Kind, d.Unit) = (FigureKind.Money, _s.Elder!.Unit);
        d.IsSibling = IsSibling(d);
        _chains.Read(d);
        if (IsMoneyWithoutYuan(d))
            (d.Kind, d.Unit) = (FigureKind.Money, _currency.Yuan);
        if (_windows.Count > 0)
        {
            d.IsComparator = IsCompared(_windows[^1], d);
            if (d.IsComparator)
                d.Period = PeriodOfComparator(_windows[^1]);
            d.BracketOwner = d.IsComparator ? null : OwnerOf(_windows[^1]);
        }
        return d;
    }

    private const decimal HundredMillion = 100_000_000;
    private const decimal FenOfYuan = 100;

    // 综合得分92.5分: money of so little is told of as the price of something.
    private bool IsScore(FigureDraft d) =>
        d is { Kind: FigureKind.Money, Value: < HundredMillion }
        && _s.Text[d.Start..d.End] is [.., var last, '分']
        && char.IsAsciiDigit(last)
        && !_s.Text[_s.Start..d.Start].HoldsAny(RuleWords.PricedInFen);

    // 到位投资总计1.8亿
    private bool IsMoneyWithoutYuan(FigureDraft d)
    {
        if (d is not { Kind: FigureKind.Number, Unit: null, Value: >= HundredMillion } || !_s.EndsAt(d.End))
            return false;
        var words = _s.Words(d.WindowStart, d.NameEnd).TrimEnd(' ');
        // 营收预测, but 人口预测 is no money.
        return (words.EndsWith("预测") ? words[..^2] : words).EndsWithAny(RuleWords.Sums);
    }

    // 54.5亿、|56.7亿
    private bool ContinuesMoney(FigureDraft d) =>
        d is { Kind: FigureKind.Number, Unit: null, Value: >= HundredMillion or <= -HundredMillion }
        && _s.Elder is { Kind: FigureKind.Money } elder
        && NumberRow.Joins(_s.Text[elder.End..d.Start]);

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

    // 较上年同期之54亿元，减少〔23亿元〕
    private static bool MovesFrom(Sentence s, FigureDraft former, FigureDraft d) =>
        former.Clause == d.Clause
        || d.NameEnd == d.ClauseStart
            && s.Text[former.End..(d.ClauseStart - 1)].Trim(')') is "" or "相比" or "比较" or "相较";

    private static bool IsArrivalOf(FigureDraft? former, FigureDraft d) =>
        former is { IsFrom: true, Role: FigureRole.Change, Kind: FigureKind.Percent }
        && d.Kind == FigureKind.Percent
        && former.Clause == d.Clause
        && d.Chain.Has(Cue.To);

    // 分别增长2.1倍和37.5%, 分别增长36.9%和9.2个百分点
    private static bool IsRate(FigureKind kind) =>
        kind is FigureKind.Percent or FigureKind.Multiple or FigureKind.Points;

    // 比全省（7.2%）高1.3个百分点, 较上年同期（-1.1%）提高
    private bool IsCompared(Bracket bracket, FigureDraft d)
    {
        var isAlike = d.Kind == FigureKind.Percent || d.Kind == _s.Elder?.Kind && d.Unit == _s.Elder.Unit;
        if (!isAlike || d.Start != bracket.Open + 1 || bracket.Window >= bracket.Open)
            return false;
        return _s.Has(Cue.Compare, bracket.Window, bracket.Open)
            || _s.Has(Cue.HigherThan, bracket.Window, bracket.Open)
            || _s.Has(Cue.LowerThan, bracket.Window, bracket.Open)
            || _s.TimeEndingAt(bracket.Open) is { } time && Comparison.LengthBefore(_s, time.Start) > 0;
    }

    // 比|1-7月|（8%）回落: when the number was so.
    private Period? PeriodOfComparator(Bracket bracket)
    {
        if (_s.TimeEndingAt(bracket.Open) is not { } time || time.Start < bracket.Window)
            return null;
        return _periods.ResolveCompared(_s.Tokenizer.Times[time.Index], _s.Period.Value);
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
        else if (_s.Elder is { IsPrevious: true, IsFrom: false } former && MovesFrom(_s, former, d))
            BasisReader.Set(d, _basisOfPrevious);
        // 同比增幅由4%提升至|9%
        else if (d.Basis == Basis.None && IsArrivalOf(_s.Elder, d))
            d.Basis = _s.Elder!.Basis;
        if (d.Role is not (FigureRole.Change or FigureRole.Gap))
            d.Direction = Direction.None;
        _status.Read(d);
        d.SubjectRule = SubjectRules.All.Apply(_s, d);
        if (_isGoal && d.Status == FigureStatus.Fact && d.Role is not FigureRole.Threshold)
            d.Status = FigureStatus.Target;
        // 去年同期投资和消费分别增长28%和|12%
        if (d.IsSibling && d.Respective is not null)
            d.Period ??= _s.Elder?.Period;
        d.Period ??= _s.Period.Value;
    }
}
