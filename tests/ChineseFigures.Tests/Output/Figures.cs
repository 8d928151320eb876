namespace ChineseFigures.Tests.Output;

/// <summary>Documents and figures put together by hand, to say what no extractor would find.</summary>
internal static class Figures
{
    /// <summary>A figure with every key.</summary>
    public static Figure Full { get; } = WithEveryKey();

    /// <summary>The same figure with these steps of its trace.</summary>
    public static Figure WithEveryKey(params TraceStep[] trace) =>
        new()
        {
            Start = 3,
            End = 12,
            Text = "3—5.50亿元",
            Kind = FigureKind.Money,
            Number = -300000000.00m,
            MaxNumber = 550000000.0m,
            Unit = "CNY/人",
            Qualifier = Qualifier.AtLeast,
            Role = FigureRole.Change,
            Direction = Direction.Down,
            Basis = Basis.Yoy,
            RankedBy = RankedBy.Growth,
            Scope = "全省平均",
            Status = FigureStatus.Target,
            IsPrevious = true,
            Indicator = "进出口“总额”",
            Period = Period.FromMonths(2019, 1, 2019, 6),
            IndicatorId = "actual-fdi",
            Place = "衢州市",
            Observation = 2,
            Trace = trace.Length > 0 ? trace : null,
        };

    /// <summary>A figure whose words are all the same.</summary>
    public static Figure Saying(string text, int start = 0) =>
        new()
        {
            Start = start,
            End = start + text.Length,
            Text = text,
            Kind = FigureKind.Count,
            Number = 1,
            Unit = text,
            Role = FigureRole.Level,
            Scope = text,
            Indicator = text,
            Place = text,
        };

    /// <summary>A document of figures.</summary>
    public static FigureDocument Document(string text, params IReadOnlyList<Figure> figures) =>
        new()
        {
            Text = text,
            Date = new DateOnly(2020, 3, 28),
            DateSource = DateSource.Given,
            Figures = figures,
        };
}
