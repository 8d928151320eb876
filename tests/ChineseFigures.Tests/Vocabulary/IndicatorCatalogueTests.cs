using ChineseFigures.Vocabulary;
using Xunit;

namespace ChineseFigures.Tests.Vocabulary;

public class IndicatorCatalogueTests
{
    [Theory]
    // The name itself, and other spellings of it
    [InlineData("地区生产总值", "gdp")]
    [InlineData("GDP", "gdp")]
    [InlineData("gdp", "gdp")]
    [InlineData("国内生产总值(GDP)", "gdp")]
    [InlineData("國內生產毛額", "gdp")]
    [InlineData("人均地区生产总值", "gdp-per-capita")]
    [InlineData("平均每人GDP", "gdp-per-capita")]
    [InlineData("实际使用外资", "actual-fdi")]
    [InlineData("实际利用外资", "actual-fdi")]
    [InlineData("实际到账外资", "actual-fdi")]
    [InlineData("實際使用外資", "actual-fdi")]
    [InlineData("到位资金", "arrived-funds")]
    [InlineData("省外引进项目到位资金", "arrived-out-of-province-funds")]
    [InlineData("省外到位资金", "arrived-out-of-province-funds")]
    [InlineData("社会消费品零售总额", "retail-sales")]
    [InlineData("社零总额", "retail-sales")]
    [InlineData("社零", "retail-sales")]
    [InlineData("进出口总额", "trade")]
    [InlineData("進出口總值", "trade")]
    [InlineData("出口", "exports")]
    [InlineData("进口", "imports")]
    [InlineData("固定资产投资", "fixed-asset-investment")]
    [InlineData("一般公共预算收入", "general-budget-revenue")]
    [InlineData("城镇居民人均可支配收入", "disposable-income-urban")]
    [InlineData("农村居民人均纯收入", "net-income-rural")]
    [InlineData("粮食总产量", "grain-output")]
    [InlineData("第三产业增加值", "tertiary-sector-value-added")]
    [InlineData("规模以上工业增加值", "industrial-value-added-above-scale")]
    [InlineData("户籍人口", "population-registered")]
    [InlineData("签约项目", "signed-projects")]
    [InlineData("网络零售额", "online-retail-sales")]
    [InlineData("基尼系数", "gini")]
    // Places and words that restrict nothing around it
    [InlineData("全市规模以上工业增加值", "industrial-value-added-above-scale")]
    [InlineData("全省规模以上工业增加值", "industrial-value-added-above-scale")]
    [InlineData("徐州实际使用外资", "actual-fdi")]
    [InlineData("徐州市实际使用外资", "actual-fdi")]
    [InlineData("江苏省徐州市实际使用外资", "actual-fdi")]
    [InlineData("徐州市云龙区实际使用外资", "actual-fdi")]
    [InlineData("柯城区进出口总额", "trade")]
    [InlineData("龙游县地区生产总值", "gdp")]
    [InlineData("我市出口", "exports")]
    [InlineData("其中出口", "exports")]
    [InlineData("衢州的出口", "exports")]
    [InlineData("衢江区社会消费品零售总额", "retail-sales")]
    [InlineData("长三角地区生产总值", "gdp")]
    [InlineData("美国GDP", "gdp")]
    [InlineData("中国GDP", "gdp")]
    [InlineData("社会消费品零售总额增速", "retail-sales")]
    [InlineData("进出口总额同比增速", "trade")]
    [InlineData("进出口规模", "trade")]
    [InlineData("出口占比", "exports")]
    public void A_name_is_known(string name, string id) => Assert.Equal(id, Indicator.FindByName(name)?.Id);

    [Theory]
    // A restriction names another quantity
    [InlineData("民营企业地区生产总值")]
    [InlineData("重点企业实际使用外资")]
    [InlineData("对非洲出口")]
    [InlineData("美国进口")]
    [InlineData("东盟进出口")]
    [InlineData("新能源汽车类出口")]
    // A short name inside another word
    [InlineData("安全出口")]
    [InlineData("高速公路出口")]
    [InlineData("上海港口")]
    [InlineData("转口出口通道")]
    [InlineData("流动人口密集")]
    [InlineData("人口普查员")]
    // What is no indicator
    [InlineData("徐州")]
    [InlineData("全市")]
    [InlineData("增速")]
    [InlineData("总量")]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("深圳速度")]
    [InlineData("总投资四")]
    public void Another_name_is_not(string name) => Assert.Null(Indicator.FindByName(name));

    [Theory]
    [InlineData("出口", FigureKind.Money, FigureRole.Level, "exports")]
    [InlineData("出口", FigureKind.Count, FigureRole.Level, null)]
    [InlineData("出口", FigureKind.Percent, FigureRole.Change, "exports")]
    [InlineData("出口", FigureKind.Rank, FigureRole.Rank, "exports")]
    [InlineData("出口", FigureKind.Count, FigureRole.Change, null)]
    [InlineData("出口", FigureKind.Number, FigureRole.Level, "exports")]
    [InlineData("户籍人口", FigureKind.Count, FigureRole.Level, "population-registered")]
    [InlineData("户籍人口", FigureKind.Money, FigureRole.Level, null)]
    public void The_kind_of_number_decides_with_the_name(string name, FigureKind kind, FigureRole role, string? id) =>
        Assert.Equal(id, IndicatorCatalogue.Default.IdOf(IndicatorCatalogue.Default.MeaningOf(name), kind, role));

    [Fact]
    public void Ids_and_names_of_any_length_are_found()
    {
        var (id, name) = (new string('a', 100), new string('甲', 100));
        var catalogue = IndicatorCatalogue.With([new Indicator { Id = id, Name = name }]);
        Assert.Equal(name, catalogue.Find(id)?.Name);
        Assert.Equal(id, catalogue.IdOf(name));
        Assert.Equal(id, catalogue.IdOf("全市" + name));
    }

    [Fact]
    public void Every_row_is_found_by_its_id_and_by_each_of_its_names()
    {
        var catalogue = IndicatorCatalogue.Default;
        Assert.True(catalogue.Count >= 1500);
        foreach (var id in catalogue.Ids)
        {
            var indicator = Indicator.Find(id)!;
            Assert.Equal(id, indicator.Id);
            Assert.NotEmpty(indicator.EnglishName);
            Assert.NotEmpty(indicator.Kinds);
            foreach (var name in indicator.Spellings.Prepend(indicator.Name))
                Assert.Equal(id, Indicator.FindByName(name)?.Id);
        }
    }

    [Fact]
    public void An_unknown_id_is_no_row() => Assert.Null(Indicator.Find("no-such-id"));

    [Theory]
    [InlineData("a\t甲\tA\tmoney\t乙\nb\t丙\tB\tmoney\t乙\n", "'乙' of 'b' stands already under 'a'")]
    [InlineData("a\tGDP\tA\tmoney\tgdp\n", "'gdp' of 'a' stands already under 'a'")]
    [InlineData("a\t甲\tA\tmoney\t\na\t乙\tA\tmoney\t\n", "the id 'a' stands twice")]
    [InlineData("a\t甲\tA\tmoney\t乙||丙\n", "'a' has an empty spelling")]
    [InlineData("a\t甲\tA\tmoney\n", "expected 5 cells")]
    [InlineData("a\t甲\tA\tweight\t\n", "'weight' of 'a' is no kind")]
    [InlineData("\t甲\tA\tmoney\t\n", "the id is empty")]
    public void A_faulty_row_is_rejected_with_its_table_and_word(string rows, string fault)
    {
        var exception = Assert.Throws<InvalidOperationException>(() => IndicatorCatalogue.Parse("some.tsv", rows));
        Assert.StartsWith("some.tsv", exception.Message, StringComparison.Ordinal);
        Assert.Contains(fault, exception.Message, StringComparison.Ordinal);
    }
}
