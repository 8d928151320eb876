using Xunit;

namespace ChineseFigures.Tests.Linking;

public class PlaceTests
{
    private static readonly FigureExtractor Extractor = new(
        new FigureExtractorOptions { Date = new DateOnly(2020, 3, 1) }
    );

    // What is measured, where, and the number; '-' where a key is left out.
    private static string Rows(string text) =>
        string.Join(
            "; ",
            Extractor.Extract(text).Figures.Select(f => $"{f.Text} {f.Indicator ?? "-"} {f.Place ?? "-"}")
        );

    [Theory]
    // In the figure's own clause
    [InlineData("2019年，徐州实际使用外资20.9亿美元。", "20.9亿美元 实际使用外资 徐州市")]
    [InlineData("2019年徐州市实际使用外资20.9亿美元。", "20.9亿美元 实际使用外资 徐州市")]
    [InlineData("2019年，江苏省徐州市完成固定资产投资5亿元。", "5亿元 固定资产投资 徐州市")]
    [InlineData("上半年，柯城区进出口12.3亿元。", "12.3亿元 进出口 柯城区")]
    [InlineData("其中，龙游县出口3.1亿元。", "3.1亿元 出口 龙游县")]
    [InlineData("全国粮食产量6.6亿吨。", "6.6亿吨 粮食产量 全国")]
    [InlineData("我国进出口31.5万亿元。", "31.5万亿元 进出口 全国")]
    [InlineData("2019年，江蘇省進出口4.3萬億元。", "4.3萬億元 进出口 江苏省")]
    [InlineData("香港本地生产总值2.8万亿港元。", "2.8万亿港元 本地生产总值 香港")]
    [InlineData("在浙江省，新设企业40万户。", "40万户 新设企业 浙江省")]
    // Carried over the clauses of a sentence and the sentences of a paragraph, no further
    [InlineData("徐州进出口931.9亿元，增长20.4%。", "931.9亿元 进出口 徐州市; 20.4% 进出口 徐州市")]
    [InlineData("徐州经济平稳增长。进出口931.9亿元。\n进口154亿元。", "931.9亿元 进出口 徐州市; 154亿元 进口 -")]
    [InlineData("徐州进出口931.9亿元，淮安进出口300亿元。", "931.9亿元 进出口 徐州市; 300亿元 进出口 淮安市")]
    [InlineData(
        "全省进出口完成100亿元（其中徐州市30亿元），出口60亿元。",
        "100亿元 进出口 -; 30亿元 进出口 徐州市; 60亿元 出口 -"
    )]
    [InlineData("徐州进出口9亿元， 淮安出口3亿元。", "9亿元 进出口 徐州市; 3亿元 出口 淮安市")]
    [InlineData(
        "徐州进出口9亿元（其中淮安3亿元，增长8%），增长20%。",
        "9亿元 进出口 徐州市; 3亿元 进出口 淮安市; 8% 进出口 淮安市; 20% 进出口 徐州市"
    )]
    // Behind one time and before another
    [InlineData("上半年，徐州进出口9亿元；1-9月淮安进出口3亿元。", "9亿元 进出口 徐州市; 3亿元 进出口 淮安市")]
    [InlineData("徐州第三季度进出口9亿元。", "9亿元 进出口 徐州市")]
    // A place alone is no name: the figure goes on with the indicator of the one before
    [InlineData("浙江省出口100亿元，其中杭州20亿元。", "100亿元 出口 浙江省; 20亿元 出口 杭州市")]
    // Neither a scope, nor a partner, nor where something comes from
    [InlineData("2019年，进出口931.9亿元，居全省第三位。", "931.9亿元 进出口 -; 第三位 进出口 -")]
    [InlineData("出口增速高于全国4.1个百分点。", "4.1个百分点 出口 -")]
    [InlineData("组织市领导参加的活动4次。", "4次 市领导参加的活动 -")]
    [InlineData("对美国出口12亿元。", "12亿元 对美国出口 -")]
    [InlineData("美国进口12亿元。", "12亿元 美国进口 -")]
    [InlineData("杭州、宁波进出口共100亿元。", "100亿元 杭州、宁波进出口 -")]
    [InlineData("杭州、宁波进出口共100亿元，衢州出口9亿元。", "100亿元 杭州、宁波进出口 -; 9亿元 出口 衢州市")]
    // The name of a site or body keeps its place
    [InlineData("徐州港吞吐量4000万吨。", "4000万吨 徐州港吞吐量 -")]
    [InlineData("上海证券交易所成交额100亿元。", "100亿元 上海证券交易所成交额 -")]
    [InlineData("上海市场份额达到30%。", "30% - 上海市")]
    public void A_place_comes_from_the_text(string text, string rows) => Assert.Equal(rows, Rows(text));

    [Theory]
    // The title names it
    [InlineData("衢州市2019年经济形势\n2019年，我市进出口300亿元。", "衢州市")]
    [InlineData("2019年衢州市国民经济和社会发展统计公报\n全市进出口300亿元。", "衢州市")]
    [InlineData("衢州：开放之路\n全市进出口300亿元。", "衢州市")]
    [InlineData("浙江省衢州市统计局\n全市进出口300亿元。", "衢州市")]
    [InlineData("龙游县2019年统计公报\n全县进出口300亿元。", "龙游县")]
    [InlineData("衢州市龙游县统计公报\n全县进出口300亿元。", "龙游县")]
    [InlineData("浙江省2019年统计公报\n全省进出口300亿元。", "浙江省")]
    [InlineData("广西2019年统计公报\n全区进出口300亿元。", "广西壮族自治区")]
    [InlineData("義烏市2019年統計公報\n本市進出口300億元。", "义乌市")]
    [InlineData("江苏徐州经济形势\n全市进出口300亿元。", "徐州市")]
    [InlineData("衢州市龙游县统计公报\n全市进出口300亿元。", "衢州市")]
    [InlineData("——柯城区经济形势\n全区进出口300亿元。", "柯城区")]
    [InlineData("\n\n\n\n\n\n\n\n\n衢州市2019年经济形势\n全市进出口300亿元。", "衢州市")]
    // The province of the title's city
    [InlineData("衢州市2019年经济形势\n全省进出口300亿元。", "浙江省")]
    // The paragraph names another
    [InlineData("浙江省经济形势\n杭州市经济向好。全市进出口300亿元。", "杭州市")]
    // The text names one far more often than any other
    [InlineData("开放之路\n全市进出口300亿元。\n衢州发展快。\n衢州前景好。", "衢州市")]
    [InlineData("开放之路\n全市进出口300亿元。\n金华稳。\n衢州稳。衢州快。\n衢州好。衢州强。\n金华好。", "衢州市")]
    // Nobody says it, or two do
    [InlineData("开放之路\n全市进出口300亿元。\n金华稳。\n衢州稳。衢州快。\n衢州好。\n金华好。", null)]
    [InlineData("开放之路\n全市进出口300亿元。\n衢州稳。衢州快。\n衢州好。\n金华好。金华稳。", null)]
    [InlineData("甲\n乙\n丙\n丁\n戊\n己\n庚\n辛\n衢州市2019年经济形势\n全市进出口300亿元。", null)]
    [InlineData("衢州市经济向好。\n全市进出口300亿元。", null)]
    [InlineData("开放之路\n全市进出口300亿元。", null)]
    [InlineData("衢州与金华\n全市进出口300亿元。", null)]
    [InlineData("开放之路\n全市进出口300亿元。\n衢州发展快。\n金华发展快。", null)]
    [InlineData("衢州市2019年经济形势\n全县进出口300亿元。", null)]
    public void Our_city_is_the_documents_subject(string text, string? place)
    {
        var figure = Extractor.Extract(text).Figures[^1];
        Assert.Equal(place, figure.Place);
        Assert.Equal("进出口", figure.Indicator);
    }

    [Fact]
    public void Figures_of_two_places_are_two_observations()
    {
        var figures = Extractor.Extract("徐州进出口9亿元，增长20%；淮安进出口3亿元，增长8%。").Figures;
        Assert.Equal([1, 1, 2, 2], figures.Select(f => f.Observation));
        Assert.All(figures, f => Assert.Equal("trade", f.IndicatorId));
    }
}
