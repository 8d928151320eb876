using ChineseFigures.Reading;

namespace ChineseFigures.Vocabulary;

/// <summary>What sort of place a row of <c>places.tsv</c> is.</summary>
internal enum PlaceKind
{
    Country,
    Province,
    Municipality,
    Autonomous,
    Sar,
    Capital,
    Prefecture,
    DistrictOfMany,
    Region,
}

/// <summary>One row of <c>places.tsv</c>.</summary>
internal sealed record Place(string Name, PlaceKind Kind, string Parent)
{
    /// <summary>It is China, or lies in it.</summary>
    public bool IsChinese => Name == PlaceTable.China || Kind is not (PlaceKind.Country or PlaceKind.Region);

    /// <summary>It is a province or the like of it.</summary>
    public bool IsProvincial =>
        Kind is PlaceKind.Province or PlaceKind.Municipality or PlaceKind.Autonomous or PlaceKind.Sar;

    /// <summary>The name that a figure carries.</summary>
    public string FigureName => Name == PlaceTable.China ? "全国" : Name;
}

/// <summary>A place at the beginning of some words, behind those that it lies in: 江苏省|徐州市|云龙区.</summary>
/// <param name="Row">The row of the last one; null where only its ending makes it a place.</param>
/// <param name="Start">Where the last one begins.</param>
/// <param name="End">Behind it.</param>
internal readonly record struct PlaceMention(Place? Row, int Start, int End);

/// <summary>The places of <c>places.tsv</c>, and those that are known by their ending (柯城区, 龙游县).</summary>
internal sealed class PlaceTable
{
    public const string China = "中国";

    private const int LongestByEnding = 5;

    // None of these is part of such a name, so that 全市 and 实现出口的城区 are none; nor is what is no Han character.
    private const string NeverInNames =
        "的了在和与及是有为等各全我本该每这那两几数如落之者于以并也又增其从向对到由被把将年月日个中内外增长累计实现完成共达占进出口";

    private static readonly CharacterSet NeverInName = FindNeverInName();

    private static readonly Lazy<PlaceTable> Shared = new(() => new PlaceTable(Tsv.Read("places.tsv")));

    private readonly List<Place> _places = [];
    private readonly WordTrie _names;
    private readonly WordTrie _generic;
    private readonly WordTrie _inner;
    private readonly WordTrie _body;
    private readonly WordTrie _border;

    // The first characters of names, and those of which a name by its ending can be made.
    private readonly CharacterSet _firsts = new("");

    /// <summary>Reads rows of four cells.</summary>
    /// <exception cref="InvalidOperationException">A row is malformed, or a name stands twice; it is named.</exception>
    public PlaceTable(IEnumerable<string[]> rows)
    {
        var names = new Dictionary<string, Word>(StringComparer.Ordinal);
        foreach (var cells in rows)
        {
            if (cells.Length != 4)
                throw new InvalidOperationException($"places.tsv, row '{cells[0]}': expected 4 cells.");
            _places.Add(new Place(cells[0], KindOf(cells), cells[2]));
            Add(names, cells[0]);
            foreach (var alias in cells[3].Split('|', StringSplitOptions.RemoveEmptyEntries))
                Add(names, alias);
        }
        _names = new WordTrie(names.Values);
        for (var i = 0; i <= char.MaxValue; i++)
        {
            if (_names.Starts((char)i) || !NeverInName.Contains((char)i))
                _firsts.Add((char)i);
        }
        var words = new WordTable("place-words.tsv");
        _generic = words.Trie("generic", backwards: true);
        _inner = words.Trie("inner");
        _body = words.Trie("body");
        _border = words.Trie("border");
        List = words.Trie("list");
        Order = words.Trie("order");
        Intro = words.Trie("intro");
    }

    /// <summary>The built-in table. It is read when it is first asked for.</summary>
    public static PlaceTable Default => Shared.Value;

    /// <summary>Behind a place these open a list: 杭州|、宁波.</summary>
    public WordTrie List { get; }

    /// <summary>Behind a place these make an ordering of it: 全国|第八位.</summary>
    public WordTrie Order { get; }

    /// <summary>These stand in front of the place that a clause is about.</summary>
    public WordTrie Intro { get; }

    /// <summary>How many rows there are.</summary>
    public int Count => _places.Count;

    /// <summary>The place that words begin with.</summary>
    public bool TryRead(ReadOnlySpan<char> words, out PlaceMention mention)
    {
        mention = default;
        if (words.IsEmpty || !_firsts.Contains(words[0]))
            return false;
        var at = 0;
        while (TryReadOne(words[at..], out var row, out var length))
        {
            // 衢州市|中东欧国家: the second does not lie in the first.
            if (at > 0 && row is { IsChinese: false })
                break;
            mention = new PlaceMention(row, at, at + length);
            at += length;
        }
        return at > 0;
    }

    /// <summary>The row of the name that words begin with, or null.</summary>
    public Place? Match(ReadOnlySpan<char> words, out int length)
    {
        var row = _names.Match(words, out length);
        return row == WordTrie.None ? null : _places[row];
    }

    /// <summary>The first position at or behind <paramref name="at"/> where a name may begin, or the end.</summary>
    public int Next(ReadOnlySpan<char> words, int at) => _names.Next(words, at);

    /// <summary>Whether words are places in China and nothing else.</summary>
    public bool IsChinesePlace(ReadOnlySpan<char> words)
    {
        while (Match(words, out var length) is { IsChinese: true })
        {
            if (length == words.Length)
                return true;
            words = words[length..];
        }
        return false;
    }

    /// <summary>Whether a mention has the ending that makes a place of it: 徐州市, not 徐州.</summary>
    public static bool IsFull(ReadOnlySpan<char> words, in PlaceMention mention) =>
        words[mention.End - 1] is '市' or '县' or '区' or '省' or '旗' or '盟'
        || words[..mention.End].EndsWith("自治州");

    /// <summary>Whether a foreign place is the other side of what is measured: 美国|进口.</summary>
    public bool IsPartner(in PlaceMention mention, ReadOnlySpan<char> name) =>
        mention.Row is { IsChinese: false } && Contains(_border, name);

    /// <summary>Whether the words behind a full name make another word of it: 上海市|场, 江苏省|级.</summary>
    public bool RunsOn(ReadOnlySpan<char> rest) => _inner.Match(rest, out _) != WordTrie.None;

    /// <summary>Whether an organisation or a site follows, which bears the name of its place: 上海|证券交易所.</summary>
    public bool IsOfBody(ReadOnlySpan<char> rest) => Contains(_body, rest);

    private static bool Contains(WordTrie words, ReadOnlySpan<char> text)
    {
        for (var at = words.Next(text, 0); at < text.Length; at = words.Next(text, at + 1))
        {
            if (words.Match(text[at..], out _) != WordTrie.None)
                return true;
        }
        return false;
    }

    private bool TryReadOne(ReadOnlySpan<char> words, out Place? row, out int length)
    {
        row = Match(words, out length);
        if (row is null)
            length = LengthByEnding(words);
        return length > 0;
    }

    private static CharacterSet FindNeverInName()
    {
        var never = new CharacterSet(NeverInNames);
        for (var i = 0; i <= char.MaxValue; i++)
        {
            if (!Noise.IsHan((char)i))
                never.Add((char)i);
        }
        return never;
    }

    // 义乌市, 龙游县, 柯城区, 左翼中旗; the provinces are all in the table.
    private int LengthByEnding(ReadOnlySpan<char> words)
    {
        words = words[..Math.Min(words.Length, LongestByEnding + 2)];
        for (var at = 0; at < words.Length && at < LongestByEnding; at++)
        {
            if (NeverInName.Contains(words[at]))
                return 0;
            if (at == 0 || words[at] is not ('市' or '县' or '区' or '旗'))
                continue;
            var isName =
                (at > 1 || words[at] == '县')
                && _generic.MatchEnd(words[..(at + 1)], out _) == WordTrie.None
                && !RunsOn(words[(at + 1)..])
                && !BeginsWithVerb(words);
            return isName ? at + 1 : 0;
        }
        return 0;
    }

    // 组织|市领导; a verb of one character is as often the beginning of a name: 开平市.
    private static bool BeginsWithVerb(ReadOnlySpan<char> words)
    {
        CueTable.Default.Verbs.Match(words, out var length);
        return length > 1;
    }

    private void Add(Dictionary<string, Word> names, string name)
    {
        if (!names.TryAdd(name, new Word(name, _places.Count - 1)))
            throw new InvalidOperationException(
                $"places.tsv: '{name}' of '{_places[^1].Name}' stands already under '{_places[names[name].Payload].Name}'."
            );
    }

    private static PlaceKind KindOf(string[] cells) =>
        cells[1] switch
        {
            "country" => PlaceKind.Country,
            "province" => PlaceKind.Province,
            "municipality" => PlaceKind.Municipality,
            "autonomous" => PlaceKind.Autonomous,
            "sar" => PlaceKind.Sar,
            "capital" => PlaceKind.Capital,
            "prefecture" => PlaceKind.Prefecture,
            "district-of-many" => PlaceKind.DistrictOfMany,
            "region" => PlaceKind.Region,
            _ => throw new InvalidOperationException($"places.tsv: '{cells[1]}' of '{cells[0]}' is no kind of place."),
        };
}
