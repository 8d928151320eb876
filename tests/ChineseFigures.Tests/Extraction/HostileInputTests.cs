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

    // Code whose coverage is counted takes its time.
    private static readonly int Slowness =
        Environment.GetEnvironmentVariable("CORECLR_ENABLE_PROFILING") == "1" ? 2 : 1;

    // Processor time, since other processes take theirs. A figure that is found may cost something besides.
    private static readonly TimeSpan MostTime = Slowness * TimeSpan.FromSeconds(2);
    private static readonly TimeSpan MostTimeOfFigure = Slowness * TimeSpan.FromMicroseconds(8);

    // Below this, what is measured is the machine.
    private static readonly TimeSpan Negligible = TimeSpan.FromMilliseconds(100);

    public static TheoryData<string> Pieces =>
        [
            "一",
            "9",
            "亿",
            "(",
            "[",
            "第",
            "-",
            "，",
            "　",
            "\n",
            "百分之",
            "同比增长",
            "其中",
            "1亿",
            "\u200B",
            "\u0301",
            "\0",
        ];

    public static TheoryData<string> Clauses =>
        [
            "1亿元，",
            "1亿元。",
            "增长1%、",
            "分别为1%和",
            "居全省第一，",
            "亿元以上项目",
            "2019年1亿元",
            "比2019年",
            "1月至",
            "由1个增加到2个",
            "9\n亿",
            "1,",
            "“十",
            "[1]",
            "進(jìn)",
            "12 ",
            "123 ",
            "普通高校5所，共招生1万人。",
            "受影响增长1%，",
            "新华社1月1日电 ",
            "占1/3",
            "来自东山县1个、",
            "1个已完工、",
            "包括1家在内的",
            "开发区累计引进",
            "1个投资额过亿元的项目",
            "在全省1个市中居第一，",
            "工业方面，增加值增长1%；",
            "轴承项目，总投资1亿元。",
            "发展目标\n1亿元\n",
            "按行业划分，第一产业1亿元\n",
            "目标",
            "1分",
            "以1元",
            "1/",
            "分别为1/1亿元，",
            "增 ",
            "1H25",
            "占年初预算1亿元的1%，",
            "水库工程总投资1亿元，总库容1立方米，",
            "服装价格跌1%，家具跌1%，",
            "纺织业，化工业产值分别增长1%和1%，",
            "先前三个月",
            "连跌1周共1%，",
            "2019年工作报告\n",
            "人均收入预计",
            "完成考核目标1",
            "\"",
            "“",
            "‘1",
            "是1年以来",
            "1个“",
            "1美元兑",
            "与日本的贸易额1亿元，",
            "对东盟进出口增长，贸易总值1亿元，",
            "**亿元，增长1%，",
            "与2010年普查的1人相比，",
            "家电销售保持增长，空调类增长1%，",
            "一、二、",
            "国有、集体、",
            "高于1个开发区1个百分点，",
            "去年同期增长1%，",
            "1 000 ",
            "比上月（1）",
        ];

    [Theory]
    [MemberData(nameof(Pieces))]
    public void A_million_times_the_same_is_answered_in_linear_time(string piece) =>
        AssertLinear(count => string.Concat(Enumerable.Repeat(piece, count)));

    [Theory]
    [MemberData(nameof(Clauses))]
    public void A_million_characters_of_one_clause_are_answered_in_linear_time(string clause) =>
        AssertLinear(length => string.Concat(Enumerable.Repeat(clause, length / clause.Length)));

    // Attributes and data rows hold no half of a character.
    [Fact]
    public void Lone_surrogates_are_answered_in_linear_time()
    {
        AssertLinear(count => new string('\uD83D', count));
        AssertLinear(count => new string('\uDE00', count));
    }

    [Theory]
    [InlineData(' ')]
    [InlineData('\t')]
    [InlineData('　')]
    public void A_gap_between_figures_is_answered_in_linear_time(char space) =>
        AssertLinear(count => "出口1亿元" + new string(space, count) + "出口2亿元");

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
        // What is quadratic would take hours; it shows long before.
        var sample = Measure(build(Million / 16)).Time;
        Assert.True(sample <= MostTime, $"a sixteenth takes {sample.TotalSeconds:0.0} s");
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
