using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;

namespace ChineseFigures.Benchmarks.Parsing;

/// <summary>One value from UTF-16 and from UTF-8, against <c>decimal.Parse</c> of the same digits.</summary>
[MemoryDiagnoser]
public class ValueParsingBenchmarks
{
    private const string Digits = "20.9";
    private const string MoneyText = "20.9亿美元";
    private const string PercentageText = "20.9%";
    private const string RankText = "居全省第三位";
    private const string PeriodText = "2019年上半年";

    private static readonly byte[] MoneyBytes = Encoding.UTF8.GetBytes(MoneyText);

    [Benchmark(Baseline = true)]
    public decimal Decimal() => decimal.Parse(Digits, CultureInfo.InvariantCulture);

    [Benchmark]
    public Money Money_Utf16() => Money.Parse(MoneyText);

    [Benchmark]
    public Money Money_Utf8() => Money.Parse(MoneyBytes);

    [Benchmark]
    public Percentage Percentage_Utf16() => Percentage.Parse(PercentageText);

    [Benchmark]
    public Count Count_Utf16() => Count.Parse("209个");

    [Benchmark]
    public Measure Measure_Utf16() => Measure.Parse("20.9万亩");

    [Benchmark]
    public Rank Rank_Word() => Rank.Parse("第三位");

    [Benchmark]
    public Rank Rank_WithScope() => Rank.Parse(RankText);

    [Benchmark]
    public Period Period_Utf16() => Period.Parse(PeriodText);
}
