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
    [InlineData("綠(lv)色", "绿色")]
    [InlineData("出口(kou)", "出口")]
    [InlineData("一(yī)季度", "一季度")]
    // no pinyin: nothing before it, no vowel, too long, no lower case, not closed
    [InlineData("(jin)出口", "(jin)出口")]
    [InlineData("指数(ppt)", "指数(ppt)")]
    [InlineData("企业(company)", "企业(company)")]
    [InlineData("增加值(GDP)", "增加值(GDP)")]
    [InlineData("出口(jin", "出口(jin")]
    [InlineData("出口()", "出口()")]
    [InlineData("出口(", "出口(")]
    // the number of what the words around it say already
    [InlineData("今(107)年", "今年")]
    [InlineData("去（2019）年", "去年")]
    [InlineData("昨(15)日", "昨日")]
    [InlineData("本（１１）月", "本月")]
    [InlineData("今(\u200B107\u200B)\u200B年", "今年")]
    // no such number: no word before or behind, no digits or too many, not closed
    [InlineData("民(107)年", "民(107)年")]
    [InlineData("今(107)度", "今(107)度")]
    [InlineData("今()年", "今()年")]
    [InlineData("今(12019)年", "今(12019)年")]
    [InlineData("今(107", "今(107")]
    [InlineData("今(107年", "今(107年")]
    [InlineData("今(107)", "今(107)")]
    [InlineData("今(107)\u200B", "今(107)")]
    [InlineData("今(107 )年", "今(107)年")]
    // zero-width characters
    [InlineData("20\u200B.9\uFEFF亿\u2060元", "20.9亿元")]
    [InlineData("\u00AD出\u200D口\uFE0F", "出口")]
    // footnote marks
    [InlineData("增加值[3]", "增加值")]
    [InlineData("生产总值【12】增长", "生产总值增长")]
    [InlineData("用电量①68亿", "用电量68亿")]
    [InlineData("增加值[123]", "增加值")]
    [InlineData("增加值［3］", "增加值")]
    [InlineData("出口⑳增长", "出口增长")]
    // no footnote marks: nothing or no word before, no number, too long a one, not closed
    [InlineData("3①", "3①")]
    [InlineData("⑳出口", "⑳出口")]
    [InlineData("增加值[]", "增加值[]")]
    [InlineData("增加值[3", "增加值[3")]
    [InlineData("增加值[3年", "增加值[3年")]
    [InlineData("[3]增加值", "[3]增加值")]
    [InlineData("增加值[1234]", "增加值[1234]")]
    [InlineData("〔2023〕12号", "〔2023〕12号")]
    // spaces and line breaks in a number
    [InlineData("增长 33.92 %", "增长33.92%")]
    [InlineData("26.6 万公里", "26.6万公里")]
    [InlineData("1102\n万人", "1102万人")]
    [InlineData("3.  5亿元", "3.5亿元")]
    [InlineData("12  亿元", "12亿元")]
    [InlineData("12万  吨", "12万吨")]
    [InlineData("出口\n增长", "出口增长")]
    [InlineData("出口 \n增长", "出口增长")]
    [InlineData("GDP\n增长", "GDP增长")]
    [InlineData("GDP \n增长", "GDP增长")]
    // at the ends of a text
    [InlineData(" 出口 ", "出口")]
    [InlineData("\n出口\n", "\n出口\n")]
    // of a gap that parts what it stands between one character stays
    [InlineData("出口  5亿元", "出口 5亿元")]
    [InlineData("3.  亿元", "3.  亿元")]
    [InlineData("12万  户", "12万  户")]
    [InlineData("12\n\n亿元", "12\n亿元")]
    [InlineData("GDP\nCPI", "GDP\nCPI")]
    [InlineData("GDP \nCPI", "GDP CPI")]
    [InlineData("12\n5", "12\n5")]
    [InlineData("GDP 增长", "GDP 增长")]
    [InlineData("出口　进口", "出口 进口")]
    public void Noise_between_characters_is_dropped(string source, string clean) => Assert.Equal(clean, Clean(source));

    [Theory]
    [InlineData(63, "12亿元")]
    [InlineData(64, null)]
    public void A_gap_longer_than_any_that_a_scrape_leaves_stays(int spaces, string? clean)
    {
        var source = $"12{new string(' ', spaces)}亿元";
        Assert.Equal(clean ?? source, Clean(source));
    }

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
