using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

/// <summary>Kinds of figures that a rule is for.</summary>
[Flags]
internal enum Kinds
{
    Number = 1 << FigureKind.Number,
    Money = 1 << FigureKind.Money,
    Count = 1 << FigureKind.Count,
    Measure = 1 << FigureKind.Measure,
    Percent = 1 << FigureKind.Percent,
    Points = 1 << FigureKind.Points,
    Multiple = 1 << FigureKind.Multiple,
    Rank = 1 << FigureKind.Rank,

    /// <summary>How much there is of something.</summary>
    Amount = Number | Money | Count | Measure,

    /// <summary>What stands in a proportion to something else.</summary>
    Ratio = Percent | Points | Multiple,

    /// <summary>Whatever has a size.</summary>
    Size = Amount | Ratio,
    Any = Size | Rank,
}

/// <summary>A named rule: it looks at a figure in its sentence and, where it applies, fills in the draft.</summary>
/// <param name="Name">What a trace calls it.</param>
/// <param name="Example">Text that it is for; the figure's own words in 〔〕.</param>
/// <param name="Kinds">The kinds of figures that it is asked about.</param>
/// <param name="Apply">Whether it applied.</param>
/// <param name="Needs">Cue words without one of which, directly before the number, it cannot apply; none need none.</param>
internal sealed record Rule(
    string Name,
    string Example,
    Kinds Kinds,
    Func<Sentence, FigureDraft, bool> Apply,
    params Cue[] Needs
);

/// <summary>Rules in order, of which the first that applies decides.</summary>
internal sealed class RuleList
{
    // What is asked of each rule, side by side: most are passed over.
    private readonly Step[][] _byKind = new Step[(int)FigureKind.Rank + 1][];

    private readonly record struct Step(CueSet Needs, Func<Sentence, FigureDraft, bool> Apply, string Name)
    {
        /// <summary>Whether the rule has to be asked about a figure with such cue words before it.</summary>
        public bool MayApply(CueSet cues) => Needs.IsEmpty || Needs.Overlaps(cues);
    }

    /// <summary>A list of some rules.</summary>
    public RuleList(params Rule[] rules)
    {
        for (var kind = 0; kind < _byKind.Length; kind++)
        {
            var ofKind = Array.FindAll(rules, rule => ((int)rule.Kinds & (1 << kind)) != 0);
            _byKind[kind] = Array.ConvertAll(
                ofKind,
                static rule => new Step(CueSet.Of(rule.Needs), rule.Apply, rule.Name)
            );
        }
    }

    /// <summary>Lets the rules look at a figure; answers the name of the one that applied, or nothing.</summary>
    public string Apply(Sentence sentence, FigureDraft draft)
    {
        var cues = draft.Chain.Cues;
        foreach (ref readonly var step in _byKind[(int)draft.Kind].AsSpan())
        {
            if (step.MayApply(cues) && step.Apply(sentence, draft))
                return step.Name;
        }
        return "";
    }
}
