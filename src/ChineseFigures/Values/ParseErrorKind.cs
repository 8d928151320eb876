namespace ChineseFigures.Values;

/// <summary>Why a text is not the value that was asked for.</summary>
internal enum ParseErrorKind : byte
{
    None,
    Empty,
    InvalidUtf8,
    NotFound,
    OtherKind,
    Trailing,
    Range,
    Qualified,
    TooLong,
    NoYear,
}
