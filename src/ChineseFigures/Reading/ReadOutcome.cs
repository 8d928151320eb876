namespace ChineseFigures.Reading;

/// <summary>What begins at a place of the text. All but <see cref="None"/> tell their length, to go on behind.</summary>
internal enum ReadOutcome : byte
{
    /// <summary>No numeral and no word that states a number.</summary>
    None,

    /// <summary>A number, with its unit if it has one.</summary>
    Quantity,

    /// <summary>A span of time or a date (3个月, 2010年, 前三季度): no figure.</summary>
    Duration,

    /// <summary>The name of a thing (第二届, 第三产业): no figure.</summary>
    Ordinal,

    /// <summary>Digits with points or dashes that are a code, a date or a telephone number.</summary>
    Code,

    /// <summary>A numeral of more digits than a <see cref="decimal"/> holds exactly.</summary>
    TooLong,
}
