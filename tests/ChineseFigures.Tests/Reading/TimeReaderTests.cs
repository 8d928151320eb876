using System.Globalization;
using ChineseFigures.Reading;
using Xunit;

namespace ChineseFigures.Tests.Reading;

/// <summary>What an expression of time says before a document's date resolves it.</summary>
public sealed class TimeReaderTests
{
    public static TheoryData<string, string> Years { get; } =
        Corpus.Rows(
            (
                "Year 2019",
                [
                    "2019年",
                    "2019年度",
                    "2019年年末",
                    "2019年年底",
                    "2019年年终",
                    "2019年全年",
                    "2019年末",
                    "2019年底",
                    "2019年当年",
                    "2019年期间",
                    "刚刚过去的2019年",
                    "二零一九年",
                    "FY2019",
                    "FY二零一九",
                    "2019财年",
                ]
            ),
            ("Year 2019 start", ["2019年初", "2019年年初"]),
            ("Year +0", ["今年", "本年", "本年度"]),
            ("Year +0 start", ["年初", "今年初", "今年年初"]),
            ("Year -1", ["去年", "上一年", "过去一年", "过去的一年", "去年底"]),
            ("Year -3", ["大前年"]),
            ("Year +1", ["明年"]),
            ("Year -5", ["五年前", "5年前"]),
            (
                "Year 2016..2020",
                ["2016-2020年", "2016——2020年", "2016年至2020年", "2016~2020年", "“十三五”期间", "十三五时期"]
            ),
            ("Year 2001..2005", ["“十五”期间", "十五期间"]),
            ("Year 2026..2030", ["“十五五”期间", "十五五时期"]),
            ("Year 1976..1980", ["“五五”期间", "五五时期"]),
            ("Year 2101..2105", ["“三十五”期间"]),
            ("Year 2020", ["“十三五”末", "十三五期末"]),
            ("Year 2016", ["“十三五”前一年", "十三五前1年"]),
            ("Year 2016..2019", ["“十三五”前四年"]),
            ("Year 2016..2020", ["“十三五”五年", "“十三五”前五年"]),
            ("Year 2011..2015", ["2011年以来连续5年", "2011年以来连续五年"]),
            ("Year 1840", ["1840年"]),
            ("Year 2100", ["2100年"]),
            // the Republic's calendar begins in 1912
            ("Year 1912", ["民国1年"]),
            ("Year 2010", ["民国99年", "099年"]),
            ("Year 2001", ["090年"]),
            ("Year 2023", ["民国112年", "112年", "112年度"]),
            ("Year 2050", ["139年"]),
            ("SinceYear 2016", ["“十三五”以来"]),
            ("SinceYear 2011", ["2011年以来", "自2011年以来", "2011年至今"]),
            ("SinceYear -1", ["去年以来"]),
            ("YearToDate +0", ["今年以来", "年初以来"]),
            ("SamePeriodBefore 2019", ["2019年同期", "2019年同月", "2019年同季"]),
            ("SamePeriodBefore -1", ["去年同期", "上年同期"]),
            ("WholeYear", ["全年", "年末", "年底", "当年"])
        );

    public static TheoryData<string, string> Runs { get; } =
        Corpus.Rows(
            ("LastYears 2", ["近两年", "近2年", "最近两年", "过去两年", "过去的两年", "两年来", "两年间"]),
            ("LastYears 3", ["近三年多", "三年多来"]),
            ("LastYears 5", ["近5年来", "五年来", "五年间", "五年以来", "近五年间"]),
            ("LastYears 10", ["近十年", "十年来", "十年多来"]),
            ("LastYears 20", ["近二十年", "二十年来"]),
            ("LastYears 99", ["近99年", "九十九年来"]),
            ("NextYears 2", ["今后两年", "未来两年"]),
            ("NextYears 20", ["今后20年", "未来二十年"])
        );

    public static TheoryData<string, string> Months { get; } =
        Corpus.Rows(
            (
                "Months 9",
                [
                    "9月",
                    "九月",
                    "9月份",
                    "9月末",
                    "9月底",
                    "9月初",
                    "9月上旬",
                    "9月中旬",
                    "9月下旬",
                    "9月以来",
                    "9月当月",
                ]
            ),
            ("Months 9", ["三季度末", "第3季度末", "前三季度末"]),
            (
                "Months 1..9",
                [
                    "1-9月",
                    "1--9月",
                    "1~9月",
                    "1至9月",
                    "1到9月",
                    "1月至9月",
                    "1月份至9月份",
                    "前9个月",
                    "前九月",
                    "头九个月",
                    "首9个月",
                    "前三季度",
                    "前三个季度",
                    "前三季",
                    "首三季",
                    "1-3季度",
                    "一至三季度",
                    "第一至第三季度",
                    "第一到三季度",
                ]
            ),
            ("Months 4..12", ["2-4季度", "二至四季度"]),
            ("Months 1..3", ["一季度", "第一季度", "第1季", "首季", "首季度"]),
            ("Months 10..12", ["四季度", "第四季度", "第4季"]),
            ("Months 1", ["前1个月", "1月"]),
            ("Months 1..12", ["前12个月", "1-12月"]),
            ("Months 1..6", ["上半年", "1-6月"]),
            (
                "Months 2019 1..6",
                [
                    "2019年上半年",
                    "2019年的上半年",
                    "2019年 上半年",
                    "2019年度上半年",
                    "2019年6月30日止六个月",
                    "2019年1-6月",
                ]
            ),
            ("Months 2023 7..12", ["民国112年度下半年", "112年下半年", "2023年12月31日止6个月"]),
            ("Months +0 1..6", ["今年上半年", "本年度上半年", "今年的上半年"]),
            ("Months 6", ["6月30日止1个月"]),
            ("Months 2021 3..9", ["2021年3月至2021年9月"]),
            ("Months 2021..2022 7..1", ["2021年7月至2022年1月", "2021年7月-2022年1月"]),
            ("Months 2021..2022 7..12", ["2021年7月至2022年12月", "2021年7月份至2022年12月"])
        );

    public static TheoryData<string, string> Days { get; } =
        Corpus.Rows(
            ("Days 6/8", ["6月8日", "6月8号", "六月八日", "6月8日起", "6月8日止", "6月8日以来"]),
            ("Days 6/8..6/11", ["6月8日-11日", "6月8-11日", "6月8日至11号", "6月8日至6月11日"]),
            ("Days 11/8..12/2", ["11月8日至12月2日", "11月8号至12月2号"]),
            ("Days 2020 12/31", ["2020年12月31日", "2020-12-31", "2020/12/31", "2020.12.31"]),
            ("Days 2020..2021 12/25..1/5", ["2020年12月25日至2021年1月5日", "2020年12月25日至1月5号"]),
            ("Days 2020..2021 12/25..2/5", ["2020年12月25日至2月5日"]),
            ("Days 2020..2021 12/25..3/5", ["2020年12月25日至2021年3月5日"]),
            ("Days 2020..2021 12/25..12/5", ["2020年12月25日至2021年12月5日"]),
            ("Days 2020..2021 6/25..1/5", ["2020年6月25日至2021年1月5日"]),
            ("Days -1..+0 11/25..1/5", ["去年11月25日至1月5日"]),
            ("Year 2023", ["2023年12月31日止年度", "2023年3月31日止财政年度"])
        );

    [Theory]
    [MemberData(nameof(Years))]
    [MemberData(nameof(Runs))]
    [MemberData(nameof(Months))]
    [MemberData(nameof(Days))]
    public void A_time_is_read_whole(string text, string expected) => Assert.Equal(expected, Describe(text));

    [Theory]
    [InlineData("2024H1", "Months 2024 1..6")]
    [InlineData("24H2", "Months 2024 7..12")]
    [InlineData("2023Q1", "Months 2023 1..3")]
    [InlineData("23Q4", "Months 2023 10..12")]
    [InlineData("截至21日", "LastSuchDay")]
    [InlineData("截至31日", "LastSuchDay")]
    [InlineData("截至1日", "LastSuchDay")]
    [InlineData("截至目前", "Now")]
    [InlineData("截止目前", "Now")]
    [InlineData("到目前", "Now")]
    [InlineData("迄今", "Now")]
    [InlineData("今天", "Now")]
    [InlineData("昨天", "Yesterday")]
    [InlineData("当月", "SameMonth")]
    [InlineData("月末", "SameMonth")]
    [InlineData("上个月末", "PreviousMonth")]
    [InlineData("上月", "PreviousMonth")]
    [InlineData("上个季度", "PreviousQuarter")]
    [InlineData("上季", "PreviousQuarter")]
    [InlineData("同期", "SamePeriodBefore")]
    public void A_word_that_points_to_a_time_is_one(string text, string expected) =>
        Assert.Equal(expected, Describe(text));

    [Theory]
    // A run of years in front of what it measures holds for that number only.
    [InlineData("十年增长1.3倍", "LastYears 10 momentary | 十年")]
    [InlineData("十年累计", "LastYears 10 momentary | 十年")]
    [InlineData("十年翻一番", "LastYears 10 momentary | 十年")]
    [InlineData("近十年增长", "LastYears 10 | 近十年")]
    [InlineData("近五个年头", "LastYears 5 | 近五个年")]
    // An end that does not fit leaves what stands before it.
    [InlineData("2019年至2016年", "Year 2019 | 2019年")]
    [InlineData("2019年-2019年", "Year 2019 | 2019年")]
    [InlineData("2019年-2101年", "Year 2019 | 2019年")]
    [InlineData("2019年的经济", "Year 2019 | 2019年")]
    [InlineData("2019年年末期间", "Year 2019 | 2019年年末")]
    [InlineData("2011年以来连续五个", "SinceYear 2011 | 2011年以来")]
    [InlineData("2011年以来连续年年增长", "SinceYear 2011 | 2011年以来")]
    [InlineData("9月-9月", "Months 9 | 9月")]
    [InlineData("9月至13月", "Months 9 | 9月")]
    [InlineData("9月至2022年3月", "Months 9 | 9月")]
    [InlineData("2021年7月2022年3月", "Months 2021 7 | 2021年7月")]
    [InlineData("2021年7月至2020年3月", "Months 2021 7 | 2021年7月")]
    [InlineData("2021年7月至2022年13月", "Months 2021 7 | 2021年7月")]
    [InlineData("2021年7月至2022年0月", "Months 2021 7 | 2021年7月")]
    [InlineData("6月8日至13月2日", "Days 6/8 | 6月8日")]
    [InlineData("6月8日至0月2日", "Days 6/8 | 6月8日")]
    [InlineData("6月8日至7月", "Days 6/8 | 6月8日")]
    [InlineData("6月8日至7月32日", "Days 6/8 | 6月8日")]
    [InlineData("去年10月25日至1月5日", "Days -1 10/25 | 去年10月25日")]
    [InlineData("2020年12月25日至3月5日", "Days 2020 12/25 | 2020年12月25日")]
    [InlineData("2020年12月25日至2022年1月5日", "Days 2020 12/25 | 2020年12月25日")]
    [InlineData("2020年12月25日至2021年13月5日", "Days 2020 12/25 | 2020年12月25日")]
    [InlineData("6月30日止七个月", "Days 6/30 | 6月30日止")]
    [InlineData("6月30日止0个月", "Days 6/30 | 6月30日止")]
    [InlineData("6月30日止6年", "Days 6/30 | 6月30日止")]
    public void A_time_ends_where_it_must(string text, string expected) => Assert.Equal(expected, Describe(text));

    [Theory]
    [InlineData("1839年")]
    [InlineData("2101年")]
    [InlineData("2019-2019年")]
    [InlineData("2019-2101年")]
    [InlineData("1234-05-06")]
    [InlineData("2020-12")]
    [InlineData("2020-2-")]
    [InlineData("2020-12/31")]
    [InlineData("2020-12-311")]
    [InlineData("2020~2~17")]
    [InlineData("二零一")]
    [InlineData("民国年")]
    [InlineData("自99年")]
    [InlineData("089年")]
    [InlineData("140年")]
    [InlineData("“四五”期间")]
    [InlineData("四五期间")]
    [InlineData("三十一五期间")]
    [InlineData("十三五前六年")]
    [InlineData("十三五前0年")]
    [InlineData("近一年")]
    [InlineData("近100年")]
    [InlineData("三五年来")]
    [InlineData("今后一年")]
    [InlineData("未来21年")]
    [InlineData("今后五天")]
    [InlineData("十年")]
    [InlineData("3-5季度")]
    [InlineData("3-3季度")]
    [InlineData("3-2季度")]
    [InlineData("前五季度")]
    [InlineData("0季度")]
    [InlineData("2024H3")]
    [InlineData("2024H0")]
    [InlineData("2024Q5")]
    [InlineData("24H1N1")]
    [InlineData("24H")]
    [InlineData("截至32日")]
    [InlineData("截至0日")]
    [InlineData("截至21家")]
    [InlineData("一三季度")]
    [InlineData("三季")]
    [InlineData("前13个月")]
    [InlineData("前0个月")]
    [InlineData("前三天")]
    [InlineData("9-9月")]
    [InlineData("0-9月")]
    [InlineData("9个月")]
    [InlineData("当前")]
    public void What_is_no_time_is_none(string text) => Assert.Equal("None", Describe(text));

    // Most digits begin an amount, and the next character tells before the grammar is asked.
    [Theory]
    [InlineData("2019年", true)]
    [InlineData("9月", true)]
    [InlineData("2020-02-17", true)]
    [InlineData("2020/2/17", true)]
    [InlineData("2020.2.17", true)]
    [InlineData("1~9月", true)]
    [InlineData("1至9月", true)]
    [InlineData("1到9月", true)]
    [InlineData("3季度", true)]
    [InlineData("3个季度", true)]
    [InlineData("3个年头", true)]
    [InlineData("2019财年", true)]
    [InlineData("去年", true)]
    [InlineData("3个", false)]
    [InlineData("3个人", false)]
    [InlineData("20.2.17", false)]
    [InlineData("9", false)]
    [InlineData("2019", false)]
    [InlineData("12019年", false)]
    [InlineData("9元", false)]
    [InlineData("年成", false)]
    [InlineData("", false)]
    public void What_may_begin_a_time_shows_at_once(string text, bool expected) =>
        Assert.Equal(expected, TimeBeginnings.At(text));

    // Kind, year, months or days; the piece that was read unless it is all.
    private static string Describe(string text)
    {
        if (!TimeReader.TryRead(Corpus.Fold(text), out var time))
            return time == default ? "None" : "None with a rest";
        var parts = new List<string> { time.Kind.ToString() };
        var format = time.YearSource == YearSource.Relative ? "+0;-0;+0" : "0";
        var (year, lastYear) = (Plain(time.Year, format), Plain(time.LastYear, format));
        var isSpan = time.Kind is TimeSpanKind.Year or TimeSpanKind.Months or TimeSpanKind.Days;
        if (time.YearSource != YearSource.Context || time.Year != 0)
            parts.Add(isSpan && lastYear != year ? $"{year}..{lastYear}" : year);
        if (time.Kind == TimeSpanKind.Months)
            parts.Add(
                time.LastMonth == time.FirstMonth ? $"{time.FirstMonth}" : $"{time.FirstMonth}..{time.LastMonth}"
            );
        if (time.Kind == TimeSpanKind.Days)
        {
            var (first, last) = ($"{time.FirstMonth}/{time.FirstDay}", $"{time.LastMonth}/{time.LastDay}");
            parts.Add(first == last ? first : $"{first}..{last}");
        }
        if (time.IsYearStart)
            parts.Add("start");
        if (time.IsMomentary)
            parts.Add("momentary");
        var read = string.Join(' ', parts);
        return time.Length == text.Length ? read : $"{read} | {text[..time.Length]}";
    }

    private static string Plain(int number, string format) => number.ToString(format, CultureInfo.InvariantCulture);
}
