using ChineseFigures.Linking;
using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;
using Xunit;

namespace ChineseFigures.Tests.Linking;

/// <summary>The words directly before a number, nearest first, and how exact they make it.</summary>
public sealed class CueChainTests
{
    private static FigureDraft Draft(params Cue[] nearestFirst)
    {
        var draft = new FigureDraft(new Sequence<Quantity>()) { Chain = new CueChain(new Sequence<CueHit>(), 20) };
        for (var i = 0; i < nearestFirst.Length; i++)
            draft.Chain.Add(nearestFirst[i], 18 - 2 * i, 20 - 2 * i);
        return draft;
    }

    [Fact]
    public void A_chain_tells_where_its_words_stand()
    {
        var chain = Draft(Cue.About, Cue.Rise, Cue.Yoy, Cue.Rise).Chain;
        Assert.Equal(12, chain.Start);
        Assert.Equal(18, chain.StartOf(Cue.About));
        Assert.Equal(16, chain.StartOf(Cue.Rise));
        Assert.Equal(-1, chain.StartOf(Cue.Fall));
        Assert.Equal([Cue.About, Cue.Rise, Cue.Yoy, Cue.Rise], chain.Hits.ToArray().Select(hit => hit.Cue));
        Assert.True(chain.Has(Cue.Yoy));
        Assert.False(chain.Has(Cue.Fall));
        Assert.True(chain.HasAny(Cue.Fall, Cue.Yoy));
        Assert.True(chain.HasAny(Cue.Yoy, Cue.Fall));
        Assert.False(chain.HasAny(Cue.Fall, Cue.Mom));
        Assert.Equal(20, Draft().Chain.Start);
    }

    [Fact]
    public void The_nearest_word_of_a_movement_counts()
    {
        Assert.Equal(Cue.Fall, Draft(Cue.About, Cue.Fall, Cue.Rise).Chain.Movement);
        Assert.Equal(Cue.Narrow, Draft(Cue.Narrow, Cue.Fall).Chain.Movement);
        Assert.Null(Draft(Cue.About, Cue.Yoy).Chain.Movement);
    }

    [Fact]
    public void A_set_knows_its_meanings_up_to_the_last()
    {
        var all = Enum.GetValues<Cue>();
        Assert.All(
            all,
            cue =>
            {
                var set = CueSet.Of([cue]);
                Assert.False(set.IsEmpty);
                Assert.Equal([cue], all.Where(set.Has));
                Assert.True(set.Overlaps(CueSet.Of(all)));
                Assert.False(set.Overlaps(CueSet.Of([.. all.Where(other => other != cue)])));
            }
        );
        Assert.True(CueSet.Of([]).IsEmpty);
    }

    [Fact]
    public void The_nearest_word_that_says_how_exact_a_number_is_decides()
    {
        Assert.Equal(Qualifier.About, Read(null, Cue.About));
        Assert.Equal(Qualifier.Nearly, Read(null, Cue.Link, Cue.Nearly, Cue.Over));
        Assert.Equal(Qualifier.Over, Read(Cue.AtLeast, Cue.Over));
        Assert.Equal(Qualifier.AtLeast, Read(Cue.AtLeast));
        Assert.Equal(Qualifier.Exact, Read(Cue.Class));
        Assert.Equal(Qualifier.Exact, Read(null));
    }

    // 约占全省的12%, 超额增长12%: what stands before these words is not said of the number.
    [Theory]
    [InlineData(Cue.Rise)]
    [InlineData(Cue.Fall)]
    [InlineData(Cue.Share)]
    [InlineData(Cue.RateUp)]
    [InlineData(Cue.RateDown)]
    public void A_word_in_front_of_a_movement_or_a_share_is_not_of_the_number(object movement) =>
        Assert.Equal(Qualifier.Exact, Read(null, (Cue)movement, Cue.About));

    private static Qualifier Read(Cue? after, params Cue[] nearestFirst)
    {
        var draft = Draft(nearestFirst);
        draft.After = after;
        Qualifiers.Read(draft);
        return draft.Qualifier;
    }
}
