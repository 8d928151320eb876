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

    [Theory]
    // the lengths of the line before, of the line and of the next
    [InlineData(0, 25, 25, true)]
    [InlineData(0, 24, 24, false)]
    [InlineData(0, 100, 100, true)]
    [InlineData(0, 101, 101, false)]
    [InlineData(0, 40, 43, true)]
    [InlineData(0, 40, 37, true)]
    [InlineData(0, 40, 44, false)]
    [InlineData(0, 40, 36, false)]
    [InlineData(0, 100, 103, true)]
    [InlineData(0, 100, 104, false)]
    [InlineData(0, 100, 200, false)]
    [InlineData(40, 40, 8, true)] // the last line of a paragraph
    [InlineData(43, 40, 8, true)]
    [InlineData(37, 40, 8, true)]
    [InlineData(44, 40, 8, false)]
    [InlineData(36, 40, 8, false)]
    [InlineData(103, 100, 8, true)]
    [InlineData(200, 100, 8, false)]
    [InlineData(40, 40, 0, false)] // an empty line ends a paragraph
    public void A_wrapped_line_is_as_long_as_one_beside_it(int before, int line, int next, bool expected)
    {
        var start = before == 0 ? "" : Line(before) + "\n";
        var source = $"{start}{Line(line)}\n{Line(next)}\n{Line(line)}";
        Assert.Equal(expected, WrappedLine.Ends(source, start.Length + line));
    }

    [Fact]
    public void Space_at_the_end_of_a_line_is_no_part_of_it()
    {
        var line = Line(40) + "   \r";
        Assert.True(WrappedLine.Ends($"{line}\n{Line(40)}     \r\n", line.Length));
    }

    [Fact]
    public void A_line_at_the_end_of_the_text_does_not_go_on() => Assert.False(WrappedLine.Ends(Line(40) + "\n", 40));

    [Theory]
    [InlineData("，。；,、", true)]
    [InlineData("文：-", false)]
    public void A_line_of_prose_has_a_mark_within(string marks, bool expected) =>
        Assert.All(
            marks,
            mark => Assert.Equal(expected, WrappedLine.Ends($"文{mark}{new string('文', 38)}\n{Line(40)}", 40))
        );

    [Theory]
    [InlineData("。！？；：”…!?;:", false)]
    [InlineData("文，、5%", true)]
    public void A_line_that_goes_on_ends_within_a_sentence(string lasts, bool expected) =>
        Assert.All(lasts, last => Assert.Equal(expected, WrappedLine.Ends($"{Line(39)}{last}\n{Line(40)}", 40)));

    [Theory]
    [InlineData(" ", false)]
    [InlineData("\u3000", false)]
    [InlineData("\t", false)]
    [InlineData("(", false)]
    [InlineData("（", false)]
    [InlineData("【", false)]
    [InlineData("-", false)]
    [InlineData("·", false)]
    [InlineData("●", false)]
    [InlineData("■", false)]
    [InlineData("◆", false)]
    [InlineData("一、", false)]
    [InlineData("十一、", false)]
    [InlineData("1.", false)]
    [InlineData("12．", false)]
    [InlineData("文", true)]
    [InlineData("5", true)]
    [InlineData("、文", true)]
    [InlineData("一二三、", true)]
    public void What_begins_an_item_goes_on_with_no_line(string beginning, bool expected) =>
        Assert.Equal(expected, WrappedLine.Ends($"{Line(40)}\n{beginning}{new string('文', 38)}", 40));

    private static string Line(int length) => length == 0 ? "" : "文，".PadRight(length, '文')[..length];

    private static List<string> Facts(string text) =>
        [
            .. FigureExtractor
                .Default.Extract(text, new DateOnly(2018, 1, 20))
                .Figures.Select(f => $"{f.Kind} {f.Value} {f.Unit} {f.Role} {f.Status} {f.Indicator} {f.Period}"),
        ];
}
