using ChineseFigures.Reading;
using Xunit;

namespace ChineseFigures.Tests.Reading;

public sealed class NumeralTests
{
    public static TheoryData<string, string> Exact { get; } =
        Corpus.Rows(
            ("0", ["0", "零", "〇", "○", "０", "0.0", "零点零"]),
            ("1", ["1", "一", "壹", "１", "1.0", "001"]),
            ("2", ["二", "两", "兩", "俩", "倆", "贰", "貳", "2"]),
            ("3", ["三", "叁", "參"]),
            ("6", ["六", "陆", "陸"]),
            ("10", ["十", "拾", "一十", "壹拾", "零十", "10"]),
            ("15", ["十五", "拾伍", "一十五", "一五"]),
            ("20", ["二十", "廿", "贰拾", "二〇"]),
            ("23", ["廿三", "二十三"]),
            ("35", ["卅五", "三十五", "叁拾伍"]),
            ("40", ["卌", "四十", "肆拾"]),
            ("100", ["一百", "壹佰", "百", "1百"]),
            ("115", ["一百一十五", "一百十五"]),
            ("152", ["一百五十二", "壹百五十二", "一百 五 十 二", "152"]),
            ("250", ["二百五", "两百五", "二百五十"]),
            ("1001", ["一千零一", "1千零1", "壹仟零壹", "1,001"]),
            ("1010", ["一千零十", "一千零一十", "一千零拾"]),
            ("1300", ["千三", "一千三", "一千三百"]),
            ("1600", ["一千六", "壹千六", "一千陆"]),
            ("2350", ["两千三百五", "兩千三百五", "二千三百五十"]),
            ("2019", ["二〇一九", "2019", "２０１９"]),
            ("3500", ["3千500", "3千5百", "三千五"]),
            ("10250", ["一万二百五十", "一万零二百五十", "壹萬二百五十"]),
            ("18944436", ["一八九四万四四三六", "1894万4436"]),
            ("18944456", ["一八九四万四四五六"]),
            ("1052200000000", ["一兆五二二亿"]),
            ("40951", ["4万951", "4萬951", "4.0951万"]),
            ("34000", ["3万4000", "3万4千", "三万四千", "三万四", "3.4万", "3万4"]),
            ("75400", ["7万5千4百", "7万 5千 4百", "7萬\n5千4百"]),
            ("94000", ["九万四", "九萬四", "9.4万"]),
            ("10000000", ["1000万", "1000  万", "一千万", "1千万", "1,000万"]),
            ("1100000", ["一百零十万", "一百一十万"]),
            ("20300000", ["2千零30万", "两千零三十万"]),
            ("40050000", ["四千零五万"]),
            ("400000000", ["四万万", "四亿", "4亿"]),
            ("500014600", ["5亿1万4千6百"]),
            ("2090000000", ["20.9亿", "二十亿九千万", "贰拾亿玖仟万", "貳拾億玖仟萬", "20億9千萬", "二十点九亿"]),
            ("2000000000", ["二十 億", "20 亿", "20\u3000億"]),
            ("1000000000000", ["一万亿", "一兆", "万亿", "1万亿"]),
            ("4780000000000", ["4.78万亿", "4.78萬億", "四点七八万亿"]),
            ("5006200045200", ["五兆六十二亿四万五千二"]),
            ("4569831148725382", ["四千五百六十九万八千三百一十一亿四千八百七十二万五千三百八十二"]),
            ("10000000000000000", ["一万兆", "亿亿"]),
            ("0.5", ["0.5", ".5", "零点五", "０．５", "零點五", "二分之一", "二 分 之 一"]),
            ("15.7", ["十五点七", "15.7", "十五點七", "一五点七"]),
            ("2300.1", ["两千三点一"]),
            ("20000000.5544", ["两千万点五五四四"]),
            ("83852326.33", ["八千 三百 八十五 万 二千 三百 二十六 点三三"]),
            ("0.001", ["一千分之一"]),
            ("0.000005", ["一百万分之五"]),
            ("4.666", ["五百分之2333"]),
            ("1000000.00005", ["一百万又五十万分之二十五"]),
            ("-1.5", ["-1.5", "负1.5", "負一点五", "负一又二分之一", "－１．５", "−1.5", "— 1.5"]),
            ("12", ["+12", "＋十二"]),
            ("1234567890123456789012345678", ["1234567890123456789012345678"]),
            ("79228162514264337593543950335", ["79228162514264337593543950335"])
        );

    [Theory]
    [MemberData(nameof(Exact))]
    public void A_numeral_is_read_exactly(string text, string expected)
    {
        Assert.Equal(NumeralStatus.Read, NumeralReader.Read(Corpus.Fold(text), null, out var numeral));
        Assert.Equal(text.Length, numeral.Length);
        Assert.Equal(expected, Corpus.Plain(numeral.Value));
        Assert.False(numeral.IsVague);
    }

    public static TheoryData<string, string> Vague { get; } =
        Corpus.Rows(
            ("800000000..900000000", ["八九亿", "八九億"]),
            ("300..500", ["三五百"]),
            ("2..3", ["两三", "二三"]),
            ("1..2", ["一二"]),
            ("17..18", ["十七八"]),
            ("20..30", ["二三十", "二十几", "20几"]),
            ("10..20", ["十几", "10几", "十幾"]),
            ("120..130", ["一百二三"]),
            ("100000..1000000", ["几十万", "数十万", "幾十萬", "數十萬"]),
            ("31000..40000", ["3万几千"]),
            ("12000000000..13000000000", ["一百二十几亿", "一百 二 十 幾億"])
        );

    [Theory]
    [MemberData(nameof(Vague))]
    public void A_vague_numeral_is_a_range(string text, string expected)
    {
        Assert.Equal(NumeralStatus.Read, NumeralReader.Read(Corpus.Fold(text), null, out var numeral));
        Assert.Equal(text.Length, numeral.Length);
        Assert.Equal(expected, $"{Corpus.Plain(numeral.Value)}..{Corpus.Plain(numeral.Max)}");
    }

    [Theory]
    [InlineData("3000多", Qualifier.Over)]
    [InlineData("140余", Qualifier.Over)]
    [InlineData("五百 余万", Qualifier.Over)]
    [InlineData("500多万", Qualifier.Over)]
    [InlineData("十多万", Qualifier.Over)]
    [InlineData("三百来万", Qualifier.About)]
    public void A_qualifier_inside_belongs_to_the_numeral(string text, Qualifier qualifier)
    {
        NumeralReader.Read(Corpus.Fold(text), null, out var numeral);
        Assert.Equal(text.Length, numeral.Length);
        Assert.Equal(qualifier, numeral.Qualifier);
    }

    [Theory]
    [InlineData("三千零售商", "三千")]
    [InlineData("三百来自", "三百")]
    [InlineData("100万余额", "100万")]
    [InlineData("二十五多", "二十五")]
    [InlineData("三万五万", "三万")]
    [InlineData("五百三千", "五百")]
    [InlineData("5亿2013年", "5亿")]
    [InlineData("3万 4000", "3万")]
    [InlineData("12 345", "12")]
    [InlineData("12.5 3.2", "12.5")]
    [InlineData("1,23", "1")]
    [InlineData("2012,345", "2012")]
    [InlineData("三点十分", "三")]
    [InlineData("三千两百两", "三千两百")]
    [InlineData("亿亿亿", "亿亿")]
    [InlineData("五千\n\n三百", "五千")]
    [InlineData("五百分之2.2", "五百")]
    public void A_numeral_ends_where_the_next_thing_begins(string text, string expected)
    {
        NumeralReader.Read(text, null, out var numeral);
        Assert.Equal(expected, text[..numeral.Length]);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" 1")]
    [InlineData("多")]
    [InlineData("余额")]
    [InlineData("来自")]
    [InlineData("点")]
    [InlineData("几个")]
    [InlineData("数据")]
    [InlineData("-")]
    [InlineData("负")]
    [InlineData(".")]
    [InlineData("分之一")]
    [InlineData("项目")]
    public void What_is_no_numeral_is_none(string text) =>
        Assert.Equal(NumeralStatus.None, NumeralReader.Read(text, null, out _));

    [Theory]
    [InlineData("79228162514264337593543950336")]
    [InlineData("123456789012345678901234567890")]
    [InlineData("0.12345678901234567890123456789")]
    [InlineData("12345678901234567890.1234567890")]
    [InlineData("9999999999999999999万亿")]
    [InlineData("一二三四五六七八九一二三四五六七八九一二三四五六七八九一二三")]
    public void A_numeral_that_does_not_fit_says_so(string text)
    {
        Assert.Equal(NumeralStatus.TooLong, NumeralReader.Read(text, null, out var numeral));
        Assert.Equal(text.Length, numeral.Length);
    }
}
