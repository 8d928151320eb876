using ChineseFigures.Json;
using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

/// <summary>The sign of a figure's value: what fell is below zero, and what has a minus fell.</summary>
internal static class Sign
{
    /// <summary>Brings the value of a figure and its direction together.</summary>
    public static void Apply(Sentence s, FigureDraft d)
    {
        if (d.IsRatio)
            return;
        if (d.Direction == Direction.None || d.Direction == Direction.Flat || d.IsSibling)
        {
            if (d.IsSibling && d.Direction is Direction.Up or Direction.Down)
                ApplyToSibling(s, d);
            else if (d.Role == FigureRole.Level && IsLoss(s, d))
                Negate(d);
            return;
        }
        if (d.Value < 0)
        {
            NoteContradiction(s, d);
            d.Direction = Direction.Down;
        }
        else if (d.Direction == Direction.Down)
        {
            Negate(d);
        }
        if (d.Value == 0 && d.Role == FigureRole.Change)
            d.Direction = Direction.Flat;
    }

    // 分别下降3%和〔5%〕, but 分别为-3%和〔5%〕: a minus is that of its own number.
    private static void ApplyToSibling(Sentence s, FigureDraft d)
    {
        if (d.Value < 0)
            d.Direction = Direction.Down;
        else if (d.Direction == Direction.Down && s.Elder is { } elder && s.Text[elder.Start] == '-')
            d.Direction = Direction.Up;
        else if (d.Direction == Direction.Down)
            Negate(d);
    }

    // 增长-3%, 下降-3%: the words and the sign are taken together, and both say down.
    private static void NoteContradiction(Sentence s, FigureDraft d)
    {
        if (s.Trace && d.Chain.Movement is { } movement)
            s.Note(
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

    private static bool IsLoss(Sentence s, FigureDraft d) =>
        d.Kind == FigureKind.Money
        && d.Value > 0
        && s.Text[d.WindowStart..d.Start].IndexOf("亏损") is var at and >= 0
        && d.Start - d.WindowStart - at <= 8;
}
