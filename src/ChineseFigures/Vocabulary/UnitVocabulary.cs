using System.Globalization;
using ChineseFigures.Reading;

namespace ChineseFigures.Vocabulary;

/// <summary>A unit that a user adds: its entry and the words that texts write it with.</summary>
internal sealed record UnitAddition(UnitEntry Entry, IReadOnlyList<string> Words);

/// <summary>The words that stand behind a number, from the tables of this folder, checked as they are read.</summary>
internal sealed class UnitVocabulary
{
    /// <summary>A row, put into words only where it is wrong.</summary>
    private sealed class Source(string table, string[] cells)
    {
        public override string ToString() => $"{table}, row '{string.Join('\t', cells)}'";
    }

    private sealed record WordMeaning(WordSense Sense, UnitEntry? Unit);

    private sealed record Table(string Name, int Cells, Action<UnitVocabulary, string[], Source> Read);

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

    /// <summary>Reads a row as the table of that name does. For the tests of the checks.</summary>
    internal void Read(string table, params string[] cells) => Read(Tables.Single(t => t.Name == table), cells);

    private void Read(Table table, string[] cells)
    {
        var source = new Source(table.Name, cells);
        if (cells.Length < table.Cells)
            throw new InvalidOperationException($"{source}: expected {table.Cells} cells.");
        table.Read(this, cells, source);
    }

    // code, name, factor, words
    private void AddCurrency(string[] cells, Source source)
    {
        var words = cells[3].Split('|');
        var entry = new UnitEntry
        {
            Kind = FigureKind.Money,
            Code = cells[0],
            Name = cells[1],
            Factor = Number(cells[2], source),
            Word = words[0].TrimStart('+'),
        };
        if (entry.IsMain)
            Register(entry, source);
        else if (Find(FigureKind.Money, entry.Code) is null)
            throw new InvalidOperationException($"{source}: the row of the main unit must come before.");

        AddWords(WordSense.Unit, entry, Array.FindAll(words, static word => !word.StartsWith('+')), source);
        if (!entry.IsMain)
            AddSubUnit(entry, words, source);
    }

    private void AddSubUnit(UnitEntry entry, string[] words, Source source)
    {
        if (!_subUnitWords.TryGetValue(entry.Code, out var ofCurrency))
            _subUnitWords[entry.Code] = ofCurrency = new Dictionary<string, Word>(StringComparer.Ordinal);
        var meaning = AddMeaning(WordSense.Unit, entry);
        foreach (var word in words)
        {
            var folded = Fold(word.TrimStart('+'));
            if (!ofCurrency.TryAdd(folded, new Word(folded, meaning)))
                throw new InvalidOperationException($"{source}: '{word}' is a sub-unit of {entry.Code} already.");
        }
    }

    // symbol, dimension, factor, words
    private void AddMeasure(string[] cells, Source source)
    {
        var fraction = cells[2].Split('/');
        var words = cells[3].Split('|');
        var entry = new UnitEntry
        {
            Kind = FigureKind.Measure,
            Code = cells[0],
            Factor = 1,
            Word = words[0],
            Dimension = cells[1],
            BaseNumerator = Number(fraction[0], source),
            BaseDenominator = fraction.Length > 1 ? Number(fraction[1], source) : 1,
        };
        Register(entry, source);
        AddWords(WordSense.Unit, entry, words, source);
    }

    // kind, code, factor, words
    private void AddRatio(string[] cells, Source source)
    {
        if (!Enum.TryParse(typeof(FigureKind), cells[0], ignoreCase: true, out var named))
            throw new InvalidOperationException($"{source}: '{cells[0]}' is no kind.");
        var words = cells[3].Split('|');
        var entry = new UnitEntry
        {
            Kind = (FigureKind)named,
            Code = cells[1],
            Factor = Number(cells[2], source),
            Word = words[0],
        };
        if (entry.IsMain)
            Register(entry, source);
        AddWords(WordSense.Unit, entry, words, source);
        AddNote(cells, 4, source);
    }

    // A note "not in X Y Z" names words that only begin like a unit.
    private void AddNote(string[] cells, int column, Source source)
    {
        const string NotIn = "not in ";
        if (cells.Length > column && cells[column].StartsWith(NotIn, StringComparison.Ordinal))
            AddWords(WordSense.Other, null, cells[column][NotIn.Length..].Split(' '), source);
    }

    // word, variants, note
    private void AddMeasureWord(string[] cells, Source source)
    {
        var word = Fold(cells[0]);
        var entry = new UnitEntry
        {
            Kind = FigureKind.Count,
            Code = word,
            Factor = 1,
            Word = word,
        };
        Register(entry, source);
        var variants = cells.Length > 1 ? cells[1].Split('|', StringSplitOptions.RemoveEmptyEntries) : [];
        AddWords(WordSense.Unit, entry, [word, .. variants], source);
        AddNote(cells, 2, source);
    }

    // word
    private void AddDuration(string[] cells, Source source)
    {
        var word = Fold(cells[0]);
        AddWords(WordSense.Duration, null, [word], source);
        AddDenominatorWord(word, DenominatorOnly(word), source);
    }

    // code, words
    private void AddDenominator(string[] cells, Source source)
    {
        foreach (var word in cells[1].Split('|'))
            AddDenominatorWord(Fold(word), DenominatorOnly(cells[0]), source);
    }

    private static UnitEntry DenominatorOnly(string code) =>
        new()
        {
            Kind = FigureKind.Measure,
            Code = code,
            Factor = 1,
            Word = code,
        };

    private void Register(UnitEntry entry, Source source)
    {
        if (!_byCode.TryAdd(Key(entry.Kind, entry.Code), entry))
            throw new InvalidOperationException($"{source}: the unit '{entry.Code}' has a row already.");
    }

    private void AddWords(WordSense sense, UnitEntry? unit, IEnumerable<string> words, Source source)
    {
        var meaning = AddMeaning(sense, unit);
        foreach (var written in words)
        {
            var word = Fold(written);
            if (_sources.TryGetValue(word, out var earlier) && earlier != source)
            {
                if (earlier == Additions)
                    continue;
                throw new InvalidOperationException($"{source}: '{word}' stands already in {earlier}.");
            }
            if (word.Length == 0)
                throw new InvalidOperationException($"{source}: a word is empty.");
            _sources[word] = source;
            _words[word] = new Word(word, meaning);
            if (sense == WordSense.Unit && unit is { Kind: FigureKind.Money or FigureKind.Measure or FigureKind.Count })
                AddDenominatorWord(word, unit, source);
        }
    }

    private void AddDenominatorWord(string word, UnitEntry unit, Source source)
    {
        if (_denominatorWords.TryAdd(word, new Word(word, AddMeaning(WordSense.Unit, unit))))
            return;
        var earlier = _sources.GetValueOrDefault(word);
        if (earlier is not null && earlier != source && earlier != Additions)
            throw new InvalidOperationException($"{source}: '{word}' is a denominator already.");
    }

    private int AddMeaning(WordSense sense, UnitEntry? unit)
    {
        _meanings.Add(new WordMeaning(sense, unit));
        return _meanings.Count - 1;
    }

    private static decimal Number(string cell, Source source) =>
        decimal.TryParse(cell, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value > 0
            ? value
            : throw new InvalidOperationException($"{source}: '{cell}' is no factor.");

    // A table may write a word in either script: it is compared with folded text.
    private static string Fold(string word) => CharacterFold.Fold(word);
}
