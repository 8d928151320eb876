using System.Numerics;
using ChineseFigures.Reading;

namespace ChineseFigures.Values;

/// <summary>A product and quotient of decimals, without rounding until <see cref="ToDecimal"/>.</summary>
internal readonly struct ExactFraction
{
    private static readonly BigInteger Limit = BigInteger.One << 96;

    private readonly BigInteger _numerator;
    private readonly BigInteger _denominator;

    /// <summary>A decimal as a fraction.</summary>
    public ExactFraction(decimal value)
        : this(BigInteger.One, BigInteger.One) => this = Times(value);

    private ExactFraction(BigInteger numerator, BigInteger denominator)
    {
        _numerator = numerator;
        _denominator = denominator;
    }

    /// <summary>Multiplies.</summary>
    public ExactFraction Times(decimal factor) => new(_numerator * Digits(factor), _denominator * Power(factor.Scale));

    /// <summary>Divides by what is not zero.</summary>
    public ExactFraction Over(decimal divisor) =>
        new(_numerator * Power(divisor.Scale), _denominator * Digits(divisor));

    /// <summary>The decimal with as many places as fit, rounded half to even in the last, without trailing zeros.</summary>
    /// <exception cref="OverflowException">It is too large.</exception>
    public decimal ToDecimal()
    {
        for (var scale = Coefficient.MaxScale; scale >= 0; scale--)
        {
            var rounded = Round(BigInteger.Abs(_numerator) * Power(scale), BigInteger.Abs(_denominator));
            if (rounded >= Limit)
                continue;
            while (scale > 0 && rounded % 10 == 0)
            {
                rounded /= 10;
                scale--;
            }
            return Coefficient.ToDecimal((UInt128)rounded, scale, _numerator.Sign * _denominator.Sign < 0);
        }
        throw new OverflowException("The number is too large for a decimal.");
    }

    private static BigInteger Round(BigInteger numerator, BigInteger denominator)
    {
        var quotient = BigInteger.DivRem(numerator, denominator, out var remainder);
        var half = (2 * remainder).CompareTo(denominator);
        return half > 0 || (half == 0 && !quotient.IsEven) ? quotient + 1 : quotient;
    }

    private static BigInteger Power(int scale) => BigInteger.Pow(10, scale);

    private static BigInteger Digits(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var digits = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        return value < 0 ? -digits : digits;
    }
}
