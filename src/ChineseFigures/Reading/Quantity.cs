using ChineseFigures.Vocabulary;

namespace ChineseFigures.Reading;

/// <summary>
/// A number with its unit as it stands in the text: what <see cref="QuantityReader"/> reads, and what both the
/// single-value parsers and the extractor are made of.
/// </summary>
internal readonly record struct Quantity
{
    /// <summary>The kind that the unit decides.</summary>
    public FigureKind Kind { get; init; }

    /// <summary>The scaled number. Meaningless where <see cref="HasValue"/> is false.</summary>
    public decimal Value { get; init; }

    /// <summary>The upper end of a range; equal to <see cref="Value"/> where <see cref="HasMax"/> is false.</summary>
    public decimal Max { get; init; }

    /// <summary>False only for a rank that names no place (前列, 第一梯队).</summary>
    public bool HasValue { get; init; }

    /// <summary>Whether the text states a range (3—5亿元, 八九亿, 几十万).</summary>
    public bool HasMax { get; init; }

    /// <summary>The power of ten that the last magnitude word stands for: 8 in 20.9亿美元, 0 where there is none.</summary>
    public byte Magnitude { get; init; }

    /// <summary>The unit, or null: a bare number, or a count whose noun follows without a measure word.</summary>
    public UnitEntry? Unit { get; init; }

    /// <summary>The denominator of a rate (万元/人: 人), or null.</summary>
    public UnitEntry? Per { get; init; }

    /// <summary>The qualifier written inside the quantity (140余个, 3000多), else <see cref="Qualifier.Exact"/>.</summary>
    public Qualifier Qualifier { get; init; }

    /// <summary>Characters read, from the first of the numeral (or currency symbol or sign) to the last of the unit.</summary>
    public int Length { get; init; }

    /// <summary>How the numeral was written.</summary>
    public NumeralForm Form { get; init; }

    /// <summary>One exact number.</summary>
    public static Quantity Of(FigureKind kind, decimal value, NumeralForm form, int length) =>
        new()
        {
            Kind = kind,
            Value = value,
            Max = value,
            HasValue = true,
            Form = form,
            Length = length,
        };
}
