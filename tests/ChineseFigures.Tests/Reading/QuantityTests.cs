using ChineseFigures.Reading;
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
                ]
            ),
            ("Money 8500..30000 HKD", ["8500到3万港元"]),
            ("Money 10000000..20000000 CNY", ["一千到两千万元", "1000-2000万元"]),
            ("Money 945000 CNY/人", ["94.5万元/人", "94.5万元／人", "94.5 万元 / 人"]),
            ("Money 4.15 CNY/jin", ["4.15元/斤", "4.15元/ 斤"]),
            ("Money 1.2 CNY/股", ["1.2元/股"]),
            ("Measure 536 kg/mu", ["536公斤/亩", "536千克/畝"]),
            ("Measure 1.04 tce/万元", ["1.04吨标准煤/万元"]),
            ("Measure 1.5 t", ["一吨半", "1.5吨"]),
            ("Measure 3.5 jin", ["三斤半"]),
            ("Measure 3200 liang", ["三千两百两"]),
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
            ("Percent 50 %", ["对折", "對折", "半折", "五成"]),
            ("Percent 100 %", ["百分之百", "十成", "百分之一百"]),
            (
                "Percent 10..15 %",
                ["10%至15%", "10%-15%", "10-15%", "10%~15%", "百分之十到百分之十五", "百分之十到十五"]
            ),
            ("Percent 5 ‰", ["5‰", "千分之五"]),
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
}
