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
/// spellings in well under a millisecond or two, and makes no string before someone asks for a row.
/// </remarks>
internal sealed class IndicatorCatalogue
{
    private const string BuiltIn = "indicators.tsv";
    private const int Cells = 5;

    private static readonly Lazy<IndicatorCatalogue> Shared = new(() => new IndicatorCatalogue(BuiltIn, Load(), null));

    private readonly record struct Row(int Start, int Length, string Id, int Kinds);

    private readonly char[] _text;
    private readonly Sequence<Row> _rows = new();
    private readonly SpellingTable _spellings;
    private readonly IndicatorCatalogue? _fallback;

    private IndicatorCatalogue(string table, char[] text, IndicatorCatalogue? fallback)
    {
        _text = text;
        _fallback = fallback;
        _spellings = new SpellingTable(text, text.AsSpan().Count('|') + 2 * text.AsSpan().Count('\n') + 2);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var start = 0; start < text.Length; )
        {
            var length = text.AsSpan(start).IndexOf('\n');
            if (length < 0)
                length = text.Length - start;
            if (length > 0 && text[start] != '#')
                Read(table, start, length, ids);
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
    public IEnumerable<string> Ids => Array.ConvertAll(_rows.Span.ToArray(), static row => row.Id);

    /// <summary>The row of an id, or null.</summary>
    public Indicator? Find(string id)
    {
        foreach (var row in _rows)
        {
            if (row.Id == id)
                return Indicator.ReadRow(_text.AsSpan(row.Start, row.Length));
        }
        return _fallback?.Find(id);
    }

    /// <summary>The id of the indicator that a folded name means, or null.</summary>
    public string? IdOf(ReadOnlySpan<char> name) => Match(name)?.Id ?? _fallback?.IdOf(name);

    /// <summary>The id of what a figure is about, or null where the indicator is not counted in such a unit.</summary>
    public string? IdOf(ReadOnlySpan<char> name, FigureKind kind, FigureRole role) =>
        Match(name) is { } row && IsMeasuredIn(row, kind, role) ? row.Id : _fallback?.IdOf(name, kind, role);

    private Row? Match(ReadOnlySpan<char> name)
    {
        while (true)
        {
            var at = _spellings.FindSuffix(name, out var length);
            if (at >= 0 && IsUnrestricted(name[..^length], name[^length..]))
                return _rows[at];
            // 社会消费品零售总额|增速, 进出口|总量
            var cues = CueTable.Default;
            if (cues.Tail.MatchEnd(name, out var tail) == WordTrie.None)
                cues.RankNouns.MatchEnd(name, out tail);
            if (tail == 0 || tail == name.Length)
                return null;
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
    private static bool IsMeasuredIn(Row row, FigureKind kind, FigureRole role) =>
        row.Kinds == 0
        || kind == FigureKind.Number
        || (row.Kinds & (1 << (int)kind)) != 0
        || role is not (FigureRole.Level or FigureRole.Threshold)
            && kind is FigureKind.Percent or FigureKind.Points or FigureKind.Multiple or FigureKind.Rank;

    private void Read(string table, int start, int length, HashSet<string> ids)
    {
        var line = _text.AsSpan(start, length);
        Span<Range> cells = stackalloc Range[Cells + 1];
        if (line.Split(cells, '\t') != Cells)
            throw new InvalidOperationException($"{table}, row '{line}': expected {Cells} cells.");
        var id = line[cells[0]].ToString();
        if (id.Length == 0 || !ids.Add(id))
            throw new InvalidOperationException(
                id.Length == 0 ? $"{table}, row '{line}': the id is empty." : $"{table}: the id '{id}' stands twice."
            );
        _rows.Add(new Row(start, length, id, Kinds(table, id, line[cells[3]])));
        AddSpelling(table, start, cells[1]);
        var spellings = line[cells[4]];
        if (spellings.IsEmpty)
            return;
        var first = cells[4].Start.Value;
        foreach (var spelling in spellings.Split('|'))
            AddSpelling(table, start, (first + spelling.Start.Value)..(first + spelling.End.Value));
    }

    private void AddSpelling(string table, int rowStart, Range range)
    {
        var (start, length) = (rowStart + range.Start.Value, range.End.Value - range.Start.Value);
        if (length == 0)
            throw new InvalidOperationException($"{table}: '{_rows[^1].Id}' has an empty spelling.");
        if (_spellings.Add(start, length, _rows.Count - 1) is var earlier and >= 0)
            throw new InvalidOperationException(
                $"{table}: '{_text.AsSpan(start, length)}' of '{_rows[^1].Id}' stands already under '{_rows[earlier].Id}'."
            );
    }

    private static int Kinds(string table, string id, ReadOnlySpan<char> cell)
    {
        var kinds = 0;
        if (cell.IsEmpty)
            return kinds;
        foreach (var range in cell.Split('|'))
        {
            kinds |= cell[range] switch
            {
                "money" => 1 << (int)FigureKind.Money,
                "percent" => 1 << (int)FigureKind.Percent,
                "count" => 1 << (int)FigureKind.Count,
                "measure" => 1 << (int)FigureKind.Measure,
                "points" => 1 << (int)FigureKind.Points,
                "multiple" => 1 << (int)FigureKind.Multiple,
                "rank" => 1 << (int)FigureKind.Rank,
                "number" => 1 << (int)FigureKind.Number,
                _ => throw new InvalidOperationException($"{table}: '{cell[range]}' of '{id}' is no kind."),
            };
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
