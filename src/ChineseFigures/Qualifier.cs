namespace ChineseFigures;

/// <summary>How exactly the text states a number. The default is <see cref="Exact"/>.</summary>
public enum Qualifier
{
    /// <summary>Stated without reserve.</summary>
    Exact,

    /// <summary>约, 左右, 大约, 上下, 基本.</summary>
    About,

    /// <summary>近, 将近, 接近: a little less.</summary>
    Nearly,

    /// <summary>超, 超过, 突破, 余, 多, 逾: a little more.</summary>
    Over,

    /// <summary>不低于, 以上, 至少, 上千万: this or more.</summary>
    AtLeast,

    /// <summary>不到, 不足, 低于: less than this.</summary>
    Under,

    /// <summary>以下, 以内, 不超过, 前三: this or less.</summary>
    AtMost,
}
