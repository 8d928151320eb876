namespace ChineseFigures.Tool.Output;

/// <summary>A stream that the answer leaves by: what cannot be written is an <see cref="OutputException"/>.</summary>
/// <param name="inner">Where it goes.</param>
/// <param name="target">What people call that.</param>
/// <param name="beforeWrite">Called before each write.</param>
internal sealed class OutputStream(Stream inner, string target, Action? beforeWrite = null) : Stream
{
    public override bool CanRead => false;
    public override bool CanSeek => false;
    public override bool CanWrite => true;
    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        beforeWrite?.Invoke();
        try
        {
            inner.Write(buffer);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new OutputException(target, exception.Message, exception);
        }
    }

    public override void Flush() { }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
