using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ChineseFigures.Tests;

public sealed class ChineseNumeralTests
{
    [Theory]
    [InlineData("2090000000", "20.9亿", "二十亿九千万", "贰拾亿玖仟万")]
    [InlineData("0", "0", "零", "零")]
    [InlineData("10", "10", "十", "壹拾")]
    [InlineData("15", "15", "十五", "壹拾伍")]
    [InlineData("115", "115", "一百一十五", "壹佰壹拾伍")]
    [InlineData("1001", "1001", "一千零一", "壹仟零壹")]
    [InlineData("9999", "9999", "九千九百九十九", "玖仟玖佰玖拾玖")]
    [InlineData("10000", "1万", "一万", "壹万")]
    [InlineData("11000", "1.1万", "一万一千", "壹万壹仟")]
    [InlineData("10500", "1.05万", "一万零五百", "壹万零伍佰")]
    [InlineData("100000000", "1亿", "一亿", "壹亿")]
    [InlineData("100005000", "1.00005亿", "一亿零五千", "壹亿零伍仟")]
    [InlineData("1000000000000", "1万亿", "一万亿", "壹万亿")]
    [InlineData("10000000000000000", "10000万亿", "一万兆", "壹万兆")]
    [InlineData("-3.14", "-3.14", "负三点一四", "负叁点壹肆")]
    [InlineData("-15", "-15", "负十五", "负壹拾伍")]
    [InlineData("-15000", "-1.5万", "负一万五千", "负壹万伍仟")]
    [InlineData("0.05", "0.05", "零点零五", "零点零伍")]
    [InlineData("1.500", "1.5", "一点五", "壹点伍")]
    public void A_number_is_written_three_ways(string number, string arabic, string chinese, string capital)
    {
        var value = decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(arabic, ChineseNumeral.FormatArabic(value));
        Assert.Equal(chinese, ChineseNumeral.FormatChinese(value));
        Assert.Equal(capital, ChineseNumeral.FormatCapital(value));
    }

    // The examples of the rules of the People's Bank, and the borders of the rules.
    [Theory]
    [InlineData("1409.50", "壹仟肆佰零玖元伍角")]
    [InlineData("6007.14", "陆仟零柒元壹角肆分")]
    [InlineData("1680.32", "壹仟陆佰捌拾元叁角贰分")]
    [InlineData("107000.53", "壹拾万柒仟元伍角叁分")]
    [InlineData("16409.02", "壹万陆仟肆佰零玖元零贰分")]
    [InlineData("325.04", "叁佰贰拾伍元零肆分")]
    [InlineData("2090000000", "贰拾亿玖仟万元整")]
    [InlineData("0", "零元整")]
    [InlineData("0.5", "伍角")]
    [InlineData("0.05", "伍分")]
    [InlineData("-10", "负壹拾元整")]
    public void Money_is_written_in_capitals(string amount, string expected) =>
        Assert.Equal(
            expected,
            ChineseNumeral.FormatCapitalMoney(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture))
        );

    [Fact]
    public void Money_has_a_unit_of_choice() =>
        Assert.Equal("贰拾亿玖仟万美元整", ChineseNumeral.FormatCapitalMoney(2_090_000_000m, "美元"));

    [Theory]
    [InlineData("", 0, "a digit")]
    [InlineData("项目", 0, "a digit")]
    [InlineData("  项目", 2, "a digit")]
    [InlineData("三百个", 2, "the end")]
    [InlineData(" 3万元", 3, "the end")]
    [InlineData("八九亿", 0, "exact")]
    [InlineData("三百多", 0, "exact")]
    [InlineData("百分之三", 0, "percentage")]
    [InlineData("1.2.3", 0, "one decimal point")]
    [InlineData("123456789012345678901234567890", 0, "28")]
    public void What_is_no_numeral_is_refused_with_reason_and_place(string text, int position, string reason)
    {
        Assert.False(ChineseNumeral.TryParse(text, out var value));
        Assert.Equal(0, value);
        var exception = Assert.Throws<FormatException>(() => ChineseNumeral.Parse(text));
        Assert.Contains(reason, exception.Message);
        Assert.EndsWith($"at position {position}.", exception.Message);
    }

    [Theory]
    [InlineData("三千五百", 3500)]
    [InlineData("  ２０.９亿", 2_090_000_000)]
    [InlineData("𠄩", null)]
    [InlineData("負三十二", -32)]
    [InlineData("三百多", null)]
    public void A_numeral_in_UTF8_is_the_number_that_it_is_in_characters(string text, int? expected)
    {
        Assert.Equal(expected is not null, ChineseNumeral.TryParse(Encoding.UTF8.GetBytes(text), out var value));
        Assert.Equal(expected ?? 0, value);
        if (expected is not null)
            Assert.Equal(expected.Value, ChineseNumeral.Parse(Encoding.UTF8.GetBytes(text)));
    }

    [Fact]
    public void A_numeral_longer_than_any_buffer_on_the_stack_is_read()
    {
        var text = new string(' ', 1000) + "十二";
        Assert.Equal(12, ChineseNumeral.Parse(text));
        Assert.Equal(12, ChineseNumeral.Parse(Encoding.UTF8.GetBytes(text)));
    }

    [Theory]
    [InlineData(new byte[] { (byte)'1', 0xFF }, 1, "UTF-8")]
    [InlineData(new byte[] { 0xE4, 0xB8, 0x89, (byte)'x' }, 3, "the end")] // 三x
    public void Bytes_that_are_no_numeral_are_refused_with_reason_and_byte(byte[] utf8, int at, string reason)
    {
        Assert.False(ChineseNumeral.TryParse(utf8, out _));
        var exception = Assert.Throws<FormatException>(() => ChineseNumeral.Parse(utf8));
        Assert.Contains(reason, exception.Message);
        Assert.EndsWith($"at byte {at}.", exception.Message);
    }

    [Fact]
    public void Null_is_a_mistake_to_parse_and_no_numeral_to_try()
    {
        Assert.Throws<ArgumentNullException>(() => ChineseNumeral.Parse((string)null!));
        Assert.False(ChineseNumeral.TryParse((string?)null, out _));
    }

    [Fact]
    public void What_cannot_be_written_is_refused()
    {
        var tooLarge = Assert.Throws<ArgumentOutOfRangeException>(() =>
            ChineseNumeral.FormatChinese(100_000_000_000_000_000_000m)
        );
        Assert.Contains("below 10²⁰", tooLarge.Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => ChineseNumeral.FormatCapital(decimal.MinValue));
        var tooFine = Assert.Throws<ArgumentOutOfRangeException>(() => ChineseNumeral.FormatCapitalMoney(0.001m));
        Assert.Contains("below 分", tooFine.Message);
        Assert.Throws<ArgumentNullException>(() => ChineseNumeral.FormatCapitalMoney(1, null!));
    }

    private static readonly Arbitrary<decimal> Decimals = Gen.OneOf(
            Gen.Choose(int.MinValue, int.MaxValue)
                .Zip(Gen.Choose(0, 9), static (n, scale) => n / (decimal)Math.Pow(10, scale)),
            // Many zeros between the digits.
            Gen.Choose(0, 9999).ListOf(5).Zip(Gen.Choose(0, 31), Sparse)
        )
        .ToArbitrary();

    private static decimal Sparse(IList<int> sections, int mask)
    {
        var value = 0m;
        for (var i = 0; i < sections.Count; i++)
            value = value * 10000 + ((mask >> i & 1) == 0 ? 0 : sections[i]);
        return value;
    }

    [Fact]
    public void Reading_what_was_written_gives_the_number_back() =>
        Prop.ForAll(
                Decimals,
                value =>
                    ChineseNumeral.Parse(ChineseNumeral.FormatArabic(value)) == value
                    && ChineseNumeral.Parse(ChineseNumeral.FormatChinese(value)) == value
                    && ChineseNumeral.Parse(ChineseNumeral.FormatCapital(value)) == value
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));

    [Fact]
    public void Reading_money_in_capitals_gives_the_amount_back() =>
        Prop.ForAll(
                Decimals,
                value =>
                {
                    var amount = decimal.Round(value, 2);
                    var text = ChineseNumeral.FormatCapitalMoney(amount);
                    return ChineseFigures.Reading.QuantityReader.Default.TryRead(text, out var quantity)
                        && quantity.Kind == FigureKind.Money
                        && quantity.Value == amount
                        && quantity.Length == text.Length;
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));
}
