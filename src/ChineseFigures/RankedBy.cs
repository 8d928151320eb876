namespace ChineseFigures;

/// <summary>What an ordering goes by. The default is <see cref="None"/>.</summary>
public enum RankedBy
{
    /// <summary>Not a rank, or the text does not say.</summary>
    None,

    /// <summary>总量, 规模, 数量.</summary>
    Level,

    /// <summary>增速, 增幅, 增长率.</summary>
    Growth,
}
