namespace ChineseFigures.Tool.Output;

/// <summary>The answer could not be written.</summary>
/// <param name="target">Where to.</param>
/// <param name="reason">Why, in a few words.</param>
/// <param name="cause">What was thrown.</param>
internal sealed class OutputException(string target, string reason, Exception cause)
    : Exception($"{target}: {reason}", cause)
{
    private const int BrokenPipe = 32; // EPIPE, on Linux and macOS alike

    /// <summary>Whether the reader closed the pipe, as <c>head</c> does.</summary>
    public bool IsClosed { get; } = cause.HResult == BrokenPipe;
}
