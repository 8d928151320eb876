using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

/// <summary>
/// Which region each figure is about: the place that its clause begins with, else the one before it in the paragraph.
/// 我市 and 全市 are the city that the paragraph names, else the document's own.
/// </summary>
internal sealed class PlaceContext
{
    private static readonly CharacterSet NameEnds = new(",、;:()0123456789");

    private readonly DocumentSubject _subject = new();
    private readonly Stack<Sourced<string?>> _outside = new();
    private readonly List<string> _named = [];
    private Sourced<string?> _place;
    private bool _isInList;
    private int _gap;

    /// <summary>Begins a document.</summary>
    public void Reset(string text) => _subject.Reset(text);

    /// <summary>Begins a paragraph, which inherits no place.</summary>
    public void BeginParagraph()
    {
        _place = default;
        _named.Clear();
    }

    /// <summary>Gives the figures of a sentence their place.</summary>
    public void Read(Sentence s)
    {
        _outside.Clear();
        _isInList = false;
        _gap = 0;
        var next = 0;
        ReadAt(s, s.Start);
        for (var i = s.First; i < s.Last; i++)
        {
            var token = s.Tokenizer.Tokens[i];
            while (next < s.Drafts.Count && s.Drafts[next].Start <= token.Start)
                SetPlace(s, s.Drafts[next++]);
            if (token.Kind == TokenKind.Open)
                _outside.Push(_place);
            else if (token.Kind == TokenKind.Close && _outside.TryPop(out var outside))
                _place = outside;
            _isInList &= token.Kind == TokenKind.Enumeration;
            if (!_isInList && OpensClause(token.Kind))
                ReadAt(s, token.End);
        }
        while (next < s.Drafts.Count)
            SetPlace(s, s.Drafts[next++]);
    }

    private void SetPlace(Sentence s, FigureDraft d)
    {
        if (d.Place is not null || _place.Value is not { } place)
            return;
        d.Place = place;
        if (s.Trace)
            s.Note(d, "place", $"place={place}", _place.Words);
    }

    private static bool OpensClause(TokenKind kind) =>
        kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon or TokenKind.Enumeration or TokenKind.Open;

    // 其中, 2019年 and the like may stand in front of the place.
    private void ReadAt(Sentence s, int at)
    {
        while (at < s.End)
        {
            var words = s.Text[at..s.End];
            if (words[0] == ' ')
                at++;
            else if (GapAt(s, at) is { } end)
                at = end;
            else if (PlaceTable.Default.Intro.Match(words, out var length) != WordTrie.None)
                at += length;
            else
            {
                ReadPlace(s, at);
                return;
            }
        }
    }

    // Positions only grow within a sentence, and so does the gap that is looked at.
    private int? GapAt(Sentence s, int at)
    {
        while (_gap < s.Gaps.Count && s.Gaps[_gap].Start < at)
            _gap++;
        return _gap < s.Gaps.Count && s.Gaps[_gap] is var (start, end) && start == at && s.Text[at] != '(' ? end : null;
    }

    private void ReadPlace(Sentence s, int at)
    {
        var words = s.Text[at..s.End];
        var places = PlaceTable.Default;
        if (Own(words, out var own))
        {
            if (places.Order.Match(words[2..], out _) == WordTrie.None)
                _place = new(own, new Gap(at, at + 2));
        }
        else if (places.TryRead(words, out var place))
        {
            var rest = words[place.End..];
            // 杭州、宁波进出口: no one place.
            _isInList = places.List.Match(rest, out _) != WordTrie.None;
            if (_isInList)
                _place = default;
            else if (GapAt(s, at + place.End) is not null || IsAbout(rest, place))
                Name(
                    place.Row?.FigureName ?? words[place.Start..place.End].ToString(),
                    at + place.Start,
                    at + place.End
                );
        }
    }

    private void Name(string place, int start, int end)
    {
        _place = new(place, new Gap(start, end));
        _named.Add(place);
    }

    private static bool IsAbout(ReadOnlySpan<char> rest, in PlaceMention place)
    {
        const int LongestName = 12;
        var places = PlaceTable.Default;
        var end = NameEnds.IndexIn(rest);
        rest = rest[..(end < 0 ? rest.Length : end)];
        // A foreign place is more often a partner than what a text is about: 美国CPI, but 中东欧国家采购商.
        if (place.Row is { IsChinese: false })
            return !places.IsPartner(place, rest) && IndicatorCatalogue.Default.IdOf(rest) is not null;
        rest = rest[..Math.Min(rest.Length, LongestName)];
        return places.Order.Match(rest, out _) == WordTrie.None && !places.IsOfBody(rest);
    }

    /// <summary>What 我市, 全省 and 全国 stand for; null where the text does not say.</summary>
    private bool Own(ReadOnlySpan<char> words, out string? place)
    {
        place = null;
        if (words.Length < 2 || words[0] is not ('全' or '我' or '本' or '该'))
            return false;
        switch (words[1])
        {
            case '国' when words[0] is '全' or '我':
                place = "全国";
                return true;
            case '球' when words[0] is '全':
                place = "全球";
                return true;
            case '港' when words[0] is '全' or '本':
                place = "香港";
                return true;
            case '台' when words[0] is '全':
                place = "台湾";
                return true;
            case '市' or '省' or '县' or '区' or '州' or '盟' or '旗':
                place = Named(words[1]) ?? _subject.Find(words[1]);
                return true;
            default:
                return false;
        }
    }

    private string? Named(char ending)
    {
        for (var i = _named.Count - 1; i >= 0; i--)
        {
            if (_named[i][^1] == ending)
                return _named[i];
        }
        return null;
    }
}
