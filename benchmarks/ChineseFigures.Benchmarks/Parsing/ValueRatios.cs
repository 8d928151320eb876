using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using BenchmarkDotNet.Attributes;

namespace ChineseFigures.Benchmarks.Parsing;

/// <summary>
/// The <see cref="ValueParsingBenchmarks"/>, each measured in turn with its baseline, as a table: on a machine with other
/// work only what runs at the same time can be compared.
/// </summary>
internal static class ValueRatios
{
    private const int Rounds = 1001;
    private const int CallsOfRound = 1000;
    private const double NanosecondsOfSecond = 1e9;

    // So long until the machine code of both is that of a long run.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1);

    /// <summary>Measures every pair, and prints its row as soon as it is known.</summary>
    public static void Print()
    {
        Console.WriteLine("| what | time | against | time | ratio | allocated |");
        Console.WriteLine("| --- | ---: | --- | ---: | ---: | ---: |");
        var groups = typeof(ValueParsingBenchmarks)
            .GetMethods()
            .Where(method => method.IsDefined(typeof(BenchmarkAttribute)))
            .GroupBy(method => method.GetCustomAttribute<BenchmarkCategoryAttribute>()!.Categories.Single());
        foreach (var group in groups)
        {
            var baseline = group.Single(IsBaseline);
            foreach (var method in group.Except([baseline]))
                Console.WriteLine(Row(method, baseline));
        }
    }

    private static string Row(MethodInfo method, MethodInfo baseline)
    {
        var (run, runBaseline) = (Loop(method), Loop(baseline));
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < WarmUp; )
        {
            run(CallsOfRound);
            runBaseline(CallsOfRound);
        }
        var (times, baselineTimes) = (new double[Rounds], new double[Rounds]);
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < Rounds; round++)
        {
            baselineTimes[round] = Time(runBaseline);
            times[round] = Time(run);
        }
        allocated = (GC.GetAllocatedBytesForCurrentThread() - allocated) / Rounds / CallsOfRound;
        var (time, baselineTime) = (Median(times), Median(baselineTimes));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| `{Name(method)}` | {time:F1} ns | `{Name(baseline)}` | {baselineTime:F1} ns | {time / baselineTime:F2} | {allocated} |"
        );
    }

    private static bool IsBaseline(MethodInfo method) => method.GetCustomAttribute<BenchmarkAttribute>()!.Baseline;

    private static string Name(MethodInfo method) => method.GetCustomAttribute<BenchmarkAttribute>()!.Description!;

    private static Action<int> Loop(MethodInfo method) =>
        (Action<int>)
            typeof(ValueRatios)
                .GetMethod(nameof(LoopOf), BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(method.ReturnType)
                .Invoke(null, [method])!;

    private static Action<int> LoopOf<T>(MethodInfo method)
    {
        var call = method.CreateDelegate<Func<T>>(new ValueParsingBenchmarks());
        return calls =>
        {
            for (var i = 0; i < calls; i++)
                call();
        };
    }

    private static double Time(Action<int> run)
    {
        var start = Stopwatch.GetTimestamp();
        run(CallsOfRound);
        return (Stopwatch.GetTimestamp() - start) * NanosecondsOfSecond / Stopwatch.Frequency / CallsOfRound;
    }

    private static double Median(double[] times)
    {
        Array.Sort(times);
        return times[times.Length / 2];
    }
}
