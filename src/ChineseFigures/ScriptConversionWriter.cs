using System.Buffers;
using ChineseFigures.Scripts;

namespace ChineseFigures;

/// <summary>
/// Converts a text that comes in pieces, in memory that does not grow with it: what is written comes out as the whole
/// text converted at once, wherever the pieces begin and end.
/// </summary>
/// <remarks>
/// Lines go out as soon as they are complete; of a line that is not, the last few hundred characters wait for what
/// follows. No surrogate pair is parted on its way out. Not safe to use from several threads at once.
/// </remarks>
/// <example>
/// <code>
/// var writer = new ScriptConverter(ScriptConversion.S2TWP).CreateWriter(destination);
/// writer.Write("打印");
/// writer.Write("机");
/// writer.Complete(); // destination has 印表機
/// </code>
/// </example>
public sealed class ScriptConversionWriter
{
    // Small enough that the buffers between stages stay in the processor's first caches.
    private const int BlockLength = 1 << 13;

    private readonly Pipeline _pipeline;
    private readonly IBufferWriter<char> _destination;
    private readonly bool _linesAreApart;
    private CharBuffer _source = new(BlockLength);
    private CharBuffer _normalized = new(BlockLength);
    private PipelineRun _run;

    internal ScriptConversionWriter(Pipeline pipeline, PhraseFinder? phrases, IBufferWriter<char> destination)
    {
        _pipeline = pipeline;
        _destination = destination;
        _linesAreApart = phrases is null || !phrases.HasLineBreak;
        _run = new PipelineRun(pipeline, phrases, BlockLength);
    }

    /// <summary>Converts the next piece of the text.</summary>
    /// <param name="text">The piece.</param>
    public void Write(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var block = text[..Math.Min(BlockLength, text.Length)];
            var lines = _linesAreApart ? block.LastIndexOf('\n') + 1 : 0;
            if (lines > 0)
                block = block[..lines];
            _source.Append(block);
            Advance(isEnd: lines > 0);
            text = text[block.Length..];
        }
    }

    /// <summary>Converts what still waits: the text ends here. What is written then is the next text.</summary>
    public void Complete() => Advance(isEnd: true);

    private void Advance(bool isEnd)
    {
        _source.RemoveFirst(Normalize(_source.Written, isEnd));
        _normalized.RemoveFirst(_run.Convert(_normalized.Written, isEnd));
        _destination.Write(_run.Output.Written);
        _run.Output.Clear();
    }

    private int Normalize(ReadOnlySpan<char> text, bool isEnd)
    {
        var certain = Stage.Certain(text, isEnd);
        if (Pipeline.NeedsNormalization(text))
            return _pipeline.Normalization.Convert(text, 0, certain, ref _normalized, default(NoTrace), out _);
        _normalized.Append(text[..certain]);
        return certain;
    }
}
