using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

/// <summary>
/// The names that were found in words before, and what they mean. Texts about an economy name the same few hundred
/// things in the same words: two fifths of the names in some twenty documents stood there before, half of those in eighty.
/// What is found again is neither read nor allocated again.
/// </summary>
/// <remarks>Of words that share a place the last ones stay, so the memory never grows.</remarks>
internal sealed class KnownNames(IndicatorCatalogue indicators)
{
    private const int Places = 512;

    // Longer stretches hardly recur.
    private const int LongestWords = 32;

    private readonly Entry[] _entries = new Entry[Places];

    // What a name means is asked for its figure, which has the very string that was answered here.
    private readonly Known[] _meanings = new Known[Places];

    private record struct Entry(string? Words, string? Name);

    private record struct Known(string? Name, IndicatorCatalogue.Meaning Meaning);

    /// <summary>The name in some words, as <see cref="NounPhrase.Name"/> finds it.</summary>
    public string? In(ReadOnlySpan<char> words)
    {
        if (words.Length is 0 or > LongestWords)
            return NounPhrase.Name(words);
        ref var entry = ref _entries[PlaceOf(words)];
        if (!words.SequenceEqual(entry.Words))
            entry = new Entry(words.ToString(), NounPhrase.Name(words));
        return entry.Name;
    }

    /// <summary>What a name means.</summary>
    public IndicatorCatalogue.Meaning MeaningOf(string name)
    {
        ref var known = ref _meanings[PlaceOf(name)];
        if (name != known.Name)
            known = new Known(name, indicators.MeaningOf(name));
        return known.Meaning;
    }

    private static int PlaceOf(ReadOnlySpan<char> words)
    {
        var hash = (uint)words.Length;
        foreach (var c in words)
            hash = hash * 31 + c;
        return (int)(hash % Places);
    }
}
