using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;
using Xunit;

namespace ChineseFigures.Tests.Reading;

/// <summary>The tokens of a text are its own.</summary>
public sealed class TokenizerTests
{
    [Fact]
    public void Nothing_stays_of_the_text_before()
    {
        var tokenizer = new Tokenizer(QuantityReader.Default, NameTable.Default);
        var clean = new CleanText();
        clean.Load("2020年，出口3亿元。", 0);
        tokenizer.Read(clean);
        Assert.Equal((4, 1, 1), (tokenizer.Tokens.Count, tokenizer.Quantities.Count, tokenizer.Times.Count));

        clean.Load("出口", 0);
        tokenizer.Read(clean);

        Assert.Equal((0, 0, 0), (tokenizer.Tokens.Count, tokenizer.Quantities.Count, tokenizer.Times.Count));
    }
}
