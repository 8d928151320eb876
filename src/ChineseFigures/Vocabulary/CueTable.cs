namespace ChineseFigures.Vocabulary;

/// <summary>The cue words of <c>cues.tsv</c> and the phrase parts of <c>phrases.tsv</c>, ready to be matched.</summary>
internal sealed class CueTable
{
    /// <summary>The built-in table.</summary>
    public static CueTable Default { get; } = new();

    private CueTable()
    {
        var cues = new WordTable("cues.tsv");
        Before = cues.Trie("before", backwards: true);
        After = cues.Trie("after");
        Inside = cues.Trie("inside");
        Ahead = cues.Trie("ahead");
        RankNouns = cues.Trie(["growth", "size"], backwards: true);
        Heads = cues.Trie("head", backwards: true);
        Ends = cues.Trie(["head", "end"], backwards: true);
        var phrases = new WordTable("phrases.tsv");
        Lead = phrases.Trie("lead");
        Tail = phrases.Trie("tail", backwards: true);
        Verbs = phrases.Trie("verb");
        VerbsBefore = phrases.Trie("verb", backwards: true);
        Keep = phrases.Trie("keep");
        Modifiers = phrases.Trie("modifier", backwards: true);
        ModifiersAhead = phrases.Trie("modifier");
        Counted = phrases.Trie("counted");
        Whole = phrases.Trie("whole", backwards: true);
        Joins = phrases.Trie("join");
        Agents = phrases.Trie("agent", backwards: true);
        Stops = phrases.Trie("stop");
        Predicates = phrases.Trie("predicate");
    }

    /// <summary>Words directly before a number; matched by their end.</summary>
    public WordTrie Before { get; }

    /// <summary>Words directly behind a number.</summary>
    public WordTrie After { get; }

    /// <summary>Words that open an operand before the number.</summary>
    public WordTrie Inside { get; }

    /// <summary>Words anywhere in the sentence before the number.</summary>
    public WordTrie Ahead { get; }

    /// <summary>Nouns that say what a rank goes by; matched by their end.</summary>
    public WordTrie RankNouns { get; }

    /// <summary>Nouns that need a modifier; matched by their end.</summary>
    public WordTrie Heads { get; }

    /// <summary>Those nouns and the ones that end a name but can stand alone; matched by their end.</summary>
    public WordTrie Ends { get; }

    /// <summary>What stands in front of a name and is no part of it.</summary>
    public WordTrie Lead { get; }

    /// <summary>What stands behind a name and is no part of it; matched by its end.</summary>
    public WordTrie Tail { get; }

    /// <summary>Verbs that govern a name.</summary>
    public WordTrie Verbs { get; }

    /// <summary>The same verbs, matched by their end.</summary>
    public WordTrie VerbsBefore { get; }

    /// <summary>Who does what a verb says, and is no part of the verb's object; matched by its end.</summary>
    public WordTrie Agents { get; }

    /// <summary>Names that begin like a lead or verb and stay whole: 对外贸易, 在建项目.</summary>
    public WordTrie Keep { get; }

    /// <summary>Modifiers that name a part and leave out the head that they share: 其中城镇; matched by their end.</summary>
    public WordTrie Modifiers { get; }

    /// <summary>The same modifiers, matched by their beginning.</summary>
    public WordTrie ModifiersAhead { get; }

    /// <summary>Nouns with which a name behind its number is over: 4家企业|携手.</summary>
    public WordTrie Counted { get; }

    /// <summary>Ends of names that only look like a tail: 人口自然增长率.</summary>
    public WordTrie Whole { get; }

    /// <summary>Verbs between the two halves of a name.</summary>
    public WordTrie Joins { get; }

    /// <summary>What ends a name that stands behind its number.</summary>
    public WordTrie Stops { get; }

    /// <summary>What tells how its subject fares and is no part of its name: 出口|表现亮眼.</summary>
    public WordTrie Predicates { get; }
}
