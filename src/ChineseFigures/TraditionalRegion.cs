namespace ChineseFigures;

/// <summary>The region whose forms a Traditional text is written with, as far as its characters tell.</summary>
public enum TraditionalRegion
{
    /// <summary>No character tells, or as many tell the one as the other.</summary>
    Unknown,

    /// <summary>The forms of Taiwan: 裡, 啟, 麵.</summary>
    Taiwan,

    /// <summary>The forms of Hong Kong: 説, 税, 户.</summary>
    HongKong,
}
