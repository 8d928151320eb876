using ChineseFigures.Reading;
using Xunit;

namespace ChineseFigures.Tests.Reading;

/// <summary>Lines that were cut at the width of a page go on; lines that a writer ended do not.</summary>
public sealed class WrappedLineTests
{
    private const string Prose =
        "预计2017年，全县实现地区生产总值286.4亿元，比上年增长8.4%；规模以上工业增加值增长9.7%，固定资产投资完成312.5亿元，"
        + "增长11.6%；一般公共预算收入完成18.3亿元，增长7.2%；城镇居民人均可支配收入达到31250元，农村居民人均可支配收入达到15480元，"
        + "分别增长8.1%和9.3%。";

    [Theory]
    [InlineData(28)]
    [InlineData(33)]
    [InlineData(40)]
    [InlineData(52)]
    public void The_figures_of_a_wrapped_paragraph_are_those_of_the_paragraph(int width)
    {
        var wrapped = string.Join("\n", Prose.Chunk(width).Select(line => new string(line)));

        Assert.Equal(Facts(Prose), Facts(wrapped));
    }

    [Theory]
    [InlineData(
        "一、全年引进项目36个，到位资金完成12.4亿元\n二、全年新开工项目28个，完成投资额96.7亿元",
        "numbered items"
    )]
    [InlineData(
        "　　上半年新签项目36个，累计到位资金完成12.4亿元\n　　上半年新开工项目28个，完成投资额达96.7亿元",
        "indented lines"
    )]
    [InlineData(
        "上半年全市新签约项目36个，累计到位资金完成12.4亿元。\n上半年全市新开工项目28个，累计完成投资额96.7亿元。",
        "sentences"
    )]
    [InlineData(
        "全市上半年实际使用外资和进出口总额情况的新闻发布会材料\n全市上半年实际使用外资和进出口总额情况的新闻发布会记录",
        "titles"
    )]
    [InlineData("引进项目36个，到位资金12亿元\n新开工28个，投资96亿元", "short lines")]
    public void Lines_that_a_writer_ended_are_not_joined(string text, string what)
    {
        Assert.False(WrappedLine.Ends(text, text.IndexOf('\n', StringComparison.Ordinal)), what);
    }

    private static List<string> Facts(string text) =>
        [
            .. FigureExtractor
                .Default.Extract(text, new DateOnly(2018, 1, 20))
                .Figures.Select(f => $"{f.Kind} {f.Value} {f.Unit} {f.Role} {f.Status} {f.Indicator} {f.Period}"),
        ];
}
