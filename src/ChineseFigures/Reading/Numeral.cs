namespace ChineseFigures.Reading;

/// <summary>What a numeral states without a unit.</summary>
internal enum NumeralBase : byte
{
    /// <summary>A number: 20.9亿.</summary>
    One,

    /// <summary>A part of a whole: 三分之一, 二又三分之一.</summary>
    Fraction,

    /// <summary>百分之…, and 万分之… in hundredths.</summary>
    Percent,

    /// <summary>千分之….</summary>
    PerMille,
}

/// <summary>A numeral with its sign: one number, or the two ends of a vague one.</summary>
internal readonly struct Numeral
{
    /// <summary>The number, or the lower end of a vague one.</summary>
    public decimal Value { get; init; }

    /// <summary>The upper end of a vague numeral; <see cref="Value"/> of any other.</summary>
    public decimal Max { get; init; }

    /// <summary>Whether the numeral is vague: 八九亿, 几十万, 十几.</summary>
    public bool IsVague { get; init; }

    /// <summary>What the numeral states without a unit.</summary>
    public NumeralBase Base { get; init; }

    /// <inheritdoc cref="Cardinal.Magnitude"/>
    public byte Magnitude { get; init; }

    /// <inheritdoc cref="Cardinal.SharedMagnitude"/>
    public byte SharedMagnitude { get; init; }

    /// <inheritdoc cref="Cardinal.Form"/>
    public NumeralForm Form { get; init; }

    /// <inheritdoc cref="Cardinal.Qualifier"/>
    public Qualifier Qualifier { get; init; }

    /// <summary>Characters read.</summary>
    public int Length { get; init; }
}
