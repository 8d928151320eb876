using System.Globalization;
using System.Text.RegularExpressions;

namespace ChineseFigures.Tool.Tests.Readme;

/// <summary>The tables of <c>benchmarks/results</c>: their commands run what is there, and their ratios are those of their times.</summary>
public sealed partial class BenchmarkTableTests
{
    private static readonly string Benchmarks = Path.Combine(Repository.Root, "benchmarks");

    private static readonly string ProgramFile = Path.Combine(Benchmarks, "ChineseFigures.Benchmarks", "Program.cs");

    public static TheoryData<string> Classes =>
        [
            .. Directory
                .EnumerateFiles(Benchmarks, "*Benchmarks.cs", SearchOption.AllDirectories)
                .Select(file => Path.GetFileNameWithoutExtension(file)),
        ];

    public static TheoryData<string> Tables =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(Benchmarks, "results"), "*.md")
                .Select(file => Path.GetFileName(file)),
        ];

    [Theory]
    [MemberData(nameof(Classes))]
    public void Every_benchmark_has_its_table(string name) =>
        Assert.Contains(
            Tables,
            table => Filters(table.Data).Any(filter => name.Contains(filter, StringComparison.Ordinal))
        );

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_command_of_a_table_runs_something(string table) =>
        Assert.All(
            Filters(table),
            filter => Assert.Contains(Classes, x => x.Data.Contains(filter, StringComparison.Ordinal))
        );

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_table_says_by_its_command_how_it_was_made(string table) =>
        Assert.Contains(Command().Matches(Read(table)), IsThere);

    // A time is rounded to the third decimal of its ms, a speed to the first of its MB/s.
    [Fact]
    public void A_speed_is_that_of_its_length_and_time() =>
        Assert.All(Growth(), row => Assert.Equal(row.Bytes / row.Milliseconds / 1e3, row.Speed, tolerance: 0.6));

    // The shortest text fits the nearest cache. Behind it what ten times the text takes is ten times as much, but for
    // what a machine that is shared does to it.
    [Fact]
    public void Time_and_memory_grow_in_straight_lines()
    {
        var rows = Growth().ToList();
        Assert.Equal([1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000], rows.Select(row => row.Bytes));
        foreach (var (shorter, longer) in rows.Skip(1).Zip(rows.Skip(2)))
        {
            Assert.InRange(longer.Milliseconds / shorter.Milliseconds, 5, 15);
        }
        // Of a short text all names stay known, and its figures take less.
        foreach (var (shorter, longer) in rows.Skip(2).Zip(rows.Skip(3)))
            Assert.InRange(longer.BytesOfFigure / shorter.BytesOfFigure, 0.7, 1.3);
    }

    [Theory]
    [InlineData("parse.md")]
    public void A_ratio_is_that_of_its_time_to_the_baseline(string table)
    {
        // BenchmarkDotNet's ratio is the mean of the ratios, not the ratio of the means.
        const double Tolerance = 0.02;
        var rows = Rows(table).ToList();
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal(row.Mean / row.Baseline, row.Ratio, Tolerance));
    }

    private static IEnumerable<string> Filters(string table) =>
        Filter().Matches(Read(table)).Select(match => match.Groups["name"].Value);

    private static IEnumerable<(double Mean, double Baseline, double Ratio)> Rows(string table) =>
        Row()
            .Matches(Read(table))
            .Select(match => (Number(match, "mean"), Number(match, "baseline"), Number(match, "ratio")));

    private static IEnumerable<(double Bytes, double Milliseconds, double Speed, double BytesOfFigure)> Growth() =>
        GrowthRow()
            .Matches(Read("growth.md"))
            .Select(match =>
                (Number(match, "bytes"), Number(match, "time"), Number(match, "speed"), Number(match, "figure"))
            );

    // A script of the folder, or the program with a filter or a mode of its own.
    private static bool IsThere(Match command) =>
        command.Groups["script"] is { Success: true } script
            ? File.Exists(Path.Combine(Benchmarks, script.Value))
            : command.Groups["mode"].Value is var mode && mode == "--filter"
                || File.ReadAllText(ProgramFile).Contains($"\"{mode}\"", StringComparison.Ordinal);

    private static double Number(Match match, string name) =>
        double.Parse(match.Groups[name].Value, CultureInfo.InvariantCulture);

    private static string Read(string table) => File.ReadAllText(PathOf(table));

    private static string PathOf(string table) => Path.Combine(Benchmarks, "results", table);

    [GeneratedRegex(@"'\*(?<name>\w+)\*'")]
    private static partial Regex Filter();

    [GeneratedRegex(@"\| (?<mean>[\d.]+) ns \| `[^`]+` \| (?<baseline>[\d.]+) ns \| (?<ratio>[\d.]+) \|")]
    private static partial Regex Row();

    [GeneratedRegex(@"\| (?<bytes>\d+) \| \d+ \| (?<time>[\d.]+) \| (?<speed>[\d.]+) \| (?<figure>\d+) \| \d+ MB \|")]
    private static partial Regex GrowthRow();

    [GeneratedRegex(
        @"^benchmarks/(?<script>\w+)|ChineseFigures\.Benchmarks -- (?<mode>[\w-]+)",
        RegexOptions.Multiline
    )]
    private static partial Regex Command();
}
