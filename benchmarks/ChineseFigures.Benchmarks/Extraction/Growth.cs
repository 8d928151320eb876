using System.Diagnostics;
using System.Globalization;

namespace ChineseFigures.Benchmarks.Extraction;

/// <summary>Time and memory of an extraction against the length of its text, as a table.</summary>
internal static class Growth
{
    private const int Rounds = 7;

    // So many bytes of text take well over the resolution of the processor's clock.
    private const int BytesOfRound = 5_000_000;

    // The collector lets a process take some ten megabytes more or less, which says nothing of shorter texts.
    private const int ShortestToWeigh = 10_000_000;
    private const double Million = 1e6;

    // Each ten times the one before, so that the most memory so far is that of the last.
    private static readonly int[] Lengths = [1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000];
    private static readonly DateOnly Date = new(2021, 6, 8);

    /// <summary>Measures every length, and prints a row as soon as it is known.</summary>
    public static void Print()
    {
        WarmUp();
        var memoryBefore = MostMemory();
        Console.WriteLine("| bytes | figures | ms | MB/s | bytes a figure | most memory | MB more a MB |");
        Console.WriteLine("| ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var length in Lengths)
            Console.WriteLine(Row(length, memoryBefore));
    }

    // All of the library's code has to run often before the machine code is that of a long run.
    private static void WarmUp()
    {
        var text = Samples.Repeat(BytesOfRound / 10);
        for (var i = 0; i < 2 * Rounds; i++)
            Extract(text);
    }

    private static string Row(int length, long memoryBefore)
    {
        var text = Samples.Repeat(length);
        var allocatedBefore = GC.GetAllocatedBytesForCurrentThread();
        var figures = Extract(text);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - allocatedBefore;
        var memory = MostMemory();
        var time = MedianTime(text, length);
        var more = length < ShortestToWeigh ? null : (double?)(memory - memoryBefore) / length;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {length} | {figures} | {time.TotalMilliseconds:0.000} | {length / Million / time.TotalSeconds:0.0} | {allocated / figures} | {memory / Million:0} MB | {more:0.0} |"
        );
    }

    private static long MostMemory()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64;
    }

    private static TimeSpan MedianTime(string text, int length)
    {
        var repetitions = Math.Max(1, BytesOfRound / length);
        var times = new TimeSpan[Rounds];
        for (var round = 0; round < Rounds; round++)
        {
            var before = Environment.CpuUsage.TotalTime;
            for (var i = 0; i < repetitions; i++)
                Extract(text);
            times[round] = (Environment.CpuUsage.TotalTime - before) / repetitions;
        }
        Array.Sort(times);
        return times[Rounds / 2];
    }

    private static int Extract(string text) => FigureExtractor.Default.Extract(text, Date).Figures.Count;
}
