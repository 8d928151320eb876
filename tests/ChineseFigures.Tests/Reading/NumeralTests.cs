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
            ("3", ["三", "叁", "參", "参"]),
            ("3.5", ["三点五", "参点五"]),
            ("30", ["三十", "叁拾", "参拾", "參拾"]),
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
            ("1025", ["一千零廿五", "一千零二十五"]),
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
            ("300045000", ["3亿4.5万", "三亿零四万五千"]),
            ("300041234", ["3亿4.1234万", "3亿4万1234"]),
            ("3474051000000", ["3兆4,740.51亿", "3兆4740.51亿"]),
            ("123456", ["123,456", "12万3456", "123456"]),
            ("9999999000000000000", ["9999999万亿"]),
            ("10000000000000000000", ["10000000万亿"]),
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
            (
                "79228162514264337593543950335",
                [
                    "79228162514264337593543950335",
                    "79,228,162,514,264,337,593,543,950,335",
                    "79228162514264337兆593543950335",
                ]
            )
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
            ("12000000000..13000000000", ["一百二十几亿", "一百 二 十 幾億"]),
            ("3100..4000", ["三千几百", "3千几百"]),
            ("100..200", ["一两百"]),
            ("10000..20000", ["一两万", "一二万"]),
            ("100..1000", ["几百", "数百"]),
            ("-9..-8", ["负八九", "-八九"])
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
    [InlineData("三5", "三")]
    [InlineData("5三", "5")]
    [InlineData("5点五", "5")]
    [InlineData("三点钟", "三")]
    [InlineData("三点五十分", "三")]
    [InlineData("三点五.5", "三点五")]
    [InlineData("三点五万三千", "三点五万")]
    [InlineData("三万点五亿", "三万点五")]
    [InlineData("1.5.", "1.5")]
    [InlineData("1.5.x", "1.5")]
    [InlineData("5万.5", "5万")]
    [InlineData("1,a23", "1")]
    [InlineData("1,2345", "1")]
    [InlineData("3.5万2千", "3.5万")]
    [InlineData("2.5万3", "2.5万")]
    [InlineData("2.5万百", "2.5万")]
    [InlineData("2.5万廿", "2.5万")]
    [InlineData("3兆 4740.51亿", "3兆")]
    [InlineData("3万4.5", "3万")]
    [InlineData("3亿4.5", "3亿")]
    [InlineData("3亿4.5元", "3亿")]
    [InlineData("3亿4.5千", "3亿")]
    [InlineData("3亿4.5亿", "3亿")]
    [InlineData("3亿4.5兆", "3亿")]
    [InlineData("3亿4.50001万", "3亿")]
    [InlineData("三百四二", "三百四")]
    [InlineData("三万四二", "三万四")]
    [InlineData("三百五百", "三百")]
    [InlineData("三千百", "三千")]
    [InlineData("三万十", "三万")]
    [InlineData("三十十", "三十")]
    [InlineData("三十廿", "三十")]
    [InlineData("五廿", "五")]
    [InlineData("三两百", "三")]
    [InlineData("1两百", "1")]
    [InlineData("一两个", "一")]
    [InlineData("三亿五万亿", "三亿五万")]
    [InlineData("四亿万", "四亿")]
    [InlineData("四万万亿", "四万万")]
    [InlineData("八九百五", "八九百")]
    [InlineData("八九万五千", "八九万")]
    [InlineData("八九点五", "八九")]
    [InlineData("几百五", "几百")]
    [InlineData("几十万五千", "几十万")]
    [InlineData("数百五", "数百")]
    [InlineData("数十万五千", "数十万")]
    [InlineData("十几五", "十几")]
    [InlineData("十几几", "十几")]
    [InlineData("十几多", "十几")]
    [InlineData("十几点五", "十几")]
    [InlineData("十几万五千", "十几万")]
    [InlineData("20几5", "20几")]
    [InlineData("25几", "25")]
    [InlineData("0几", "0")]
    [InlineData("二〇几", "二〇")]
    [InlineData("三百多五", "三百多")]
    [InlineData("三百多几", "三百多")]
    [InlineData("三百多两百", "三百多")]
    [InlineData("三百多多万", "三百多")]
    [InlineData("三百多万五千", "三百多万")]
    [InlineData("三百来", "三百")]
    [InlineData("1千零5多", "1千零5")]
    [InlineData("三参保", "三")]
    [InlineData("二又三", "二")]
    [InlineData("二又三分之1.5", "二")]
    [InlineData("二又零分之一", "二")]
    [InlineData("一又二分之几", "一")]
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
    [InlineData("参保")]
    [InlineData("参加")]
    [InlineData("点五")]
    public void What_is_no_numeral_is_none(string text) =>
        Assert.Equal(NumeralStatus.None, NumeralReader.Read(text, null, out _));

    [Theory]
    [InlineData("79228162514264337593543950336")]
    [InlineData("123456789012345678901234567890")]
    [InlineData("0.12345678901234567890123456789")]
    [InlineData("12345678901234567890.1234567890")]
    [InlineData("9999999999999999999万亿")]
    [InlineData("99,999,999,999,999,999,999,999,999,999")]
    [InlineData("79228162514264337593543950335千")]
    [InlineData("79228162514264337593543950335万")]
    [InlineData("79228162514264337兆9999亿")]
    [InlineData("79228162514264337兆593543950336")]
    [InlineData("百分之123456789012345678901234567890")]
    [InlineData("亿分之0.12345678901234567890123")]
    [InlineData("一二三四五六七八九一二三四五六七八九一二三四五六七八九一二三")]
    public void A_numeral_that_does_not_fit_says_so(string text)
    {
        Assert.Equal(NumeralStatus.TooLong, NumeralReader.Read(text, null, out var numeral));
        Assert.Equal(text.Length, numeral.Length);
    }

    [Theory]
    [InlineData("20.9亿", 8, 8, NumeralForm.Arabic)]
    [InlineData("4万亿", 12, 12, NumeralForm.Arabic)]
    [InlineData("五百多万", 4, 4, NumeralForm.Chinese)]
    [InlineData("三万五", 0, 0, NumeralForm.Chinese)]
    [InlineData("三万五千", 3, 0, NumeralForm.Chinese)]
    [InlineData("三亿五万", 4, 0, NumeralForm.Chinese)]
    [InlineData("两百", 2, 0, NumeralForm.Chinese)]
    [InlineData("三千五", 0, 0, NumeralForm.Chinese)]
    [InlineData("一千零五", 0, 0, NumeralForm.Chinese)]
    [InlineData("一千零十", 1, 0, NumeralForm.Chinese)]
    [InlineData("廿", 1, 0, NumeralForm.Chinese)]
    [InlineData("十多", 1, 0, NumeralForm.Chinese)]
    [InlineData("十几", 0, 0, NumeralForm.Chinese)]
    [InlineData("几十万", 4, 4, NumeralForm.Chinese)]
    [InlineData("数十万", 4, 4, NumeralForm.MagnitudeOnly)]
    [InlineData("百万", 4, 4, NumeralForm.MagnitudeOnly)]
    public void A_numeral_knows_its_last_magnitude_and_the_one_that_scales_it(
        string text,
        int magnitude,
        int shared,
        object form
    )
    {
        Assert.Equal(NumeralStatus.Read, NumeralReader.Read(text, null, out var numeral));
        Assert.Equal((magnitude, shared), (numeral.Magnitude, numeral.SharedMagnitude));
        Assert.Equal(form, numeral.Form);
    }
}
