using ChineseFigures.Reading;
using ChineseFigures.Scripts;

namespace ChineseFigures.Vocabulary;

/// <summary>
/// Words that contain a numeral character but hold no figure (<c>names.tsv</c>): 一带一路, 长三角, 十堰. They are looked
/// up at their first character that could begin a number or time, so that the rest of a text costs nothing.
/// </summary>
internal sealed class NameTable
{
    private readonly WordTrie _tails;
    private readonly List<List<string>> _heads = [];

    // Three characters at the numeral, or two where a name has no more, turn nearly all away that is no name.
    private readonly PairFilter _triples;
    private readonly PairFilter _pairs;
    private readonly string _single = "";
    private readonly UnitVocabulary _units;

    /// <summary>The built-in table.</summary>
    public static NameTable Default { get; } = new([], UnitVocabulary.Default);

    /// <summary>The built-in names and more. A name without a character that could begin a number is passed over.</summary>
    public NameTable(IEnumerable<string> additions, UnitVocabulary units)
    {
        _units = units;
        var tails = new Dictionary<string, Word>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in Tsv.Read("names.tsv"))
            Add(row[0], tails, seen);
        foreach (var name in additions)
            Add(name, tails, seen);
        _tails = new WordTrie(tails.Values);
        var cores = new List<string>(seen.Count);
        foreach (var (tail, row) in tails.Values)
        foreach (var head in _heads[row])
            cores.Add(head.Length > 0 ? head[^1] + tail : tail);
        var pairs = cores.FindAll(static core => core.Length == 2).Count;
        _pairs = PairFilter.For(pairs);
        _triples = PairFilter.For(cores.Count - pairs);
        foreach (var core in cores)
        {
            if (core.Length == 2)
                _pairs.Add(core[0], core[1]);
            else if (core.Length > 2)
                _triples.Add(Joint(core[0], core[1]), core[2]);
            else
                _single += core;
        }
    }

    // Two characters as one, so that three make a pair.
    private static char Joint(char first, char second) => (char)(first * 31 + second);

    private void Add(string name, Dictionary<string, Word> tails, HashSet<string> seen)
    {
        var at = 0;
        while (at < name.Length && CharacterUse.Of(name[at]) == 0)
            at++;
        if (at == name.Length || !seen.Add(name))
            return;
        var tail = name[at..];
        if (!tails.TryGetValue(tail, out var word))
        {
            tails[tail] = word = new Word(tail, _heads.Count);
            _heads.Add([]);
        }
        _heads[word.Payload].Add(name[..at]);
    }

    // 211 is a name, 2113万吨 none: a name that ends in a numeral does not hold where the number goes on.
    private bool RunsOn(ReadOnlySpan<char> text, int end)
    {
        if (end >= text.Length || !IsNumeral(text[end - 1]))
            return false;
        return IsNumeral(text[end])
            || text[end] is '.' or ',' or '%'
            || _units.Match(text[end..], out _, out _) != WordSense.None;
    }

    private static bool IsNumeral(char c) => char.IsAsciiDigit(c) || NumeralCharacter.Role(c) != NumeralRole.None;

    /// <summary>How many characters of a name lie at and behind <paramref name="at"/>, or 0.</summary>
    public int Match(ReadOnlySpan<char> text, int at)
    {
        var before = at > 0 ? text[at - 1] : '\0';
        var behind = at + 1 < text.Length ? text[at + 1] : '\0';
        var third = at + 2 < text.Length ? text[at + 2] : '\0';
        var may =
            _triples.MayBegin(Joint(before, text[at]), behind)
            || _triples.MayBegin(Joint(text[at], behind), third)
            || _pairs.MayBegin(before, text[at])
            || _pairs.MayBegin(text[at], behind)
            || _single.Length > 0 && _single.Contains(text[at], StringComparison.Ordinal);
        return may ? MatchTail(text, at) : 0;
    }

    private int MatchTail(ReadOnlySpan<char> text, int at)
    {
        var tail = _tails.Match(text[at..], out var length);
        while (tail != WordTrie.None)
        {
            foreach (var head in _heads[tail])
            {
                if (text[..at].EndsWith(head) && !RunsOn(text, at + length))
                    return length;
            }
            // A shorter name may fit: 三角 without 长 in front is none, but the text goes on to look for others.
            tail = _tails.Match(text.Slice(at, length - 1), out length);
        }
        return 0;
    }
}
