namespace ChineseFigures;

/// <summary>Phrases that a <see cref="ScriptConverter"/> knows beyond OpenCC's; none by default.</summary>
/// <remarks>Instances are immutable and safe to use from several threads.</remarks>
/// <example>
/// <code>
/// var options = new ScriptConverterOptions { EconomicTerms = true };
/// new ScriptConverter(ScriptConversion.S2TWP, options).Convert("经济运行"); // 經濟運行, by OpenCC alone 經濟執行
/// </code>
/// </example>
public sealed record ScriptConverterOptions
{
    /// <summary>The caller's own phrases; they take precedence over all others.</summary>
    public UserPhrases? Phrases { get; init; }

    /// <summary>
    /// Whether terms of economic text that OpenCC takes for others are converted as economic terms: measure words,
    /// currencies, 万亿 and 兆, and words that OpenCC takes for terms of computing.
    /// </summary>
    public bool EconomicTerms { get; init; }
}
