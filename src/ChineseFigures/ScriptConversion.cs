namespace ChineseFigures;

/// <summary>
/// A conversion between Chinese scripts, named as OpenCC names its configurations: S Simplified, T Traditional in
/// OpenCC's own standard, TW Taiwan, HK Hong Kong, JP Japanese; a P at the end converts regional vocabulary too.
/// </summary>
/// <example>
/// <code>
/// var converter = new ScriptConverter(ScriptConversion.S2TWP);
/// converter.Convert("软件的价格"); // 軟體的價格
/// </code>
/// </example>
public enum ScriptConversion
{
    /// <summary>Simplified to Traditional: 汉语 → 漢語.</summary>
    S2T,

    /// <summary>Traditional to Simplified: 漢語 → 汉语.</summary>
    T2S,

    /// <summary>Simplified to Traditional as written in Taiwan: 这里 → 這裡.</summary>
    S2TW,

    /// <summary>Traditional as written in Taiwan to Simplified: 這裡 → 这里.</summary>
    TW2S,

    /// <summary>Simplified to Traditional with the vocabulary of Taiwan: 打印机 → 印表機.</summary>
    S2TWP,

    /// <summary>Traditional with the vocabulary of Taiwan to Simplified with that of the mainland: 計程車 → 出租车.</summary>
    TW2SP,

    /// <summary>Simplified to Traditional as written in Hong Kong: 这里 → 這裏.</summary>
    S2HK,

    /// <summary>Traditional as written in Hong Kong to Simplified: 這裏 → 这里.</summary>
    HK2S,

    /// <summary>Simplified to Traditional with the vocabulary of Hong Kong: 打印机 → 打印機.</summary>
    S2HKP,

    /// <summary>Traditional with the vocabulary of Hong Kong to Simplified with that of the mainland.</summary>
    HK2SP,

    /// <summary>Traditional to the forms written in Taiwan: 裏 → 裡.</summary>
    T2TW,

    /// <summary>The forms written in Taiwan to OpenCC's Traditional standard: 裡 → 裏.</summary>
    TW2T,

    /// <summary>Traditional to the forms written in Hong Kong: 説 for 說.</summary>
    T2HK,

    /// <summary>The forms written in Hong Kong to OpenCC's Traditional standard: 說 for 説.</summary>
    HK2T,

    /// <summary>Old Japanese forms (kyūjitai) to the new ones (shinjitai): 圓 → 円.</summary>
    T2JP,

    /// <summary>New Japanese forms (shinjitai) to the old ones (kyūjitai): 円 → 圓.</summary>
    JP2T,
}
