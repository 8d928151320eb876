using ChineseFigures.Values;
using Xunit;

namespace ChineseFigures.Tests.Values;

/// <summary>
/// What most texts write is read by the short way, without which it would be read the same and slower; and nothing that
/// the whole grammar would read otherwise.
/// </summary>
public sealed class ShortWayTests
{
    [Theory]
    [InlineData("2019年", "2019")]
    [InlineData("1840年", "1840")]
    [InlineData("2100年", "2100")]
    [InlineData("2019年上半年", "2019-01/2019-06")]
    [InlineData("2019年下半年", "2019-07/2019-12")]
    [InlineData("2019年一季度", "2019-01/2019-03")]
    [InlineData("2019年第一季度", "2019-01/2019-03")]
    [InlineData("2019年二季度", "2019-04/2019-06")]
    [InlineData("2019年第二季度", "2019-04/2019-06")]
    [InlineData("2019年三季度", "2019-07/2019-09")]
    [InlineData("2019年第三季度", "2019-07/2019-09")]
    [InlineData("2019年四季度", "2019-10/2019-12")]
    [InlineData("2019年第四季度", "2019-10/2019-12")]
    [InlineData("2019年前三季度", "2019-01/2019-09")]
    [InlineData("2019年1月", "2019-01")]
    [InlineData("2019年12月", "2019-12")]
    [InlineData("2019年1-9月", "2019-01/2019-09")]
    [InlineData("2019年10-12月", "2019-10/2019-12")]
    public void A_year_and_its_parts_are_read(string text, string period)
    {
        Assert.True(PeriodText.TryReadShort(text, out var read));
        Assert.Equal(period, read.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("2019")]
    [InlineData("2019月")]
    [InlineData("20x9年")]
    [InlineData("1839年")]
    [InlineData("2101年")]
    [InlineData("2019年末")]
    [InlineData("2019年月")]
    [InlineData("2019年0月")]
    [InlineData("2019年13月")]
    [InlineData("2019年012月")]
    [InlineData("2019年1x月")]
    [InlineData("2019年-6月")]
    [InlineData("2019年1-月")]
    [InlineData("2019年1-13月")]
    [InlineData("2019年3-3月")]
    [InlineData("2019年9-3月")]
    public void Any_other_time_is_left_to_the_whole_grammar(string text)
    {
        Assert.False(PeriodText.TryReadShort(text, out var period));
        Assert.Equal(default, period);
    }

    [Fact]
    public void A_number_with_its_unit_is_read()
    {
        Assert.Equal(Money.Parse("2090000000 USD"), Read<Money>("20.9亿美元"));
        Assert.Equal(Money.Parse("-300000000 CNY"), Read<Money>("-3亿元"));
        Assert.Equal(Count.Parse("121 个"), Read<Count>("121个"));
        Assert.Equal(Measure.Parse("700 mu"), Read<Measure>("700亩"));
        Assert.Equal(new Percentage(37.4m), Read<Percentage>("37.4%"));
        Assert.Equal(new PercentagePoints(4), Read<PercentagePoints>("4个百分点"));
        Assert.Equal(new Multiple(1.5m), Read<Multiple>("1.5倍"));
        Assert.Equal(new PlainNumber(50.2m), Read<PlainNumber>("50.2"));
    }

    [Fact]
    public void A_place_is_read()
    {
        Assert.Equal(Rank.At(1), Read<Rank>("第一"));
        Assert.Equal(Rank.At(3), Read<Rank>("第三位"));
        Assert.Equal(Rank.At(int.MaxValue), Read<Rank>("第2147483647位"));
        Assert.Equal(Rank.AtMost(3), Read<Rank>("前三"));
    }

    [Theory]
    [InlineData("第0位")]
    [InlineData("第2147483648位")]
    [InlineData("第三产业")]
    [InlineData("首位")]
    public void Any_other_place_is_left_to_the_whole_grammar(string text) => Assert.Null(Read<Rank>(text));

    private static T? Read<T>(string text)
        where T : struct, IFigureValue<T> => T.TryReadShort(text, out var value) ? value : null;
}
