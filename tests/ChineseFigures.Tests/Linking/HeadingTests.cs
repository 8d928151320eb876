using Xunit;

namespace ChineseFigures.Tests.Linking;

/// <summary>
/// A figure without a time of its own or of its paragraph has that of its section's heading, else of the document's title.
/// </summary>
public sealed class HeadingTests
{
    private static readonly FigureExtractor Extractor = new(new() { Date = new DateOnly(2021, 6, 8) });

    // A document that begins with such a paragraph has no title.
    private const string Prose =
        "全市上下坚持稳中求进工作总基调，统筹推进改革发展稳定各项工作，经济社会发展取得新的成效，民生福祉持续改善。\n";

    private const string ProseWithFigure =
        "全市上下坚持稳中求进工作总基调，统筹推进改革发展稳定各项工作，民生福祉持续改善，对外开放不断扩大，进口5亿元。\n";

    private static string Rows(string text) =>
        string.Join(
            "; ",
            Extractor.Extract(text).Figures.Select(f => $"{f.Indicator ?? "-"} {f.Period?.ToString() ?? "-"}")
        );

    [Theory]
    // a title holds for the whole document, a section's heading for its section
    [InlineData("2019年工作回顾\n出口3亿元。", "出口 2019")]
    [InlineData("\n\n　2019年工作回顾\n\n出口3亿元。", "出口 2019")]
    [InlineData("2019年经济形势，稳中向好\n出口3亿元。", "出口 2019")]
    [InlineData("上半年经济形势\n出口3亿元。", "出口 2021-01/2021-06")]
    [InlineData("一、2009年工作回顾\n出口3亿元。\n二、2010年工作安排\n进口4亿元。", "出口 2009; 进口 2010")]
    [InlineData("2012年统计公报\n一、综合\n出口3亿元。", "出口 2012")]
    [InlineData(
        "2012年统计公报\n一、2011年回顾\n出口3亿元。\n（一）农业\n进口4亿元。\n二、展望\n投资5亿元。",
        "出口 2011; 进口 2011; 投资 2012"
    )]
    [InlineData("2012年统计公报\n一、2011年回顾\n1、农业\n出口3亿元。", "出口 2011")]
    [InlineData("2012年统计公报\n一、2011年回顾\n9.农业\n出口3亿元。", "出口 2011")]
    [InlineData("2012年统计公报\n一、2011年回顾\n（一）2010年农业\n出口3亿元。", "出口 2010")]
    // a time of its own or of its paragraph goes before
    [InlineData("2019年工作回顾\n2018年出口3亿元。进口4亿元。\n投资5亿元。", "出口 2018; 进口 2018; 投资 2019")]
    // behind prose there is no title
    [InlineData(Prose + "2019年工作回顾\n出口3亿元。\n二、展望\n进口4亿元。", "出口 2019; 进口 -")]
    [InlineData(Prose + "2019年工作回顾，稳中向好\n出口3亿元。", "出口 -")]
    // a heading without a number ends a section that has none either
    [InlineData(Prose + "2019年工作回顾\n出口3亿元。\n工作安排\n进口4亿元。", "出口 2019; 进口 -")]
    [InlineData(Prose + "一、2019年工作回顾\n出口3亿元。\n对外开放\n进口4亿元。", "出口 2019; 进口 2019")]
    [InlineData(Prose + "2019年工作回顾\n出口3亿元。\n \n进口4亿元。", "出口 2019; 进口 2019")]
    [InlineData(Prose + "2019年工作回顾\n出口3亿元。\n经济平稳。\n进口4亿元。", "出口 2019; 进口 2019")]
    [InlineData(Prose + "2019年工作回顾\n出口3亿元。\n" + Prose + "进口4亿元。", "出口 2019; 进口 2019")]
    [InlineData(
        Prose + "2019年工作回顾\n出口3亿元。\n" + ProseWithFigure + "进口4亿元。",
        "出口 2019; 进口 2019; 进口 2019"
    )]
    [InlineData(ProseWithFigure + "2019年工作回顾\n出口3亿元。\n二、展望\n投资4亿元。", "进口 -; 出口 2019; 投资 -")]
    // what names a day, or only repeats that it is now or a whole year, is no time of a section
    [InlineData("3月5日会议材料\n出口3亿元。", "出口 -")]
    [InlineData("目前形势\n出口3亿元。", "出口 -")]
    [InlineData("目前形势与2019年回顾\n出口3亿元。", "出口 2019")]
    // a line with a figure is no heading
    [InlineData(Prose + "2019年签约项目7个\n出口3亿元。", "签约项目 2019; 出口 -")]
    public void A_heading_gives_its_section_a_time(string text, string rows) => Assert.Equal(rows, Rows(text));

    [Fact]
    public void A_line_break_inside_a_number_ends_no_paragraph()
    {
        var figures = Extractor.Extract("新增就业1102\n万人。\n出口3.\n5亿元。").Figures;
        Assert.Equal(["1102\n万人", "3.\n5亿元"], figures.Select(figure => figure.Text));
        Assert.Equal([11_020_000m, 350_000_000m], figures.Select(figure => figure.Number!.Value));
    }

    [Theory]
    [InlineData(40, "出口 2019")]
    [InlineData(41, "出口 -")]
    public void A_heading_is_no_longer_than_40_characters(int length, string rows)
    {
        var heading = "2019年" + new string('文', length - 5);
        Assert.Equal(rows, Rows($"{Prose}{heading}\n出口3亿元。"));
    }

    [Theory]
    [InlineData(39, "出口 2019")]
    [InlineData(40, "出口 -")]
    public void A_title_with_commas_is_shorter(int length, string rows)
    {
        var title = "2019年形势，" + new string('文', length - 8);
        Assert.Equal(rows, Rows($"{title}\n出口3亿元。"));
    }

    // Neither does a document that begins with a paragraph of so many characters have a title behind it.
    [Theory]
    [InlineData(39, "出口 2019; 进口 2019")]
    [InlineData(40, "出口 2019; 进口 -")]
    public void A_title_stands_before_all_prose(int length, string rows)
    {
        var opening = new string('文', length - 1) + "。";
        Assert.Equal(rows, Rows($"{opening}\n2019年工作回顾\n出口3亿元。\n二、展望\n进口4亿元。"));
    }

    [Theory]
    [InlineData(39, "出口 2019; 进口 -")]
    [InlineData(40, "出口 2019; 进口 2019")]
    public void A_line_as_long_as_prose_ends_no_section(int length, string rows) =>
        Assert.Equal(rows, Rows($"{Prose}2019年工作回顾\n出口3亿元。\n{new string('文', length)}\n进口4亿元。"));

    [Theory]
    [InlineData('。')]
    [InlineData('！')]
    [InlineData('!')]
    [InlineData('？')]
    [InlineData('；')]
    [InlineData(';')]
    [InlineData('”')]
    [InlineData('…')]
    [InlineData(',')]
    [InlineData('，')]
    [InlineData('：')]
    [InlineData(':')]
    public void A_line_that_ends_like_a_sentence_is_no_heading(char mark) =>
        Assert.Equal("出口 -", Rows($"{Prose}2019年对外开放{mark}\n出口3亿元。"));

    [Theory]
    // a heading that ends with what is aimed at says so of its section
    [InlineData("二、2022年主要预期目标\n出口增长6%左右，进口5亿元。", "出口 Target; 进口 Target")]
    [InlineData("全市经济社会发展主要预期目标：\n出口5亿元；", "出口 Target")]
    [InlineData("全市經濟社會發展主要預期目標：\n出口5億元；", "出口 Target")]
    [InlineData("三、发展目标\n（一）开放\n出口5亿元。", "出口 Target")]
    [InlineData("三、2022年目标任务\n出口5亿元。\n四、2021年回顾\n进口4亿元。", "出口 Target; 进口 Fact")]
    // what was done is a fact, and so is what was in a year that is over
    [InlineData("三、2022年工作目标\n计划出口5亿元，实际完成4亿元。", "出口 Target; 出口 Fact")]
    [InlineData("三、2022年工作目标\n2020年出口5亿元。", "出口 Fact")]
    // a heading that only speaks of goals says nothing
    [InlineData("三、目标完成情况\n出口5亿元。", "出口 Fact")]
    public void A_section_of_goals_holds_targets(string text, string expected) =>
        Assert.Equal(
            expected,
            string.Join("; ", Extractor.Extract(text).Figures.Select(f => $"{f.Indicator} {f.Status}"))
        );

    [Theory]
    // a paragraph that breaks down tells of what the one before is about
    [InlineData("实际利用外资2亿美元。\n按行业划分，第一产业完成512万美元。", "实际利用外资; 第一产业实际利用外资")]
    [InlineData("实际利用外资2亿美元。\n第一产业完成512万美元。", "实际利用外资; 第一产业")]
    public void A_breakdown_goes_on_from_the_paragraph_before(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", Extractor.Extract(text).Figures.Select(f => f.Indicator)));

    [Fact]
    public void A_document_inherits_nothing_from_the_one_before()
    {
        Extractor.Extract("实际利用外资2亿美元。");
        Assert.Equal(
            "第一产业",
            Assert.Single(Extractor.Extract("按行业划分，第一产业完成512万美元。").Figures).Indicator
        );
    }
}
