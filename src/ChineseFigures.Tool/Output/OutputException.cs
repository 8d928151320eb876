namespace ChineseFigures.Tool.Output;

/// <summary>The answer could not be written.</summary>
internal sealed class OutputException(Exception cause) : Exception($"standard output: {cause.Message}", cause)
{
    private const int BrokenPipe = 32; // EPIPE, on Linux and macOS alike

    /// <summary>Whether the reader closed the pipe, as <c>head</c> does.</summary>
    public bool IsClosed { get; } = cause.HResult == BrokenPipe;
}
