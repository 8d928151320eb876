using ChineseFigures.Reading;

namespace ChineseFigures.Linking;

/// <summary>A stretch that is passed over when a name is read.</summary>
internal readonly record struct Gap(int Start, int End);

/// <summary>What the words of a clause are about.</summary>
/// <param name="Name">The name in the words.</param>
/// <param name="Subject">The name without what is told of it, or null.</param>
/// <param name="IsPredicated">Whether words tell how it fared.</param>
internal readonly record struct ToldSubject(string? Name, string? Subject, bool IsPredicated);

/// <summary>One sentence while it is linked: its text, its tokens, and the drafts of its figures so far.</summary>
internal sealed partial class Sentence(CleanText text, Tokenizer tokenizer, KnownNames names)
{
    private readonly (int Start, int End, string? Name)[] _names = new (int, int, string?)[4];
    private readonly List<FigureDraft> _drafts = [];
    private int _nextDraft;
    private char[] _window = new char[128];
    private int _nextName;

    public CleanText Clean { get; } = text;

    public ReadOnlySpan<char> Text => Clean.Span;

    public Tokenizer Tokenizer { get; } = tokenizer;

    /// <summary>The first token of the sentence and the first behind it.</summary>
    public int First { get; private set; }
    public int Last { get; private set; }

    /// <summary>The token of the figure that is linked.</summary>
    public int Current;

    /// <summary>The first and last character, half-open.</summary>
    public int Start { get; private set; }
    public int End { get; private set; }

    /// <summary>The figures so far.</summary>
    public List<FigureDraft> Drafts { get; } = [];

    /// <summary>The last figure so far, or null.</summary>
    public FigureDraft? Elder => Drafts.Count > 0 ? Drafts[^1] : null;

    /// <summary>The cue words before the figures.</summary>
    public Sequence<CueHit> Cues { get; } = new();

    /// <summary>Its times.</summary>
    public Sequence<Token> Times { get; } = new();

    /// <summary>The tokens of the times that a change is measured against.</summary>
    public List<int> ComparedTimes { get; } = [];

    /// <summary>The period that the figures that follow inherit, in the next sentence of the paragraph too.</summary>
    public Sourced<Period?> Period;

    /// <summary>What is passed over when a name is read: times, notes in parentheses.</summary>
    public Sequence<Gap> Gaps { get; } = new();

    /// <summary>The indicator of the sentence before in the paragraph, for a change or rank that names none.</summary>
    public string? Inherited { get; private set; }

    /// <summary>The unit of the last level of that sentence.</summary>
    public string? InheritedUnit { get; private set; }

    /// <summary>What the levels of that sentence are of, each once; none where they are more than a sentence sums up.</summary>
    public List<string> InheritedNames { get; } = [];

    /// <summary>From where on a bare number is a value, as in a table's cell; else only that of an index is one.</summary>
    public int ValuesStart = int.MaxValue;

    public bool Trace;

    /// <summary>What the clause was about that was asked about last.</summary>
    public ToldSubject LastTold;

    /// <summary>The words between two positions without the gaps. Valid until the next call.</summary>
    public ReadOnlySpan<char> Words(int start, int end)
    {
        if (start >= end)
            return default;
        var length = 0;
        var at = start;
        foreach (ref readonly var gap in Gaps)
        {
            // A stretch that begins inside parentheses is read as it stands.
            if (gap.End <= at || gap.Start >= end || (gap.Start < start && gap.End > start))
                continue;
            length = Copy(at, Math.Max(at, gap.Start), length);
            at = Math.Max(at, gap.End);
        }
        if (at == start)
            return Text[start..end];
        // The copy may bring a longer window.
        length = Copy(at, end, length);
        return _window.AsSpan(0, length);
    }

    /// <summary>Where so many of the words from a position end, the gaps between them passed over.</summary>
    public int EndOfWords(int start, int length)
    {
        var at = start;
        foreach (ref readonly var gap in Gaps)
        {
            if (gap.End <= at || gap.Start < start)
                continue;
            if (gap.Start >= at + length)
                break;
            length -= gap.Start - at;
            at = gap.End;
        }
        return at + length;
    }

    private int Copy(int start, int end, int length)
    {
        if (start >= end)
            return length;
        if (_window.Length < length + end - start)
            Array.Resize(ref _window, Math.Max(length + end - start, 2 * _window.Length));
        Text[start..end].CopyTo(_window.AsSpan(length));
        return length + end - start;
    }

    /// <summary>Adds a gap; they stay ordered by their beginnings.</summary>
    public void AddGap(int start, int end)
    {
        Gaps.Add(default);
        var at = Gaps.Count - 1;
        for (; at > 0 && Gaps[at - 1].Start > start; at--)
            Gaps[at] = Gaps[at - 1];
        Gaps[at] = new Gap(start, end);
    }

    /// <summary>Whether nothing but a mark, or nothing at all, follows the figure that is linked, which ends there.</summary>
    public bool EndsAt(int end) =>
        end == End
        || Current + 1 < Last
            && Tokenizer.Tokens[Current + 1] is { Kind: not TokenKind.Space } next
            && next.Start == end;

    /// <summary>The character before a position of the text, or NUL at its beginning.</summary>
    public char Before(int at) => at > 0 ? Text[at - 1] : '\0';

    /// <summary>Where 由 or 从 stands directly before a position, times and 的 passed over; or null.</summary>
    public int? FromBefore(int at, int start)
    {
        while (at > start)
        {
            if (Text[at - 1] is '由' or '从')
                return at - 1;
            if (Text[at - 1] is '的' or ' ')
                at--;
            else if (TimeEndingAt(at) is { } time && time.Start >= start)
                at = time.Start;
            else
                return null;
        }
        return null;
    }

    /// <summary>The name in the words between two positions, or null. The last ones asked for are remembered.</summary>
    public string? Name(int start, int end)
    {
        foreach (var known in _names)
        {
            if (known.Start == start && known.End == end)
                return known.Name;
        }
        var name = names.In(Words(start, end));
        _names[_nextName++ % _names.Length] = (start, end, name);
        return name;
    }

    /// <summary>The last figure that has a name, or null.</summary>
    public FigureDraft? LastNamed => Drafts.FindLast(static draft => draft.Indicator is not null);

    /// <summary>The last figure of a role and unit that has a name, or one that its own words gave; or null.</summary>
    public FigureDraft? LastNamedLike(FigureRole role, string? unit, bool isOwn = false)
    {
        for (var i = Drafts.Count - 1; i >= 0; i--)
        {
            var draft = Drafts[i];
            if (draft.Role == role && draft.Unit == unit && draft.Indicator is not null && (draft.OwnName || !isOwn))
                return draft;
        }
        return null;
    }

    /// <summary>The last level of a unit that is no part of something that 其中 takes apart, or null.</summary>
    public FigureDraft? LastWhole(string? unit)
    {
        for (var i = Drafts.Count - 1; i >= 0; i--)
        {
            if (Drafts[i] is { IsAmong: false, Role: FigureRole.Level } whole && whole.Unit == unit)
                return whole;
        }
        return null;
    }

    /// <summary>Whether the words of a figure begin with the place of the whole: 全市〔到位资金〕310亿元.</summary>
    public bool SpeaksOfAll(FigureDraft d) =>
        Text[d.WindowStart..d.Start].TrimStart(' ') is ['全', '国' or '省' or '市' or '县' or '区' or '州' or '盟', ..];

    /// <summary>Whether a figure was found in a clause.</summary>
    public bool HasFigureIn(int clause)
    {
        for (var i = Drafts.Count - 1; i >= 0 && Drafts[i].Clause >= clause; i--)
        {
            if (Drafts[i].Clause == clause)
                return true;
        }
        return false;
    }

    /// <summary>The draft of the next quantity. Valid until the sentence ends.</summary>
    public FigureDraft NewDraft(int quantity)
    {
        if (_nextDraft == _drafts.Count)
            _drafts.Add(new FigureDraft(Tokenizer.Quantities));
        var draft = _drafts[_nextDraft++];
        draft.Begin(quantity);
        return draft;
    }

    /// <summary>Keeps what the sentence is about for the next of its paragraph.</summary>
    public void Bequeath()
    {
        if (LastNamed is not { Indicator: { } last })
            return;
        Inherited = last;
        InheritedUnit = Drafts.FindLast(static x => x.Role == FigureRole.Level)?.Unit;
        InheritedNames.Clear();
        AddNames(InheritedNames);
    }

    /// <summary>Adds what the levels so far are of, each once; nothing where they are more than a few.</summary>
    public void AddNames(List<string> names)
    {
        const int Most = 8;
        foreach (var draft in Drafts)
        {
            if (draft is { Role: FigureRole.Level, Indicator: { } name } && !names.Contains(name))
                names.Add(name);
            if (names.Count > Most)
            {
                names.Clear();
                return;
            }
        }
    }

    /// <summary>Forgets what the sentence before was about.</summary>
    public void Disinherit()
    {
        Inherited = null;
        InheritedNames.Clear();
    }

    /// <summary>Begins a sentence: what was remembered of the one before is forgotten.</summary>
    public void Begin(SentenceStretch stretch)
    {
        (First, Last, Start, End) = stretch;
        Current = First;
        Drafts.Clear();
        _nextDraft = 0;
        Cues.Clear();
        Times.Clear();
        Gaps.Clear();
        ComparedTimes.Clear();
        // A loop, for the method that fills an array would be compiled anew by every process.
        for (var i = 0; i < _names.Length; i++)
            _names[i] = (-1, -1, null);
        (_cuesStart, _cuesEnd) = (-1, -1);
    }

    /// <summary>The time token that ends at a position, or null.</summary>
    public Token? TimeEndingAt(int at)
    {
        foreach (ref readonly var time in Times)
        {
            if (time.End == at)
                return time;
        }
        return null;
    }

    /// <summary>Notes what decided something about a figure and the words that it went by, when asked to.</summary>
    public void Note(FigureDraft draft, string rule, string effect, Gap words = default)
    {
        if (!Trace)
            return;
        var hasWords = words.End > words.Start;
        (draft.Trace ??= []).Add(
            new TraceStep(
                rule,
                effect,
                hasWords ? Clean.SourceOf(words.Start) : 0,
                hasWords ? Clean.SourceEnd(words.End) : 0
            )
        );
    }
}
