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
            if (d.Qualifier == Qualifier.Exact && CueQualifier.Of(cue) is { } qualifier)
                d.Qualifier = qualifier;
            else if (cue is Cue.Rise or Cue.Fall or Cue.Share or Cue.RateUp or Cue.RateDown)
                break;
        }
        if (d.After is not { } after || CueQualifier.Of(after) is not { } behind)
            return;
        // 控制在2%左右
        if (d.Qualifier == Qualifier.Exact || d.Qualifier == Qualifier.AtMost && behind == Qualifier.About)
            d.Qualifier = behind;
    }
}
