using ChineseFigures.Tool.Input;
using ChineseFigures.Tool.Output;

namespace ChineseFigures.Tool.Streaming;

/// <summary>A text, what there was to say when it was read, or both.</summary>
internal readonly record struct Reading(SourceText? Text, Remark[] Remarks);

/// <summary>What one thread works on at a time: a file that it reads itself, or lines that came together.</summary>
/// <param name="Readings">The texts.</param>
/// <param name="Length">How many bytes they have; 0 where that is not known.</param>
/// <param name="BeginsSource">Whether they are the first of their source.</param>
internal sealed record Portion(IEnumerable<Reading> Readings, long Length, bool BeginsSource);

/// <summary>What was found in a text, what there was to say when it was read, or both.</summary>
internal readonly record struct Finding(Answer? Answer, Remark[] Remarks);

/// <summary>What was found in a portion.</summary>
internal sealed record PortionFindings(List<Finding> Findings, long Length, bool BeginsSource);
