using BenchmarkDotNet.Attributes;
using ChineseFigures.Linking;
using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Benchmarks.Extraction;

/// <summary>
/// Where the time of an extraction goes. Each stage holds the ones before it: folding and cleaning; tokens (quantities,
/// times, marks); clauses and the linking of their figures; their places; and, of the whole extraction, the results.
/// </summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private readonly DateOnly _date = new(2012, 2, 17);
    private readonly CleanText _clean = new();
    private readonly Tokenizer _tokenizer = new(QuantityReader.Default, NameTable.Default);
    private readonly PeriodContext _periods = new();
    private readonly PlaceContext _places = new();
    private readonly Sentence _sentence;
    private readonly Linker _linker;
    private string _text = "";
    private string[] _lines = [];

    public StageBenchmarks()
    {
        _sentence = new Sentence(_clean, _tokenizer, new KnownNames(IndicatorCatalogue.Default));
        _linker = new Linker(_sentence, _periods, new CurrencyEvidence());
    }

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

    [Benchmark]
    public int Link() => Link(withPlaces: false);

    [Benchmark]
    public int Places() => Link(withPlaces: true);

    [Benchmark(Baseline = true)]
    public int Extract() => FigureExtractor.Default.Extract(_text, _date).Figures.Count;

    private int Link(bool withPlaces)
    {
        var drafts = 0;
        _periods.Reset(_date);
        _places.Reset(_text);
        foreach (var line in _lines)
        {
            _clean.Load(line, 0);
            _tokenizer.Read(_clean);
            _linker.BeginParagraph(null, isOfGoals: false);
            _periods.BeginParagraph(null);
            _places.BeginParagraph();
            foreach (var stretch in new SentenceCutter(_tokenizer.Tokens, _clean.Length))
            {
                _sentence.Begin(stretch);
                _linker.Link();
                if (withPlaces)
                    _places.Read(_sentence);
                drafts += _sentence.Drafts.Count;
            }
        }
        return drafts;
    }
}
