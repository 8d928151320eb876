using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

/// <summary>A set of meanings of cue words.</summary>
internal readonly record struct CueSet(ulong Bits)
{
    /// <summary>The set of some meanings.</summary>
    public static CueSet Of(ReadOnlySpan<Cue> cues)
    {
        var set = default(CueSet);
        foreach (var cue in cues)
            set = set.With(cue);
        return set;
    }

    /// <summary>Whether it holds none.</summary>
    public bool IsEmpty => Bits == 0;

    /// <summary>The set with one more.</summary>
    public CueSet With(Cue cue) => new(Bits | 1UL << (int)cue);

    /// <summary>Whether it holds a meaning.</summary>
    public bool Has(Cue cue) => (Bits & 1UL << (int)cue) != 0;

    /// <summary>Whether it shares a meaning with another.</summary>
    public bool Overlaps(CueSet other) => (Bits & other.Bits) != 0;
}
