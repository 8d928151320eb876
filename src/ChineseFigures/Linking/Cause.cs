using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

/// <summary>Words that tell why something moved: 化学品则|因订单增加, 餐饮|受台风影响. No name of what moved holds them.</summary>
internal static class Cause
{
    private const int ShortestSubject = 2;
    private const string Adverbs = "则也亦即主系多均皆仍,";

    /// <summary>The name before the cause that it ends with; all of it where it ends with none.</summary>
    public static ReadOnlySpan<char> Without(ReadOnlySpan<char> name)
    {
        // What moved may stand behind as well: 受疫情影响|企业.
        var cause = ReasonIn(name) is var reason and >= 0 ? reason : InfluenceAtEnd(name);
        return cause >= ShortestSubject ? name[..cause].TrimEnd(Adverbs) : name;
    }

    /// <summary>The subject before what moved it, whatever follows: 餐饮|受疫情影响较大.</summary>
    public static ReadOnlySpan<char> WithoutInfluence(ReadOnlySpan<char> words)
    {
        var at = PassiveIn(words);
        return at >= ShortestSubject && words[at..].HoldsAny(RuleWords.Influences) ? words[..at] : words;
    }

    /// <summary>Whether the words end with what moved something, and not with what that moved: 受台风影响|下降5%.</summary>
    public static bool EndsWithInfluence(ReadOnlySpan<char> words) => InfluenceAtEnd(words) >= 0;

    /// <summary>Where behind a subject its reason begins: 光学器材则|因订单增加; or -1.</summary>
    public static int ReasonIn(ReadOnlySpan<char> words) =>
        IndexOf('因', words, RuleWords.BeforeCause, RuleWords.AfterCause) is var at and >= ShortestSubject ? at : -1;

    private static int InfluenceAtEnd(ReadOnlySpan<char> words) =>
        words.EndsWithAny(RuleWords.Influences) ? PassiveIn(words) : -1;

    private static int PassiveIn(ReadOnlySpan<char> words) =>
        IndexOf('受', words, RuleWords.BeforePassive, RuleWords.AfterPassive);

    // Where the character is a word of its own, with words behind it; or -1.
    private static int IndexOf(char word, ReadOnlySpan<char> words, CharacterSet before, CharacterSet after)
    {
        var at = words.IndexOf(word);
        return
            at >= 0
            && at + 1 < words.Length
            && !(at > 0 && before.Contains(words[at - 1]))
            && !after.Contains(words[at + 1])
            ? at
            : -1;
    }
}
