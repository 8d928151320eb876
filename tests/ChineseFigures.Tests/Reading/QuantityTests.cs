using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;
using Xunit;

namespace ChineseFigures.Tests.Reading;

public sealed class QuantityTests
{
    public static TheoryData<string, string> Quantities { get; } =
        Corpus.Rows(
            (
                "Money 2090000000 USD",
                ["20.9亿美元", "20.9億美元", "２０．９亿美元", "二十亿九千万美元", "US$20.9亿", "20.9 亿 美元"]
            ),
            (
                "Money 30000000 CNY",
                ["3000万元", "3000万元人民币", "人民币3000万元", "人民幣3000萬元", "¥3,000万", "￥3000万元"]
            ),
            ("Money 12000000000 TWD", ["新台币120亿元", "新臺幣120億元", "NT$120億"]),
            ("Money 2000000000 HKD", ["20亿港元", "HK$20亿", "20億港幣", "港币20亿元"]),
            ("Money 10.05 JPY", ["10日元5日本钱", "10日元5日本銭"]),
            ("Money 5.3 CNY", ["五元三毛", "五块三毛", "5元3角", "5.3元"]),
            ("Money 5.32 CNY", ["五元三角二分", "5元3角2分"]),
            ("Money 0.32 CNY", ["3角2分"]),
            ("Money 100000000 CNY", ["亿元", "1亿元", "億元"]),
            (
                "Money 300000000..500000000 CNY",
                [
                    "3—5亿元",
                    "3-5亿元",
                    "3~5亿元",
                    "3至5亿元",
                    "3到5亿元",
                    "3亿元至5亿元",
                    "3亿-5亿元",
                    "3——5亿元",
                    "3 - 5亿元",
                    "三到五亿元",
                    "3 至5亿元",
                    "3至 5亿元",
                    "3亿元 -5亿元",
                ]
            ),
            ("Money 8500..30000 HKD", ["8500到3万港元"]),
            ("Money 5..50000 CNY", ["5到5万元"]),
            ("Money 3 CNY", ["三元", "参元", "参圆", "叁元"]),
            ("Money 0.3 CNY", ["三角", "参角"]),
            ("Money 0.03 CNY", ["三分", "参分"]),
            ("Money 5.2 CNY", ["五元两角", "5元2角"]),
            ("Money 0.5 CNY", ["0元5角", "5角", "五角"]),
            ("Money -5.3 CNY", ["-5元3角", "-5.3元"]),
            ("Measure 5..8 t", ["5吨 -8吨", "5吨-8吨"]),
            ("Count 5..8 个", ["5个 -8个", "5至8个"]),
            ("Count 1..2 个", ["一两个", "1-2个"]),
            ("Measure 1 liang", ["一两", "1两"]),
            ("Measure 300 liang Over", ["三百多两", "300余两"]),
            ("Measure 0.5 jin", ["二分之一斤", "0斤半", "0.5斤"]),
            ("Measure -3.5 jin", ["-3斤半", "负三斤半"]),
            ("Measure 0.25 mu", ["四分之一亩"]),
            ("Money 10000000..20000000 CNY", ["一千到两千万元", "1000-2000万元"]),
            ("Money 945000 CNY/人", ["94.5万元/人", "94.5万元／人", "94.5 万元 / 人"]),
            ("Money 4.15 CNY/jin", ["4.15元/斤", "4.15元/ 斤"]),
            ("Money 1.2 CNY/股", ["1.2元/股"]),
            ("Measure 536 kg/mu", ["536公斤/亩", "536千克/畝"]),
            ("Measure 1.04 tce/万元", ["1.04吨标准煤/万元"]),
            ("Measure 1.5 t", ["一吨半", "1.5吨"]),
            ("Measure 3.5 jin", ["三斤半"]),
            ("Measure 3200 liang", ["三千两百两"]),
            (
                "Money -360000000..-240000000 CNY",
                ["-3.6亿元至-2.4亿元", "-3.6亿元到-2.4亿元", "-3.6亿元~-2.4亿元", "-2.4亿元至-3.6亿元"]
            ),
            ("Count 28831 处", ["28 831处", "28,831处", "28831处"]),
            ("Count 12345678 人", ["12 345 678人", "12345678人"]),
            ("Measure 12 km", ["12千米", "12公里", "12km"]),
            ("Measure 5 MW", ["5兆瓦", "5MW"]),
            ("Measure 320000000 kWh", ["3.2亿千瓦时"]),
            ("Measure -3..5 °C", ["-3至5℃"]),
            ("Count 121 个", ["121个", "121個", "一百二十一个", "１２１个"]),
            ("Count 140 个 Over", ["140余个", "140多个", "140 餘個"]),
            ("Count 5000000 台 Over", ["500多万台"]),
            ("Count 10 个 About", ["十来个"]),
            ("Count 59000000 人次 Over", ["5900多万人次"]),
            ("Count 2..3 个", ["两三个", "2-3个", "兩三個"]),
            ("Count 100 个", ["百个"]),
            ("Count 12345 家", ["12345家", "12,345家", "12，345家", "1万2345家"]),
            ("Percent 37.4 %", ["37.4%", "37.4％", "百分之三十七点四", "百分之37.4", "37.4 %", "百 分 之 三十七点四"]),
            ("Percent 30 %", ["三成", "30%", "3成", "百分之三十", "三折", "3折"]),
            ("Percent 55 %", ["五五折", "55折", "5.5折", "五点五折"]),
            ("Percent 99 %", ["99折", "九九折", "9.9折"]),
            ("Percent 53 %", ["五成三", "5成3", "53%"]),
            ("Percent 35 %", ["三成五", "3成5", "35%"]),
            ("Percent 0.0000001234567890123456789012 %", ["亿分之0.1234567890123456789012"]),
            ("Percent 50 %", ["对折", "對折", "半折", "五成"]),
            ("Percent 100 %", ["百分之百", "十成", "百分之一百"]),
            (
                "Percent 10..15 %",
                ["10%至15%", "10%-15%", "10-15%", "10%~15%", "百分之十到百分之十五", "百分之十到十五"]
            ),
            ("Percent 5 ‰", ["5‰", "千分之五"]),
            ("Percent 10..15 ‰", ["千分之十到十五", "10‰-15‰"]),
            ("Percent 0.03 %", ["万分之三", "0.03%"]),
            ("Percent -3.9 %", ["-3.9%", "负3.9%", "－3.9％"]),
            ("Points 4 pp", ["4个百分点", "4個百分點", "四个百分点", "4百分点", "4 个 百 分点"]),
            ("Points 2.5 pp", ["两个半百分点", "2.5个百分点"]),
            ("Points 2 pp Over", ["2个多百分点"]),
            ("Points 0.5 pp", ["半个百分点", "0.5个百分点"]),
            ("Points 25 bp", ["25个基点", "25基点", "25bp"]),
            ("Multiple 1.5 x", ["1.5倍", "一倍半", "一点五倍"]),
            ("Multiple 2 x", ["翻一番", "翻番", "翻了一番", "2倍", "两倍"]),
            ("Multiple 4 x", ["翻两番"]),
            ("Multiple 1073741824 x", ["翻三十番", "翻了30番"]),
            ("Multiple 0.5 x", ["一半", "二分之一"]),
            ("Multiple -0.5 x", ["减半", "減半"]),
            ("Percent 0 %", ["持平"]),
            ("Rank 3", ["第三位", "第3位", "第三", "第三名"]),
            ("Rank 1", ["首位", "榜首", "第一", "第1名", "第一位"]),
            ("Rank 3 AtMost", ["前三", "前3位", "前三名"]),
            ("Rank", ["前列", "第一方阵", "第一梯队", "前茅"]),
            ("Number 66000000", ["6600万"]),
            ("Number 849.8", ["849.8", "849.8点"]),
            ("Number 3000 Over", ["3000多", "3千多", "三千余"])
        );

    [Theory]
    [MemberData(nameof(Quantities))]
    public void A_quantity_is_read_whole(string text, string expected) => Assert.Equal(expected, Corpus.Describe(text));

    [Theory]
    [InlineData("10家半导体企业", "Count 10 家 | 10家")]
    [InlineData("6600万纳税人", "Number 66000000 | 6600万")]
    [InlineData("10万人口", "Number 100000 | 10万")]
    [InlineData("5位于", "Number 5 | 5")]
    [InlineData("三成立", "Number 3 | 三")]
    [InlineData("三分之二人口", "Multiple 0.6666666666666666666666666667 x | 三分之二")]
    [InlineData("4人民币5美元", "Money 4 CNY | 4人民币")]
    [InlineData("人民币美元", "None")]
    [InlineData("人民币3000个", "None")]
    [InlineData("3元5分钟", "Money 3 CNY | 3元")]
    [InlineData("12.5 -3.2", "Number 12.5 | 12.5")]
    [InlineData("10%到2020", "Percent 10 % | 10%")]
    [InlineData("5到位", "Number 5 | 5")]
    [InlineData("5-3亿元", "Number 5 | 5")]
    [InlineData("10个至少", "Count 10 个 | 10个")]
    [InlineData("5G", "Number 5 | 5")]
    [InlineData("5max", "Number 5 | 5")]
    [InlineData("十折", "Number 10 | 十")]
    [InlineData("百分之几", "Number 100 | 百")]
    [InlineData("百分比", "Number 100 | 百")]
    [InlineData("第二、三位", "Rank 2 | 第二")]
    [InlineData("第三;", "Rank 3 | 第三")]
    [InlineData("翻三倍", "None")]
    [InlineData("首位度", "None")]
    [InlineData("前列腺", "None")]
    [InlineData("前两项", "None")]
    [InlineData("前景", "None")]
    [InlineData("第", "None")]
    [InlineData("五成三的", "Percent 53 % | 五成三")]
    [InlineData("五成三以上", "Percent 53 % | 五成三")]
    [InlineData("五成三左右", "Percent 53 % | 五成三")]
    [InlineData("五成三，", "Percent 53 % | 五成三")]
    [InlineData("五成三个", "Percent 50 % | 五成")]
    [InlineData("五成零", "Percent 50 % | 五成")]
    [InlineData("3成五", "Percent 30 % | 3成")]
    [InlineData("三四成五", "Percent 30..40 % | 三四成")]
    [InlineData("四分之三个", "Multiple 0.75 x | 四分之三")]
    [InlineData("100折", "Number 100 | 100")]
    [InlineData("一吨半，", "Measure 1.5 t | 一吨半")]
    [InlineData("一吨半的", "Measure 1.5 t | 一吨半")]
    [InlineData("一倍半以上", "Multiple 1.5 x | 一倍半")]
    [InlineData("一吨半左右", "Measure 1.5 t | 一吨半")]
    [InlineData("5元3", "Money 5 CNY | 5元")]
    [InlineData("5角3角", "Money 0.5 CNY | 5角")]
    [InlineData("五元两三角", "Money 5 CNY | 五元")]
    [InlineData("几百元五角", "Money 100..1000 CNY | 几百元")]
    [InlineData("5元99999999999999999999999999999999角", "Money 5 CNY | 5元")]
    [InlineData("5元0.123456789角", "Money 5 CNY | 5元")]
    [InlineData("15来个", "Number 15 | 15")]
    [InlineData("3年-5年", "Duration | 3年")]
    [InlineData("3个月至5个月", "Duration | 3个月")]
    [InlineData("八九-10亿元", "Number 8..9 | 八九")]
    [InlineData("几十到100万元", "Number 10..100 | 几十")]
    [InlineData("300多-500元", "Number 300 Over | 300多")]
    [InlineData("3到-5℃", "Number 3 | 3")]
    [InlineData("3-", "Number 3 | 3")]
    [InlineData("3至", "Number 3 | 3")]
    [InlineData("3 -5亿元", "Number 3 | 3")]
    [InlineData("12.5% -3.2%", "Percent 12.5 % | 12.5%")]
    [InlineData("2至3-4", "Number 2..3 | 2至3")]
    [InlineData("5%-6-7", "Percent 5 % | 5%")]
    [InlineData("2012-02-17-", "Code | 2012-02-17")]
    [InlineData("2012-02-17-月", "Code | 2012-02-17")]
    [InlineData("2012-02-17日5", "Code | 2012-02-17")]
    [InlineData("3-五六亿", "Number 3 | 3")]
    [InlineData("3到百", "Number 3 | 3")]
    [InlineData("5-5亿元", "Number 5 | 5")]
    [InlineData("5元-5元", "Money 5 CNY | 5元")]
    [InlineData("第三 的", "Rank 3 | 第三")]
    [InlineData("前三 的", "Rank 3 AtMost | 前三")]
    [InlineData("第一、", "Rank 1 | 第一")]
    [InlineData("第一、甲", "Rank 1 | 第一")]
    [InlineData("第一、二、三、四、五、六产业", "Rank 1 | 第一")]
    [InlineData("前十大", "None")]
    [InlineData("前100强", "None")]
    [InlineData("翻31番", "None")]
    [InlineData("翻1.5番", "None")]
    [InlineData("翻两三番", "None")]
    [InlineData("翻两", "None")]
    [InlineData("翻", "None")]
    [InlineData("US$", "None")]
    [InlineData("0.1234567891成", "TooLong")]
    [InlineData("3 120家", "Number 3 | 3")]
    [InlineData("28 83处", "Number 28 | 28")]
    [InlineData("-3.6%---2.4%", "Percent -3.6 % | -3.6%")]
    [InlineData("陆家嘴", "None")]
    [InlineData("伍家岗", "None")]
    [InlineData("元3000", "None")]
    [InlineData("个", "None")]
    [InlineData("", "None")]
    public void A_quantity_ends_where_it_must(string text, string expected) =>
        Assert.Equal(expected, Corpus.Describe(text));

    [Theory]
    [InlineData("3个月", "Duration")]
    [InlineData("2010年", "Duration")]
    [InlineData("10个年头", "Duration")]
    [InlineData("3-5年", "Duration")]
    [InlineData("前三季度", "Duration")]
    [InlineData("前5个月", "Duration")]
    [InlineData("第二届", "Ordinal")]
    [InlineData("第三产业", "Ordinal")]
    [InlineData("第一、二产业", "Ordinal")]
    [InlineData("第一、第二产业", "Ordinal")]
    [InlineData("第一和第二产业", "Ordinal")]
    [InlineData("第一与第二产业", "Ordinal")]
    [InlineData("第一及第二产业", "Ordinal")]
    [InlineData("第一、二、三、四、五产业", "Ordinal")]
    [InlineData("第3公里", "Ordinal")]
    [InlineData("第3小时", "Ordinal")]
    [InlineData("第三个月", "Duration")]
    [InlineData("第六次", "Ordinal")]
    [InlineData("1.2.3", "Code")]
    [InlineData("2012-02-17", "Code")]
    [InlineData("0551-2345678", "Code")]
    [InlineData("12345678901234567890123456789012元", "TooLong | 12345678901234567890123456789012")]
    public void What_is_no_figure_is_skipped_whole(string text, string expected) =>
        Assert.Equal(expected, Corpus.Describe(text));

    [Theory]
    [InlineData("20.9亿美元", 8, NumeralForm.Arabic)]
    [InlineData("4万亿元", 12, NumeralForm.Arabic)]
    [InlineData("三十五", 0, NumeralForm.Chinese)]
    [InlineData("亿元", 8, NumeralForm.MagnitudeOnly)]
    [InlineData("数百家", 2, NumeralForm.MagnitudeOnly)]
    [InlineData("一半", 0, NumeralForm.Word)]
    public void A_quantity_knows_how_it_was_written(string text, int magnitude, object form)
    {
        Assert.True(QuantityReader.Default.TryRead(text, out var quantity));
        Assert.Equal(magnitude, quantity.Magnitude);
        Assert.Equal(form, quantity.Form);
    }

    // The tables are read by each reader anew.
    [Theory]
    [InlineData("一半", "Multiple 0.5 x")]
    [InlineData("减半", "Multiple -0.5 x")]
    [InlineData("持平", "Percent 0 %")]
    [InlineData("首位", "Rank 1")]
    [InlineData("前列", "Rank")]
    [InlineData("首位度", "None")]
    [InlineData("第三位", "Rank 3")]
    [InlineData("第三产业", "Ordinal")]
    [InlineData("百分之三", "Percent 3 %")]
    [InlineData("千分之三", "Percent 3 ‰")]
    [InlineData("四分之三", "Multiple 0.75 x")]
    [InlineData("两个半百分点", "Points 2.5 pp")]
    [InlineData("三成五", "Percent 35 %")]
    [InlineData("七五折", "Percent 75 %")]
    [InlineData("849.8点", "Number 849.8")]
    public void A_reader_of_its_own_knows_the_words_of_all(string text, string expected) =>
        Assert.Equal(expected, Corpus.Describe(text, new QuantityReader(UnitVocabulary.Default)));

    [Theory]
    [InlineData("三五百两几数负-+.第前翻首持￥$U人", true)]
    [InlineData("余来点，的/", false)]
    public void A_quantity_begins_with_few_characters(string characters, bool begins) =>
        Assert.All(Corpus.Fold(characters), c => Assert.Equal(begins, QuantityReader.Default.Starts(c)));

    [Theory]
    [InlineData("第3位", 3, false)]
    [InlineData("第三", 3, false)]
    [InlineData("第十五名", 15, false)]
    [InlineData("前10名", 10, true)]
    [InlineData("前三", 3, true)]
    public void A_short_rank_is_read_the_short_way(string text, ulong expected, bool isTop)
    {
        Assert.True(QuantityReader.Default.TryReadShortRank(text, out var place, out var isAtMost));
        Assert.Equal((expected, isTop), (place, isAtMost));
    }

    [Theory]
    [InlineData("")]
    [InlineData("三")]
    [InlineData("第")]
    [InlineData("第三产业")]
    [InlineData("第3.5")]
    [InlineData("第3万")]
    [InlineData("榜3")]
    public void What_is_no_short_rank_is_left_to_the_whole_grammar(string text)
    {
        Assert.False(QuantityReader.Default.TryReadShortRank(text, out _, out var isAtMost));
        Assert.False(isAtMost);
    }
}
