using ChineseFigures.Reading;
using Xunit;

namespace ChineseFigures.Tests.Linking;

/// <summary>Folding, and dropping what a scrape left between characters, with the way back to the source.</summary>
public sealed class CleaningTests
{
    [Theory]
    [InlineData("２０．９％", "20.9%")]
    [InlineData("（ＡＢｃ）：；", "(ABc):;")]
    [InlineData("億萬圓貳陸", "亿万圆贰陆")]
    [InlineData("增長較點兩", "增长较点两")]
    [InlineData("—–―－−", "-----")]
    [InlineData("〇", "零")]
    [InlineData("「省外」『引進』", "“省外”“引进”")]
    [InlineData("\u3000\u00A0\t", "   ")]
    [InlineData("～〜", "~~")]
    [InlineData("增长 abc 12", "增长 abc 12")]
    public void Every_character_folds_to_one(string source, string folded) => Assert.Equal(folded, Fold(source));

    [Fact]
    public void Surrogates_and_controls_fold_to_themselves()
    {
        for (var c = '\uD800'; c <= '\uDFFF'; c++)
            Assert.Equal(c, CharacterFold.Fold(c));
        for (var c = '\0'; c < ' '; c++)
            Assert.Equal(c == '\t' ? ' ' : c, CharacterFold.Fold(c));
    }

    [Fact]
    public void Folding_writes_no_further_than_the_shorter_of_the_two()
    {
        var target = new[] { 'x', 'x', 'x' };
        CharacterFold.Fold("億萬", target);
        Assert.Equal("亿万x", new string(target));
        CharacterFold.Fold("１２３４", target);
        Assert.Equal("123", new string(target));
    }

    [Theory]
    // pinyin behind its character
    [InlineData("進(jìn)出口", "进出口")]
    [InlineData("增長（zhǎng）6%", "增长6%")]
    [InlineData("莊(zhuāng)", "庄")]
    [InlineData("綠(lǜ)色", "绿色")]
    // no pinyin: nothing before it, no vowel, too long, no lower case, not closed
    [InlineData("(jin)出口", "(jin)出口")]
    [InlineData("指数(ppt)", "指数(ppt)")]
    [InlineData("企业(company)", "企业(company)")]
    [InlineData("增加值(GDP)", "增加值(GDP)")]
    [InlineData("出口(jin", "出口(jin")]
    [InlineData("出口()", "出口()")]
    // zero-width characters
    [InlineData("20\u200B.9\uFEFF亿\u2060元", "20.9亿元")]
    [InlineData("\u00AD出\u200D口\uFE0F", "出口")]
    // footnote marks
    [InlineData("增加值[3]", "增加值")]
    [InlineData("生产总值【12】增长", "生产总值增长")]
    [InlineData("用电量①68亿", "用电量68亿")]
    [InlineData("[3]增加值", "[3]增加值")]
    [InlineData("增加值[1234]", "增加值[1234]")]
    [InlineData("〔2023〕12号", "〔2023〕12号")]
    // spaces and line breaks in a number
    [InlineData("增长 33.92 %", "增长33.92%")]
    [InlineData("26.6 万公里", "26.6万公里")]
    [InlineData("1102\n万人", "1102万人")]
    [InlineData("GDP 增长", "GDP 增长")]
    [InlineData("出口　进口", "出口 进口")]
    public void Noise_between_characters_is_dropped(string source, string clean) => Assert.Equal(clean, Clean(source));

    [Fact]
    public void Every_clean_character_knows_its_place_in_the_source()
    {
        const string Source = "進(jìn)出\u200B口９．５[3] %";
        var text = new CleanText();
        text.Load(Source, 100);
        for (var at = 0; at < text.Length; at++)
            Assert.Equal(text.Span[at], CharacterFold.Fold(Source[text.SourceOf(at) - 100]));
        Assert.Equal(100 + "進(jìn)出\u200B口".Length, text.SourceEnd(3));
    }

    [Fact]
    public void A_stretch_is_cleaned_the_same_after_a_longer_one()
    {
        var text = new CleanText();
        text.Load(new string('億', 1_000), 0);
        text.Load("出口(kǒu)", 0);
        Assert.Equal("出口", text.Span.ToString());
    }

    [Theory]
    [InlineData("1102\n万人", true)]
    [InlineData("3.\n5亿元", true)]
    [InlineData("12 \n　%", true)]
    [InlineData("12\n\n%", false)]
    [InlineData("增长\n5亿元", false)]
    [InlineData("5亿元\n增长", false)]
    [InlineData("\n万元", false)]
    [InlineData("12\n", false)]
    public void Only_a_line_break_inside_a_number_ends_no_paragraph(string source, bool joins)
    {
        var breaks = Enumerable.Range(0, source.Length).Where(at => source[at] == '\n');
        Assert.Equal(joins, breaks.Any(at => Noise.JoinsLines(source, at)));
    }

    private static string Fold(string source)
    {
        var target = new char[source.Length];
        CharacterFold.Fold(source, target);
        return new string(target);
    }

    private static string Clean(string source)
    {
        var text = new CleanText();
        text.Load(source, 0);
        return text.Span.ToString();
    }
}
