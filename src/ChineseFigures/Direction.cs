namespace ChineseFigures;

/// <summary>Which way a change or a gap points. The default is <see cref="None"/>.</summary>
public enum Direction
{
    /// <summary>Not a change or gap, or the text does not say.</summary>
    None,

    /// <summary>增长, 提高, 高于.</summary>
    Up,

    /// <summary>下降, 减少, 低于.</summary>
    Down,

    /// <summary>持平, 零增长.</summary>
    Flat,
}
