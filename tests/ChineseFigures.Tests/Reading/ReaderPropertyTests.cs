using System.Diagnostics;
using ChineseFigures.Reading;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ChineseFigures.Tests.Reading;

public sealed class ReaderPropertyTests
{
    // Pieces of numbers, so that random texts reach deep into the grammar.
    private static readonly string[] Pieces =
    [
        .. "0123456789.,-+~%/ \n零一二三五九十百千万亿兆两几数多余来点半又分之负第前翻番成折倍至到元角分个人年月吨米$¥参陆廿".Select(
            c => c.ToString()
        ),
        "个百分点",
        "百分之",
        "美元",
        "人民币",
        "万元",
        "千米",
        "个月",
        "9999999999",
        "00000000",
    ];

    private static readonly Gen<string> Texts = Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces));

    [Fact]
    public void Any_text_is_answered_without_an_exception_and_within_its_length()
    {
        Prop.ForAll(Texts.ToArbitrary(), AnswersWithinLength).Check(Config.QuickThrowOnFailure.WithMaxTest(20_000));
        Prop.ForAll<string>(text => AnswersWithinLength(text ?? "")).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_range_goes_upwards() =>
        Prop.ForAll(
                Texts.ToArbitrary(),
                text => !QuantityReader.Default.TryRead(text, out var quantity) || quantity.Value <= quantity.Max
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(20_000));

    // Short numerals, whole and broken, with what may stand behind one.
    private static readonly Gen<string> Numerals =
        from whole in Gen.OneOf(
            Gen.Choose(0, 99_999_999).Select(number => $"{number}"),
            Gen.Elements("一二三四五六七八九十百千零陆参".ToCharArray()).ListOf().Select(string.Concat)
        )
        from point in Gen.Elements("", "", "", ".", ".5", ".05", ".500", ".1234567")
        from magnitude in Gen.Elements("", "", "万", "亿", "万亿", "亿万", "千", "亿字节")
        from behind in Gen.Elements(
            "",
            "元",
            "美元",
            "个",
            "亩",
            "%",
            "百分点",
            "成",
            "折",
            "点",
            "千米",
            "角",
            "位",
            "名",
            "届",
            "年",
            " 元",
            "多",
            "分之",
            "分",
            ",123",
            "3",
            ".2",
            "几",
            "元五角",
            "元/人",
            "-5亿元",
            "吨半"
        )
        select whole + point + magnitude + behind;

    // The quick way for short numerals and the way of the whole grammar are one.
    [Fact]
    public void A_short_numeral_is_read_as_the_whole_grammar_reads_it()
    {
        var units = ChineseFigures.Vocabulary.UnitVocabulary.Default.Words;
        Prop.ForAll(
                Gen.OneOf(Numerals, Texts).ToArbitrary(),
                text =>
                    !ShortNumeral.TryRead(text, units, out var numeral)
                    || (
                        CardinalReader.Read(text, units, out var cardinal) == NumeralStatus.Read
                        && cardinal.Spread == 0
                        && cardinal.Length == numeral.Length
                        && decimal.GetBits(cardinal.ToDecimal(false))
                            .SequenceEqual(decimal.GetBits(numeral.ToDecimal()))
                        && cardinal.Magnitude == numeral.Magnitude
                        && cardinal.SharedMagnitude == numeral.SharedMagnitude
                        && cardinal.Qualifier == Qualifier.Exact
                        && cardinal.Form == numeral.Form
                        && NumeralReader.Read(text, units, out var whole) == NumeralStatus.Read
                        && whole.Length == numeral.Length
                    )
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(40_000));
    }

    // So are the quick way for a text that is nothing but such a numeral and its unit, and the way of the whole grammar.
    [Fact]
    public void A_short_quantity_is_read_as_the_whole_grammar_reads_it() =>
        Prop.ForAll(
                Gen.OneOf(Numerals, Texts, Numerals.Select(text => "-" + text)).ToArbitrary(),
                text =>
                    !QuantityReader.Default.TryReadShort(text, out var numeral, out var unit)
                    || (
                        QuantityReader.Default.TryRead(text, out var quantity)
                        && quantity
                            == new Quantity
                            {
                                Kind = unit?.Kind ?? FigureKind.Number,
                                Value = numeral.ToDecimal(),
                                Max = numeral.ToDecimal(),
                                HasValue = true,
                                Magnitude = numeral.Magnitude,
                                Unit = unit,
                                Form = numeral.Form,
                                Length = text.Length,
                            }
                    )
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(40_000));

    [Fact]
    public void A_short_rank_is_read_as_the_whole_grammar_reads_it() =>
        Prop.ForAll(
                Gen.OneOf(Numerals, Texts)
                    .Zip(Gen.Elements("第", "前"), static (text, lead) => lead + text)
                    .ToArbitrary(),
                text =>
                    !QuantityReader.Default.TryReadShortRank(text, out var place, out var isAtMost)
                    || (
                        QuantityReader.Default.TryRead(text, out var quantity)
                        && quantity is { Kind: FigureKind.Rank, HasValue: true, HasMax: false }
                        && quantity.Qualifier == (isAtMost ? Qualifier.AtMost : Qualifier.Exact)
                        && quantity.Value == place
                        && quantity.Length == text.Length
                    )
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(40_000));

    // The short ways are taken, and by what they are for.
    [Theory]
    [InlineData("849.8", 849.8, null)]
    [InlineData("121个", 121, "个")]
    [InlineData("20.9亿美元", 2_090_000_000, "USD")]
    [InlineData("4.78万亿元", 4_780_000_000_000, "CNY")]
    [InlineData("37.4%", 37.4, "%")]
    [InlineData("-3.5%", -3.5, "%")]
    [InlineData("-三个百分点", -3, "pp")]
    [InlineData("三百五十万亩", 3_500_000, "mu")]
    [InlineData("十五个百分点", 15, "pp")]
    public void A_text_of_a_short_numeral_and_a_unit_is_read_the_short_way(string text, decimal number, string? code)
    {
        Assert.True(QuantityReader.Default.TryReadShort(text, out var numeral, out var unit));
        Assert.Equal(number, numeral.ToDecimal());
        Assert.Equal(code, unit?.Code);
    }

    private static bool AnswersWithinLength(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var outcome = QuantityReader.Default.Read(text.AsSpan(at), out var quantity);
            if (quantity.Length > text.Length - at || quantity.Length > 0 == (outcome == ReadOutcome.None))
                return false;
        }
        return true;
    }

    [Theory]
    [InlineData("一")]
    [InlineData("9")]
    [InlineData("亿")]
    [InlineData("百分之")]
    [InlineData("1到")]
    [InlineData("1又")]
    [InlineData("1-")]
    [InlineData("1.")]
    [InlineData("1,")]
    [InlineData("1元1角")]
    [InlineData("1   ")]
    [InlineData("第一、")]
    [InlineData("一万零")]
    public void A_hostile_text_is_read_in_linear_time(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        var clock = Stopwatch.StartNew();
        for (var at = 0; at < text.Length; )
        {
            QuantityReader.Default.Read(text.AsSpan(at), out var quantity);
            at += Math.Max(1, quantity.Length);
        }
        // Half a second on a slow machine; a quadratic reader would need minutes.
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 20);
    }

    [Fact]
    public void Reading_allocates_nothing()
    {
        string[] texts = ["20.9亿美元", "三十五点一亿元", "10%-15%", "第三位", "三分之一", "首位", "五元三毛"];
        foreach (var text in texts)
            QuantityReader.Default.TryRead(text, out _);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            foreach (var text in texts)
                QuantityReader.Default.TryRead(text, out _);
        }
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }
}
