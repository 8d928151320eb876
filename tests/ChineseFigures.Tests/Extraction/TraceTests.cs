using ChineseFigures.Json;
using Xunit;

namespace ChineseFigures.Tests.Extraction;

public sealed class TraceTests
{
    private static readonly DateOnly Date = new(2020, 3, 28);

    private static readonly FigureExtractor Traced = new(new() { Trace = true });

    private const string Changes = "进出口931.9亿元，同比增长20.4%，增速居全省第三位。";
    private const string Items =
        "云台山景区接待游客4.2万人次，门票收入520万元；龙门景区接待游客2.8万人次，门票收入264万元。";
    private const string Goals = "力争到2025年，全市接待游客由1200万人次提高到2000万人次以上。";

    [Theory]
    [InlineData(Changes, "931.9亿元", "name before", "indicator=进出口", "进出口")]
    [InlineData(Changes, "20.4%", "cue", "rise", "增长")]
    [InlineData(Changes, "20.4%", "cue", "yoy", "同比")]
    [InlineData(Changes, "20.4%", "change", "role=change", "同比增长")]
    [InlineData(Changes, "20.4%", "basis", "basis=yoy", "同比")]
    [InlineData(Changes, "20.4%", "carried", "indicator=进出口", "进出口")]
    [InlineData(Changes, "第三位", "scope", "scope=全省", "全省")]
    [InlineData(Changes, "第三位", "ranked by", "rankedBy=growth", "增速居全省")]
    [InlineData("出口比去年增长3%。", "3%", "basis", "basis=yoy", "比去年")]
    [InlineData("CPI环比下降0.3%。", "0.3%", "basis", "basis=mom", "环比")]
    [InlineData(Goals, "1200万人次", "status", "status=target", "力争")]
    [InlineData(Goals, "1200万人次", "cue", "from", "由")]
    [InlineData(Goals, "1200万人次", "movement", "previous=true", "")]
    [InlineData(Goals, "2000万人次", "arrival", "role=level", "提高到")]
    [InlineData(Goals, "2000万人次", "period", "period=2025", "2025年")]
    [InlineData("预计2021年，出口增长3%。", "3%", "status", "status=forecast", "预计")]
    [InlineData("进出口由全省第五位上升到第二位。", "第五位", "movement", "previous=true", "")]
    [InlineData("一季度，出口环比增长3%。", "3%", "basis", "basis=qoq", "环比")]
    [InlineData("出口年均增长3%。", "3%", "basis", "basis=cagr", "年均")]
    [InlineData("电池产量同比增长均在5%以上。", "5%", "basis", "basis=yoy", "同比")]
    [InlineData("电池产量环比增长均在5%以上。", "5%", "basis", "basis=mom", "环比")]
    [InlineData("出口比上年末增加3亿元。", "3亿元", "basis", "basis=yoy", "比上年末")]
    [InlineData("出口比去年同期增长均在5%以上。", "5%", "basis", "basis=yoy", "比去年同期")]
    [InlineData("出口年减3%。", "3%", "basis", "basis=yoy", "年")]
    [InlineData("出口比同期增长3%。", "3%", "basis", "basis=yoy", "比同期")]
    [InlineData("出口按月增长3%。", "3%", "basis", "basis=mom", "按月")]
    [InlineData("出口按季增长3%。", "3%", "basis", "basis=qoq", "按季")]
    [InlineData("出口比上月增长均在3%以上，进口比上年末增长均在5%以上。", "5%", "basis", "basis=yoy", "比上年末")]
    [InlineData("出口3亿元，比上年末增长均在5%以上。", "5%", "basis", "basis=yoy", "比上年末")]
    [InlineData("第一产业实现增加值3亿元。", "3亿元", "name before", "indicator=第一产业增加值", "第一产业实现增加值")]
    [InlineData("出口增速为：3%。", "3%", "rate", "role=change", "增速为")]
    [InlineData("出口 增速为3%。", "3%", "rate", "role=change", "增速为")]
    [InlineData(Items, "520万元", "item", "indicator=云台山景区门票收入", "")]
    [InlineData("引进7个项目。", "7个", "noun behind", "indicator=项目", "项目")]
    [InlineData("2019年，徐州市实际使用外资20.9亿美元。", "20.9亿美元", "place", "place=徐州市", "徐州市")]
    [InlineData("2019年，出口20.9亿美元。进口3亿美元。", "3亿美元", "period", "period=2019", "2019年")]
    [InlineData("2019年主要指标\n出口20.9亿美元。", "20.9亿美元", "period of the heading", "period=2019", "")]
    [InlineData("二〇一九年進(jìn)口增長(zhǎng)３％。", "３％", "cue", "rise", "增長")]
    public void A_step_names_its_rule_and_its_words(
        string text,
        string figure,
        string rule,
        string effect,
        string words
    )
    {
        var steps = Traced.Extract(text, Date).Figures.Single(x => x.Text == figure).Trace!;
        var step = Assert.Single(steps, x => x.Rule == rule && x.Effect == effect);
        Assert.Equal(words, text[step.Start..step.End]);
    }

    [Theory]
    [InlineData("进出口增长-3%。", "增长-3%", "-3")]
    [InlineData("进出口下降-3%。", "下降-3%", "-3")]
    [InlineData("出口同比上升－1.5个百分点。", "上升－1.5个百分点", "-1.5")]
    public void A_word_and_a_sign_that_contradict_each_other_are_told_of(string text, string words, string value)
    {
        var figure = Assert.Single(Traced.Extract(text, Date).Figures);
        Assert.Equal(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), figure.Number);
        Assert.Equal(Direction.Down, figure.Direction);
        var step = Assert.Single(figure.Trace!, x => x.Rule == "contradiction");
        Assert.Equal(words, text[step.Start..step.End]);
        Assert.Contains("direction=down", step.Effect, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("进出口增长3%。")]
    [InlineData("进出口下降3%。")]
    [InlineData("进出口增速为-3%。")]
    [InlineData("进出口增长0%。")]
    [InlineData("GDP：1.2万亿元（-5.1%）")]
    public void Words_and_signs_that_agree_are_no_contradiction(string text) =>
        Assert.DoesNotContain(
            Traced.Extract(text, Date).Figures.SelectMany(x => x.Trace!),
            x => x.Rule == "contradiction"
        );

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_key_that_a_rule_decided_has_its_step(string document)
    {
        foreach (var figure in Traced.Extract(document, Date).Figures)
        {
            var effects = figure.Trace!.Select(x => x.Effect).ToHashSet(StringComparer.Ordinal);
            Assert.Contains($"role={FigureJson.Name(figure.Role)}", effects);
            Has("indicator", figure.Indicator);
            Has("scope", figure.Scope);
            Has("place", figure.Place);
            Has("period", figure.Period?.ToString());
            Has("basis", figure.Basis == Basis.None ? null : FigureJson.Name(figure.Basis));
            Has("rankedBy", figure.RankedBy == RankedBy.None ? null : FigureJson.Name(figure.RankedBy));
            Has("status", figure.Status == FigureStatus.Fact ? null : FigureJson.Name(figure.Status));

            void Has(string key, string? value) =>
                Assert.True(value is null || effects.Contains($"{key}={value}"), $"{figure.Text}: {key}={value}");
        }
    }

    public static TheoryData<string> Documents() => [.. SeedDocument.All.Select(seed => seed.Text)];
}
