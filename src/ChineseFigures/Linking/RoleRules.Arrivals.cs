using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

// Where a movement ends: 由2.1%提高到3.5%, 增幅收窄至3.2%.
internal static partial class RoleRules
{
    private static bool Arrival(Sentence s, FigureDraft d)
    {
        if (ArrivedShare(s, d))
            return SetRole(d, FigureRole.Share, d.Chain.Start);
        LeaveFormerRate(s, d);
        if (s.Elder is not { } elder || elder.Kind != d.Kind || !elder.Chain.Has(Cue.From))
            return d.Chain.Movement is not null
                && (IsRate(d) ? ArrivedRate(d) : SetRole(d, FigureRole.Level, d.Chain.Start));
        (elder.IsPrevious, elder.Status) = (true, FigureStatus.Fact);
        s.Note(elder, "movement", "previous=true");
        if (
            s.Period.Value is { Unit: PeriodUnit.Year } run
            && run != Period.FromYear(run.LastDay.Year)
            && elder.Period == run
        )
            (elder.Period, d.Period) = (Period.FromYear(run.FirstDay.Year), Period.FromYear(run.LastDay.Year));
        d.Scope = elder.Scope;
        if (elder.Role == FigureRole.Change && d.Kind == FigureKind.Percent)
            d.Direction = elder.Direction;
        return SetRole(
            d,
            elder.Role is FigureRole.Share or FigureRole.Change or FigureRole.Contribution
                ? elder.Role
                : FigureRole.Level,
            d.Chain.Start
        );
    }

    // 16%的税率降至〔13%〕: what it was.
    private static void LeaveFormerRate(Sentence s, FigureDraft d)
    {
        if (
            s.Elder is { Kind: FigureKind.Percent, Role: FigureRole.Level } rate
            && d.Kind == FigureKind.Percent
            && rate.Clause == d.Clause
            && rate.End < s.End
            && s.Text[rate.End] == '的'
            && d.Chain.Movement is not null
        )
            rate.IsPrevious = true;
    }

    // 占比提升1.8个百分点至〔59%〕
    private static bool ArrivedShare(Sentence s, FigureDraft d) =>
        d.Kind == FigureKind.Percent
        && s.Elder is { Kind: FigureKind.Points, Role: FigureRole.Change } moved
        && moved.Chain.Has(Cue.Share)
        && s.Text[moved.End..d.Start].Trim(' ') is "至" or "到" or ",达" or ",达到";

    // 增幅收窄至3.2%, 年增收敛至3.2%: where a rate arrives is a change.
    private static bool IsRate(FigureDraft d) =>
        d.Kind == FigureKind.Percent
        && (d.Chain.HasAny(Cue.RateUp, Cue.RateDown) || d.Chain.Has(Cue.Dynamic) && d.Basis != Basis.None);

    private static bool ArrivedRate(FigureDraft d)
    {
        d.Direction = d.Chain.Has(Cue.RateDown) || IsDynamicFall(d.Chain.Hits) ? Direction.Down : Direction.Up;
        return SetRole(d, FigureRole.Change, d.Chain.Start);
    }

    // 年减
    private static bool IsDynamicFall(ReadOnlySpan<CueHit> hits)
    {
        for (var i = 1; i < hits.Length; i++)
        {
            if (hits[i].Cue == Cue.Dynamic)
                return hits[i - 1].Cue == Cue.Fall;
        }
        return false;
    }
}
