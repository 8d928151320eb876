namespace ChineseFigures.Tool;

/// <summary>What the program has to say besides its answer: one line each on standard error.</summary>
internal sealed class Diagnostics
{
    /// <summary>Called before each line, to clear what does not scroll.</summary>
    public Action? BeforeWrite { get; set; }

    /// <summary>0, or 1 once something could not be read.</summary>
    public int ExitCode { get; private set; }

    /// <summary>Writes a line without a source.</summary>
    public static void Write(string message) => Console.Error.WriteLine($"figures: {message}");

    /// <summary>Says something about a source that was read.</summary>
    public void Note(string source, string message)
    {
        BeforeWrite?.Invoke();
        Write($"{source}: {message}");
    }

    /// <summary>Names a source that could not be read, and why. The rest goes on; the exit code tells.</summary>
    public void Fail(string source, string reason)
    {
        Note(source, reason);
        ExitCode = Tool.ExitCode.Failure;
    }
}
