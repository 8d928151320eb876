namespace ChineseFigures.Vocabulary;

/// <summary>One unit of the vocabulary: a currency, a measure, a measure word, %, pp, x.</summary>
internal sealed class UnitEntry
{
    /// <summary>The kind of a quantity in this unit.</summary>
    public required FigureKind Kind { get; init; }

    /// <summary>
    /// The contract's name of the unit: <c>CNY</c>, <c>mu</c>, <c>个</c>, <c>%</c>, <c>pp</c>, <c>x</c>; empty for 点,
    /// which makes a number of an index and no unit.
    /// </summary>
    public required string Code { get; init; }

    /// <summary>What the number is multiplied by to be in <see cref="Code"/> (角: 0.1 CNY; 成: 10 %).</summary>
    public required decimal Factor
    {
        get;
        init
        {
            field = value;
            IsMain = value == 1;
        }
    }

    /// <summary>Whether it is the unit of <see cref="Code"/> itself: <see cref="Factor"/> is 1.</summary>
    public bool IsMain { get; private init; }

    /// <summary>The unit's first word, with which it is written in Chinese: 美元, 亩, 个.</summary>
    public required string Word { get; init; }

    /// <summary>The Chinese name of a currency; else <see cref="Word"/>.</summary>
    public string? Name { get; init; }

    /// <summary>What a measure measures (<c>area</c>): measures of one dimension convert into one another. Else null.</summary>
    public string? Dimension { get; init; }

    /// <summary>
    /// How many base units of <see cref="Dimension"/> one of this is, over <see cref="BaseDenominator"/>; exact, as a
    /// fraction, because one 亩 is 2000/3 square metres.
    /// </summary>
    public decimal BaseNumerator { get; init; } = 1;

    /// <summary>The denominator of <see cref="BaseNumerator"/>.</summary>
    public decimal BaseDenominator { get; init; } = 1;
}
