using System.Buffers;
using System.Collections.ObjectModel;

namespace ChineseFigures.Scripts;

/// <summary>Finds the phrases that come before OpenCC's: the first in a text, the longest at its place.</summary>
internal sealed class PhraseFinder
{
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _phrases;
    private readonly SearchValues<char> _firstCharacters;
    private readonly int[] _lengths;

    private PhraseFinder(Dictionary<string, string> phrases)
    {
        _phrases = phrases.GetAlternateLookup<ReadOnlySpan<char>>();
        _firstCharacters = SearchValues.Create([.. phrases.Keys.Select(phrase => phrase[0]).Distinct()]);
        _lengths = [.. phrases.Keys.Select(phrase => phrase.Length).Distinct().OrderDescending()];
        HasLineBreak = phrases.Keys.Any(phrase => phrase.Contains('\n'));
    }

    /// <summary>The length of the longest phrase.</summary>
    public int LongestLength => _lengths[0];

    /// <summary>Whether a phrase reaches across lines.</summary>
    public bool HasLineBreak { get; }

    /// <summary>A finder of the phrases that the options ask for; null if they ask for none.</summary>
    public static PhraseFinder? Create(ScriptConverterOptions options, ScriptConversion conversion)
    {
        var phrases = new Dictionary<string, string>(
            options.Phrases?.Entries ?? ReadOnlyDictionary<string, string>.Empty,
            StringComparer.Ordinal
        );
        if (options.EconomicTerms)
        {
            foreach (var (term, value) in EconomicTerms.For(conversion))
                phrases.TryAdd(term, value);
        }
        return phrases.Count == 0 ? null : new PhraseFinder(phrases);
    }

    /// <summary>Finds the first phrase of a text, and the longest that begins there.</summary>
    public bool TryFind(ReadOnlySpan<char> text, out int start, out int length, out string value)
    {
        for (start = 0; start < text.Length; start++)
        {
            var step = text[start..].IndexOfAny(_firstCharacters);
            if (step < 0)
                break;
            start += step;
            if (TryMatch(text[start..], out length, out value))
                return true;
        }
        (start, length, value) = (text.Length, 0, "");
        return false;
    }

    private bool TryMatch(ReadOnlySpan<char> text, out int length, out string value)
    {
        foreach (var candidate in _lengths)
        {
            if (candidate <= text.Length && _phrases.TryGetValue(text[..candidate], out var found))
            {
                (length, value) = (candidate, found);
                return true;
            }
        }
        (length, value) = (0, "");
        return false;
    }
}
