using Xunit;

namespace ChineseFigures.Tests.Extraction;

/// <summary>Nothing else runs beside these tests: they measure time.</summary>
[CollectionDefinition(nameof(HostileInputTests), DisableParallelization = true)]
public sealed class MeasuredAlone;

/// <summary>Text that nobody writes is answered in linear time.</summary>
[Collection(nameof(HostileInputTests))]
public sealed class HostileInputTests
{
    private const int Million = 1_000_000;
    private const int Tries = 4;
    private const double MostGrowth = 3.5;

    // Processor time, since other processes take theirs. A figure that is found may cost something besides.
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan MostTimeOfFigure = TimeSpan.FromMicroseconds(8);

    // Below this, what is measured is the machine.
    private static readonly TimeSpan Negligible = TimeSpan.FromMilliseconds(100);

    public static TheoryData<string> Pieces =>
        [
            "一",
            "9",
            "亿",
            "(",
            ")",
            "()",
            "第",
            "百分之",
            "同比增长",
            "1亿",
            "1亿 ",
            "1亿，",
            "1亿元，",
            "1亿元。",
            "增长1%、",
            "分别为1%和",
            "其中",
            "占",
            "高于",
            "居第一",
            "居全省第一，",
            "亿元以上项目",
            "2019年",
            "2019年1亿元",
            "比2019年",
            "1月至",
            "去年1月，",
            "由1个",
            "由1个增加到2个",
            "、",
            "，",
            " ",
            "　",
            "\n",
            "\r",
            "1\n",
            "9\n亿",
            "1,",
            "1.",
            "-",
            "“十",
            "的",
            "[1]",
            "[",
            "進(jìn)",
            "(a",
            "①",
            "\u200B",
            "\uD83D",
            "\uDE00",
            "\u0301",
            "é1\u0301",
            "\0",
        ];

    [Theory]
    [MemberData(nameof(Pieces))]
    public void A_million_times_the_same_is_answered_within_two_seconds_and_in_linear_time(string piece)
    {
        AssertLinear(count => string.Concat(Enumerable.Repeat(piece, count)));
    }

    [Fact]
    public void Nested_brackets_are_answered_in_linear_time() =>
        AssertLinear(count => new string('（', count) + "出口1亿元" + new string('）', count));

    [Fact]
    public void Nested_brackets_around_figures_are_answered_in_linear_time() =>
        AssertLinear(count =>
            string.Concat(Enumerable.Repeat("出口（", count / 3))
            + string.Concat(Enumerable.Repeat("1亿元）", count / 3))
        );

    private static void AssertLinear(Func<int, string> build)
    {
        var whole = build(Million);
        var half = build(Million / 2);
        var growth = double.MaxValue;
        var excess = TimeSpan.MaxValue;
        for (var i = 0; i < Tries && (growth > MostGrowth || excess > MostTime); i++)
        {
            var (shorter, _) = Measure(half);
            var (longer, figures) = Measure(whole);
            growth = longer < Negligible ? 1 : Math.Min(growth, longer / shorter);
            excess = Min(excess, longer - figures * MostTimeOfFigure);
        }
        Assert.True(excess <= MostTime, $"{excess.TotalSeconds:0.0} s");
        Assert.True(growth <= MostGrowth, $"twice the text takes {growth:0.0} times as long");
    }

    private static TimeSpan Min(TimeSpan a, TimeSpan b) => a < b ? a : b;

    private static (TimeSpan Time, int Figures) Measure(string text)
    {
        var before = Environment.CpuUsage.UserTime;
        var figures = FigureExtractor.Default.Extract(text, new DateOnly(2020, 1, 1)).Figures.Count;
        return (Environment.CpuUsage.UserTime - before, figures);
    }
}
