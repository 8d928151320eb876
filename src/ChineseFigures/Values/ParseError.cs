using System.Globalization;

namespace ChineseFigures.Values;

/// <summary>Why and where a text is not the value that was asked for. The default is no error.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Position">Where, from 0: in UTF-16 code units, or in bytes where bytes were given.</param>
internal readonly record struct ParseError(ParseErrorKind Kind, int Position)
{
    /// <summary>No error.</summary>
    public static ParseError None => default;

    /// <summary>Whether the text was the value that was asked for.</summary>
    public bool IsNone => Kind == ParseErrorKind.None;

    /// <summary>The same error, so many characters further on.</summary>
    public ParseError Shift(int offset) => this with { Position = Position + offset };

    /// <summary>The message, naming what was expected.</summary>
    public string Message(string expected) =>
        string.Format(CultureInfo.InvariantCulture, ParseMessages.Of(Kind), expected, Position);
}
