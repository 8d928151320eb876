using Xunit;

namespace ChineseFigures.Tests.Linking;

public class AdditionsTests
{
    private static Figure Only(string text, FigureExtractorOptions options) =>
        Assert.Single(new FigureExtractor(options).Extract(text).Figures);

    [Fact]
    public void An_indicator_of_the_users_is_known()
    {
        var options = new FigureExtractorOptions
        {
            Indicators =
            [
                new Indicator
                {
                    Id = "cloud-index",
                    Name = "云指数",
                    Kinds = [FigureKind.Number],
                    Spellings = ["雲發展指數"],
                },
            ],
        };
        Assert.Equal("cloud-index", Only("全市云指数为98.5。", options).IndicatorId);
        Assert.Equal("cloud-index", Only("云发展指数为98.5。", options).IndicatorId);
        Assert.Equal("trade", Only("进出口9亿元。", options).IndicatorId);
        Assert.Null(Only("云指数为98.5。", new FigureExtractorOptions()).IndicatorId);
    }

    [Fact]
    public void A_users_spelling_goes_before_the_catalogues()
    {
        var options = new FigureExtractorOptions { Indicators = [new Indicator { Id = "my-trade", Name = "进出口" }] };
        Assert.Equal("my-trade", Only("进出口9亿元。", options).IndicatorId);
    }

    [Fact]
    public void An_id_of_the_catalogue_gets_more_spellings()
    {
        var options = new FigureExtractorOptions { Indicators = [new Indicator { Id = "trade", Name = "来往买卖额" }] };
        Assert.Equal("trade", Only("来往买卖额9亿元。", options).IndicatorId);
        Assert.Equal("trade", Only("进出口9亿元。", options).IndicatorId);
    }

    [Fact]
    public void Units_of_the_users_are_read()
    {
        var options = new FigureExtractorOptions
        {
            Units =
            [
                new CustomUnit
                {
                    Kind = FigureKind.Count,
                    Code = "趟次",
                    Words = ["趟次"],
                },
                new CustomUnit
                {
                    Kind = FigureKind.Measure,
                    Code = "kg",
                    Words = ["司馬擔"],
                    Factor = 60.5m,
                },
                new CustomUnit
                {
                    Kind = FigureKind.Money,
                    Code = "USDT",
                    Words = ["泰达币"],
                },
            ],
        };
        var trips = Only("开行班列300趟次。", options);
        Assert.Equal((FigureKind.Count, "趟次", 300m), (trips.Kind, trips.Unit, trips.Number));
        Assert.Equal("趟次", Assert.IsType<Count>(trips.Value).MeasureWord);
        var mass = Only("茶叶产量2司马担。", options);
        Assert.Equal((FigureKind.Measure, "kg", 121m), (mass.Kind, mass.Unit, mass.Number));
        var money = Only("成交额3亿泰达币。", options);
        Assert.Equal((FigureKind.Money, "USDT", 300_000_000m), (money.Kind, money.Unit, money.Number));
        Assert.Equal("USDT", Assert.IsType<Money>(money.Value).Currency.Code);
        Assert.Equal("kg", Only("产量2公斤。", options).Unit);
    }

    [Fact]
    public void Names_of_the_users_hold_no_figure()
    {
        const string Text = "实施百镇千村万户项目。";
        Assert.Empty(
            new FigureExtractor(new FigureExtractorOptions { Names = ["3000家計劃"] })
                .Extract("实施3000家计划。")
                .Figures
        );
        Assert.Single(FigureExtractor.Default.Extract("实施3000家计划。").Figures);
        Assert.Empty(
            new FigureExtractor(new FigureExtractorOptions { Names = ["百镇千村万户"] }).Extract(Text).Figures
        );
    }

    public static TheoryData<string, FigureExtractorOptions> Faults =>
        new()
        {
            {
                "an id is empty",
                new() { Indicators = [Row(" ", "甲")] }
            },
            {
                "a name of 'a' is empty",
                new() { Indicators = [Row("a", "")] }
            },
            {
                "a name of 'a' is empty",
                new() { Indicators = [Row("a", "甲", "")] }
            },
            {
                "'甲|乙' of 'a' holds a tab",
                new() { Indicators = [Row("a", "甲|乙")] }
            },
            {
                "the id 'a' stands twice",
                new() { Indicators = [Row("a", "甲"), Row("a", "乙")] }
            },
            {
                "'甲' of 'b' stands already under 'a'",
                new() { Indicators = [Row("a", "甲"), Row("b", "乙", "甲")] }
            },
            {
                "'万' of 'b' stands already under 'a'",
                new() { Indicators = [Row("a", "萬"), Row("b", "万")] }
            },
            {
                "a code is empty",
                new() { Units = [Unit("", "甲")] }
            },
            {
                "'甲' has no word",
                new() { Units = [Unit("甲")] }
            },
            {
                "a word of '甲' is empty",
                new() { Units = [Unit("甲", "")] }
            },
            {
                "'個' of '乙' stands already under '甲'",
                new() { Units = [Unit("甲", "个"), Unit("乙", "個")] }
            },
            {
                "'kg' is a Count here, and a Measure",
                new() { Units = [Unit("kg", "公斤")] }
            },
            {
                "the factor of '甲' is not above 0",
                new()
                {
                    Units =
                    [
                        new CustomUnit
                        {
                            Kind = FigureKind.Count,
                            Code = "甲",
                            Words = ["甲"],
                            Factor = 0,
                        },
                    ],
                }
            },
            {
                "'pp' is a Points",
                new()
                {
                    Units =
                    [
                        new CustomUnit
                        {
                            Kind = FigureKind.Points,
                            Code = "pp",
                            Words = ["点子"],
                        },
                    ],
                }
            },
            {
                "a name is empty",
                new() { Names = [""] }
            },
            {
                "'一萬戶' stands twice",
                new() { Names = ["一万户", "一萬戶"] }
            },
        };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_faulty_addition_is_rejected_by_name(string fault, FigureExtractorOptions options)
    {
        var exception = Assert.Throws<ArgumentException>(() => new FigureExtractor(options));
        Assert.Contains(fault, exception.Message, StringComparison.Ordinal);
        Assert.Equal("options", exception.ParamName);
    }

    private static Indicator Row(string id, string name, params string[] spellings) =>
        new()
        {
            Id = id,
            Name = name,
            Spellings = spellings,
        };

    private static CustomUnit Unit(string code, params string[] words) =>
        new()
        {
            Kind = FigureKind.Count,
            Code = code,
            Words = words,
        };
}
