namespace ChineseFigures.Reading;

/// <summary>How a numeral is written; the extractor trusts digits more than characters that are also words.</summary>
internal enum NumeralForm : byte
{
    /// <summary>With at least one Arabic digit: 20.9, 3万4千.</summary>
    Arabic,

    /// <summary>Chinese numerals only, with at least one digit: 三十五, 八九亿.</summary>
    Chinese,

    /// <summary>A magnitude alone: 亿(元), 千亿(元), 百(个).</summary>
    MagnitudeOnly,

    /// <summary>A word that states a number without a numeral: 首位, 一半, 持平, 减半, 翻番.</summary>
    Word,
}
