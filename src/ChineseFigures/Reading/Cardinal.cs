namespace ChineseFigures.Reading;

/// <summary>An unsigned numeral with its magnitudes, neither fraction nor percentage: 20.9亿, 三百五十, 八九亿.</summary>
internal readonly struct Cardinal
{
    /// <summary>The number without its decimal point.</summary>
    public UInt128 Coefficient { get; init; }

    /// <summary>The digits behind the decimal point.</summary>
    public int Scale { get; init; }

    /// <summary>The upper end of a vague numeral less its lower end, in units of <see cref="Coefficient"/>; else 0.</summary>
    public UInt128 Spread { get; init; }

    /// <summary>The power of ten of the magnitude that the numeral ends with, 0 where it ends with a digit.</summary>
    public int Magnitude { get; init; }

    /// <summary>
    /// The power of ten of the 万 or 亿 that scales the whole numeral (8 in 20.9亿, 12 in 4万亿), 0 where there is
    /// none or digits follow it. In a range the left end may share it.
    /// </summary>
    public int SharedMagnitude { get; init; }

    /// <summary>How the numeral is written.</summary>
    public NumeralForm Form { get; init; }

    /// <summary>多, 余 or 来 inside or behind the numeral.</summary>
    public Qualifier Qualifier { get; init; }

    /// <summary>Characters read.</summary>
    public int Length { get; init; }

    /// <summary>The number; of a vague numeral, the lower end.</summary>
    public decimal ToDecimal(bool negative) => Reading.Coefficient.ToDecimal(Coefficient, Scale, negative);

    /// <summary>The power of ten that a numeral of magnitudes alone is: 6 for 百万.</summary>
    public int Magnitudes()
    {
        var power = 0;
        while (Reading.Coefficient.Power(power) < Coefficient)
            power++;
        return power;
    }
}
