using System.Globalization;
using System.Text.RegularExpressions;

namespace ChineseFigures.Tool.Tests.Readme;

/// <summary>The tables of <c>benchmarks/results</c>: their commands run what is there, and their ratios are those of their times.</summary>
public sealed partial class BenchmarkTableTests
{
    private static readonly string Benchmarks = Path.Combine(Repository.Root, "benchmarks");

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
    [InlineData("parse.md")]
    public void A_ratio_is_that_of_its_time_to_the_baseline(string table)
    {
        // BenchmarkDotNet's ratio is the mean of the ratios, not the ratio of the means.
        const double Tolerance = 0.02;
        var rows = Rows(table).ToList();
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal(row.Mean / rows[0].Mean, row.Ratio, Tolerance));
    }

    private static IEnumerable<string> Filters(string table) =>
        Filter().Matches(Read(table)).Select(match => match.Groups["name"].Value);

    private static IEnumerable<(double Mean, double Ratio)> Rows(string table) =>
        Row().Matches(Read(table)).Select(match => (Number(match, "mean"), Number(match, "ratio")));

    private static double Number(Match match, string name) =>
        double.Parse(match.Groups[name].Value, CultureInfo.InvariantCulture);

    private static string Read(string table) => File.ReadAllText(Path.Combine(Benchmarks, "results", table));

    [GeneratedRegex(@"'\*(?<name>\w+)\*'")]
    private static partial Regex Filter();

    [GeneratedRegex(@"\| (?<mean>[\d.]+) ns \| (?<ratio>[\d.]+) \|")]
    private static partial Regex Row();
}
