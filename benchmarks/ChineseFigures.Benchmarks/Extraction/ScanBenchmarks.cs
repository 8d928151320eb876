using System.Buffers;
using System.Text;
using BenchmarkDotNet.Attributes;

namespace ChineseFigures.Benchmarks.Extraction;

/// <summary>Text that holds no figure, beside a search for its first digit: what the rest of a corpus costs.</summary>
[MemoryDiagnoser]
public class ScanBenchmarks
{
    private const int Length = 100_000;
    private const string Line =
        "会议强调，要坚持稳字当头，持续优化营商环境，不断提高公共服务水平，让群众有更多获得感。\n";

    private static readonly SearchValues<char> Digits = SearchValues.Create(
        "0123456789０１２３４５６７８９一二三四五六七八九十百千万亿"
    );

    private readonly DateOnly _date = new(2012, 2, 17);
    private string _text = "";

    [GlobalSetup]
    public void Write()
    {
        var text = new StringBuilder();
        while (text.Length < Length)
            text.Append(Line);
        _text = text.ToString();
    }

    [Benchmark(Baseline = true)]
    public int IndexOfAnyDigit() => _text.AsSpan().IndexOfAny(Digits);

    [Benchmark]
    public int Extract() => FigureExtractor.Default.Extract(_text, _date).Figures.Count;
}
