namespace ChineseFigures;

/// <summary>
/// One step of how a figure came by its keys, and the words that it went by: a cue word that was read, a rule that
/// fired, a contradiction that was met.
/// </summary>
/// <param name="Rule">
/// The name of the rule of role or indicator, as in the library's lists of rules; else <c>cue</c>, <c>basis</c>,
/// <c>scope</c>, <c>ranked by</c>, <c>status</c>, <c>period</c>, <c>place</c>, <c>movement</c> or <c>contradiction</c>.
/// </param>
/// <param name="Effect">What it decided, such as <c>role=change</c>; the meaning of a cue word, such as <c>rise</c>.</param>
/// <param name="Start">Where the words begin in the source text; equal to <paramref name="End"/> where there are none.</param>
/// <param name="End">Where they end.</param>
public readonly record struct TraceStep(string Rule, string Effect, int Start, int End);
