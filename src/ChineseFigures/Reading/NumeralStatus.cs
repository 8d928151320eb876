namespace ChineseFigures.Reading;

/// <summary>What came of an attempt to read a numeral.</summary>
internal enum NumeralStatus : byte
{
    /// <summary>No numeral begins here.</summary>
    None,

    /// <summary>A numeral was read.</summary>
    Read,

    /// <summary>A numeral of more digits than a <see cref="decimal"/> holds exactly.</summary>
    TooLong,

    /// <summary>Digits with points or dashes that are a code, a date, a version or a telephone number: 1.2.3, 2012-2-17.</summary>
    Code,
}
