using ChineseFigures.Linking;
using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;
using Xunit;

namespace ChineseFigures.Tests.Linking;

/// <summary>Rules in order, of which the first that applies decides.</summary>
public sealed class RuleListTests
{
    private static string Apply(RuleList rules, FigureKind kind, params Cue[] cues)
    {
        var draft = new FigureDraft(new Sequence<Quantity>()) { Kind = kind, Chain = new(new Sequence<CueHit>(), 9) };
        foreach (var cue in cues)
            draft.Chain.Add(cue, 1, 2);
        return rules.Apply(null!, draft);
    }

    private static Rule Rule(string name, Kinds kinds, params Cue[] needs) =>
        new(name, "", kinds, (_, _) => true, needs);

    [Fact]
    public void The_first_rule_that_applies_decides()
    {
        var rules = new RuleList(
            new("asked and declined", "", Kinds.Any, (_, _) => false),
            Rule("first", Kinds.Any),
            Rule("second", Kinds.Any)
        );
        Assert.Equal("first", Apply(rules, FigureKind.Money));
    }

    [Fact]
    public void Where_none_applies_there_is_no_name() =>
        Assert.Equal("", Apply(new RuleList(new Rule("no", "", Kinds.Any, (_, _) => false)), FigureKind.Money));

    [Fact]
    public void Each_kind_is_asked_of_the_rules_for_it()
    {
        var kinds = Enum.GetValues<FigureKind>();
        var rules = new RuleList([.. kinds.Select(kind => Rule($"{kind}", (Kinds)(1 << (int)kind)))]);
        Assert.All(kinds, kind => Assert.Equal($"{kind}", Apply(rules, kind)));
    }

    [Theory]
    [InlineData(Kinds.Amount, "Number Money Count Measure")]
    [InlineData(Kinds.Ratio, "Percent Points Multiple")]
    [InlineData(Kinds.Size, "Number Money Count Measure Percent Points Multiple")]
    [InlineData(Kinds.Any, "Number Money Count Measure Percent Points Multiple Rank")]
    public void A_rule_for_several_kinds_is_asked_about_each(object several, string names)
    {
        var rules = new RuleList(Rule("asked", (Kinds)several));
        var asked = Enum.GetValues<FigureKind>().Where(kind => Apply(rules, kind) == "asked");
        Assert.Equal(names.Split(' ').Select(Enum.Parse<FigureKind>).Order(), asked.Order());
    }

    [Fact]
    public void A_rule_that_needs_a_word_is_asked_only_where_one_of_its_words_stands()
    {
        var rules = new RuleList(Rule("change", Kinds.Any, Cue.Rise, Cue.Fall), Rule("level", Kinds.Any));
        Assert.Equal("change", Apply(rules, FigureKind.Percent, Cue.About, Cue.Fall));
        Assert.Equal("change", Apply(rules, FigureKind.Percent, Cue.Rise));
        Assert.Equal("level", Apply(rules, FigureKind.Percent, Cue.About));
        Assert.Equal("level", Apply(rules, FigureKind.Percent));
    }
}
