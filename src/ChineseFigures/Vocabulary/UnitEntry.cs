namespace ChineseFigures.Vocabulary;

/// <summary>One unit of the vocabulary: a currency, a measure, a measure word, %, pp, x.</summary>
internal sealed class UnitEntry
{
    /// <summary>The kind of a quantity in this unit.</summary>
    public required FigureKind Kind { get; init; }

    /// <summary>The contract's name of the unit: <c>CNY</c>, <c>mu</c>, <c>个</c>, <c>%</c>, <c>pp</c>, <c>x</c>.</summary>
    public required string Code { get; init; }

    /// <summary>What the number is multiplied by to be in <see cref="Code"/> (角: 0.1 CNY; 成: 10 %).</summary>
    public required decimal Factor { get; init; }

    /// <summary>The unit's first word, with which it is written in Chinese: 美元, 亩, 个.</summary>
    public required string Word { get; init; }
}
