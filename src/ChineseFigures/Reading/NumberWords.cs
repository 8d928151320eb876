using System.Globalization;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Reading;

/// <summary>Words that state a number without a numeral: 首位, 一半, 持平, 前列.</summary>
internal sealed class NumberWords
{
    // As a value: the generic methods for an enumeration of this library would be compiled anew by every process.
    private static readonly Type Kinds = typeof(FigureKind);

    private readonly Sequence<Quantity> _quantities = new();
    private readonly WordTrie _words;

    /// <summary>Reads the table.</summary>
    /// <exception cref="InvalidOperationException">A row is malformed; it is named.</exception>
    public NumberWords(UnitVocabulary vocabulary)
    {
        var words = new List<Word>();
        foreach (var cells in Tsv.Read("number-words.tsv"))
        {
            foreach (var word in cells[3].Split('|'))
            {
                words.Add(new Word(word.TrimStart('!'), _quantities.Count));
                _quantities.Add(word[0] == '!' ? default : Parse(cells, word.Length, vocabulary));
            }
        }
        All = words;
        _words = new WordTrie(words);
    }

    /// <summary>Whether a word begins with <paramref name="c"/>.</summary>
    public bool Starts(char c) => _words.Starts(c);

    /// <summary>The words, those that state nothing too.</summary>
    public IReadOnlyList<Word> All { get; }

    /// <summary>Reads the word that <paramref name="text"/> begins with.</summary>
    public bool TryRead(ReadOnlySpan<char> text, out Quantity quantity)
    {
        var word = _words.Match(text, out _);
        quantity = word == WordTrie.None ? default : _quantities[word];
        return quantity.Length > 0;
    }

    private static Quantity Parse(string[] cells, int length, UnitVocabulary vocabulary)
    {
        var row = $"number-words.tsv, row '{string.Join('\t', cells)}'";
        if (!Enum.TryParse(Kinds, cells[0], ignoreCase: true, out var named))
            throw new InvalidOperationException($"{row}: '{cells[0]}' is no kind.");
        var kind = (FigureKind)named;
        var hasValue = cells[1].Length > 0;
        var value = hasValue ? decimal.Parse(cells[1], CultureInfo.InvariantCulture) : 0;
        var unit = cells[2].Length == 0 ? null : vocabulary.Find(kind, cells[2]);
        if (unit is null && cells[2].Length > 0)
            throw new InvalidOperationException($"{row}: '{cells[2]}' is no unit of that kind.");
        return Quantity.Of(kind, value, NumeralForm.Word, length) with { HasValue = hasValue, Unit = unit };
    }
}
