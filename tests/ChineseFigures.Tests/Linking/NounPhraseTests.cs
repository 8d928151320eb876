using ChineseFigures.Linking;
using Xunit;

namespace ChineseFigures.Tests.Linking;

/// <summary>The name of what is measured, cut out of the words around it, and its parts.</summary>
public sealed class NounPhraseTests
{
    [Theory]
    // what stands in front and behind is shed
    [InlineData("全市规模以上工业增加值", "规模以上工业增加值")]
    [InlineData("其中,全市工业增加值达到", "工业增加值")]
    [InlineData("全市工业增加值和", "工业增加值")]
    [InlineData("人口自然增长率", "人口自然增长率")]
    [InlineData("进口均价每吨", "进口均价")]
    [InlineData("扣除食品和能源后消费价格", "消费价格")]
    [InlineData("剔除价格因素后消费支出", "消费支出")]
    // a place of the whole, but not one that a name bears
    [InlineData("徐州实际使用外资", "实际使用外资")]
    [InlineData("徐州港吞吐量", "徐州港吞吐量")]
    [InlineData("徐州共签约项目", "签约项目")]
    [InlineData("香港雇员工资中位数", "雇员工资中位数")]
    [InlineData("上海市场份额", "上海市场份额")]
    [InlineData("十堰经济技术开发区工业总产值", "工业总产值")]
    [InlineData("船厂承接新船订单", "新船订单")]
    // subject and object make one name, and a verb that begins a noun is none
    [InlineData("第一产业实现增加值", "第一产业增加值")]
    [InlineData("服务业", "服务业")]
    [InlineData("生产总值", "生产总值")]
    // quotation marks and spaces
    [InlineData("“五彩城”", "五彩城")]
    [InlineData("“五彩城", "五彩城")]
    [InlineData("五彩城”", "五彩城")]
    [InlineData("“五彩城”项目", "“五彩城”项目")]
    [InlineData("“五彩城”和“七里塘”", "“五彩城”和“七里塘”")]
    [InlineData("工业 增加 值", "工业增加值")]
    // no name
    [InlineData("", null)]
    [InlineData(",、 ", null)]
    [InlineData("其中", null)]
    [InlineData("A", null)]
    [InlineData("徐州", null)]
    [InlineData("江苏徐州", null)]
    [InlineData("按现行汇率", null)]
    [InlineData("以美元计算", null)]
    [InlineData("在新签合同中", null)]
    public void Words_are_cut_down_to_a_name(string words, string? name) => Assert.Equal(name, NounPhrase.Name(words));

    [Fact]
    public void A_name_is_no_longer_than_its_last_forty_characters_but_a_list()
    {
        var (forty, sixty) = (new string('文', 40), new string('文', 60));
        Assert.Equal(forty, NounPhrase.Name(forty));
        Assert.Equal(forty, NounPhrase.Name(sixty));
        Assert.Equal($"{forty}、{sixty}", NounPhrase.Name($"{forty}、{sixty}"));
        Assert.Equal($"{new string('文', 59)}、{sixty}", NounPhrase.Name($"{sixty}、{sixty}"));
    }

    [Theory]
    [InlineData("出口机电产品", "机电产品出口")]
    [InlineData("进口粮食", "粮食进口")]
    [InlineData("进口车", "进口车")]
    [InlineData("出口商品", "出口商品")]
    [InlineData("出口总额", "出口总额")]
    [InlineData("工业增加值", "工业增加值")]
    public void A_trade_stands_behind_its_goods(string name, string goodsFirst) =>
        Assert.Equal(goodsFirst, NounPhrase.TradeLast(name));

    [Theory]
    [InlineData("铁矿砂进口", "进口均价", "铁矿砂进口均价")]
    [InlineData("城镇", "人均可支配收入", "城镇人均可支配收入")]
    [InlineData("商品房", "房价", "商品房房价")] // one character is no word that both share
    public void What_a_modifier_and_a_name_share_stands_once(string modifier, string name, string joined) =>
        Assert.Equal(joined, NounPhrase.Join(modifier, name));

    [Theory]
    [InlineData("畜牧业产值", "产值", "畜牧业")]
    [InlineData("增加值", "增加值", "增加值")]
    [InlineData("民营企业", null, "民营企业")]
    public void A_head_is_the_noun_that_a_name_ends_with(string name, string? head, string modifier)
    {
        Assert.Equal(head, NounPhrase.Head(name));
        Assert.Equal(modifier, NounPhrase.WithoutHead(name));
        Assert.Equal(head is not null, NounPhrase.EndsWithHead(name));
        Assert.Equal(head == name, NounPhrase.IsHead(name));
        Assert.Equal(head == name, NounPhrase.IsHeadOrEnd(name));
    }

    [Theory]
    [InlineData("企业获评省级称号", "企业")]
    [InlineData("企业携手走进校园", "企业")]
    [InlineData("企业家参加论坛", "企业家")]
    [InlineData("旅游景区建设工程", "旅游景区建设工程")]
    [InlineData("农村电商用户", "农村电商用户")]
    [InlineData("企业的新车型研发", "企业的新车型研发")]
    public void A_counted_noun_ends_before_its_verb(string words, string noun) =>
        Assert.Equal(noun, NounPhrase.BeforeStop(words).ToString());

    [Theory]
    [InlineData("汽车出口增势良好", "汽车出口")]
    [InlineData("汽车出口", "汽车出口")]
    [InlineData("保持汽车出口", "保持汽车出口")] // what begins so is no subject that fares
    public void A_subject_ends_before_what_became_of_it(string words, string subject) =>
        Assert.Equal(subject, NounPhrase.BeforePredicate(words).ToString());

    [Theory]
    [InlineData("获评新零售示范企业", "新零售示范企业")]
    [InlineData("被认定为高新技术企业", "高新技术企业")]
    [InlineData("参加签约仪式", null)]
    public void What_counted_things_were_made_is_an_award(string words, string? award) =>
        Assert.Equal(award, NounPhrase.Award(words));
}
