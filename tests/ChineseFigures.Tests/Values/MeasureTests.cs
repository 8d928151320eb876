using ChineseFigures.Values;
using Xunit;

namespace ChineseFigures.Tests.Values;

public sealed class MeasureTests
{
    public static TheoryData<string, string> Spellings { get; } =
        Corpus.Rows(
            ("700 mu", "700亩|七百亩|700 畝"),
            ("5 ha", "5公顷|五公頃|5hm²|５hm²"),
            ("35000 t", "3.5万吨|3.5万噸|三万五千吨"),
            ("536 kg/mu", "536公斤/亩|536千克/亩"),
            ("1.04 tce/万元", "1.04吨标准煤/万元"),
            ("1200000000 t.km", "12亿吨公里"),
            ("2 km2", "2平方公里|2平方千米|两平方公里"),
            ("500000000 kWh", "5亿千瓦时|5亿度"),
            ("20000 TEU", "2万标准箱|2万TEU"),
            ("0 one", "0 one")
        );

    [Theory]
    [MemberData(nameof(Spellings))]
    public void Every_spelling_is_read_and_written_back(string expected, string spelling) =>
        Corpus.Reads<Measure>(expected, spelling, "GW");

    [Theory]
    [InlineData("", nameof(ParseErrorKind.Empty), 0)]
    [InlineData("5", nameof(ParseErrorKind.OtherKind), 0)]
    [InlineData("700个", nameof(ParseErrorKind.OtherKind), 0)]
    [InlineData("亩", nameof(ParseErrorKind.NotFound), 0)]
    [InlineData("近700亩", nameof(ParseErrorKind.NotFound), 0)]
    [InlineData("700亩地", nameof(ParseErrorKind.Trailing), 4)]
    [InlineData("3至5吨", nameof(ParseErrorKind.Range), 0)]
    [InlineData("700 QQQ", nameof(ParseErrorKind.Trailing), 3)]
    public void What_is_none_is_rejected(string text, string kind, int position) =>
        Corpus.Rejects<Measure>(text, Enum.Parse<ParseErrorKind>(kind), position);

    [Theory]
    [InlineData("15亩", "ha", "1 ha")]
    [InlineData("3000亩", "km2", "2 km2")]
    [InlineData("1公顷", "mu", "15 mu")]
    [InlineData("1平方公里", "mu", "1500 mu")]
    [InlineData("1平方公里", "ha", "100 ha")]
    [InlineData("1亩", "m2", "666.66666666666666666666666667 m2")]
    [InlineData("2亩", "m2", "1333.3333333333333333333333333 m2")]
    [InlineData("3亩", "m2", "2000 m2")]
    [InlineData("100亿公斤", "jin", "20000000000 jin")]
    [InlineData("0.0000000000000000000000000001斤", "kg", "0 kg")] // half of it is a tie, and goes to the even digit
    [InlineData("0.0000000000000000000000000003斤", "kg", "0.0000000000000000000000000002 kg")]
    [InlineData("79228162514264337593543950335 t", "t", "79228162514264337593543950335 t")]
    [InlineData("-1.5千米", "m", "-1500 m")]
    [InlineData("2斤", "kg", "1 kg")]
    [InlineData("536公斤/亩", "jin", "1072 jin/mu")]
    [InlineData("1 one", "one", "1 one")]
    public void A_measure_converts_within_its_dimension(string text, string unit, string expected)
    {
        var target = unit == "one" ? default : Unit.FromSymbol(unit);
        Assert.Equal(expected, Measure.Parse(text).To(target).ToString());
    }

    [Fact]
    public void A_conversion_that_has_no_sense_throws()
    {
        var error = Assert.Throws<ArgumentException>(() => Measure.Parse("1亩").To(Unit.FromSymbol("kg")));
        Assert.StartsWith("'kg' measures mass, 'mu' area.", error.Message);
        var tooLarge = Assert.Throws<OverflowException>(() =>
            new Measure(decimal.MaxValue, Unit.FromSymbol("km2")).To(Unit.FromSymbol("m2"))
        );
        Assert.Contains("too large for a decimal", tooLarge.Message);
        // 2⁹⁵ kg are 2⁹⁶ jin, by one too large.
        Assert.Throws<OverflowException>(() =>
            new Measure(39614081257132168796771975168m, Unit.FromSymbol("kg")).To(Unit.FromSymbol("jin"))
        );
    }

    [Fact]
    public void A_converted_number_has_no_trailing_zeros_and_zero_no_sign()
    {
        var hectares = Measure.Parse("22.5亩").To(Unit.FromSymbol("ha")).Value;
        Assert.Equal(1.5m, hectares);
        Assert.Equal(1, hectares.Scale);
        Assert.False(decimal.IsNegative(Measure.Parse("0斤").To(Unit.FromSymbol("kg")).Value));
    }

    [Fact]
    public void Units_are_not_mixed_without_conversion()
    {
        Assert.NotEqual(Measure.Parse("1公里"), Measure.Parse("1000米"));
        Assert.Throws<ArgumentException>(() => Measure.Parse("1公里") < Measure.Parse("2000米"));
        Assert.Equal(Measure.Parse("1公里"), Measure.Parse("1000米").To(Unit.FromSymbol("km")));
    }
}
