using Xunit;

namespace ChineseFigures.Tests.Scripts;

/// <summary>A million times the same: each conversion answers, and the pieces of a stream are the whole.</summary>
public class HostileTextTests
{
    private const int Million = 1_000_000;

    [Theory]
    [InlineData("一")]
    [InlineData("9")]
    [InlineData("汉")] // changes alone
    [InlineData("漢")]
    [InlineData("发")] // has many phrases
    [InlineData("国")]
    [InlineData("干干")]
    [InlineData("打印机")] // changes as a phrase
    [InlineData("互联网")] // becomes longer
    [InlineData("，")]
    [InlineData("\n")]
    [InlineData("\0")]
    [InlineData("\u0301")] // a combining mark
    [InlineData("\U000E0100")] // a variation selector
    [InlineData("⿰")] // a description sequence that never ends
    [InlineData("⿲⿰")]
    [InlineData("\uF9BA")]
    [InlineData("\U0002F800")]
    [InlineData("㑮")] // becomes a surrogate pair
    [InlineData("😀")]
    public void A_million_times_one_text(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, Million / piece.Length));
        foreach (var conversion in Enum.GetValues<ScriptConversion>())
        {
            var converter = new ScriptConverter(conversion, new ScriptConverterOptions { EconomicTerms = true });
            var whole = converter.Convert(text);
            var once = converter.Convert(piece);
            if (converter.Convert(piece + piece + piece) == once + once + once)
                Assert.Equal(whole.Length, (long)once.Length * (text.Length / piece.Length));
            var written = new WholeCharacters();
            converter.Convert(text, written);
            Assert.True(whole == written.Text);
        }
    }

    [Theory]
    [InlineData(0xD87E)] // of compatibility ideographs
    [InlineData(0xD840)]
    [InlineData(0xDC00)]
    public void A_million_halves_of_a_character(int half) => A_million_times_one_text(((char)half).ToString());

    [Theory]
    [InlineData("发")]
    [InlineData("互联网")]
    [InlineData("⿰")]
    [InlineData("\U0002F800")]
    public void The_map_of_a_million_times_one_text(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, Million / piece.Length));
        var converter = new ScriptConverter(ScriptConversion.S2TWP);
        var result = converter.ConvertWithMap(text);
        Assert.True(converter.Convert(text) == result.Text);
        Assert.Equal(text.Length, result.ToSource(result.Text.Length));
        Assert.Equal(result.Text.Length, result.ToOutput(text.Length));
    }
}
