using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

// The cue words inside a stretch of the sentence, as the rules ask for them.
internal sealed partial class Sentence
{
    private const int LongestHead = 4;

    private readonly List<(Cue Cue, int Start, int End)> _cues = [];
    private int _cuesStart;
    private int _cuesEnd;

    /// <summary>Whether a word of a meaning stands between two positions.</summary>
    public bool Has(Cue cue, int start, int end) => LastOf(cue, start, end, out _) >= 0;

    /// <summary>Where the last word of a meaning begins between two positions, or -1.</summary>
    public int LastOf(Cue cue, int start, int end, out int length)
    {
        FindCues(start, end);
        for (var i = _cues.Count - 1; i >= 0; i--)
        {
            var word = _cues[i];
            if (word.Cue != cue || word.End > end || IsPassedOver(word.Start, end))
                continue;
            // 位居 holds 居: of the words that end where this one ends, the one that begins first is meant.
            for (; i > 0 && _cues[i - 1] is var head && word.Start - head.Start <= LongestHead; i--)
            {
                if (head.Cue == cue && head.End >= word.End && head.End <= end)
                    word = head;
            }
            length = word.End - word.Start;
            return word.Start;
        }
        length = 0;
        return -1;
    }

    // The rules of one figure ask for many meanings in the same words: they are found once.
    private void FindCues(int start, int end)
    {
        if (_cuesStart == start && _cuesEnd >= end)
            return;
        _cues.Clear();
        (_cuesStart, _cuesEnd) = (start, end);
        var inside = CueTable.Default.Inside;
        var text = Text[..end];
        for (var at = inside.Next(text, start); at < end; at = inside.Next(text, at + 1))
        {
            if (inside.Match(text[at..], out var length) is var cue and not WordTrie.None)
                _cues.Add(((Cue)cue, at, at + length));
        }
    }

    // A word in a gap does not count for what stands behind the gap, but for what stands in it.
    private bool IsPassedOver(int at, int end)
    {
        foreach (ref readonly var gap in Gaps)
        {
            if (at >= gap.Start && at < gap.End && end >= gap.End)
                return true;
        }
        return false;
    }
}
