using ChineseFigures.Linking;
using Xunit;

namespace ChineseFigures.Tests.Linking;

/// <summary>Figures about one indicator, place and period share the number of their observation.</summary>
public sealed class ObservationsTests
{
    private static readonly Period Year = Period.FromYear(2019);

    private static readonly (string? Indicator, string? Place, Period? Period)[] Different =
    [
        ("出口", null, Year),
        ("进口", null, Year),
        ("出口", "徐州市", Year),
        ("出口", "淮安市", Year),
        ("出口", null, null),
        ("出口", "徐州市", null),
        ("出口", null, Period.FromYear(2020)),
        ("出口", null, Period.FromYears(2018, 2019)),
        ("出口", null, Period.FromYears(2019, 2020)),
        ("出口", null, Period.FromMonths(2019, 1, 2019, 12)), // the same days as the year, said in months
        ("出口", null, Period.FromMonth(2019, 12)),
        ("出口", null, Period.FromDay(new DateOnly(2019, 12, 31))),
    ];

    [Fact]
    public void What_differs_in_indicator_place_or_period_has_a_number_of_its_own()
    {
        var observations = new Observations();
        observations.Reset();
        Assert.Equal(Enumerable.Range(1, Different.Length), Different.Select(x => Number(observations, x)));
        Assert.Equal(Enumerable.Range(1, Different.Length), Different.Select(x => Number(observations, x)));
    }

    // Equal strings of another place in memory too.
    [Fact]
    public void What_is_said_again_has_the_number_of_the_first_time()
    {
        var observations = new Observations();
        var first = observations.Number(string.Concat("出", "口"), string.Concat("徐州", "市"), Year);
        var second = observations.Number("进口", "徐州市", Year);
        Assert.Equal(
            first,
            observations.Number(string.Concat("出", "口"), string.Concat("徐", "州市"), Period.FromYear(2019))
        );
        Assert.Equal(second, observations.Number("进口", "徐州市", Year));
        Assert.NotEqual(first, second);
    }

    [Fact]
    public void A_figure_without_an_indicator_is_an_observation_of_its_own()
    {
        var observations = new Observations();
        Assert.Equal(1, observations.Number(null, "徐州市", Year));
        Assert.Equal(2, observations.Number(null, "徐州市", Year));
        Assert.Equal(3, observations.Number("出口", null, Year));
        Assert.Equal(4, observations.Number(null, null, null));
    }

    // Each indicator, place and period stands in hundreds of observations, and many share a slot's neighbourhood.
    [Fact]
    public void A_long_document_keeps_its_numbers()
    {
        const int Each = 17;
        var observations = new Observations();
        for (var round = 0; round < 2; round++)
        for (var i = 0; i < Each * Each * Each; i++)
            Assert.Equal(
                i + 1,
                observations.Number(
                    $"指标{i % Each}",
                    i / Each % Each is > 0 and var place ? $"{place}市" : null,
                    i / Each / Each is > 0 and var year ? Period.FromYear(2000 + year) : null
                )
            );
    }

    [Fact]
    public void Every_document_counts_from_one()
    {
        var observations = new Observations();
        foreach (var difference in Different)
            Number(observations, difference);
        observations.Reset();
        Assert.Equal(1, observations.Number("进口", null, Year));
        Assert.Equal(2, observations.Number("出口", null, Year));
    }

    private static int Number(Observations observations, (string? Indicator, string? Place, Period? Period) of) =>
        observations.Number(of.Indicator, of.Place, of.Period);
}
