namespace ChineseFigures.Scripts;

/// <summary>A text on its way through the stages of a pipeline, whole or piece by piece.</summary>
/// <remarks>Holds rented memory until it is disposed of; passed by reference, never copied.</remarks>
internal struct PipelineRun(Pipeline pipeline, PhraseFinder? phrases, int capacity)
{
    private const int RunCapacity = 256;

    // What waits for each of the further stages.
    private readonly CharBuffer[] _waiting = CreateBuffers(pipeline.Further.Length);

    /// <summary>What has come through all stages.</summary>
    public CharBuffer Output = new(capacity);

    /// <summary>Converts a normalized text as far as what follows it cannot matter.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isEnd">Whether nothing follows that belongs to it; all of it is converted then.</param>
    /// <returns>How much was converted; what remains has to come again, with more behind it.</returns>
    /// <remarks>Extra phrases come first; what lies between two of them is converted as a text of its own.</remarks>
    public int Convert(ReadOnlySpan<char> text, bool isEnd)
    {
        if (phrases is null)
            return ConvertPiece(text, isEnd);
        var certain = isEnd ? text.Length : Math.Max(0, text.Length - phrases.LongestLength);
        var at = 0;
        while (phrases.TryFind(text[at..], out var start, out var length, out var value) && at + start < certain)
        {
            ConvertPiece(text.Slice(at, start), isEnd: true);
            Output.Append(value);
            at += start + length;
        }
        return at > certain ? at : at + ConvertPiece(text[at..certain], isEnd);
    }

    public readonly void Dispose()
    {
        Output.Dispose();
        foreach (var buffer in _waiting)
            buffer.Dispose();
    }

    private int ConvertPiece(ReadOnlySpan<char> text, bool isEnd)
    {
        ref var target = ref (_waiting.Length == 0 ? ref Output : ref _waiting[0]);
        var end = Stage.Certain(text, isEnd);
        var at = 0;
        while (at < end)
        {
            at = pipeline.First.Convert(text, at, end, ref target, default(NoTrace), out var segment);
            if (!segment.Value.IsEmpty)
            {
                ConvertWaiting(isEnd: true);
                Output.Append(segment.Value);
            }
        }
        ConvertWaiting(isEnd);
        return at;
    }

    private void ConvertWaiting(bool isEnd)
    {
        for (var i = 0; i < _waiting.Length && _waiting[i].Length > 0; i++)
        {
            ref var target = ref (i + 1 == _waiting.Length ? ref Output : ref _waiting[i + 1]);
            var text = _waiting[i].Written;
            var end = Stage.Certain(text, isEnd);
            _waiting[i].RemoveFirst(pipeline.Further[i].Convert(text, 0, end, ref target, default(NoTrace), out _));
        }
    }

    private static CharBuffer[] CreateBuffers(int count)
    {
        var buffers = count == 0 ? [] : new CharBuffer[count];
        foreach (ref var buffer in buffers.AsSpan())
            buffer = new CharBuffer(RunCapacity);
        return buffers;
    }
}
