using System.Buffers;
using ChineseFigures.Scripts;

namespace ChineseFigures;

/// <summary>
/// Converts between Simplified and Traditional Chinese, their regional forms and old and new Japanese forms, as
/// OpenCC 1.4 does.
/// </summary>
/// <remarks>
/// Instances are immutable and safe to use from several threads; all share their tables, which are read when a
/// conversion is first asked for. Everything that is not converted passes through as it was: Latin text, emoji,
/// ideographic variation and description sequences, and lone surrogates.
/// </remarks>
/// <example>
/// <code>
/// var converter = new ScriptConverter(ScriptConversion.S2TWP);
/// converter.Convert("打印机的价格"); // 印表機的價格
/// </code>
/// </example>
public sealed class ScriptConverter
{
    // Room for some text to become longer without moving it.
    private const int Slack = 64;

    private readonly Pipeline pipeline;

    /// <summary>Creates a converter.</summary>
    /// <param name="conversion">What to convert from and to.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="conversion"/> is none of the enumeration's values.</exception>
    public ScriptConverter(ScriptConversion conversion)
    {
        Conversion = conversion;
        pipeline = Pipelines.For(conversion);
    }

    /// <summary>What this converter converts from and to.</summary>
    public ScriptConversion Conversion { get; }

    /// <summary>Converts a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The converted text; <paramref name="text"/> itself if nothing in it changes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public string Convert(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var output = new CharBuffer(text.Length + Slack);
        Convert(text, ref output, null);
        var converted = output.Written.SequenceEqual(text) ? text : new string(output.Written);
        output.Dispose();
        return converted;
    }

    /// <summary>Converts a text into a writer, block by block, in memory that does not grow with the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="destination">Takes the converted text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="destination"/> is null.</exception>
    public void Convert(ReadOnlySpan<char> text, IBufferWriter<char> destination)
    {
        ArgumentNullException.ThrowIfNull(destination);
        var output = new CharBuffer(Slack);
        Convert(text, ref output, destination);
        output.Dispose();
    }

    /// <summary>Converts a text and keeps which part of it became which.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public ConversionResult ConvertWithMap(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var output = new CharBuffer(text.Length + Slack);
        var alignment = Align(text, ref output);
        var converted = output.Written.SequenceEqual(text) ? text : new string(output.Written);
        output.Dispose();
        return new ConversionResult(text, converted, alignment);
    }

    private void Convert(ReadOnlySpan<char> text, ref CharBuffer output, IBufferWriter<char>? destination)
    {
        if (!Pipeline.NeedsNormalization(text))
        {
            pipeline.Convert(text, ref output, destination);
            return;
        }

        var normalized = new CharBuffer(text.Length + Slack);
        pipeline.Normalize(text, ref normalized);
        pipeline.Convert(normalized.Written, ref output, destination);
        normalized.Dispose();
    }

    private Alignment Align(ReadOnlySpan<char> text, ref CharBuffer output)
    {
        if (!Pipeline.NeedsNormalization(text))
        {
            return pipeline.Align(text, ref output);
        }

        var normalized = new CharBuffer(text.Length + Slack);
        var alignment = pipeline.Normalize(text, ref normalized).Then(pipeline.Align(normalized.Written, ref output));
        normalized.Dispose();
        return alignment;
    }
}
