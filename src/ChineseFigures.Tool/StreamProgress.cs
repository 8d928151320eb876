using System.Diagnostics;

namespace ChineseFigures.Tool;

/// <summary>A line on the terminal that says how far a long run has come; silent where nobody looks.</summary>
internal sealed class StreamProgress : IDisposable
{
    private const double BytesPerMegabyte = 1e6;
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(250);

    private readonly bool visible = !Console.IsErrorRedirected;
    private readonly string name;
    private readonly long? total;
    private long lastShown = Stopwatch.GetTimestamp();
    private int shownLength;

    /// <param name="name">What is read.</param>
    /// <param name="total">Its length in bytes, if known.</param>
    public StreamProgress(string name, long? total)
    {
        this.name = name;
        this.total = total;
    }

    public void Report(long bytes)
    {
        if (visible && Stopwatch.GetElapsedTime(lastShown) >= Interval)
        {
            lastShown = Stopwatch.GetTimestamp();
            var share = total is > 0 ? $" ({100.0 * bytes / total:F0} %)" : "";
            Show(FormattableString.Invariant($"{name}: {bytes / BytesPerMegabyte:F1} MB") + share);
        }
    }

    public void Dispose()
    {
        if (shownLength > 0)
        {
            Show("");
            Console.Error.Write('\r');
        }
    }

    private void Show(string line)
    {
        Console.Error.Write('\r' + line.PadRight(shownLength));
        shownLength = Math.Max(shownLength, line.Length);
    }
}
