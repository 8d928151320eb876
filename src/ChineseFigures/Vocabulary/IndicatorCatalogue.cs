using System.Text;
using ChineseFigures.Reading;

namespace ChineseFigures.Vocabulary;

/// <summary>
/// Which indicator a name means: the rows of <c>indicators.tsv</c>, and of the user's before them. A name is known by
/// one of its spellings, alone or with nothing but a place and words around it that do not restrict it:
/// <c>全市规模以上工业增加值</c> is the value added above scale, <c>民营出口</c> is not the exports.
/// </summary>
/// <remarks>
/// The table stays the one text that it is embedded as: a fresh process reads a thousand rows and nine thousand
/// spellings in a few milliseconds at most, and makes no string before a figure carries an id.
/// </remarks>
internal sealed class IndicatorCatalogue
{
    private const string BuiltIn = "indicators.tsv";
    private const int Cells = 5;

    private static readonly Lazy<IndicatorCatalogue> Shared = new(() => new IndicatorCatalogue(BuiltIn, Load(), null));

    /// <summary>The row of a name, and its row in the built-in catalogue where this is one of additions; or -1.</summary>
    internal readonly record struct Meaning(int Row, int BuiltIn);

    private readonly record struct Row(int Start, int Length, int IdLength, int Kinds);

    private readonly char[] _text;
    private readonly Sequence<Row> _rows = new();
    private readonly SpellingTable _ids;
    private readonly SpellingTable _spellings;

    // An id becomes a string when a figure first carries it.
    private readonly string?[] _idStrings;
    private readonly IndicatorCatalogue? _fallback;

    private IndicatorCatalogue(string table, char[] text, IndicatorCatalogue? fallback)
    {
        _text = text;
        _fallback = fallback;
        var lines = text.AsSpan().Count('\n') + 1;
        _ids = new SpellingTable(text, lines);
        _spellings = new SpellingTable(text, text.AsSpan().Count('|') + 2 * lines);
        _idStrings = new string?[lines];
        for (var start = 0; start < text.Length; )
        {
            var length = text.AsSpan(start).IndexOf('\n');
            if (length < 0)
                length = text.Length - start;
            if (length > 0 && text[start] != '#')
                Read(table, start, length);
            start += length + 1;
        }
    }

    /// <summary>The catalogue without additions. It is read when it is first asked for.</summary>
    public static IndicatorCatalogue Default => Shared.Value;

    /// <summary>A catalogue with the rows of a table's text; for the tests of the checks.</summary>
    /// <exception cref="InvalidOperationException">A row is malformed, or an id or spelling stands twice.</exception>
    internal static IndicatorCatalogue Parse(string table, string text) => new(table, text.ToCharArray(), null);

    /// <summary>The built-in catalogue with rows of the user's, whose spellings go before its own.</summary>
    /// <exception cref="InvalidOperationException">An id or spelling stands twice.</exception>
    public static IndicatorCatalogue With(IReadOnlyList<Indicator> additions)
    {
        if (additions.Count == 0)
            return Default;
        var text = new StringBuilder();
        foreach (var indicator in additions)
            indicator.WriteRow(text);
        return new IndicatorCatalogue("The indicators of the options", text.ToString().ToCharArray(), Default);
    }

    /// <summary>How many rows there are.</summary>
    public int Count => _rows.Count;

    /// <summary>The ids in the order of the table.</summary>
    public IEnumerable<string> Ids => Enumerable.Range(0, _rows.Count).Select(Id);

    /// <summary>The row of an id, or null.</summary>
    public Indicator? Find(string id)
    {
        if (_ids.Find(id) is var at and >= 0)
            return Indicator.ReadRow(_text.AsSpan(_rows[at].Start, _rows[at].Length));
        return _fallback?.Find(id);
    }

    /// <summary>The id of the indicator that a folded name means, or null.</summary>
    public string? IdOf(ReadOnlySpan<char> name) => Match(name) is >= 0 and var row ? Id(row) : _fallback?.IdOf(name);

    /// <summary>What a folded name means; the same for all figures that bear it.</summary>
    public Meaning MeaningOf(ReadOnlySpan<char> name) => new(Match(name), _fallback?.Match(name) ?? -1);

    /// <summary>The id of what a figure is about, or null where the indicator is not counted in such a unit.</summary>
    public string? IdOf(Meaning meaning, FigureKind kind, FigureRole role) =>
        meaning.Row >= 0 && IsMeasuredIn(_rows[meaning.Row], kind, role)
            ? Id(meaning.Row)
            : _fallback?.IdOf(new Meaning(meaning.BuiltIn, -1), kind, role);

    private int Match(ReadOnlySpan<char> name)
    {
        while (true)
        {
            var at = _spellings.FindSuffix(name, out var length);
            if (at >= 0 && IsUnrestricted(name[..^length], name[^length..]))
                return at;
            // 社会消费品零售总额|增速, 进出口|总量
            var cues = CueTable.Default;
            if (cues.Tail.MatchEnd(name, out var tail) == WordTrie.None)
                cues.RankNouns.MatchEnd(name, out tail);
            if (tail == 0 || tail == name.Length)
                return -1;
            name = name[..^tail];
        }
    }

    // 全市, 徐州市, 其中: what may stand in front of a name without naming another quantity.
    private static bool IsUnrestricted(ReadOnlySpan<char> words, ReadOnlySpan<char> name)
    {
        while (words.Length > 0)
        {
            if (words[0] is '的' or ' ')
                words = words[1..];
            else if (PlaceTable.Default.TryRead(words, out var place) && !PlaceTable.Default.IsPartner(place, name))
                words = words[place.End..];
            else if (CueTable.Default.Lead.Match(words, out var lead) != WordTrie.None)
                words = words[lead..];
            else
                return false;
        }
        return true;
    }

    // 出口 is money and no way out of a building; how it changed or ranks may be in any unit.
    private static bool IsMeasuredIn(in Row row, FigureKind kind, FigureRole role) =>
        row.Kinds == 0
        || kind == FigureKind.Number
        || (row.Kinds & (1 << (int)kind)) != 0
        || role is not (FigureRole.Level or FigureRole.Threshold)
            && kind is FigureKind.Percent or FigureKind.Points or FigureKind.Multiple or FigureKind.Rank;

    private void Read(string table, int start, int length)
    {
        var line = _text.AsSpan(start, length);
        if (line.Count('\t') != Cells - 1)
            throw new InvalidOperationException($"{table}, row '{line}': expected {Cells} cells.");
        var name = line.IndexOf('\t') + 1;
        var english = name + line[name..].IndexOf('\t') + 1;
        var kinds = english + line[english..].IndexOf('\t') + 1;
        var spellings = kinds + line[kinds..].IndexOf('\t') + 1;
        var id = line[..(name - 1)];
        if (id.IsEmpty)
            throw new InvalidOperationException($"{table}, row '{line}': the id is empty.");
        if (_ids.Add(start, id.Length, _rows.Count) >= 0)
            throw new InvalidOperationException($"{table}: the id '{id}' stands twice.");
        _rows.Add(new Row(start, length, id.Length, Kinds(table, id, line[kinds..(spellings - 1)])));
        AddSpelling(table, start + name, english - 1 - name);
        while (spellings < length)
        {
            var end = line[spellings..].IndexOf('|');
            if (end < 0)
                end = length - spellings;
            AddSpelling(table, start + spellings, end);
            spellings += end + 1;
        }
    }

    private void AddSpelling(string table, int start, int length)
    {
        if (length == 0)
            throw new InvalidOperationException($"{table}: '{Id(_rows.Count - 1)}' has an empty spelling.");
        if (_spellings.Add(start, length, _rows.Count - 1) is var earlier and >= 0)
            throw new InvalidOperationException(
                $"{table}: '{_text.AsSpan(start, length)}' of '{Id(_rows.Count - 1)}' stands already under '{Id(earlier)}'."
            );
    }

    private string Id(int row) => _idStrings[row] ??= new(_text, _rows[row].Start, _rows[row].IdLength);

    private static int Kinds(string table, ReadOnlySpan<char> id, ReadOnlySpan<char> cell)
    {
        var kinds = 0;
        while (!cell.IsEmpty)
        {
            var end = cell.IndexOf('|');
            var kind = end < 0 ? cell : cell[..end];
            cell = end < 0 ? default : cell[(end + 1)..];
            kinds |=
                1
                << (int)(
                    kind switch
                    {
                        "money" => FigureKind.Money,
                        "percent" => FigureKind.Percent,
                        "count" => FigureKind.Count,
                        "measure" => FigureKind.Measure,
                        "points" => FigureKind.Points,
                        "multiple" => FigureKind.Multiple,
                        "rank" => FigureKind.Rank,
                        "number" => FigureKind.Number,
                        _ => throw new InvalidOperationException($"{table}: '{kind}' of '{id}' is no kind."),
                    }
                );
        }
        return kinds;
    }

    private static char[] Load()
    {
        using var stream = Tsv.Open(BuiltIn);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Encoding.UTF8.GetChars(bytes);
    }
}
