namespace ChineseFigures.Vocabulary;

/// <summary>A word of a <see cref="WordTrie"/> and what it stands for.</summary>
internal sealed record Word(string Text, int Payload);
