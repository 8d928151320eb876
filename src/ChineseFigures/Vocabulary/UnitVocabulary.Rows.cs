using System.Globalization;
using ChineseFigures.Reading;

namespace ChineseFigures.Vocabulary;

// The rows of the tables, each checked against those before.
internal sealed partial class UnitVocabulary
{
    /// <summary>A row, put into words only where it is wrong.</summary>
    private sealed class Source(string table, string[] cells)
    {
        public override string ToString() => $"{table}, row '{string.Join('\t', cells)}'";
    }

    private sealed record Table(string Name, int Cells, Action<UnitVocabulary, string[], Source> Read);

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
