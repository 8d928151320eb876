namespace ChineseFigures.Reading;

/// <summary>Decimal arithmetic that declines where <see cref="decimal"/> would round or overflow.</summary>
internal static class ExactProduct
{
    // Eight digits remain for the other factor or the carry.
    private const decimal Limit = 100_000_000_000_000_000_000m;
    private const int ScaleLimit = 8;

    /// <summary>Multiplies by a factor of few digits. False, and no change, where the product may not be exact.</summary>
    public static bool TryMultiply(ref decimal value, decimal factor)
    {
        if (!IsSmall(value) || !IsSmall(factor))
            return false;
        value *= factor;
        return true;
    }

    /// <summary>Adds. False, and no change, where the sum may not be exact.</summary>
    public static bool TryAdd(ref decimal value, decimal addend)
    {
        if (!IsSmall(value) || !IsSmall(addend))
            return false;
        value += addend;
        return true;
    }

    /// <summary>Multiplies by a power of ten. False, and no change, where the product may not be exact.</summary>
    public static bool TryShift(ref decimal value, int power)
    {
        if (value.Scale >= power)
        {
            Span<int> bits = stackalloc int[4];
            decimal.GetBits(value, bits);
            value = new decimal(bits[0], bits[1], bits[2], value < 0, (byte)(value.Scale - power));
            return true;
        }
        var factor = Coefficient.ToDecimal(Coefficient.Power(power), 0, negative: false);
        if (decimal.Abs(value) > decimal.MaxValue / factor || value.Scale > ScaleLimit)
            return false;
        value *= factor;
        return true;
    }

    private static bool IsSmall(decimal value) => value.Scale <= ScaleLimit && decimal.Abs(value) < Limit;
}
