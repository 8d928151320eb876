namespace ChineseFigures.Scripts;

/// <summary>A configuration of OpenCC: what a text goes through, from its normalization to the last stage.</summary>
/// <remarks>
/// With further stages the first one segments: a phrase that it finds is a segment with its conversion by all stages
/// known in advance, and what lies between two of them is one segment, which goes through the further stages alone.
/// </remarks>
internal sealed class Pipeline(Stage normalization, Stage first, Stage[] further)
{
    private const int RunCapacity = 256;

    private const char FirstCompatibility = '\uF900';
    private const char LastCompatibility = '\uFAFF';
    private const char CompatibilitySupplement = '\uD87E';

    public Stage Normalization => normalization;

    public Stage First => first;

    public ReadOnlySpan<Stage> Further => further;

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

    /// <summary>Converts a normalized text and tells which part of it became which part of what is added.</summary>
    public Alignment Align(ReadOnlySpan<char> text, ref CharBuffer output)
    {
        var whole = new Alignment();
        var outputStart = output.Length;
        for (var start = 0; start < text.Length; )
        {
            var run = new CharBuffer(RunCapacity);
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
}
