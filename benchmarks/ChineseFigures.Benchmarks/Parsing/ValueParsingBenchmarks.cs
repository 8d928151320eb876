using System.Globalization;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace ChineseFigures.Benchmarks.Parsing;

/// <summary>One value from UTF-16 and from UTF-8, each against <c>decimal.Parse</c> of the digits that it states.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class ValueParsingBenchmarks
{
    [Benchmark(Baseline = true, Description = "decimal.Parse(\"20.9\")"), BenchmarkCategory("20.9")]
    public decimal Decimal_20_9_Utf16() => decimal.Parse("20.9", CultureInfo.InvariantCulture);

    [Benchmark(Description = "Money.Parse(\"20.9亿美元\")"), BenchmarkCategory("20.9")]
    public Money Money_Utf16() => Money.Parse("20.9亿美元");

    [Benchmark(Description = "Percentage.Parse(\"20.9%\")"), BenchmarkCategory("20.9")]
    public Percentage Percentage_Utf16() => Percentage.Parse("20.9%");

    [Benchmark(Description = "Measure.Parse(\"20.9万亩\")"), BenchmarkCategory("20.9")]
    public Measure Measure_Utf16() => Measure.Parse("20.9万亩");

    [Benchmark(Description = "Percentage.Parse(\"-20.9%\")"), BenchmarkCategory("20.9")]
    public Percentage Percentage_Negative_Utf16() => Percentage.Parse("-20.9%");

    [Benchmark(Baseline = true, Description = "decimal.Parse(\"20.9\"u8)"), BenchmarkCategory("20.9 in UTF-8")]
    public decimal Decimal_20_9_Utf8() => decimal.Parse("20.9"u8, CultureInfo.InvariantCulture);

    [Benchmark(Description = "Money.Parse(\"20.9亿美元\"u8)"), BenchmarkCategory("20.9 in UTF-8")]
    public Money Money_Utf8() => Money.Parse("20.9亿美元"u8);

    [Benchmark(Description = "Percentage.Parse(\"20.9%\"u8)"), BenchmarkCategory("20.9 in UTF-8")]
    public Percentage Percentage_Utf8() => Percentage.Parse("20.9%"u8);

    [Benchmark(Description = "Measure.Parse(\"20.9万亩\"u8)"), BenchmarkCategory("20.9 in UTF-8")]
    public Measure Measure_Utf8() => Measure.Parse("20.9万亩"u8);

    [Benchmark(Description = "Percentage.Parse(\"-20.9%\"u8)"), BenchmarkCategory("20.9 in UTF-8")]
    public Percentage Percentage_Negative_Utf8() => Percentage.Parse("-20.9%"u8);

    [Benchmark(Baseline = true, Description = "decimal.Parse(\"209\")"), BenchmarkCategory("209")]
    public decimal Decimal_209_Utf16() => decimal.Parse("209", CultureInfo.InvariantCulture);

    [Benchmark(Description = "Count.Parse(\"209个\")"), BenchmarkCategory("209")]
    public Count Count_Utf16() => Count.Parse("209个");

    [Benchmark(Baseline = true, Description = "decimal.Parse(\"209\"u8)"), BenchmarkCategory("209 in UTF-8")]
    public decimal Decimal_209_Utf8() => decimal.Parse("209"u8, CultureInfo.InvariantCulture);

    [Benchmark(Description = "Count.Parse(\"209个\"u8)"), BenchmarkCategory("209 in UTF-8")]
    public Count Count_Utf8() => Count.Parse("209个"u8);

    [Benchmark(Baseline = true, Description = "decimal.Parse(\"849.8\")"), BenchmarkCategory("849.8")]
    public decimal Decimal_849_8_Utf16() => decimal.Parse("849.8", CultureInfo.InvariantCulture);

    [Benchmark(Description = "PlainNumber.Parse(\"849.8\")"), BenchmarkCategory("849.8")]
    public PlainNumber PlainNumber_Utf16() => PlainNumber.Parse("849.8");

    [Benchmark(Baseline = true, Description = "decimal.Parse(\"849.8\"u8)"), BenchmarkCategory("849.8 in UTF-8")]
    public decimal Decimal_849_8_Utf8() => decimal.Parse("849.8"u8, CultureInfo.InvariantCulture);

    [Benchmark(Description = "PlainNumber.Parse(\"849.8\"u8)"), BenchmarkCategory("849.8 in UTF-8")]
    public PlainNumber PlainNumber_Utf8() => PlainNumber.Parse("849.8"u8);

    [Benchmark(Baseline = true, Description = "decimal.Parse(\"4.78\")"), BenchmarkCategory("4.78")]
    public decimal Decimal_4_78_Utf16() => decimal.Parse("4.78", CultureInfo.InvariantCulture);

    [Benchmark(Description = "PlainNumber.Parse(\"4.78万亿\")"), BenchmarkCategory("4.78")]
    public PlainNumber PlainNumber_WithMagnitude_Utf16() => PlainNumber.Parse("4.78万亿");

    [Benchmark(Baseline = true, Description = "decimal.Parse(\"4.78\"u8)"), BenchmarkCategory("4.78 in UTF-8")]
    public decimal Decimal_4_78_Utf8() => decimal.Parse("4.78"u8, CultureInfo.InvariantCulture);

    [Benchmark(Description = "PlainNumber.Parse(\"4.78万亿\"u8)"), BenchmarkCategory("4.78 in UTF-8")]
    public PlainNumber PlainNumber_WithMagnitude_Utf8() => PlainNumber.Parse("4.78万亿"u8);

    [Benchmark(Baseline = true, Description = "decimal.Parse(\"3500\")"), BenchmarkCategory("3500")]
    public decimal Decimal_3500_Utf16() => decimal.Parse("3500", CultureInfo.InvariantCulture);

    [Benchmark(Description = "PlainNumber.Parse(\"三千五百\")"), BenchmarkCategory("3500")]
    public PlainNumber PlainNumber_InCharacters_Utf16() => PlainNumber.Parse("三千五百");

    [Benchmark(Baseline = true, Description = "decimal.Parse(\"3500\"u8)"), BenchmarkCategory("3500 in UTF-8")]
    public decimal Decimal_3500_Utf8() => decimal.Parse("3500"u8, CultureInfo.InvariantCulture);

    [Benchmark(Description = "PlainNumber.Parse(\"三千五百\"u8)"), BenchmarkCategory("3500 in UTF-8")]
    public PlainNumber PlainNumber_InCharacters_Utf8() => PlainNumber.Parse("三千五百"u8);

    [Benchmark(Baseline = true, Description = "decimal.Parse(\"3\")"), BenchmarkCategory("3")]
    public decimal Decimal_3_Utf16() => decimal.Parse("3", CultureInfo.InvariantCulture);

    [Benchmark(Description = "Rank.Parse(\"第三位\")"), BenchmarkCategory("3")]
    public Rank Rank_Utf16() => Rank.Parse("第三位");

    [Benchmark(Description = "Rank.Parse(\"居全省第三位\")"), BenchmarkCategory("3")]
    public Rank Rank_WithScope_Utf16() => Rank.Parse("居全省第三位");

    [Benchmark(Description = "Rank.Parse(\"前三\")"), BenchmarkCategory("3")]
    public Rank Rank_AtMost_Utf16() => Rank.Parse("前三");

    [Benchmark(Baseline = true, Description = "decimal.Parse(\"3\"u8)"), BenchmarkCategory("3 in UTF-8")]
    public decimal Decimal_3_Utf8() => decimal.Parse("3"u8, CultureInfo.InvariantCulture);

    [Benchmark(Description = "Rank.Parse(\"第三位\"u8)"), BenchmarkCategory("3 in UTF-8")]
    public Rank Rank_Utf8() => Rank.Parse("第三位"u8);

    [Benchmark(Description = "Rank.Parse(\"居全省第三位\"u8)"), BenchmarkCategory("3 in UTF-8")]
    public Rank Rank_WithScope_Utf8() => Rank.Parse("居全省第三位"u8);

    [Benchmark(Description = "Rank.Parse(\"前三\"u8)"), BenchmarkCategory("3 in UTF-8")]
    public Rank Rank_AtMost_Utf8() => Rank.Parse("前三"u8);

    [Benchmark(Baseline = true, Description = "decimal.Parse(\"2019\")"), BenchmarkCategory("2019")]
    public decimal Decimal_2019_Utf16() => decimal.Parse("2019", CultureInfo.InvariantCulture);

    [Benchmark(Description = "Period.Parse(\"2019年上半年\")"), BenchmarkCategory("2019")]
    public Period Period_Utf16() => Period.Parse("2019年上半年");

    [Benchmark(Description = "Period.Parse(\"2019年1-9月\")"), BenchmarkCategory("2019")]
    public Period Period_RunOfMonths_Utf16() => Period.Parse("2019年1-9月");

    [Benchmark(Description = "Period.Parse(\"2019年第一季度\")"), BenchmarkCategory("2019")]
    public Period Period_Quarter_Utf16() => Period.Parse("2019年第一季度");

    [Benchmark(Baseline = true, Description = "decimal.Parse(\"2019\"u8)"), BenchmarkCategory("2019 in UTF-8")]
    public decimal Decimal_2019_Utf8() => decimal.Parse("2019"u8, CultureInfo.InvariantCulture);

    [Benchmark(Description = "Period.Parse(\"2019年上半年\"u8)"), BenchmarkCategory("2019 in UTF-8")]
    public Period Period_Utf8() => Period.Parse("2019年上半年"u8);

    [Benchmark(Description = "Period.Parse(\"2019年1-9月\"u8)"), BenchmarkCategory("2019 in UTF-8")]
    public Period Period_RunOfMonths_Utf8() => Period.Parse("2019年1-9月"u8);

    [Benchmark(Description = "Period.Parse(\"2019年第一季度\"u8)"), BenchmarkCategory("2019 in UTF-8")]
    public Period Period_Quarter_Utf8() => Period.Parse("2019年第一季度"u8);

    [Benchmark(Description = "ChineseNumeral.Parse(\"三千五百\")"), BenchmarkCategory("3500")]
    public decimal ChineseNumeral_Utf16() => ChineseNumeral.Parse("三千五百");

    [Benchmark(Description = "ChineseNumeral.Parse(\"三千五百\"u8)"), BenchmarkCategory("3500 in UTF-8")]
    public decimal ChineseNumeral_Utf8() => ChineseNumeral.Parse("三千五百"u8);
}
