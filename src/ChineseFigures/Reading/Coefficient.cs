namespace ChineseFigures.Reading;

/// <summary>
/// Exact arithmetic on the integer under a <see cref="decimal"/>: 96 bits and a scale of at most 28. An operation
/// whose result does not fit says so instead of rounding, as <see cref="decimal"/> itself would.
/// </summary>
internal static class Coefficient
{
    /// <summary>The largest scale of a <see cref="decimal"/>.</summary>
    public const int MaxScale = 28;

    private static readonly UInt128 Max = (UInt128.One << 96) - 1;

    private static readonly UInt128[] Powers = BuildPowers();

    // Limits[n] is the largest coefficient that n more zeros leave within 96 bits.
    private static readonly UInt128[] Limits = Array.ConvertAll(Powers, static power => Max / power);

    /// <summary>10 to the power of <paramref name="exponent"/>, which is at most 28.</summary>
    public static UInt128 Power(int exponent) => Powers[exponent];

    /// <summary>Multiplies by a power of ten. False, and no change, where the result does not fit.</summary>
    public static bool TryShift(ref UInt128 value, int exponent)
    {
        if (value == 0 || exponent == 0)
            return true;
        if (exponent > MaxScale || value > Limits[exponent])
            return false;
        value *= Powers[exponent];
        return true;
    }

    /// <summary>Multiplies by a power of ten, first by moving the decimal point of a number with a scale.</summary>
    public static bool TryShift(ref UInt128 value, ref int scale, int exponent)
    {
        var moved = Math.Min(scale, exponent);
        scale -= moved;
        return TryShift(ref value, exponent - moved);
    }

    /// <summary>Adds. False, and no change, where the sum does not fit.</summary>
    public static bool TryAdd(ref UInt128 value, UInt128 addend)
    {
        if (addend > Max || value > Max - addend)
            return false;
        value += addend;
        return true;
    }

    /// <summary>Writes a digit behind. False where the result does not fit.</summary>
    public static bool TryAppend(ref UInt128 value, int digit) =>
        TryShift(ref value, 1) && TryAdd(ref value, (UInt128)digit);

    /// <summary>The decimal with this coefficient and scale.</summary>
    public static decimal ToDecimal(UInt128 value, int scale, bool negative)
    {
        var low = (ulong)value;
        return new decimal((int)low, (int)(low >> 32), (int)(uint)(value >> 64), negative, (byte)scale);
    }

    private static UInt128[] BuildPowers()
    {
        var powers = new UInt128[MaxScale + 1];
        powers[0] = 1;
        for (var i = 1; i < powers.Length; i++)
            powers[i] = powers[i - 1] * 10;
        return powers;
    }
}
