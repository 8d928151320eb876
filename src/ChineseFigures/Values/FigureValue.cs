namespace ChineseFigures.Values;

/// <summary>The typed value of a figure.</summary>
internal static class FigureValue
{
    /// <summary>The value that <see cref="Figure.Value"/> gives.</summary>
    public static IFigureValue Of(Figure figure) =>
        figure.Kind switch
        {
            FigureKind.Money => new Money(NumberOf(figure)),
            FigureKind.Count => new Count(NumberOf(figure)),
            FigureKind.Measure => new Measure(NumberOf(figure)),
            FigureKind.Percent => new Percentage(NumberOf(figure)),
            FigureKind.Points => new PercentagePoints(NumberOf(figure)),
            FigureKind.Multiple => new Multiple(NumberOf(figure)),
            FigureKind.Rank => RankOf(figure),
            _ => new PlainNumber(NumberOf(figure)),
        };

    private static UnitNumber NumberOf(Figure figure)
    {
        var number = figure.Number ?? 0;
        if (figure.Unit is not { } code)
            return new UnitNumber(number, null);
        var slash = code.IndexOf('/', StringComparison.Ordinal);
        var unit = UnitCodes.FindOrMake(figure.Kind, slash < 0 ? code : code[..slash]);
        return new UnitNumber(number, unit, slash < 0 ? null : Denominator(code[(slash + 1)..]));
    }

    // A unit that the user added is known to the extractor's vocabulary only.
    private static Vocabulary.UnitEntry Denominator(string code) =>
        UnitCodes.FindDenominator(code) ?? UnitCodes.FindOrMake(FigureKind.Measure, code);

    private static Rank RankOf(Figure figure) =>
        figure.Number is not (>= 1 and <= int.MaxValue and { } number) ? default
        : figure.Qualifier == Qualifier.AtMost ? Rank.AtMost((int)number)
        : Rank.At((int)number);
}
