using ChineseFigures.Values;
using Xunit;

namespace ChineseFigures.Tests.Values;

public sealed class StatedTests
{
    [Theory]
    [InlineData("3亿元", "300000000 CNY", null, Qualifier.Exact)]
    [InlineData("约3—5亿元", "300000000 CNY", "500000000 CNY", Qualifier.About)]
    [InlineData("3亿元以上", "300000000 CNY", null, Qualifier.AtLeast)]
    [InlineData("不超过10亿元", "1000000000 CNY", null, Qualifier.AtMost)]
    [InlineData("几十万元", "100000 CNY", "1000000 CNY", Qualifier.Exact)]
    [InlineData("3000多万元", "30000000 CNY", null, Qualifier.Over)]
    [InlineData("约3000多万元", "30000000 CNY", null, Qualifier.Over)]
    [InlineData("3000多万元左右", "30000000 CNY", null, Qualifier.Over)]
    [InlineData("近千亿元", "100000000000 CNY", null, Qualifier.Nearly)]
    [InlineData("3亿元左右", "300000000 CNY", null, Qualifier.About)]
    [InlineData("不到3亿元", "300000000 CNY", null, Qualifier.Under)]
    [InlineData("4.15 CNY/jin至5 CNY/jin", "4.15 CNY/jin", "5 CNY/jin", Qualifier.Exact)]
    public void Ends_and_qualifier_survive(string text, string value, string? max, Qualifier qualifier)
    {
        var stated = Stated<Money>.Parse(text);
        Assert.Equal(Money.Parse(value), stated.Value);
        Assert.Equal(max is null ? null : Money.Parse(max), stated.Max);
        Assert.Equal(qualifier, stated.Qualifier);
        foreach (var format in "GWC")
            Corpus.ReadsBack(stated, format.ToString());
    }

    [Theory]
    [InlineData("", ParseErrorKind.Empty, 0)]
    [InlineData("约", ParseErrorKind.NotFound, 0)]
    [InlineData("约3家", ParseErrorKind.NotFound, 0)]
    [InlineData("3家", ParseErrorKind.OtherKind, 0)]
    [InlineData("3亿元，另", ParseErrorKind.Trailing, 3)]
    [InlineData("3亿元左右的", ParseErrorKind.Trailing, 3)]
    [InlineData("3亿元至5家", ParseErrorKind.Trailing, 3)]
    public void What_is_none_is_rejected(string text, object kind, int position) =>
        Corpus.Rejects<Stated<Money>>(text, (ParseErrorKind)kind, position);

    [Theory]
    [InlineData("前三", Qualifier.Exact)]
    [InlineData("第三位", Qualifier.Exact)]
    public void A_rank_keeps_its_bound_to_itself(string text, Qualifier qualifier)
    {
        var stated = Stated<Rank>.Parse(text);
        Assert.Equal(Rank.Parse(text), stated.Value);
        Assert.Equal(qualifier, stated.Qualifier);
    }

    [Fact]
    public void The_default_is_an_exact_default() => Assert.Equal(new Stated<Money>(default), default(Stated<Money>));
}
