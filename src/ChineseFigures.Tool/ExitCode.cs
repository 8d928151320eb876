namespace ChineseFigures.Tool;

/// <summary>What the program answers to the shell. A run that a signal ended answers 128 and the signal's number.</summary>
internal static class ExitCode
{
    /// <summary>Everything was read.</summary>
    public const int Success = 0;

    /// <summary>Some input could not be read; the rest was answered.</summary>
    public const int Failure = 1;

    /// <summary>The command line was wrong; nothing was done.</summary>
    public const int Usage = 2;

    /// <summary>Ctrl+C: what was finished until then was written.</summary>
    public const int Interrupted = 130;

    /// <summary>The request to end: what was finished until then was written.</summary>
    public const int Terminated = 143;
}
