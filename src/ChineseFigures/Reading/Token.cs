namespace ChineseFigures.Reading;

/// <summary>What a token is.</summary>
internal enum TokenKind : byte
{
    /// <summary>A number with its unit; <see cref="Token.Index"/> counts the reader's quantities.</summary>
    Quantity,

    /// <summary>A time; <see cref="Token.Index"/> counts the reader's times.</summary>
    Time,

    /// <summary>A duration (6年) or another number that is no figure.</summary>
    Duration,

    /// <summary>，</summary>
    Comma,

    /// <summary>、</summary>
    Enumeration,

    /// <summary>；</summary>
    Semicolon,

    /// <summary>：</summary>
    Colon,

    /// <summary>。！？ and whatever else ends a sentence.</summary>
    Stop,

    /// <summary>（</summary>
    Open,

    /// <summary>）</summary>
    Close,

    /// <summary>A space or a line break that was not noise.</summary>
    Space,
}

/// <summary>One token of the clean text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Its first clean character.</param>
/// <param name="End">Behind its last.</param>
/// <param name="Index">Which quantity or time it is; else 0.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End, int Index);
