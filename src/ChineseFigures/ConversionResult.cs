using ChineseFigures.Scripts;

namespace ChineseFigures;

/// <summary>A converted text that knows where each part of it stood in the source, and the other way round.</summary>
/// <remarks>
/// A character that became another corresponds to it alone. Where words were exchanged, or the length changed, word
/// corresponds to word: a place within one is taken as its beginning, and a span that covers part of one covers all
/// of it. Translating keeps the order of places. Instances are immutable and safe to use from several threads.
/// </remarks>
/// <example>
/// <code>
/// var result = new ScriptConverter(ScriptConversion.TW2SP).ConvertWithMap("搭計程車去");
/// result.Text;               // 搭出租车去
/// result.ToSource(1..4);     // 1..4, 計程車
/// </code>
/// </example>
public sealed class ConversionResult
{
    private readonly Alignment _alignment;

    internal ConversionResult(string source, string text, Alignment alignment)
    {
        Source = source;
        Text = text;
        _alignment = alignment;
    }

    /// <summary>The text before the conversion.</summary>
    public string Source { get; }

    /// <summary>The text after the conversion; the same instance as <see cref="Source"/> if nothing changed.</summary>
    public string Text { get; }

    /// <summary>The offset in the source that an offset of the converted text corresponds to.</summary>
    /// <param name="offset">An offset of the converted text, its length included.</param>
    /// <exception cref="ArgumentOutOfRangeException">The offset is negative or beyond the converted text.</exception>
    public int ToSource(int offset)
    {
        CheckOffset(offset, Text);
        return _alignment.ToSource(offset, Alignment.Edge.Start);
    }

    /// <summary>The offset in the converted text that an offset of the source corresponds to.</summary>
    /// <param name="offset">An offset of the source, its length included.</param>
    /// <exception cref="ArgumentOutOfRangeException">The offset is negative or beyond the source.</exception>
    public int ToOutput(int offset)
    {
        CheckOffset(offset, Source);
        return _alignment.ToOutput(offset, Alignment.Edge.Start);
    }

    /// <summary>The smallest span of the source that became all of a span of the converted text.</summary>
    /// <param name="span">A span of the converted text.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie within the converted text.</exception>
    public Range ToSource(Range span)
    {
        var (start, length) = span.GetOffsetAndLength(Text.Length);
        var sourceStart = _alignment.ToSource(start, Alignment.Edge.Start);
        return sourceStart..(length == 0 ? sourceStart : _alignment.ToSource(start + length, Alignment.Edge.End));
    }

    /// <summary>The smallest span of the converted text that all of a span of the source became.</summary>
    /// <param name="span">A span of the source.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie within the source.</exception>
    public Range ToOutput(Range span)
    {
        var (start, length) = span.GetOffsetAndLength(Source.Length);
        var outputStart = _alignment.ToOutput(start, Alignment.Edge.Start);
        return outputStart..(length == 0 ? outputStart : _alignment.ToOutput(start + length, Alignment.Edge.End));
    }

    private static void CheckOffset(int offset, string text)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, text.Length);
    }
}
