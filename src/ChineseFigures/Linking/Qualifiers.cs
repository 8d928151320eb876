using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

/// <summary>What the words before and behind a number say of how exact it is: 约, 近, 以上.</summary>
internal static class Qualifiers
{
    /// <summary>Gives a figure the qualifier of the nearest such word.</summary>
    public static void Read(FigureDraft d)
    {
        foreach (var (cue, _, _) in d.Chain.Hits)
        {
            if (d.Qualifier == Qualifier.Exact && Of(cue) is { } qualifier)
                d.Qualifier = qualifier;
            else if (cue is Cue.Rise or Cue.Fall or Cue.Share or Cue.RateUp or Cue.RateDown)
                break;
        }
        if (d.Qualifier == Qualifier.Exact && d.After is { } after && Of(after) is { } behind)
            d.Qualifier = behind;
    }

    /// <summary>The qualifier that a cue word means, or null.</summary>
    public static Qualifier? Of(Cue cue) =>
        cue switch
        {
            Cue.About => Qualifier.About,
            Cue.Nearly => Qualifier.Nearly,
            Cue.Over => Qualifier.Over,
            Cue.AtLeast => Qualifier.AtLeast,
            Cue.Under => Qualifier.Under,
            Cue.AtMost => Qualifier.AtMost,
            _ => null,
        };
}
