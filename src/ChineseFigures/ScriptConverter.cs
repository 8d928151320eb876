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

    private readonly Pipeline _pipeline;
    private readonly PhraseFinder? _phrases;

    /// <summary>Creates a converter.</summary>
    /// <param name="conversion">What to convert from and to.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="conversion"/> is none of the enumeration's values.</exception>
    public ScriptConverter(ScriptConversion conversion)
        : this(conversion, new ScriptConverterOptions()) { }

    /// <summary>Creates a converter with phrases beyond OpenCC's.</summary>
    /// <param name="conversion">What to convert from and to.</param>
    /// <param name="options">The phrases.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="conversion"/> is none of the enumeration's values.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public ScriptConverter(ScriptConversion conversion, ScriptConverterOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Conversion = conversion;
        _pipeline = Pipelines.For(conversion);
        _phrases = PhraseFinder.Create(options, conversion);
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
        var run = new PipelineRun(_pipeline, _phrases, text.Length + Slack);
        if (Pipeline.NeedsNormalization(text))
        {
            var normalized = new CharBuffer(text.Length + Slack);
            _pipeline.Normalize(text, ref normalized);
            run.Convert(normalized.Written, isEnd: true);
            normalized.Dispose();
        }
        else
        {
            run.Convert(text, isEnd: true);
        }
        var converted = run.Output.Written.SequenceEqual(text) ? text : new string(run.Output.Written);
        run.Dispose();
        return converted;
    }

    /// <summary>Converts a text into a writer, block by block, in memory that does not grow with the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="destination">Takes the converted text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="destination"/> is null.</exception>
    public void Convert(ReadOnlySpan<char> text, IBufferWriter<char> destination)
    {
        var writer = CreateWriter(destination);
        writer.Write(text);
        writer.Complete();
    }

    /// <summary>A writer that converts a text as it comes, piece by piece.</summary>
    /// <param name="destination">Takes the converted text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="destination"/> is null.</exception>
    public ScriptConversionWriter CreateWriter(IBufferWriter<char> destination)
    {
        ArgumentNullException.ThrowIfNull(destination);
        return new ScriptConversionWriter(_pipeline, _phrases, destination);
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

    private Alignment Align(ReadOnlySpan<char> text, ref CharBuffer output)
    {
        if (!Pipeline.NeedsNormalization(text))
            return AlignNormalized(text, ref output);
        var normalized = new CharBuffer(text.Length + Slack);
        var alignment = _pipeline.Normalize(text, ref normalized).Then(AlignNormalized(normalized.Written, ref output));
        normalized.Dispose();
        return alignment;
    }

    private Alignment AlignNormalized(ReadOnlySpan<char> text, ref CharBuffer output)
    {
        var whole = new Alignment();
        var at = 0;
        while (_phrases is not null && _phrases.TryFind(text[at..], out var start, out var length, out var value))
        {
            AlignPiece(text.Slice(at, start), at, whole, ref output);
            at += start;
            new AlignmentTrace(whole, 0).Replaced(text.Slice(at, length), value, at, output.Length);
            output.Append(value);
            at += length;
        }
        AlignPiece(text[at..], at, whole, ref output);
        return whole;
    }

    private void AlignPiece(ReadOnlySpan<char> piece, int start, Alignment whole, ref CharBuffer output)
    {
        var outputStart = output.Length;
        whole.Append(_pipeline.Align(piece, ref output), start, outputStart);
    }
}
