using ChineseFigures.Vocabulary;

namespace ChineseFigures.Reading;

/// <summary>One numeral with the unit behind it: an end of a range, or the whole quantity.</summary>
internal struct Amount
{
    /// <summary>The number in <see cref="Unit"/>; of a vague one, the lower end.</summary>
    public decimal Value;

    /// <summary>The upper end of a vague number; <see cref="Value"/> of any other.</summary>
    public decimal Max;

    /// <summary>The numeral as read, before the unit scaled it.</summary>
    public Numeral Numeral;

    /// <summary>The unit, or null.</summary>
    public UnitEntry? Unit;

    /// <summary>What the word behind the numeral says.</summary>
    public WordSense Sense;

    /// <summary>多, 余 or 来 inside the amount.</summary>
    public Qualifier Qualifier;

    /// <summary>The index behind the last character.</summary>
    public int End;

    /// <summary>Whether the number stands alone, so that what follows may give it its unit.</summary>
    public readonly bool IsBare => Unit is null && Numeral.Base == NumeralBase.One;
}
