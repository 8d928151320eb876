using System.Text;
using ChineseFigures.Values;
using Xunit;

namespace ChineseFigures.Tests.Values;

/// <summary>Tables of one expected value and many spellings: each spelling becomes a row, each row a round trip.</summary>
internal static class Corpus
{
    public static TheoryData<string, string> Rows(params (string Expected, string Spellings)[] table)
    {
        var rows = new TheoryData<string, string>();
        foreach (var (expected, spellings) in table)
        {
            foreach (var spelling in spellings.Split('|').Prepend(expected).Distinct())
                rows.Add(expected, spelling);
        }
        return rows;
    }

    /// <summary>Reads a spelling in every way, and its formats back.</summary>
    public static T Reads<T>(string expected, string spelling, string formats)
        where T : struct, ISpanParsable<T>, IUtf8SpanParsable<T>, ISpanFormattable, IUtf8SpanFormattable
    {
        var value = T.Parse(spelling, null);
        Assert.Equal(expected, value.ToString(null, null));
        Assert.Equal(value, T.Parse(spelling.AsSpan(), null));
        Assert.Equal(value, T.Parse(Encoding.UTF8.GetBytes(spelling), null));
        Assert.Equal(value, T.Parse($" \u3000{spelling} ", null));
        foreach (var format in formats)
            ReadsBack(value, format.ToString());
        return value;
    }

    /// <summary>Writes a value in a format in every way and reads it back.</summary>
    public static void ReadsBack<T>(T value, string format)
        where T : struct, ISpanParsable<T>, IUtf8SpanParsable<T>, ISpanFormattable, IUtf8SpanFormattable
    {
        var text = value.ToString(format, null);
        Assert.Equal(text, value.ToString(format.ToLowerInvariant(), null));
        Assert.True(T.TryParse(text, null, out var read), $"{value} in format {format} is '{text}', which is not read");
        Assert.Equal(value, read);

        var characters = new char[text.Length];
        Assert.True(value.TryFormat(characters, out var written, format, null));
        Assert.Equal(text, new string(characters, 0, written));
        Assert.False(value.TryFormat(characters.AsSpan(1), out written, format, null));
        Assert.Equal(0, written);

        var bytes = new byte[Encoding.UTF8.GetByteCount(text)];
        Assert.True(value.TryFormat(bytes, out written, format, null));
        Assert.Equal(text, Encoding.UTF8.GetString(bytes, 0, written));
        Assert.False(value.TryFormat(bytes.AsSpan(1), out written, format, null));
        Assert.Equal(0, written);
    }

    /// <summary>Does not read a text, and says why and where.</summary>
    internal static void Rejects<T>(string text, ParseErrorKind kind, int position)
        where T : struct, ITextValue<T>, ISpanParsable<T>, IUtf8SpanParsable<T>
    {
        Assert.Equal(new ParseError(kind, position), ValueText.Read<T>(text, out var value));
        Assert.Equal(default, value);
        Assert.False(T.TryParse(text, null, out _));
        Assert.False(T.TryParse(Encoding.UTF8.GetBytes(text), null, out _));

        var error = Assert.Throws<FigureFormatException>(() => T.Parse(text, null));
        Assert.Equal(position, error.Position);
        Assert.Equal(new ParseError(kind, position).Message(T.Expected), error.Message);

        var bytes = Encoding.UTF8.GetBytes(text);
        error = Assert.Throws<FigureFormatException>(() => T.Parse(bytes, null));
        Assert.Equal(Encoding.UTF8.GetByteCount(text.AsSpan(0, position)), error.Position);
    }
}
