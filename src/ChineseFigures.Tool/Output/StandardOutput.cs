using Microsoft.Win32.SafeHandles;

namespace ChineseFigures.Tool.Output;

/// <summary>
/// Standard output as bytes. Unlike the console's own stream it tells when the pipe is closed, so that endless input
/// ends with its reader: what cannot be written is an <see cref="OutputException"/>.
/// </summary>
internal sealed class StandardOutput : Stream
{
    private const int BufferSize = 1 << 16;

    private readonly Stream _inner = OpenHandle();

    private readonly Action? _beforeWrite;

    private StandardOutput(Action? beforeWrite) => _beforeWrite = beforeWrite;

    /// <summary>Opens it, with a buffer.</summary>
    /// <param name="beforeWrite">Called before something appears on a terminal, to clear what does not scroll.</param>
    public static Stream Open(Action? beforeWrite = null) =>
        new BufferedStream(new StandardOutput(Console.IsOutputRedirected ? null : beforeWrite), BufferSize);

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
        _beforeWrite?.Invoke();
        try
        {
            _inner.Write(buffer);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new OutputException(exception);
        }
    }

    public override void Flush() { }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    // A file stream reports the closed pipe; on a file it would write at a position of its own, where others that
    // share the handle (`{ figures …; figures …; } > file`) would overwrite it.
    private static Stream OpenHandle()
    {
        const nint Handle = 1;
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
            return Console.OpenStandardOutput();
        var stream = new FileStream(new SafeFileHandle(Handle, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return stream.CanSeek ? Console.OpenStandardOutput() : stream;
    }
}
