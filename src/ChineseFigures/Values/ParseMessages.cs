namespace ChineseFigures.Values;

/// <summary>The catalogue of messages: {0} is what was expected, {1} the position.</summary>
internal static class ParseMessages
{
    public const string Empty = "Expected {0} at position {1}, but the text is empty.";
    public const string InvalidUtf8 = "Expected {0}, but the bytes at position {1} are not UTF-8.";
    public const string NotFound = "Expected {0} at position {1}, but no number begins there that could be one.";
    public const string OtherKind = "Expected {0} at position {1}, but the number there is none.";
    public const string Trailing = "Expected {0} and nothing more, but the text goes on at position {1}.";
    public const string Range =
        "Expected {0} at position {1}, but the text states a range; Stated<T> reads both of its ends.";
    public const string Qualified =
        "Expected {0} at position {1}, but the text qualifies the number; Stated<T> reads the qualifier too.";
    public const string TooLong =
        "Expected {0} at position {1}, but the number has more digits than a decimal holds exactly.";
    public const string NoYear =
        "Expected {0} at position {1}, but the time there names no year; FigureExtractor resolves it against a date.";

    /// <summary>The message of an error.</summary>
    public static string Of(ParseErrorKind kind) =>
        kind switch
        {
            ParseErrorKind.Empty => Empty,
            ParseErrorKind.InvalidUtf8 => InvalidUtf8,
            ParseErrorKind.NotFound => NotFound,
            ParseErrorKind.OtherKind => OtherKind,
            ParseErrorKind.Trailing => Trailing,
            ParseErrorKind.Range => Range,
            ParseErrorKind.Qualified => Qualified,
            ParseErrorKind.TooLong => TooLong,
            ParseErrorKind.NoYear => NoYear,
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
}
