namespace ChineseFigures.Values;

/// <summary>
/// What a type tells <see cref="ValueText"/> about itself, which does the rest of parsing and formatting for all types.
/// The public members that forward to it are written by <c>ValueTypes.targets</c> beside this file.
/// </summary>
internal interface ITextValue<TSelf>
    where TSelf : struct, ITextValue<TSelf>
{
    /// <summary>What an error message says was expected: a noun phrase with an example.</summary>
    static abstract string Expected { get; }

    /// <summary>Reads a value that is the whole of <paramref name="text"/>, which is folded, trimmed and not empty.</summary>
    static abstract ParseError Read(ReadOnlySpan<char> text, out TSelf value);

    /// <summary>Writes the value in the format of an upper-case letter; false where the type has no such format.</summary>
    bool Write(ref TextBuffer target, char format);
}
