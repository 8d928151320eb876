namespace ChineseFigures.Vocabulary;

/// <summary>A unit that a user adds: its entry and the words that texts write it with.</summary>
internal sealed record UnitAddition(UnitEntry Entry, IReadOnlyList<string> Words);

/// <summary>The words that stand behind a number, from the tables of this folder, checked as they are read.</summary>
internal sealed partial class UnitVocabulary
{
    private sealed record WordMeaning(WordSense Sense, UnitEntry? Unit);

    private static readonly Table[] Tables =
    [
        new("currencies.tsv", 4, static (v, cells, source) => v.AddCurrency(cells, source)),
        new("units.tsv", 4, static (v, cells, source) => v.AddMeasure(cells, source)),
        new("ratios.tsv", 4, static (v, cells, source) => v.AddRatio(cells, source)),
        new("measure-words.tsv", 1, static (v, cells, source) => v.AddMeasureWord(cells, source)),
        new("durations.tsv", 1, static (v, cells, source) => v.AddDuration(cells, source)),
        new("denominators.tsv", 2, static (v, cells, source) => v.AddDenominator(cells, source)),
    ];

    private static readonly Source Additions = new("additions", []);

    private readonly List<WordMeaning> _meanings = [];
    private readonly Dictionary<string, Source> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Word> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Word> _denominatorWords = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, Word>> _subUnitWords = new(StringComparer.Ordinal);
    private readonly Dictionary<string, UnitEntry> _byCode = new(StringComparer.Ordinal);

    private readonly WordTrie _denominators;
    private readonly WordTrie _currencyStarts;

    // Most documents have money of one currency with sub-units, and a trie takes some twenty kilobytes.
    private readonly Dictionary<string, Lazy<WordTrie>> _subUnits = new(StringComparer.Ordinal);

    /// <summary>Reads the tables. A word of <paramref name="additions"/> replaces that of a table.</summary>
    /// <exception cref="InvalidOperationException">A row is malformed, or contradicts another: it names both.</exception>
    public UnitVocabulary(IEnumerable<UnitAddition>? additions = null)
    {
        var added = additions?.ToArray() ?? [];
        foreach (var addition in added)
            AddWords(WordSense.Unit, addition.Entry, addition.Words, Additions);
        foreach (var table in Tables)
        {
            foreach (var cells in Tsv.Read(table.Name))
                Read(table, cells);
        }
        // An addition may be words of a unit that a table has.
        foreach (var addition in added)
            _byCode.TryAdd(Key(addition.Entry.Kind, addition.Entry.Code), addition.Entry);
        Words = new WordTrie(_words.Values);
        Yuan =
            Find(FigureKind.Money, "CNY") ?? throw new InvalidOperationException("currencies.tsv has no row for CNY.");
        var currencies = new List<Word>();
        foreach (var word in _words.Values)
        {
            if (MatchPrefix(word.Text, out _) is not null)
                currencies.Add(word);
        }
        _currencyStarts = new WordTrie(currencies);
        _denominators = new WordTrie(_denominatorWords.Values);
        foreach (var (currency, words) in _subUnitWords)
            _subUnits[currency] = new Lazy<WordTrie>(() => new WordTrie(words.Values));
    }

    /// <summary>The vocabulary without additions.</summary>
    public static UnitVocabulary Default { get; } = new();

    /// <summary>Every word that may stand behind a number.</summary>
    public WordTrie Words { get; }

    /// <summary>The units, each once.</summary>
    public IReadOnlyCollection<UnitEntry> Units => _byCode.Values;

    /// <summary>The unit that the contract names <paramref name="code"/>, or null.</summary>
    public UnitEntry? Find(FigureKind kind, string code) => _byCode.GetValueOrDefault(Key(kind, code));

    // One code may name units of two kinds.
    private static string Key(FigureKind kind, string code) => (char)kind + code;

    /// <summary>The longest word at the start of <paramref name="text"/>; spacing inside it is looked over.</summary>
    public WordSense Match(ReadOnlySpan<char> text, out UnitEntry? unit, out int length) =>
        Meaning(Words.MatchSpaced(text, out length), out unit);

    /// <summary>What a word means that is the whole of <paramref name="text"/>, which is not empty.</summary>
    public WordSense Find(ReadOnlySpan<char> text, out UnitEntry? unit) => Meaning(Words.Find(text), out unit);

    /// <summary>The main unit of the renminbi, whose 元 is also that of other currencies.</summary>
    public UnitEntry Yuan { get; }

    /// <summary>
    /// The currency that stands in front of its number (US$, 人民币), or null. A single Chinese character does not
    /// (元, 块, 盾).
    /// </summary>
    public UnitEntry? MatchPrefix(ReadOnlySpan<char> text, out int length)
    {
        var sense = Meaning(Words.Match(text, out length), out var unit);
        return
            sense == WordSense.Unit
            && unit is { Kind: FigureKind.Money, IsMain: true }
            && (length > 1 || text[0] < '\u2E80')
            ? unit
            : null;
    }

    /// <summary>Whether a currency that stands in front of its number begins with <paramref name="c"/>.</summary>
    public bool StartsCurrency(char c) => _currencyStarts.Starts(c);

    /// <summary>The longest denominator of a rate at the start of <paramref name="text"/>, or null.</summary>
    public UnitEntry? MatchDenominator(ReadOnlySpan<char> text, out int length)
    {
        Meaning(_denominators.MatchSpaced(text, out length), out var unit);
        return unit;
    }

    /// <summary>The sub-unit of <paramref name="currency"/> at the start of <paramref name="text"/> (角 of CNY), or null.</summary>
    public UnitEntry? MatchSubUnit(UnitEntry currency, ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        if (!_subUnits.TryGetValue(currency.Code, out var words))
            return null;
        Meaning(words.Value.MatchSpaced(text, out length), out var unit);
        return unit;
    }

    private WordSense Meaning(int payload, out UnitEntry? unit)
    {
        if (payload == WordTrie.None)
        {
            unit = null;
            return WordSense.None;
        }
        var meaning = _meanings[payload];
        unit = meaning.Unit;
        return meaning.Sense;
    }
}
