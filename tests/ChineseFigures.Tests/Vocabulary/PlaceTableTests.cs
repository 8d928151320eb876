using ChineseFigures.Vocabulary;
using Xunit;

namespace ChineseFigures.Tests.Vocabulary;

public class PlaceTableTests
{
    [Theory]
    [InlineData("徐州实际使用外资", "徐州市", 2)]
    [InlineData("江苏省徐州市云龙区企业", "云龙区", 9)]
    [InlineData("马鞍山港", "马鞍山市", 3)]
    [InlineData("云南通过", "云南省", 2)]
    [InlineData("龙游县进出口", "龙游县", 3)]
    [InlineData("高新区固定资产投资", "高新区", 3)]
    [InlineData("香港出口", "香港", 2)]
    [InlineData("京津冀协同发展", "京津冀地区", 3)]
    [InlineData("衢州市中东欧国家商品展", "衢州市", 3)]
    public void The_longest_place_is_read(string words, string name, int length)
    {
        Assert.True(PlaceTable.Default.TryRead(words, out var place));
        Assert.Equal(name, place.Row?.Name ?? words[place.Start..place.End]);
        Assert.Equal(length, place.End);
    }

    [Theory]
    [InlineData("全市进出口")]
    [InlineData("城市人口")]
    [InlineData("地区生产总值")]
    [InlineData("开发区企业")]
    [InlineData("股票市场")]
    [InlineData("试点县")]
    [InlineData("两市")]
    [InlineData("各县区")]
    [InlineData("实现出口的城区")]
    [InlineData("")]
    public void What_only_looks_like_a_place_is_none(string words) =>
        Assert.False(PlaceTable.Default.TryRead(words, out _));

    [Fact]
    public void Every_row_has_a_parent_with_a_row()
    {
        var table = PlaceTable.Default;
        Assert.True(table.Count > 600);
        Assert.Equal("江苏省", table.Match("徐州", out _)?.Parent);
        foreach (var cells in Tsv.Read("places.tsv").Where(cells => cells[2].Length > 0))
            Assert.Equal(cells[2], table.Match(cells[2], out _)?.Name);
    }

    [Theory]
    [InlineData("甲市\tprefecture\t\t甲|乙", "乙市\tprefecture\t\t乙", "'乙' of '乙市' stands already under '甲市'")]
    [InlineData("甲市\tprefecture\t\t", "甲市\tprefecture\t\t", "'甲市' of '甲市' stands already under '甲市'")]
    [InlineData("甲市\ttown\t\t", "乙市\tprefecture\t\t", "'town' of '甲市' is no kind of place")]
    [InlineData("甲市\tprefecture", "乙市\tprefecture\t\t", "expected 4 cells")]
    public void A_faulty_row_is_rejected_with_its_table_and_word(string first, string second, string fault)
    {
        string[][] rows = [first.Split('\t'), second.Split('\t')];
        var exception = Assert.Throws<InvalidOperationException>(() => new PlaceTable(rows));
        Assert.StartsWith("places.tsv", exception.Message, StringComparison.Ordinal);
        Assert.Contains(fault, exception.Message, StringComparison.Ordinal);
    }
}
