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
    private readonly PhraseFinder? phrases;
    private readonly Lazy<CutFinder> cuts;

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
        pipeline = Pipelines.For(conversion);
        phrases = PhraseFinder.Create(options, conversion);
        cuts = new(() => new CutFinder(pipeline.Stages, phrases?.Phrases ?? []));
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

    /// <summary>
    /// The last place where a text can be cut so that its parts, converted one by one, are the whole converted. Such
    /// places are behind every line break and most punctuation; they let a program convert a stream piece by piece.
    /// </summary>
    /// <param name="text">The text read so far.</param>
    /// <returns>The length of the part that can be converted now; 0 if the text can be cut nowhere.</returns>
    public int LastCut(ReadOnlySpan<char> text) => cuts.Value.LastCut(text);

    private void Convert(ReadOnlySpan<char> text, ref CharBuffer output, IBufferWriter<char>? destination)
    {
        if (!Pipeline.NeedsNormalization(text))
        {
            ConvertNormalized(text, ref output, destination);
            return;
        }

        var normalized = new CharBuffer(text.Length + Slack);
        pipeline.Normalize(text, ref normalized);
        ConvertNormalized(normalized.Written, ref output, destination);
        normalized.Dispose();
    }

    /// <summary>Extra phrases first; what lies between two of them is converted as a text of its own.</summary>
    private void ConvertNormalized(ReadOnlySpan<char> text, ref CharBuffer output, IBufferWriter<char>? destination)
    {
        while (phrases is not null && phrases.TryFind(text, out var start, out var length, out var value))
        {
            pipeline.Convert(text[..start], ref output, destination);
            output.Append(value);
            text = text[(start + length)..];
        }

        pipeline.Convert(text, ref output, destination);
    }

    private Alignment Align(ReadOnlySpan<char> text, ref CharBuffer output)
    {
        if (!Pipeline.NeedsNormalization(text))
        {
            return AlignNormalized(text, ref output);
        }

        var normalized = new CharBuffer(text.Length + Slack);
        var alignment = pipeline.Normalize(text, ref normalized).Then(AlignNormalized(normalized.Written, ref output));
        normalized.Dispose();
        return alignment;
    }

    private Alignment AlignNormalized(ReadOnlySpan<char> text, ref CharBuffer output)
    {
        var whole = new Alignment();
        var at = 0;
        while (phrases is not null && phrases.TryFind(text[at..], out var start, out var length, out var value))
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
        whole.Append(pipeline.Align(piece, ref output), start, outputStart);
    }
}
