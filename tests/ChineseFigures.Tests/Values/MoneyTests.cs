using ChineseFigures.Values;
using Xunit;

namespace ChineseFigures.Tests.Values;

public sealed class MoneyTests
{
    public static TheoryData<string, string> Spellings { get; } =
        Corpus.Rows(
            (
                "2090000000 USD",
                "20.9亿美元|20.9亿 美元|２０．９億美元|20.9億美元|二十亿九千万美元|贰拾亿玖仟万美元整|US$20.9亿|2,090,000,000美元|USD2090000000|209000万美元|美元20.9亿"
            ),
            ("350000000 HKD", "HK$3.5亿|3.5亿港元|3.5億港幣|三亿五千万港元"),
            (
                "30000000 CNY",
                "人民币3000万元|3000万元|3000万元人民币|三千万元|叁仟万元整|¥3000万|￥3000万|RMB3000万|3000萬元"
            ),
            ("0.5 CNY", "5角|五毛钱|0.5元|伍角"),
            ("5.3 CNY", "5元3角|五块三毛|5.3元"),
            ("-300000000 CNY", "-3亿元|负3亿元|−3亿元"),
            ("945000 CNY/人", "94.5万元/人"),
            ("4.15 CNY/jin", "4.15元/斤|4.15 CNY/斤"),
            ("100000000 CNY", "亿元|1亿元|一亿元"),
            ("0 XXX", "0 XXX"),
            ("4780000000000 CNY", "4.78万亿元|4.78兆元"),
            ("15 EUR", "15欧元|€15|十五欧元")
        );

    [Theory]
    [MemberData(nameof(Spellings))]
    public void Every_spelling_is_read_and_written_back(string expected, string spelling) =>
        Corpus.Reads<Money>(expected, spelling, "GWC");

    [Theory]
    [InlineData("", nameof(ParseErrorKind.Empty), 0)]
    [InlineData("   ", nameof(ParseErrorKind.Empty), 0)]
    [InlineData("亿", nameof(ParseErrorKind.OtherKind), 0)]
    [InlineData("20.9亿", nameof(ParseErrorKind.OtherKind), 0)]
    [InlineData("3家", nameof(ParseErrorKind.OtherKind), 0)]
    [InlineData("37.4%", nameof(ParseErrorKind.OtherKind), 0)]
    [InlineData("3亿元左右", nameof(ParseErrorKind.Trailing), 3)]
    [InlineData(" 3亿元左右", nameof(ParseErrorKind.Trailing), 4)]
    [InlineData("3亿元。", nameof(ParseErrorKind.Trailing), 3)]
    [InlineData("美元", nameof(ParseErrorKind.NotFound), 0)]
    [InlineData("约3亿元", nameof(ParseErrorKind.NotFound), 0)]
    [InlineData("3—5亿元", nameof(ParseErrorKind.Range), 0)]
    [InlineData("几十亿元", nameof(ParseErrorKind.Range), 0)]
    [InlineData("3000多万元", nameof(ParseErrorKind.Qualified), 0)]
    [InlineData("元", nameof(ParseErrorKind.NotFound), 0)]
    [InlineData("99999999999999999999999999999999元", nameof(ParseErrorKind.TooLong), 0)]
    [InlineData("3个月", nameof(ParseErrorKind.NotFound), 0)]
    [InlineData("第三位", nameof(ParseErrorKind.OtherKind), 0)]
    [InlineData("5 QQQ", nameof(ParseErrorKind.Trailing), 1)]
    [InlineData("5 CNY/QQQ", nameof(ParseErrorKind.Trailing), 5)]
    public void What_is_none_is_rejected(string text, string kind, int position) =>
        Corpus.Rejects<Money>(text, Enum.Parse<ParseErrorKind>(kind), position);

    [Theory]
    [InlineData("20.9亿美元", "20.9亿美元")]
    [InlineData("2090000000 USD", "2090000000美元")]
    [InlineData("3000万元人民币", "3000万元")]
    [InlineData("12000万元", "12000万元")]
    [InlineData("二十亿九千万美元", "20.9亿美元")]
    [InlineData("5角", "5角")]
    [InlineData("5千元", "5000元")]
    [InlineData("94.5万元/人", "94.5万元/人")]
    public void Format_W_keeps_what_was_written(string text, string written) =>
        Assert.Equal(written, Money.Parse(text).ToString("W"));

    [Theory]
    [InlineData("20.9亿美元", "贰拾亿玖仟万美元整")]
    [InlineData("16409.02元", "壹万陆仟肆佰零玖元零贰分")]
    [InlineData("0.05美元", "零点零伍美元")]
    [InlineData("94.5万元/人", "玖拾肆万伍仟元/人")]
    [InlineData("1.234元", "壹点贰叁肆元")]
    [InlineData("15角", "壹元伍角")]
    [InlineData("100000000000000000000元", "100000000000000000000元")]
    [InlineData("900000000000000000000元", "900000000000000000000元")]
    public void Format_C_is_in_capitals(string text, string capitals) =>
        Assert.Equal(capitals, Money.Parse(text).ToString("C"));

    [Fact]
    public void A_number_that_nobody_wrote_takes_the_largest_magnitude() =>
        Assert.Equal("20.9亿美元", new Money(2090000000m, Currency.FromCode("USD")).ToString("W"));

    [Fact]
    public void Its_parts_are_amount_currency_and_denominator()
    {
        var money = Money.Parse("94.5万元/人");
        Assert.Equal(945000m, money.Amount);
        Assert.Equal(Currency.FromCode("CNY"), money.Currency);
        Assert.Equal("人", money.Per);
        Assert.Equal("CNY/人", ((IFigureValue)money).Unit);
    }

    [Fact]
    public void Currencies_are_never_converted()
    {
        var dollars = Money.Parse("1美元");
        var yuan = Money.Parse("1元");
        Assert.NotEqual(dollars, yuan);
        var error = Assert.Throws<ArgumentException>(() => dollars < yuan);
        Assert.Equal("Values in different units have no order: USD and CNY.", error.Message);
        Assert.Throws<ArgumentException>(() => yuan < Money.Parse("1元/斤"));
        Assert.True(yuan < Money.Parse("2元"));
        Assert.Equal(Money.Parse("10角"), yuan);
    }

    [Fact]
    public void Null_is_a_mistake_to_parse_and_no_amount_to_try()
    {
        Assert.Throws<ArgumentNullException>(() => Money.Parse((string)null!));
        Assert.False(Money.TryParse((string?)null, null, out _));
    }

    [Theory]
    [InlineData("FF 41")] // never a byte of UTF-8
    [InlineData("80")] // a continuation of nothing
    [InlineData("E4 BB")] // cut off
    [InlineData("E4 BB 41")] // 亿 without its third byte
    [InlineData("E4 41 BF")] // 亿 without its second byte
    [InlineData("E0 80 B0")] // 0, longer than it needs to be
    [InlineData("ED A0 80")] // half of a surrogate pair
    [InlineData("F0 A0 80")] // four bytes cut off
    public void Bytes_that_are_no_text_are_rejected_at_the_byte(string bytes)
    {
        byte[] wrong = [.. bytes.Split(' ').Select(text => Convert.ToByte(text, 16))];
        var error = Assert.Throws<FigureFormatException>(() => Money.Parse([.. "3亿"u8, .. wrong, .. "元"u8]));
        Assert.Equal(4, error.Position);
        Assert.EndsWith("the bytes at position 4 are not UTF-8.", error.Message);
    }
}
