namespace ChineseFigures;

/// <summary>A text is not the value that was asked for; the message says what was expected, and where.</summary>
/// <example>
/// <c>Money.Parse("3亿元左右")</c> throws it with <see cref="Position"/> 3, for the text goes on behind the amount.
/// </example>
public sealed class FigureFormatException : FormatException
{
    /// <summary>An exception without a position.</summary>
    public FigureFormatException() { }

    /// <summary>An exception with this message.</summary>
    public FigureFormatException(string message)
        : base(message) { }

    /// <summary>An exception with this message and cause.</summary>
    public FigureFormatException(string message, Exception innerException)
        : base(message, innerException) { }

    /// <summary>An exception with this message, and where the text went wrong.</summary>
    public FigureFormatException(string message, int position)
        : base(message) => Position = position;

    /// <summary>
    /// Where the text went wrong, counted from 0 in UTF-16 code units, or in bytes where UTF-8 was given.
    /// </summary>
    public int Position { get; }
}
