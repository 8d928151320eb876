using BenchmarkDotNet.Attributes;
using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Benchmarks.Extraction;

/// <summary>
/// Where the time of an extraction goes. Each stage holds the ones before it: folding and cleaning, then tokens
/// (quantities, times, marks), then clauses, linking and the results.
/// </summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private readonly DateOnly _date = new(2012, 2, 17);
    private readonly CleanText _clean = new();
    private readonly Tokenizer _tokenizer = new(QuantityReader.Default, NameTable.Default);
    private string _text = "";
    private string[] _lines = [];

    [GlobalSetup]
    public void Read()
    {
        _text = Samples.Read("quzhou-investment-drive.txt");
        _lines = _text.Split('\n');
    }

    [Benchmark]
    public int Fold()
    {
        var length = 0;
        foreach (var line in _lines)
        {
            _clean.Load(line, 0);
            length += _clean.Length;
        }
        return length;
    }

    [Benchmark]
    public int Tokens()
    {
        var tokens = 0;
        foreach (var line in _lines)
        {
            _clean.Load(line, 0);
            _tokenizer.Read(_clean);
            tokens += _tokenizer.Tokens.Count;
        }
        return tokens;
    }

    [Benchmark(Baseline = true)]
    public int Extract() => FigureExtractor.Default.Extract(_text, _date).Figures.Count;
}
