namespace ChineseFigures;

/// <summary>Which script a text is written in, with the counts that tell.</summary>
/// <param name="SimplifiedCount">Characters that only Simplified text is written with.</param>
/// <param name="TraditionalCount">Characters that only Traditional text is written with.</param>
/// <param name="TaiwanCount">Forms that of Traditional texts only those of Taiwan use.</param>
/// <param name="HongKongCount">Forms that of Traditional texts only those of Hong Kong use.</param>
/// <remarks>The parts of a text may be looked at one by one and their detections added.</remarks>
/// <example>
/// <code>
/// var detection = ScriptDetector.Detect("國內生產總值");
/// detection.Script;           // Traditional
/// detection.TraditionalCount; // 4
/// </code>
/// </example>
public readonly record struct ScriptDetection(
    long SimplifiedCount,
    long TraditionalCount,
    long TaiwanCount,
    long HongKongCount
)
{
    // Of so many characters that tell, one may be of the other script, as in a name, without making the text mixed.
    private const int ExceptionOneIn = 20;

    /// <summary>The script: that of all telling characters but for at most one in twenty.</summary>
    public ChineseScript Script =>
        (SimplifiedCount, TraditionalCount) switch
        {
            (0, 0) => ChineseScript.Unknown,
            var (simplified, traditional) when IsException(traditional, simplified) => ChineseScript.Simplified,
            var (simplified, traditional) when IsException(simplified, traditional) => ChineseScript.Traditional,
            _ => ChineseScript.Mixed,
        };

    /// <summary>The region of a Traditional text; unknown for any other.</summary>
    public TraditionalRegion Region =>
        Script != ChineseScript.Traditional || TaiwanCount == HongKongCount ? TraditionalRegion.Unknown
        : TaiwanCount > HongKongCount ? TraditionalRegion.Taiwan
        : TraditionalRegion.HongKong;

    /// <summary>The detection of two texts together.</summary>
    /// <param name="left">The detection of one text.</param>
    /// <param name="right">The detection of the other.</param>
    public static ScriptDetection operator +(ScriptDetection left, ScriptDetection right) => left.Add(right);

    /// <summary>The detection of this text and another together.</summary>
    /// <param name="other">The detection of the other text.</param>
    public ScriptDetection Add(ScriptDetection other) =>
        new(
            SimplifiedCount + other.SimplifiedCount,
            TraditionalCount + other.TraditionalCount,
            TaiwanCount + other.TaiwanCount,
            HongKongCount + other.HongKongCount
        );

    private static bool IsException(long few, long many) => few * ExceptionOneIn <= few + many;
}
