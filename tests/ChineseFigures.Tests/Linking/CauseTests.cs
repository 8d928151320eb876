using ChineseFigures.Linking;
using Xunit;

namespace ChineseFigures.Tests.Linking;

public sealed class CauseTests
{
    [Theory]
    [InlineData("光学器材则因订单增加", "光学器材")]
    [InlineData("出口受基数影响", "出口")]
    [InlineData("餐饮则受疫情冲击", "餐饮")]
    [InlineData("受疫情影响", "受疫情影响")] // nothing moved is named
    [InlineData("全市受疫情影响企业", "全市受疫情影响企业")]
    [InlineData("基因检测收入", "基因检测收入")]
    [InlineData("主要增长因", "主要增长因")]
    public void A_name_ends_before_its_cause(string words, string name) =>
        Assert.Equal(name, Cause.Without(words).ToString());

    [Theory]
    [InlineData("餐饮受疫情影响较大", "餐饮")]
    [InlineData("汽车出口受到冲击", "汽车出口")]
    [InlineData("案件受理数", "案件受理数")]
    [InlineData("受疫情影响较大", "受疫情影响较大")]
    [InlineData("人均享受补贴带动作用", "人均享受补贴带动作用")]
    public void A_subject_ends_before_what_moved_it(string words, string subject) =>
        Assert.Equal(subject, Cause.WithoutInfluence(words).ToString());

    [Theory]
    [InlineData("受台风影响", true)]
    [InlineData("零售额受政策带动", true)]
    [InlineData("对经济增长的拉动", false)]
    [InlineData("受影响企业", false)]
    [InlineData("享受补贴企业带动", false)]
    [InlineData("受理业务带动", false)]
    public void What_moves_something_stands_behind_a_passive(string words, bool ends) =>
        Assert.Equal(ends, Cause.EndsWithInfluence(words));
}
