using ChineseFigures.Linking;
using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;
using Xunit;

namespace ChineseFigures.Tests.Linking;

/// <summary>What a sentence answers about its words.</summary>
public sealed class SentenceWordsTests
{
    // 丙丁 and 己 are passed over.
    private const string Text = "甲乙丙丁戊己庚辛";

    [Theory]
    [InlineData(0, 8, "甲乙戊庚辛")]
    [InlineData(0, 2, "甲乙")]
    [InlineData(0, 3, "甲乙")]
    [InlineData(0, 5, "甲乙戊")]
    [InlineData(2, 8, "戊庚辛")]
    [InlineData(4, 5, "戊")]
    [InlineData(6, 8, "庚辛")]
    // What begins inside a gap is read as it stands
    [InlineData(3, 8, "丁戊庚辛")]
    [InlineData(3, 3, "")]
    [InlineData(5, 3, "")]
    public void Words_pass_over_the_gaps(int start, int end, string words)
    {
        foreach (var sentence in (Sentence[])[WithGaps((2, 4), (5, 6)), WithGaps((5, 6), (2, 4))])
            Assert.Equal(words, sentence.Words(start, end).ToString());
    }

    [Theory]
    [InlineData(0, 2, 2)]
    [InlineData(0, 3, 5)]
    [InlineData(0, 4, 7)]
    [InlineData(2, 1, 5)]
    [InlineData(3, 2, 5)]
    [InlineData(6, 2, 8)]
    public void So_many_words_end_behind_the_gaps_between_them(int start, int length, int end) =>
        Assert.Equal(end, WithGaps((2, 4), (5, 6)).EndOfWords(start, length));

    [Theory]
    [InlineData(129)]
    [InlineData(300)]
    [InlineData(1000)]
    public void Words_of_any_length_are_read(int length)
    {
        var sentence = Of(new string('字', length));
        sentence.AddGap(1, 2);
        Assert.Equal(length - 1, sentence.Words(0, length).Length);
    }

    [Fact]
    public void Before_the_first_character_stands_none()
    {
        var sentence = Of(Text);
        Assert.Equal(('\0', '甲'), (sentence.Before(0), sentence.Before(1)));
    }

    // 位居 holds 居.
    [Theory]
    [InlineData("位居全省", 0, 2)]
    [InlineData("居全省", 0, 1)]
    [InlineData("总量位居全省", 2, 2)]
    [InlineData("总量", -1, 0)]
    public void The_longer_of_two_words_is_meant(string text, int start, int length)
    {
        var sentence = Of(text);
        Assert.Equal(start, sentence.LastOf(Cue.RankVerb, 0, text.Length, out var found));
        Assert.Equal(length, found);
        Assert.Equal(start >= 0, sentence.Has(Cue.RankVerb, 0, text.Length));
    }

    // 超过 in a note says nothing of what stands behind it.
    [Theory]
    [InlineData("出口(位居首位)增长", 2, 8, false)]
    [InlineData("出口(位居首位)增长", 0, 0, true)]
    public void A_word_in_a_gap_does_not_count_behind_it(string text, int gapStart, int gapEnd, bool counts)
    {
        var sentence = Of(text);
        if (gapEnd > gapStart)
            sentence.AddGap(gapStart, gapEnd);
        Assert.Equal(counts, sentence.Has(Cue.RankVerb, 0, text.Length));
        Assert.True(sentence.Has(Cue.RankVerb, 0, 5));
    }

    private static Sentence WithGaps(params (int Start, int End)[] gaps)
    {
        var sentence = Of(Text);
        foreach (var (start, end) in gaps)
            sentence.AddGap(start, end);
        return sentence;
    }

    private static Sentence Of(string text)
    {
        var clean = new CleanText();
        var tokenizer = new Tokenizer(QuantityReader.Default, NameTable.Default);
        clean.Load(text, 0);
        tokenizer.Read(clean);
        var sentence = new Sentence(clean, tokenizer, new KnownNames(IndicatorCatalogue.Default));
        sentence.Begin(new SentenceStretch(0, tokenizer.Tokens.Count, 0, text.Length));
        return sentence;
    }
}
