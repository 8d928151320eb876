namespace ChineseFigures.Vocabulary;

/// <summary>What a word says behind a numeral.</summary>
internal enum WordSense : byte
{
    /// <summary>No word of the vocabulary.</summary>
    None,

    /// <summary>A unit.</summary>
    Unit,

    /// <summary>A span of time or a date: 个月, 年.</summary>
    Duration,

    /// <summary>A word that only begins like a unit: 位于, 人员.</summary>
    Other,
}
