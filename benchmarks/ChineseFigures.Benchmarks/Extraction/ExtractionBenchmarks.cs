using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;

namespace ChineseFigures.Benchmarks.Extraction;

/// <summary>Extraction of a sample document beside what a program without the library does: the obvious pattern.</summary>
[MemoryDiagnoser]
public partial class ExtractionBenchmarks
{
    private readonly DateOnly _date = new(2012, 2, 17);
    private string _text = "";

    [GlobalSetup]
    public void Read() => _text = File.ReadAllText(Path.Combine(Seeds(), "quzhou-investment-drive.txt"));

    [Benchmark(Baseline = true)]
    public int RegexOfAmounts() => Amounts().Count(_text);

    [Benchmark]
    public int Extract() => FigureExtractor.Default.Extract(_text, _date).Figures.Count;

    [GeneratedRegex(@"(\d+(?:\.\d+)?)\s*(万|亿|万亿)?(元|美元)")]
    private static partial Regex Amounts();

    // BenchmarkDotNet runs in a folder of its own, below the repository's root.
    private static string Seeds()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "seeds")))
            folder = folder.Parent;
        return Path.Combine(folder?.FullName ?? throw new DirectoryNotFoundException("seeds"), "seeds");
    }
}
