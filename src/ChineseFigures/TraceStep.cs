namespace ChineseFigures;

/// <summary>One rule that fired for a figure, and the words that it went by.</summary>
/// <param name="Rule">The rule's name, as in the library's list of rules.</param>
/// <param name="Effect">What the rule decided, such as <c>role=change</c>.</param>
/// <param name="Start">Where the words begin in the source text; equal to <paramref name="End"/> where there are none.</param>
/// <param name="End">Where they end.</param>
public readonly record struct TraceStep(string Rule, string Effect, int Start, int End);
