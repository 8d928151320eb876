using System.Buffers;

namespace ChineseFigures.Scripts;

/// <summary>A configuration of OpenCC: what a text goes through, from its normalization to the last stage.</summary>
/// <remarks>
/// With further stages the first one segments: a phrase that it finds is a segment with its conversion by all stages
/// known in advance, and what lies between two of them is one segment, which goes through the further stages alone.
/// </remarks>
internal sealed class Pipeline(Stage normalization, Stage first, Stage[] further)
{
    // Small enough that the buffers between stages stay in the processor's first caches.
    private const int BlockLength = 4096;

    private const char FirstCompatibility = '\uF900';
    private const char LastCompatibility = '\uFAFF';
    private const char CompatibilitySupplement = '\uD87E';

    /// <summary>All stages that a text goes through.</summary>
    public IEnumerable<Stage> Stages => [normalization, first, .. further];

    /// <summary>Whether the text holds characters that normalization may change.</summary>
    public static bool NeedsNormalization(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange(FirstCompatibility, LastCompatibility) || text.Contains(CompatibilitySupplement);

    /// <summary>Replaces compatibility ideographs; returns where each character went.</summary>
    public Alignment Normalize(ReadOnlySpan<char> text, ref CharBuffer output)
    {
        var alignment = new Alignment();
        normalization.Convert(text, 0, text.Length, ref output, new AlignmentTrace(alignment, 0), out _);
        return alignment;
    }

    /// <summary>Converts a normalized text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="output">Takes the conversion.</param>
    /// <param name="destination">Takes what is in the output after each block; null to leave it there.</param>
    public void Convert(ReadOnlySpan<char> text, ref CharBuffer output, IBufferWriter<char>? destination)
    {
        if (further.Length == 0)
        {
            ConvertInOneStage(text, ref output, destination);
        }
        else
        {
            ConvertSegments(text, ref output, destination);
        }
    }

    /// <summary>Converts a normalized text and tells which part of it became which part of what is added.</summary>
    public Alignment Align(ReadOnlySpan<char> text, ref CharBuffer output)
    {
        var whole = new Alignment();
        var outputStart = output.Length;
        for (var start = 0; start < text.Length; )
        {
            var run = new CharBuffer(BlockLength);
            var alignment = new Alignment();
            var trace = new AlignmentTrace(alignment, start);
            var end = first.Convert(text, start, text.Length, ref run, trace, out var segment);
            alignment = AlignFurther(ref run, alignment);
            whole.Append(alignment, start, output.Length - outputStart);
            output.Append(run.Written);
            run.Dispose();

            if (!segment.Value.IsEmpty)
            {
                var key = text[segment.Start..end];
                new AlignmentTrace(whole, 0).Replaced(key, segment.Value, segment.Start, output.Length - outputStart);
                output.Append(segment.Value);
            }

            start = end;
        }

        return whole;
    }

    private void ConvertInOneStage(ReadOnlySpan<char> text, ref CharBuffer output, IBufferWriter<char>? destination)
    {
        for (var at = 0; at < text.Length; )
        {
            var end = Math.Min(at + BlockLength, text.Length);
            at = first.Convert(text, at, end, ref output, default(NoTrace), out _);
            Flush(ref output, destination);
        }
    }

    private void ConvertSegments(ReadOnlySpan<char> text, ref CharBuffer output, IBufferWriter<char>? destination)
    {
        var run = new CharBuffer(BlockLength);
        for (var at = 0; at < text.Length; )
        {
            var end = Math.Min(at + BlockLength, text.Length);
            while (at < end)
            {
                at = first.Convert(text, at, end, ref run, default(NoTrace), out var segment);
                if (!segment.Value.IsEmpty)
                {
                    ConvertFurther(run.Written, further, ref output);
                    run.Clear();
                    output.Append(segment.Value);
                }
            }

            Flush(ref output, destination);
        }

        ConvertFurther(run.Written, further, ref output);
        Flush(ref output, destination);
        run.Dispose();
    }

    private static void ConvertFurther(ReadOnlySpan<char> run, ReadOnlySpan<Stage> stages, ref CharBuffer output)
    {
        if (run.IsEmpty)
        {
            return;
        }

        if (stages.Length == 1)
        {
            stages[0].Convert(run, 0, run.Length, ref output, default(NoTrace), out _);
            return;
        }

        var next = new CharBuffer(run.Length);
        stages[0].Convert(run, 0, run.Length, ref next, default(NoTrace), out _);
        ConvertFurther(next.Written, stages[1..], ref output);
        next.Dispose();
    }

    private Alignment AlignFurther(ref CharBuffer run, Alignment alignment)
    {
        foreach (var stage in further)
        {
            var next = new CharBuffer(run.Length);
            var step = new Alignment();
            stage.Convert(run.Written, 0, run.Length, ref next, new AlignmentTrace(step, 0), out _);
            run.Dispose();
            run = next;
            alignment = alignment.Then(step);
        }

        return alignment;
    }

    private static void Flush(ref CharBuffer output, IBufferWriter<char>? destination)
    {
        if (destination is not null)
        {
            destination.Write(output.Written);
            output.Clear();
        }
    }
}
