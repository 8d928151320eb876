using Xunit;

namespace ChineseFigures.Tests.Values;

public sealed class FigureValueTests
{
    public static TheoryData<FigureKind, string?, string?, Qualifier, IFigureValue> Figures { get; } =
        new()
        {
            { FigureKind.Money, "2090000000", "USD", Qualifier.Over, Money.Parse("20.9亿美元") },
            { FigureKind.Money, "945000", "CNY/人", Qualifier.Exact, Money.Parse("94.5万元/人") },
            { FigureKind.Count, "121", "个", Qualifier.Exact, Count.Parse("121个") },
            { FigureKind.Count, "3", "桌菜", Qualifier.Exact, new Count(3, "桌菜") },
            { FigureKind.Count, "3", null, Qualifier.Exact, new Count(3, null) },
            { FigureKind.Measure, "1.04", "tce/万元", Qualifier.Exact, Measure.Parse("1.04吨标准煤/万元") },
            { FigureKind.Percent, "-3.2", "%", Qualifier.Exact, new Percentage(-3.2m) },
            { FigureKind.Percent, "3.2", "‰", Qualifier.Exact, Percentage.FromPerMille(3.2m) },
            { FigureKind.Points, "25", "bp", Qualifier.Exact, PercentagePoints.FromBasisPoints(25) },
            { FigureKind.Multiple, "1.5", "x", Qualifier.Exact, new Multiple(1.5m) },
            { FigureKind.Number, "50.2", null, Qualifier.Exact, new PlainNumber(50.2m) },
            { FigureKind.Rank, "3", null, Qualifier.Exact, Rank.At(3) },
            { FigureKind.Rank, "3", null, Qualifier.AtMost, Rank.AtMost(3) },
            { FigureKind.Rank, null, null, Qualifier.Exact, default(Rank) },
        };

    [Theory]
    [MemberData(nameof(Figures))]
    public void A_figure_has_the_typed_value_of_its_kind(
        FigureKind kind,
        string? number,
        string? unit,
        Qualifier qualifier,
        IFigureValue expected
    )
    {
        var figure = new Figure
        {
            Start = 0,
            End = 1,
            Text = "",
            Kind = kind,
            Role = FigureRole.Level,
            Number = number is null ? null : decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture),
            Unit = unit,
            Qualifier = qualifier,
        };
        Assert.Equal(expected, figure.Value);
        Assert.Equal(kind, figure.Value.Kind);
        Assert.Equal(figure.Number, figure.Value.Number);
        Assert.Equal(figure.Unit, figure.Value.Unit);
    }

    [Fact]
    public void The_denominator_of_a_figures_unit_is_written_as_its_word()
    {
        var figure = new Figure
        {
            Start = 0,
            End = 7,
            Text = "4.15元/斤",
            Kind = FigureKind.Money,
            Role = FigureRole.Level,
            Number = 4.15m,
            Unit = "CNY/jin",
        };
        Assert.Equal("4.15元/斤", figure.Value.ToString("W", null));
    }
}
