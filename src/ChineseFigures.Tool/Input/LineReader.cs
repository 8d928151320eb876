namespace ChineseFigures.Tool.Input;

/// <summary>
/// Splits a stream of bytes into lines, whatever their length, and says before it waits for more, so that answers to
/// what was read can leave first.
/// </summary>
internal sealed class LineReader(Stream input)
{
    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;
    private long _bufferStart;
    private bool _isAtEnd;

    /// <summary>Called before each read of the stream.</summary>
    public Action? BeforeRead { get; init; }

    /// <summary>Where the last line begins in the stream.</summary>
    public long LineStart { get; private set; }

    /// <summary>The next line without its line end; valid until the next call.</summary>
    public bool TryRead(out ReadOnlySpan<byte> line)
    {
        var searched = 0;
        while (true)
        {
            var pending = _buffer.AsSpan(_start, _end - _start);
            var newline = pending[searched..].IndexOf((byte)'\n');
            if (newline >= 0)
                return Take(searched + newline, 1, out line);
            if (_isAtEnd)
                return Take(pending.Length, 0, out line) && !pending.IsEmpty;
            searched = pending.Length;
            Fill();
        }
    }

    private bool Take(int length, int lineEnd, out ReadOnlySpan<byte> line)
    {
        LineStart = _bufferStart + _start;
        line = _buffer.AsSpan(_start, length);
        if (line.EndsWith((byte)'\r'))
            line = line[..^1];
        _start += length + lineEnd;
        return true;
    }

    private void Fill()
    {
        var pending = _end - _start;
        if (_start > 0)
        {
            _buffer.AsSpan(_start, pending).CopyTo(_buffer);
            (_bufferStart, _start, _end) = (_bufferStart + _start, 0, pending);
        }
        else if (pending == _buffer.Length)
        {
            Array.Resize(ref _buffer, (int)Math.Min(_buffer.Length * 2L, Array.MaxLength));
        }
        BeforeRead?.Invoke();
        var read = input.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        _isAtEnd = read == 0;
    }
}
