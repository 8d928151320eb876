using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;
using Xunit;

namespace ChineseFigures.Tests.Reading;

/// <summary>The quick way is taken by the numerals that it is for, and by no other.</summary>
public sealed class ShortNumeralTests
{
    [Theory]
    [InlineData("121", "121", 0, 0)]
    [InlineData("9个", "9", 0, 0)]
    [InlineData("37.4%", "37.4", 0, 0)]
    [InlineData("1234567890", "1234567890", 0, 0)]
    [InlineData("20.9亿美元", "2090000000", 8, 8)]
    [InlineData("3.14159万", "31415.9", 4, 4)]
    [InlineData("4万亿元", "4000000000000", 12, 12)]
    [InlineData("9999999万亿", "9999999000000000000", 12, 12)]
    [InlineData("三", "3", 0, 0)]
    [InlineData("十", "10", 1, 0)]
    [InlineData("十五", "15", 0, 0)]
    [InlineData("二十五", "25", 0, 0)]
    [InlineData("三百", "300", 2, 0)]
    [InlineData("三百二十", "320", 1, 0)]
    [InlineData("三千二百一十五个", "3215", 0, 0)]
    [InlineData("三百五十万亩", "3500000", 4, 4)]
    public void A_short_numeral_is_read(string text, string value, int magnitude, int shared)
    {
        Assert.True(ShortNumeral.TryRead(text, UnitVocabulary.Default.Words, out var numeral));
        Assert.Equal(value, Corpus.Plain(numeral.ToDecimal()));
        Assert.Equal((magnitude, shared), (numeral.Magnitude, numeral.SharedMagnitude));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("1.2.3")]
    [InlineData("12345678901")]
    [InlineData("10000000万亿")]
    [InlineData("5亿亿")]
    [InlineData("5亿3")]
    [InlineData("1,234")]
    [InlineData("百")]
    [InlineData("百五")]
    [InlineData("千五")]
    [InlineData("三百十五")]
    [InlineData("三百五")]
    [InlineData("三百五百")]
    [InlineData("五百三千")]
    [InlineData("三十三百")]
    [InlineData("三千米")] // 千米 is the unit
    [InlineData("3亿分之一")]
    [InlineData("零五")]
    [InlineData("参")]
    [InlineData("两百")]
    public void What_is_not_so_short_is_left_to_the_whole_grammar(string text) =>
        Assert.False(ShortNumeral.TryRead(text, UnitVocabulary.Default.Words, out _));

    [Fact]
    public void Without_units_a_magnitude_is_always_one()
    {
        Assert.True(ShortNumeral.TryRead("三千米", null, out var numeral));
        Assert.Equal(3000, numeral.ToDecimal());
    }
}
