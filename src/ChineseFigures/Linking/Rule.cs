namespace ChineseFigures.Linking;

/// <summary>A named rule: it looks at a figure in its sentence and, where it applies, fills in the draft.</summary>
/// <param name="Name">What a trace calls it.</param>
/// <param name="Example">Text that it is for; the figure's own words in 〔〕.</param>
/// <param name="Apply">Whether it applied.</param>
internal sealed record Rule(string Name, string Example, Func<Sentence, FigureDraft, bool> Apply);
