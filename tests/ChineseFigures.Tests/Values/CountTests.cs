using System.Globalization;
using ChineseFigures.Values;
using Xunit;

namespace ChineseFigures.Tests.Values;

public sealed class CountTests
{
    public static TheoryData<string, string> Spellings { get; } =
        Corpus.Rows(
            ("121 个", "121个|１２１個|一百二十一个|121 个"),
            ("12000 户", "1.2万户|12000戶|一万二千户"),
            ("32000 人次", "3.2万人次"),
            ("66000000", "6600万|六千六百万"),
            ("2 家", "两家|2家|二家")
        );

    [Theory]
    [MemberData(nameof(Spellings))]
    public void Every_spelling_is_read_and_written_back(string expected, string spelling) =>
        Corpus.Reads<Count>(expected, spelling, "GW");

    [Theory]
    [InlineData("", nameof(ParseErrorKind.Empty), 0)]
    [InlineData("3亿元", nameof(ParseErrorKind.OtherKind), 0)]
    [InlineData("700亩", nameof(ParseErrorKind.OtherKind), 0)]
    [InlineData("个", nameof(ParseErrorKind.NotFound), 0)]
    [InlineData("140余个", nameof(ParseErrorKind.Qualified), 0)]
    [InlineData("三五个", nameof(ParseErrorKind.Range), 0)]
    [InlineData("3000家企业", nameof(ParseErrorKind.Trailing), 5)]
    [InlineData("3个月", nameof(ParseErrorKind.NotFound), 0)]
    [InlineData("37%", nameof(ParseErrorKind.OtherKind), 0)]
    public void What_is_none_is_rejected(string text, string kind, int position) =>
        Corpus.Rejects<Count>(text, Enum.Parse<ParseErrorKind>(kind), position);

    [Fact]
    public void Its_parts_are_value_and_measure_word()
    {
        Assert.Equal("户", Count.Parse("1.2万户").MeasureWord);
        Assert.Null(Count.Parse("1.2万").MeasureWord);
        Assert.Equal(Count.Parse("3个"), new Count(3, "个"));
        Assert.Equal("3 桌菜", new Count(3, "桌菜").ToString());
        Assert.Equal("3", new Count(3, null).ToString());
    }

    [Fact]
    public void Measure_words_are_not_mixed()
    {
        Assert.NotEqual(Count.Parse("3个"), Count.Parse("3家"));
        Assert.Throws<ArgumentException>(() => Count.Parse("3个") < Count.Parse("4家"));
        var error = Assert.Throws<ArgumentException>(() => Count.Parse("3个") < Count.Parse("3"));
        Assert.Equal("Values in different units have no order: 个 and none.", error.Message);
        error = Assert.Throws<ArgumentException>(() => Count.Parse("3") < Count.Parse("3个"));
        Assert.Equal("Values in different units have no order: none and 个.", error.Message);
    }

    [Theory]
    [InlineData("9999", "9999家")]
    [InlineData("10000", "1万家")]
    [InlineData("100000000", "1亿家")]
    [InlineData("1000000000000", "1万亿家")]
    [InlineData("-10000", "-1万家")]
    public void A_number_that_nobody_wrote_takes_the_largest_magnitude_that_it_reaches(string number, string written) =>
        Assert.Equal(written, new Count(decimal.Parse(number, CultureInfo.InvariantCulture), "家").ToString("W"));

    [Fact]
    public void A_text_of_any_length_is_written_whole()
    {
        var word = new string('个', 300);
        Assert.Equal($"1 {word}", new Count(1, word).ToString());
        Assert.Equal("-79228162514264337593543950335 户", new Count(decimal.MinValue, "户").ToString());
    }
}
