using ChineseFigures.Linking;
using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;
using Xunit;

namespace ChineseFigures.Tests.Linking;

/// <summary>Where the sentences of a paragraph begin and end.</summary>
public sealed class SentenceCutterTests
{
    [Theory]
    [InlineData("出口3亿元。进口2亿元。", "出口3亿元|进口2亿元")]
    [InlineData("出口3亿元。进口2亿元", "出口3亿元|进口2亿元")]
    [InlineData("出口3亿元。进口平稳。", "出口3亿元")]
    [InlineData("2020年。出口平稳。", "2020年")]
    [InlineData("3亿元", "3亿元")]
    [InlineData("。", "")]
    [InlineData("，出口平稳。", "")]
    [InlineData("", "")]
    public void A_sentence_ends_at_its_stop(string text, string sentences) =>
        Assert.Equal(sentences, string.Join('|', Cut(text).Select(x => text[x.Start..x.End])));

    // A number and a comma each: 400 tokens without an end.
    [Fact]
    public void A_sentence_without_an_end_is_cut_behind_128_tokens()
    {
        var text = string.Concat(Enumerable.Repeat("3家，", 200));
        var stretches = Cut(text);
        Assert.Equal([128, 128, 128, 16], stretches.Select(x => x.Last - x.First));
        Assert.Equal(text, string.Concat(stretches.Select(x => text[x.Start..x.End])));
        Assert.Equal([0, 128, 256, 384], stretches.Select(x => x.First));
    }

    private static List<SentenceStretch> Cut(string text)
    {
        var clean = new CleanText();
        var tokenizer = new Tokenizer(QuantityReader.Default, NameTable.Default);
        clean.Load(text, 0);
        tokenizer.Read(clean);
        var stretches = new List<SentenceStretch>();
        foreach (var stretch in new SentenceCutter(tokenizer.Tokens, clean.Length))
            stretches.Add(stretch);
        return stretches;
    }
}
