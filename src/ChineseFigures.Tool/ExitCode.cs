namespace ChineseFigures.Tool;

/// <summary>What the program answers to the shell.</summary>
internal static class ExitCode
{
    /// <summary>Everything was read.</summary>
    public const int Success = 0;

    /// <summary>Some input could not be read; the rest was answered.</summary>
    public const int Failure = 1;

    /// <summary>The command line was wrong; nothing was done.</summary>
    public const int Usage = 2;
}
