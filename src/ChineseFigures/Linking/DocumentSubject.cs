using System.Buffers;
using System.Runtime.InteropServices;
using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

/// <summary>
/// The city, province or county that a document is about: the one that its title names, else the one that its text
/// names far more often than any other. It is sought when 全市 or the like first asks for it.
/// </summary>
internal sealed class DocumentSubject
{
    private const int TitleLines = 8;
    private const int LongestTitle = 60;
    private const int FewestMentions = 2;

    private readonly Dictionary<char, string?> _found = [];
    private readonly HashSet<string> _inLine = new(StringComparer.Ordinal);
    private readonly Dictionary<Place, int> _mentions = [];
    private string _text = "";
    private bool _isCounted;

    /// <summary>Begins a document.</summary>
    public void Reset(string text)
    {
        _text = text;
        _isCounted = false;
        _mentions.Clear();
        _found.Clear();
    }

    /// <summary>The subject whose name has that last character, 市 of 徐州市; or null.</summary>
    public string? Find(char ending)
    {
        if (!_found.TryGetValue(ending, out var subject))
            _found[ending] = subject = InTitle(ending) ?? ProvinceOfCity(ending) ?? MostNamed(ending);
        return subject;
    }

    // A title that names several of a kind says nothing.
    private string? InTitle(char ending)
    {
        Span<char> folded = stackalloc char[LongestTitle];
        var lines = 0;
        foreach (var range in _text.AsSpan().Split('\n'))
        {
            var line = _text.AsSpan()[range].Trim();
            if (line.IsEmpty)
                continue;
            if (++lines > TitleLines)
                break;
            // Prose may be about any place.
            if (line.Length > LongestTitle || line.Contains('。'))
                continue;
            var words = folded[..line.Length];
            CharacterFold.Fold(line, words);
            _inLine.Clear();
            ReadTitle(words, ending);
            if (_inLine.Count == 1)
                return _inLine.First();
        }
        return null;
    }

    private void ReadTitle(ReadOnlySpan<char> line, char ending)
    {
        var places = PlaceTable.Default;
        var isWordStart = true;
        for (var at = 0; at < line.Length; )
        {
            var words = line[at..];
            var isKnown = places.Match(words, out var length) is not null;
            // A name by its ending needs a beginning: that of the line, or another place in front.
            if ((isKnown || isWordStart) && places.TryRead(words, out var mention))
            {
                var name = mention.Row?.Name ?? words[mention.Start..mention.End].ToString();
                if (name[^1] == ending)
                    _inLine.Add(name);
                else if (places.Match(words, out _) is { } outer && outer.Name[^1] == ending)
                    _inLine.Add(outer.Name);
                length = mention.End;
            }
            isWordStart = length == 0 && !Noise.IsHan(line[at]);
            at += Math.Max(1, length);
        }
    }

    private string? ProvinceOfCity(char ending)
    {
        if (ending != '省' || Find('市') is not { } city || PlaceTable.Default.Match(city, out _) is not { } row)
            return null;
        return row.Parent.EndsWith(ending) ? row.Parent : null;
    }

    private string? MostNamed(char ending)
    {
        Count();
        var best = default(KeyValuePair<Place, int>);
        var second = 0;
        foreach (var pair in _mentions)
        {
            if (pair.Key.Name[^1] != ending)
                continue;
            if (pair.Value > best.Value)
                (second, best) = (best.Value, pair);
            else
                second = Math.Max(second, pair.Value);
        }
        return best.Value >= FewestMentions && best.Value >= 2 * second ? best.Key.Name : null;
    }

    private void Count()
    {
        if (_isCounted)
            return;
        _isCounted = true;
        var folded = ArrayPool<char>.Shared.Rent(_text.Length);
        CharacterFold.Fold(_text, folded);
        ReadOnlySpan<char> words = folded.AsSpan(0, _text.Length);
        var places = PlaceTable.Default;
        for (var at = places.Next(words, 0); at < words.Length; at = places.Next(words, at))
        {
            if (places.Match(words[at..], out var length) is { IsChinese: true } place)
                CollectionsMarshal.GetValueRefOrAddDefault(_mentions, place, out _)++;
            at += Math.Max(1, length);
        }
        ArrayPool<char>.Shared.Return(folded);
    }
}
