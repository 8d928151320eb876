using ChineseFigures.Values;
using Xunit;

namespace ChineseFigures.Tests.Values;

public sealed class PercentageTests
{
    public static TheoryData<string, string> Spellings { get; } =
        Corpus.Rows(
            ("37.4%", "37.4%|37.4％|３７．４％|百分之三十七点四|37.4 %"),
            ("30%", "三成|3成|百分之三十"),
            ("90%", "九折|9折"),
            ("75%", "七五折|75%"),
            ("12.5‰", "12.5‰|千分之十二点五"),
            ("0%", "0%|持平"),
            ("-3.2%", "-3.2%|−3.2%")
        );

    [Theory]
    [MemberData(nameof(Spellings))]
    public void Every_spelling_is_read_and_written_back(string expected, string spelling) =>
        Corpus.Reads<Percentage>(expected, spelling, "GW");

    [Theory]
    [InlineData("", nameof(ParseErrorKind.Empty), 0)]
    [InlineData("37.4", nameof(ParseErrorKind.OtherKind), 0)]
    [InlineData("4个百分点", nameof(ParseErrorKind.OtherKind), 0)]
    [InlineData("10%至15%", nameof(ParseErrorKind.Range), 0)]
    [InlineData("37.4%以上", nameof(ParseErrorKind.Trailing), 5)]
    [InlineData("%", nameof(ParseErrorKind.NotFound), 0)]
    [InlineData("超10%", nameof(ParseErrorKind.NotFound), 0)]
    public void What_is_none_is_rejected(string text, string kind, int position) =>
        Corpus.Rejects<Percentage>(text, Enum.Parse<ParseErrorKind>(kind), position);

    [Fact]
    public void Its_fraction_is_comparable_where_the_sign_is_not()
    {
        var percent = Percentage.Parse("1.25%");
        var perMille = Percentage.Parse("12.5‰");
        Assert.False(percent.IsPerMille);
        Assert.True(perMille.IsPerMille);
        Assert.Equal(0.0125m, percent.Fraction);
        Assert.Equal(percent.Fraction, perMille.Fraction);
        Assert.NotEqual(percent, perMille);
        Assert.Throws<ArgumentException>(() => percent < perMille);
        Assert.Equal(perMille, Percentage.FromPerMille(12.5m));
        Assert.Equal(percent, new Percentage(1.25m));
    }

    [Theory]
    [InlineData("三成", "3成")]
    [InlineData("七五折", "7.5折")]
    [InlineData("百分之三十五点一", "35.1%")]
    public void Format_W_keeps_the_unit_that_was_written(string text, string written) =>
        Assert.Equal(written, Percentage.Parse(text).ToString("W"));
}
