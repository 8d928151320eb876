namespace ChineseFigures;

/// <summary>The script that a text is written in, as far as its characters tell.</summary>
public enum ChineseScript
{
    /// <summary>No character tells: the text is not Chinese, or written only with characters both scripts share.</summary>
    Unknown,

    /// <summary>Simplified characters.</summary>
    Simplified,

    /// <summary>Traditional characters.</summary>
    Traditional,

    /// <summary>Simplified and Traditional characters, neither a mere exception.</summary>
    Mixed,
}
