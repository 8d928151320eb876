namespace ChineseFigures.Scripts;

/// <summary>Finds places where a text can be cut without changing what it is converted to.</summary>
/// <remarks>
/// Behind a character that no key holds and that no stage changes, no key can reach across. Line breaks are such
/// characters, and so are most marks and spaces.
/// </remarks>
internal sealed class CutFinder
{
    // A description sequence has at most 64 characters, of two units at most.
    private const int LongestSequence = 128;

    private const char FirstSurrogate = '\uD800';
    private const char LastSurrogate = '\uDFFF';

    private readonly bool[] joining = new bool[char.MaxValue + 1];

    public CutFinder(IEnumerable<Stage> stages, IEnumerable<string> phrases)
    {
        foreach (var stage in stages)
        {
            stage.MarkKeyCharacters(joining);
        }

        foreach (var c in phrases.SelectMany(phrase => phrase))
        {
            joining[c] = true;
        }

        joining.AsSpan(FirstSurrogate, LastSurrogate - FirstSurrogate + 1).Fill(true);
    }

    /// <summary>The last place to cut, or 0 if there is none.</summary>
    public int LastCut(ReadOnlySpan<char> text)
    {
        var end = text.Length;
        while (end > 0 && (joining[text[end - 1]] || MayEndSequence(text[..end])))
        {
            end--;
        }

        return end;
    }

    private static bool MayEndSequence(ReadOnlySpan<char> text) =>
        text[Math.Max(0, text.Length - LongestSequence)..]
            .ContainsAnyInRange(DescriptionSequence.FirstOperator, DescriptionSequence.LastOperator);
}
