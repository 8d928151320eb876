using ChineseFigures.Tool.Input;

namespace ChineseFigures.Tool.Output;

/// <summary>A document and what was found in it.</summary>
internal readonly record struct Answer(SourceText Source, FigureDocument Document);
