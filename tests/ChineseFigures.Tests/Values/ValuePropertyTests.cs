using System.Text;
using ChineseFigures.Values;
using ChineseFigures.Vocabulary;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ChineseFigures.Tests.Values;

public sealed class ValuePropertyTests
{
    private static readonly Config Quick = Config.QuickThrowOnFailure.WithMaxTest(500);

    // Numbers of every size and scale, the ones of economic prose most often.
    private static readonly Gen<decimal> Numbers = Gen.Frequency(
        (4, Gen.Choose(-100_000_000, 100_000_000).Zip(Gen.Choose(0, 6), Scaled)),
        (2, Gen.Choose(1, 999).Zip(Gen.Choose(0, 17), static (digits, power) => digits * (decimal)Math.Pow(10, power))),
        (1, Gen.Elements(0m, 1m, -1m, 0.01m, 10000m, 99999999m, 100000000m, 0.0000000000000000000000000001m)),
        (1, Gen.Elements(decimal.MaxValue, decimal.MinValue, 79228162514.264337593543950335m))
    );

    private static readonly Gen<Money> Monies = Numbers.Zip(
        Of(FigureKind.Money),
        static (number, unit) => new Money(new UnitNumber(number, unit))
    );

    private static readonly Gen<Count> Counts = Numbers.Zip(
        Of(FigureKind.Count),
        static (number, unit) => new Count(new UnitNumber(number, unit))
    );

    private static readonly Gen<Measure> Measures = Numbers.Zip(
        Of(FigureKind.Measure),
        static (number, unit) => new Measure(new UnitNumber(number, unit))
    );

    private static readonly Gen<Rank> Ranks = Gen.Choose(0, 12000)
        .Zip(
            Gen.Elements(true, false),
            static (place, atMost) =>
                place == 0 ? default
                : atMost ? Rank.AtMost(place)
                : Rank.At(place)
        );

    private static readonly Gen<DateOnly> Days = Gen.Choose(DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber)
        .Select(DateOnly.FromDayNumber);

    private static readonly Gen<Period> Periods = Gen.Elements(Enum.GetValues<PeriodUnit>())
        .Zip(
            Gen.OneOf(Days, Gen.Choose(660_000, 760_000).Select(DateOnly.FromDayNumber))
                .Zip(Gen.Elements(0, 0, 3, 40, 400, 4000)),
            static (unit, run) => PeriodOf(unit, run.Item1, run.Item2)
        );

    [Fact]
    public void Money_reads_every_format_back() => ReadsBack(Monies, "GWC");

    [Fact]
    public void Count_reads_every_format_back() => ReadsBack(Counts, "GW");

    [Fact]
    public void Measure_reads_every_format_back() => ReadsBack(Measures, "GW");

    [Fact]
    public void Percentage_reads_every_format_back()
    {
        ReadsBack(Numbers.Select(static number => new Percentage(number)), "GW");
        ReadsBack(Numbers.Select(Percentage.FromPerMille), "GW");
    }

    [Fact]
    public void PercentagePoints_reads_every_format_back()
    {
        ReadsBack(Numbers.Select(static number => new PercentagePoints(number)), "GW");
        ReadsBack(Numbers.Select(PercentagePoints.FromBasisPoints), "GW");
    }

    [Fact]
    public void Multiple_reads_every_format_back() =>
        ReadsBack(Numbers.Select(static number => new Multiple(number)), "GW");

    [Fact]
    public void PlainNumber_reads_every_format_back() =>
        ReadsBack(Numbers.Select(static number => new PlainNumber(number)), "GW");

    [Fact]
    public void Rank_reads_every_format_back() => ReadsBack(Ranks, "GW");

    [Fact]
    public void Period_reads_every_format_back() => ReadsBack(Periods, "GW");

    [Fact]
    public void Stated_reads_every_format_back() =>
        ReadsBack(
            Monies
                .Zip(Gen.Elements(Enum.GetValues<Qualifier>()))
                .Zip(
                    Gen.Elements(true, false),
                    static (one, isRange) =>
                        new Stated<Money>(
                            one.Item1,
                            isRange ? new Money(decimal.MaxValue, one.Item1.Currency) : null,
                            one.Item2
                        )
                ),
            "GWC"
        );

    [Fact]
    public void Every_unit_of_the_vocabulary_reads_every_format_back()
    {
        foreach (var entry in UnitVocabulary.Default.Units)
        {
            foreach (var format in new[] { "G", "W" })
            {
                var number = new UnitNumber(20.9m, entry);
                switch (entry.Kind)
                {
                    case FigureKind.Money:
                        Corpus.ReadsBack(new Currency(entry), format);
                        Corpus.ReadsBack(new Money(number), format);
                        break;
                    case FigureKind.Measure:
                        Corpus.ReadsBack(new Unit(entry), format);
                        Corpus.ReadsBack(new Measure(number), format);
                        break;
                    case FigureKind.Count:
                        Corpus.ReadsBack(new Count(number), format);
                        break;
                }
            }
        }
    }

    [Fact]
    public void Any_string_is_answered()
    {
        var pieces = Gen.Elements(
            "20.9",
            "亿",
            "万",
            "元",
            "美元",
            "%",
            "第",
            "三",
            "百分之",
            "个",
            "亩",
            "/",
            "-",
            "至",
            "约",
            "以上",
            " ",
            "\n",
            "年",
            "月",
            "2019",
            "季度",
            "上半年",
            "HK$",
            "整",
            "\ud800",
            "前",
            "居全省",
            "0",
            "９",
            "点",
            "分之",
            "几",
            "mu",
            "CNY"
        );
        var texts = Gen.OneOf(
            pieces.ArrayOf().Select(string.Concat),
            ArbMap.Default.GeneratorFor<string>().Where(static text => text is not null)
        );
        Prop.ForAll(
                texts.ToArbitrary(),
                static text =>
                {
                    Answers<Money>(text);
                    Answers<Count>(text);
                    Answers<Measure>(text);
                    Answers<Percentage>(text);
                    Answers<PercentagePoints>(text);
                    Answers<Multiple>(text);
                    Answers<PlainNumber>(text);
                    Answers<Rank>(text);
                    Answers<Period>(text);
                    Answers<Currency>(text);
                    Answers<Unit>(text);
                    Answers<Stated<Money>>(text);
                    Answers<Stated<Rank>>(text);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(3000));
    }

    // The quick way for short periods and the way of the whole grammar are one.
    [Fact]
    public void A_short_period_is_read_as_the_whole_grammar_reads_it()
    {
        var texts =
            from year in Gen.Choose(1830, 2110)
            from part in Gen.OneOf(
                Gen.Elements("", "上半年", "下半年", "上半年底", "度", "月"),
                Gen.Elements("", "第", "前")
                    .Zip(
                        Gen.Elements("一", "二", "三", "四", "五", "3"),
                        static (lead, quarter) => $"{lead}{quarter}季度"
                    ),
                Gen.Choose(0, 19).Select(static month => $"{month}月"),
                Gen.Choose(0, 19).Select(static month => $"{month:00}月"),
                Gen.Choose(0, 19).Select(static month => $"{month}月底"),
                Gen.Choose(0, 14).Zip(Gen.Choose(0, 14), static (first, last) => $"{first}-{last}月")
            )
            select $"{year}年{part}";
        Prop.ForAll(
                texts.ToArbitrary(),
                static text =>
                    !PeriodText.TryReadShort(text, out var period)
                    || (PeriodText.Read(text, out var whole).IsNone && whole == period)
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(5000));
    }

    [Fact]
    public void Parsing_allocates_nothing()
    {
        Allocates<Money>("20.9亿美元", "三千五百万元");
        Allocates<Percentage>("20.9%", "百分之三十五点一");
        Allocates<Count>("209个");
        Allocates<Measure>("20.9万亩");
        Allocates<PlainNumber>("849.8", "4.78万亿", "三千五百");
        Allocates<Rank>("第三位", "居全省第三位", "前三");
        Allocates<Period>("2019年上半年", "2019年1-9月", "2019-01/2019-06");
    }

    private static void Allocates<T>(params string[] texts)
        where T : struct, ITextValue<T>
    {
        foreach (var text in texts)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            Assert.True(ValueText.Read<T>(text, out _).IsNone && ValueText.Read<T>(bytes, out _).IsNone);
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < 100; i++)
            {
                ValueText.Read<T>(text, out _);
                ValueText.Read<T>(bytes, out _);
            }
            Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        }
    }

    [Theory]
    [InlineData("一")]
    [InlineData("9")]
    [InlineData("亿")]
    [InlineData("第")]
    [InlineData("百分之")]
    [InlineData("第1")]
    [InlineData(" ")]
    [InlineData("1亿")]
    [InlineData("\ud800")]
    [InlineData("至")]
    public void A_very_long_text_is_answered(string piece)
    {
        var text = new StringBuilder().Insert(0, piece, 100_000).ToString();
        Answers<Money>(text);
        Answers<Rank>(text);
        Answers<Period>(text);
        Answers<Stated<Money>>(text);
    }

    [Fact]
    public void Equality_order_and_hash_agree()
    {
        Laws(Gen.Choose(-3, 3).Select(static number => new Money(number, Currency.FromCode("USD"))));
        Laws(Gen.Choose(-3, 3).Select(static number => new Count(number, "个")));
        Laws(Gen.Choose(-3, 3).Select(static number => new Measure(number, Unit.FromSymbol("mu"))));
        Laws(Gen.Choose(-3, 3).Select(static number => new Percentage(number)));
        Laws(Gen.Choose(-3, 3).Select(static number => new PercentagePoints(number)));
        Laws(Gen.Choose(-3, 3).Select(static number => new Multiple(number)));
        Laws(Gen.Choose(-3, 3).Select(static number => new PlainNumber(number)));
        Laws(Ranks.Where(static rank => rank.Place is null or < 5));
        Laws(Gen.Choose(2018, 2020).Zip(Gen.Choose(0, 1), static (year, run) => Period.FromYears(year, year + run)));
    }

    [Theory]
    [InlineData("1.50元", "1.5元")]
    [InlineData("0.01万元", "100元")]
    [InlineData("10角", "1元")]
    public void Equal_values_have_equal_hashes_however_written(string left, string right)
    {
        Assert.Equal(Money.Parse(left), Money.Parse(right));
        Assert.Equal(Money.Parse(left).GetHashCode(), Money.Parse(right).GetHashCode());
    }

    private static void ReadsBack<T>(Gen<T> values, string formats)
        where T : struct, ISpanParsable<T>, IUtf8SpanParsable<T>, ISpanFormattable, IUtf8SpanFormattable =>
        Prop.ForAll(
                values.ToArbitrary(),
                value =>
                {
                    foreach (var format in formats)
                        Corpus.ReadsBack(value, format.ToString());
                }
            )
            .Check(Quick);

    private static void Answers<T>(string text)
        where T : struct, ITextValue<T>
    {
        var error = ValueText.Read<T>(text, out var value);
        Assert.InRange(error.Position, 0, text.Length);
        var bytes = Encoding.UTF8.GetBytes(text);
        var errorOfBytes = ValueText.Read<T>(bytes, out var valueOfBytes);
        // Half a surrogate pair has no bytes.
        if (Encoding.UTF8.GetString(bytes) != text)
            return;
        Assert.Equal(error.Kind, errorOfBytes.Kind);
        Assert.Equal(value, valueOfBytes);
    }

    private static void Laws<T>(Gen<T> values)
        where T : struct, IEquatable<T>, IComparable<T> =>
        Prop.ForAll(
                values.Zip(values.Zip(values)).ToArbitrary(),
                static trio =>
                {
                    var (a, (b, c)) = trio;
                    Assert.Equal(a.Equals(b), b.Equals(a));
                    Assert.Equal(a.Equals(b), a.CompareTo(b) == 0);
                    Assert.Equal(Math.Sign(a.CompareTo(b)), -Math.Sign(b.CompareTo(a)));
                    Assert.True(!a.Equals(b) || a.GetHashCode() == b.GetHashCode());
                    Assert.True(a.CompareTo(b) > 0 || b.CompareTo(c) > 0 || a.CompareTo(c) <= 0);
                }
            )
            .Check(Quick);

    private static Gen<UnitEntry> Of(FigureKind kind) =>
        Gen.Elements(UnitVocabulary.Default.Units.Where(entry => entry.Kind == kind).ToArray());

    private static decimal Scaled(int digits, int scale) => new(Math.Abs(digits), 0, 0, digits < 0, (byte)scale);

    private static Period PeriodOf(PeriodUnit unit, DateOnly first, int days)
    {
        var last = DateOnly.FromDayNumber(Math.Min(first.DayNumber + days, DateOnly.MaxValue.DayNumber));
        return unit switch
        {
            PeriodUnit.Year => Period.FromYears(first.Year, last.Year),
            PeriodUnit.Month => Period.FromMonths(first.Year, first.Month, last.Year, last.Month),
            _ => Period.FromDays(first, last),
        };
    }
}
