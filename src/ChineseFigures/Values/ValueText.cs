using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using ChineseFigures.Reading;

namespace ChineseFigures.Values;

/// <summary>Parsing and formatting for every value type: buffers, folding, UTF-8, errors, format letters.</summary>
internal static class ValueText
{
    // Values are short, and a buffer on the stack costs the time to clear it: a longer text goes through a rented one.
    private const int StackLength = 32;

    /// <summary>Reads a value, or says why it is none.</summary>
    public static ParseError Read<T>(ReadOnlySpan<char> text, out T value)
        where T : struct, ITextValue<T>
    {
        if (text.Length > StackLength)
            return ReadLong(text, out value);
        Span<char> folded = stackalloc char[StackLength];
        return ReadInto(text, folded[..text.Length], out value);
    }

    /// <summary>Reads a value from UTF-8, or says why it is none.</summary>
    public static ParseError Read<T>(ReadOnlySpan<byte> text, out T value)
        where T : struct, ITextValue<T>
    {
        // Every byte is at most one UTF-16 unit.
        if (text.Length > StackLength)
            return ReadLong(text, out value);
        Span<char> characters = stackalloc char[StackLength];
        return ReadInto(text, characters, out value);
    }

    /// <inheritdoc cref="ISpanParsable{TSelf}.Parse"/>
    public static T Parse<T>(ReadOnlySpan<char> text)
        where T : struct, ITextValue<T>
    {
        var error = Read(text, out T value);
        if (!error.IsNone)
            Throw<T>(error);
        return value;
    }

    /// <inheritdoc cref="IUtf8SpanParsable{TSelf}.Parse"/>
    public static T Parse<T>(ReadOnlySpan<byte> text)
        where T : struct, ITextValue<T>
    {
        var error = Read(text, out T value);
        if (!error.IsNone)
            Throw<T>(error);
        return value;
    }

    /// <inheritdoc cref="IParsable{TSelf}.Parse"/>
    public static T Parse<T>(string text)
        where T : struct, ITextValue<T>
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse<T>(text.AsSpan());
    }

    /// <summary>A value in the format of that letter.</summary>
    /// <exception cref="FormatException">The type has no such format.</exception>
    public static string ToString<T>(in T value, string? format)
        where T : struct, ITextValue<T>
    {
        Span<char> target = stackalloc char[StackLength];
        if (TryFormat(value, target, out var written, format))
            return target[..written].ToString();
        for (var length = 4 * StackLength; ; length *= 2)
        {
            var rented = ArrayPool<char>.Shared.Rent(length);
            var text = TryFormat(value, rented, out written, format) ? new string(rented, 0, written) : null;
            ArrayPool<char>.Shared.Return(rented);
            if (text is not null)
                return text;
        }
    }

    /// <inheritdoc cref="ISpanFormattable.TryFormat"/>
    public static bool TryFormat<T>(in T value, Span<char> target, out int written, ReadOnlySpan<char> format)
        where T : struct, ITextValue<T>
    {
        var buffer = new TextBuffer(target);
        if (!value.Write(ref buffer, Letter(format)))
            ThrowFormat<T>(format);
        written = buffer.IsFull ? 0 : buffer.Length;
        return !buffer.IsFull;
    }

    /// <inheritdoc cref="IUtf8SpanFormattable.TryFormat"/>
    public static bool TryFormat<T>(in T value, Span<byte> target, out int written, ReadOnlySpan<char> format)
        where T : struct, ITextValue<T>
    {
        Span<char> characters = stackalloc char[StackLength];
        scoped ReadOnlySpan<char> text = TryFormat(value, characters, out var length, format)
            ? characters[..length]
            : ToString(value, format.ToString());
        return Encoding.UTF8.TryGetBytes(text, target, out written);
    }

    private static char Letter(ReadOnlySpan<char> format) =>
        format.Length switch
        {
            0 => 'G',
            1 => char.ToUpperInvariant(format[0]),
            _ => '\0',
        };

    private static ParseError ReadInto<T>(ReadOnlySpan<char> text, Span<char> folded, out T value)
        where T : struct, ITextValue<T>
    {
        CharacterFold.Fold(text, folded);
        return ReadFolded(folded, out value);
    }

    private static ParseError ReadFolded<T>(ReadOnlySpan<char> folded, out T value)
        where T : struct, ITextValue<T>
    {
        var start = Spacing.Skip(folded, 0);
        var end = folded.Length;
        while (end > start && folded[end - 1] is ' ' or '\r' or '\n')
            end--;
        var trimmed = folded[start..end];
        if (trimmed.IsEmpty)
            return Fail(new ParseError(ParseErrorKind.Empty, 0), out value);
        var error = T.Read(trimmed, out value);
        return error.IsNone ? error : Fail(error.Shift(start), out value);
    }

    private static ParseError Fail<T>(ParseError error, out T value)
        where T : struct
    {
        value = default;
        return error;
    }

    private static ParseError ReadInto<T>(ReadOnlySpan<byte> text, Span<char> characters, out T value)
        where T : struct, ITextValue<T>
    {
        if (!Utf8Fold.TryFold(text, characters, out var written))
            return Fail(new ParseError(ParseErrorKind.InvalidUtf8, written), out value);
        var error = ReadFolded(characters[..written], out value);
        return error.IsNone ? error : error with { Position = Utf8Fold.ByteOf(text, error.Position) };
    }

    private static ParseError ReadLong<T>(ReadOnlySpan<char> text, out T value)
        where T : struct, ITextValue<T>
    {
        var rented = ArrayPool<char>.Shared.Rent(text.Length);
        var error = ReadInto(text, rented.AsSpan(0, text.Length), out value);
        ArrayPool<char>.Shared.Return(rented);
        return error;
    }

    private static ParseError ReadLong<T>(ReadOnlySpan<byte> text, out T value)
        where T : struct, ITextValue<T>
    {
        var rented = ArrayPool<char>.Shared.Rent(text.Length);
        var error = ReadInto(text, rented, out value);
        ArrayPool<char>.Shared.Return(rented);
        return error;
    }

    [DoesNotReturn]
    private static void Throw<T>(ParseError error)
        where T : struct, ITextValue<T> => throw new FigureFormatException(error.Message(T.Expected), error.Position);

    [DoesNotReturn]
    private static void ThrowFormat<T>(ReadOnlySpan<char> format) =>
        throw new FormatException($"{typeof(T).Name} has no format '{format}'.");
}
