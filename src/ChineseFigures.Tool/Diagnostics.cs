namespace ChineseFigures.Tool;

/// <summary>Something said about a source.</summary>
/// <param name="Source">The source as named.</param>
/// <param name="Message">What there is to say.</param>
/// <param name="IsFailure">Whether something could not be read.</param>
internal readonly record struct Remark(string Source, string Message, bool IsFailure);

/// <summary>What the program has to say besides its answer: one line each on standard error.</summary>
internal sealed class Diagnostics
{
    private readonly List<Remark>? _kept;

    /// <summary>Says everything at once.</summary>
    public Diagnostics() { }

    private Diagnostics(List<Remark> kept) => _kept = kept;

    /// <summary>Called before each line, to clear what does not scroll.</summary>
    public Action? BeforeWrite { get; set; }

    /// <summary>0, or 1 once something could not be read.</summary>
    public int ExitCode { get; private set; }

    /// <summary>Diagnostics that say nothing but keep it until it is its turn.</summary>
    public static Diagnostics Keep() => new([]);

    /// <summary>Writes a line without a source.</summary>
    public static void Write(string message) => Console.Error.WriteLine($"figures: {message}");

    /// <summary>Says something about a source that was read.</summary>
    public void Note(string source, string message) => Say(new Remark(source, message, IsFailure: false));

    /// <summary>Names a source that could not be read, and why. The rest goes on; the exit code tells.</summary>
    public void Fail(string source, string reason) => Say(new Remark(source, reason, IsFailure: true));

    /// <summary>Says what others have kept.</summary>
    public void Say(Remark remark)
    {
        if (_kept is not null)
        {
            _kept.Add(remark);
            return;
        }
        BeforeWrite?.Invoke();
        Write($"{remark.Source}: {remark.Message}");
        if (remark.IsFailure)
            ExitCode = Tool.ExitCode.Failure;
    }

    /// <summary>What was kept since the last call.</summary>
    public Remark[] TakeKept()
    {
        if (_kept is null or [])
            return [];
        Remark[] taken = [.. _kept];
        _kept.Clear();
        return taken;
    }
}
