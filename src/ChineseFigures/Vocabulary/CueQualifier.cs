namespace ChineseFigures.Vocabulary;

/// <summary>Which cue words qualify a number: 约, 近, 超, 以上, 不到, 不超过.</summary>
internal static class CueQualifier
{
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
