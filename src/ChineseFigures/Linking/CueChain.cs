using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

/// <summary>A cue word and where it stands.</summary>
internal readonly record struct CueHit(Cue Cue, int Start, int End);

/// <summary>
/// The cue words that stand one behind the other directly before a number, nearest first: a slice of those of the
/// sentence. A chain is read to its end before the next begins.
/// </summary>
internal struct CueChain(Sequence<CueHit> hits, int at)
{
    private readonly int _first = hits.Count;
    private int _count;

    /// <summary>Where the chain begins: everything between here and the number is explained.</summary>
    public int Start { get; private set; } = at;

    /// <summary>The words, nearest to the number first; valid until the next chain is read.</summary>
    public readonly ReadOnlySpan<CueHit> Hits => hits.Span.Slice(_first, _count);

    /// <summary>What the words mean.</summary>
    public CueSet Cues { get; private set; }

    /// <summary>Whether such a word is there.</summary>
    public readonly bool Has(Cue cue) => Cues.Has(cue);

    /// <summary>Whether one of such words is there.</summary>
    public readonly bool HasAny(Cue first, Cue second) => Has(first) || Has(second);

    /// <summary>Where the nearest such word stands, or -1.</summary>
    public readonly int StartOf(Cue cue) => Find(cue) is { } hit ? hit.Start : -1;

    /// <summary>Where the nearest such word ends, or -1.</summary>
    public readonly int EndOf(Cue cue) => Find(cue) is { } hit ? hit.End : -1;

    private readonly CueHit? Find(Cue cue)
    {
        if (!Has(cue))
            return null;
        foreach (var hit in Hits)
        {
            if (hit.Cue == cue)
                return hit;
        }
        return null;
    }

    /// <summary>Adds the next word to the left.</summary>
    public void Add(Cue cue, int start, int end)
    {
        hits.Add(new CueHit(cue, start, end));
        _count++;
        Cues = Cues.With(cue);
        Start = start;
    }

    /// <summary>The nearest of the words that say how something moved, or null.</summary>
    public readonly Cue? Movement
    {
        get
        {
            foreach (var (cue, _, _) in Hits)
            {
                if (cue is Cue.Rise or Cue.Fall or Cue.Narrow)
                    return cue;
            }
            return null;
        }
    }
}
