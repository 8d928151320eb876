using Microsoft.Win32.SafeHandles;

namespace ChineseFigures.Tool.Output;

/// <summary>
/// Standard output as bytes. Unlike the console's own stream it tells when the pipe is closed, so that endless input
/// ends with its reader.
/// </summary>
internal static class StandardOutput
{
    private const int BufferSize = 1 << 16;

    /// <summary>Opens it, with a buffer.</summary>
    /// <param name="beforeWrite">Called before something appears on a terminal, to clear what does not scroll.</param>
    public static Stream Open(Action? beforeWrite = null) =>
        new BufferedStream(
            new OutputStream(OpenHandle(), "standard output", Console.IsOutputRedirected ? null : beforeWrite),
            BufferSize
        );

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
