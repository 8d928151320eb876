using ChineseFigures.Vocabulary;
using Xunit;

namespace ChineseFigures.Tests.Vocabulary;

public sealed class WordTrieTests
{
    private static readonly WordTrie Trie = new([
        new("个", 1),
        new("个百分点", 2),
        new("平方公里", 3),
        new("平方米", 4),
        new("m", 5),
        new("m2", 6),
    ]);

    [Theory]
    [InlineData("个", 1, 1)]
    [InlineData("个项目", 1, 1)]
    [InlineData("个百分", 1, 1)]
    [InlineData("个百分点的", 2, 4)]
    [InlineData("平方公里", 3, 4)]
    [InlineData("平方米", 4, 3)]
    [InlineData("m2", 6, 2)]
    [InlineData("m3", 5, 1)]
    [InlineData("平方", WordTrie.None, 0)]
    [InlineData("项目", WordTrie.None, 0)]
    [InlineData("个 百分点", 1, 1)]
    [InlineData("", WordTrie.None, 0)]
    public void Match_finds_the_longest_word(string text, int payload, int length)
    {
        Assert.Equal(payload, Trie.Match(text, out var found));
        Assert.Equal(length, found);
    }

    [Theory]
    [InlineData("个 百 分点", 2, 6)]
    [InlineData("个 百分", 1, 1)]
    [InlineData("个  项目", 1, 1)]
    [InlineData("平\n方  米", 4, 6)]
    [InlineData("平\n\n方米", WordTrie.None, 0)]
    public void MatchSpaced_looks_over_spacing_inside_a_word(string text, int payload, int length)
    {
        Assert.Equal(payload, Trie.MatchSpaced(text, out var found));
        Assert.Equal(length, found);
    }

    [Fact]
    public void A_trie_without_words_matches_nothing() =>
        Assert.Equal(WordTrie.None, new WordTrie([]).Match("个", out _));

    [Fact]
    public void A_word_that_occurs_twice_is_named() =>
        Assert.Contains(
            "'个'",
            Assert.Throws<ArgumentException>(() => new WordTrie([new("个", 1), new("个", 2)])).Message
        );

    [Fact]
    public void An_empty_word_is_rejected() => Assert.Throws<ArgumentException>(() => new WordTrie([new("", 1)]));
}
