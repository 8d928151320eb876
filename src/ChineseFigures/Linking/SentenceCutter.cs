using ChineseFigures.Reading;

namespace ChineseFigures.Linking;

/// <summary>Where a sentence stands: its first token and the first behind it, its first character and the first behind it.</summary>
internal readonly record struct SentenceStretch(int First, int Last, int Start, int End);

/// <summary>Cuts a paragraph into the sentences that linking has to look at, for <c>foreach</c>.</summary>
internal struct SentenceCutter(Sequence<Token> tokens, int length)
{
    // In tokens. No writer's sentence is so long; one without an end is cut, so that linking takes linear time.
    private const int Longest = 128;

    private readonly int _lastToLink = LastToLink(tokens);
    private int _first;
    private int _start;

    /// <summary>The sentence.</summary>
    public SentenceStretch Current { get; private set; }

    /// <summary>The sentences.</summary>
    public readonly SentenceCutter GetEnumerator() => this;

    /// <summary>Goes to the next sentence; false behind the last.</summary>
    public bool MoveNext()
    {
        if (_first > _lastToLink)
            return false;
        var last = _first;
        while (last < tokens.Count && tokens[last].Kind != TokenKind.Stop && last - _first < Longest)
            last++;
        var isStop = last < tokens.Count && tokens[last].Kind == TokenKind.Stop;
        var end = last < tokens.Count ? tokens[last].Start : length;
        Current = new SentenceStretch(_first, last, _start, end);
        (_first, _start) = isStop ? (last + 1, tokens[last].End) : (last, end);
        return true;
    }

    // Behind the last figure and the last time of a paragraph nothing is said that a figure could take.
    private static int LastToLink(Sequence<Token> tokens)
    {
        var last = tokens.Count - 1;
        while (last >= 0 && tokens[last].Kind is not (TokenKind.Quantity or TokenKind.Time))
            last--;
        return last;
    }
}
