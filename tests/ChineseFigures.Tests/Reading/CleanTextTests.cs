using ChineseFigures.Reading;
using Xunit;

namespace ChineseFigures.Tests.Reading;

/// <summary>A clean text of any length knows where each of its characters comes from.</summary>
public sealed class CleanTextTests
{
    // Longer than what a text has room for at first.
    private const int Long = 1000;

    [Fact]
    public void Words_of_several_places_keep_them()
    {
        var clean = new CleanText();
        for (var round = 0; round < 2; round++)
            clean.Add(new string('字', Long), Enumerable.Range(0, Long).Select(i => i * 3).ToArray());
        Assert.Equal(2 * Long, clean.Length);
        Assert.Equal(3 * (Long - 1), clean.SourceOf(Long - 1));
        Assert.Equal(0, clean.SourceOf(Long));
        Assert.Equal(3 * (Long - 1) + 1, clean.SourceEnd(2 * Long));
    }

    [Fact]
    public void Implied_words_stand_where_they_are_implied()
    {
        var clean = new CleanText();
        for (var round = 0; round < 2; round++)
            clean.Add(new string('字', Long), 7);
        Assert.Equal(2 * Long, clean.Length);
        Assert.Equal((7, 8), (clean.SourceOf(2 * Long - 1), clean.SourceEnd(2 * Long)));
    }

    [Theory]
    [InlineData('\0')]
    [InlineData('\uFFFF')]
    public void The_first_and_the_last_of_all_characters_stay(char c)
    {
        var clean = new CleanText();
        clean.Load([c], 0);
        Assert.Equal([c], clean.Span.ToArray());
    }
}
