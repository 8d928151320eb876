using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

/// <summary>A cue word and where it stands.</summary>
internal readonly record struct CueHit(Cue Cue, int Start, int End);

/// <summary>The cue words that stand one behind the other directly before a number, nearest first.</summary>
internal sealed class CueChain
{
    private readonly Sequence<CueHit> _hits = new();
    private ulong _cues;

    /// <summary>Where the chain begins: everything between here and the number is explained.</summary>
    public int Start { get; set; }

    /// <summary>The words, nearest to the number first.</summary>
    public Sequence<CueHit> Hits => _hits;

    /// <summary>Whether such a word is there.</summary>
    public bool Has(Cue cue) => (_cues & (1UL << (int)cue)) != 0;

    /// <summary>Whether one of such words is there.</summary>
    public bool HasAny(Cue first, Cue second) => Has(first) || Has(second);

    /// <summary>Where the nearest such word stands, or -1.</summary>
    public int StartOf(Cue cue)
    {
        foreach (var hit in _hits)
        {
            if (hit.Cue == cue)
                return hit.Start;
        }
        return -1;
    }

    /// <summary>Adds the next word to the left.</summary>
    public void Add(Cue cue, int start, int end)
    {
        _hits.Add(new CueHit(cue, start, end));
        _cues |= 1UL << (int)cue;
        Start = start;
    }

    /// <summary>The nearest of the words that say how something moved, or null.</summary>
    public Cue? Movement
    {
        get
        {
            foreach (var (cue, _, _) in _hits)
            {
                if (cue is Cue.Rise or Cue.Fall or Cue.Narrow)
                    return cue;
            }
            return null;
        }
    }
}
