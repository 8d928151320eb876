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
    public void Read() => _text = Samples.Read("quzhou-investment-drive.txt");

    [Benchmark(Baseline = true)]
    public int RegexOfAmounts() => Amounts().Count(_text);

    [Benchmark]
    public int Extract() => FigureExtractor.Default.Extract(_text, _date).Figures.Count;

    [GeneratedRegex(@"(\d+(?:\.\d+)?)\s*(万|亿|万亿)?(元|美元)")]
    private static partial Regex Amounts();
}
