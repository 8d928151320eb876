namespace ChineseFigures.Linking;

/// <summary>What holds for the figures that follow, and the words that said so; they are empty where a heading did.</summary>
internal readonly record struct Sourced<T>(T Value, Gap Words);
