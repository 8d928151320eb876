using System.Globalization;
using ChineseFigures.Reading;
using Xunit;

namespace ChineseFigures.Tests.Reading;

/// <summary>Arithmetic that declines instead of rounding, and leaves what it declines as it is.</summary>
public sealed class ExactArithmeticTests
{
    private static readonly UInt128 Largest = (UInt128.One << 96) - 1; // of a decimal

    [Theory]
    [InlineData("1.5", "0.1", "0.15")]
    [InlineData("-2", "0.01", "-0.02")]
    [InlineData("0.12345678", "10", "1.2345678")]
    [InlineData("0.123456789", "10", null)] // nine decimals
    [InlineData("10", "0.123456789", null)]
    [InlineData("99999999999999999999", "10", "999999999999999999990")]
    [InlineData("100000000000000000000", "10", null)]
    [InlineData("-100000000000000000000", "10", null)]
    public void A_product_is_exact_or_none(string value, string factor, string? product)
    {
        var number = Decimal(value);
        Assert.Equal(product is not null, ExactProduct.TryMultiply(ref number, Decimal(factor)));
        Assert.Equal(Decimal(product ?? value), number);
    }

    [Theory]
    [InlineData("5", "0.3", "5.3")]
    [InlineData("-5", "-0.3", "-5.3")]
    [InlineData("5", "0.12345678", "5.12345678")]
    [InlineData("5", "0.123456789", null)]
    [InlineData("0.123456789", "5", null)]
    [InlineData("100000000000000000000", "1", null)]
    [InlineData("1", "100000000000000000000", null)]
    public void A_sum_is_exact_or_none(string value, string addend, string? sum)
    {
        var number = Decimal(value);
        Assert.Equal(sum is not null, ExactProduct.TryAdd(ref number, Decimal(addend)));
        Assert.Equal(Decimal(sum ?? value), number);
    }

    [Theory]
    [InlineData("3", 4, "30000")]
    [InlineData("-3.5", 4, "-35000")]
    [InlineData("1.23456", 4, "12345.6")]
    [InlineData("-1.23456", 4, "-12345.6")]
    [InlineData("1.2345", 4, "12345")]
    [InlineData("0.0000", 4, "0")]
    [InlineData("0.12345678", 12, "123456780000")]
    [InlineData("0.123456789", 12, null)]
    [InlineData("7922816251426433759354395.0335", 4, "79228162514264337593543950335")]
    [InlineData("7922816251426433759354395", 4, "79228162514264337593543950000")]
    [InlineData("7922816251426433759354396", 4, null)]
    [InlineData("-7922816251426433759354396", 4, null)]
    public void A_shift_is_exact_or_none(string value, int power, string? shifted)
    {
        var number = Decimal(value);
        Assert.Equal(shifted is not null, ExactProduct.TryShift(ref number, power));
        Assert.Equal(Decimal(shifted ?? value), number);
    }

    [Fact]
    public void A_coefficient_stays_within_the_bits_of_a_decimal()
    {
        var (one, large, zero, full) = (UInt128.One, UInt128.One, UInt128.Zero, Largest);
        Assert.True(Coefficient.TryShift(ref one, 28));
        Assert.Equal(Coefficient.Power(28), one);
        Assert.False(Coefficient.TryShift(ref large, 29));
        Assert.True(Coefficient.TryShift(ref zero, 29)); // of nothing
        Assert.True(Coefficient.TryShift(ref full, 0));
        Assert.False(Coefficient.TryAdd(ref full, 1));
        Assert.True(Coefficient.TryAdd(ref full, 0));
        Assert.Equal((UInt128.One, UInt128.Zero, Largest), (large, zero, full));
    }

    private static decimal Decimal(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
