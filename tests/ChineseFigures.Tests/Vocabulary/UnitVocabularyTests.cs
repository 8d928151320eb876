using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;
using Xunit;

namespace ChineseFigures.Tests.Vocabulary;

public sealed class UnitVocabularyTests
{
    [Fact]
    public void Every_table_loads_and_is_as_large_as_promised()
    {
        var units = new UnitVocabulary().Units;
        Assert.True(units.Count(unit => unit.Kind == FigureKind.Money) >= 40);
        Assert.True(units.Count(unit => unit.Kind == FigureKind.Measure) >= 100);
        Assert.True(units.Count(unit => unit.Kind == FigureKind.Count) >= 150);
        Assert.NotNull(new QuantityReader(new UnitVocabulary()));
    }

    [Fact]
    public void Each_word_of_each_unit_is_found()
    {
        foreach (var unit in UnitVocabulary.Default.Units)
        {
            var word = string.Concat(unit.Word.Select(CharacterFold.Fold));
            Assert.Equal(WordSense.Unit, UnitVocabulary.Default.Match(word, out var found, out var length));
            Assert.Equal(word.Length, length);
            Assert.Same(unit, found);
        }
    }

    [Theory]
    [InlineData("个月", WordSense.Duration)]
    [InlineData("年", WordSense.Duration)]
    [InlineData("个百分点", WordSense.Unit)]
    [InlineData("位于", WordSense.Other)]
    [InlineData("成立", WordSense.Other)]
    [InlineData("项", WordSense.Unit)]
    [InlineData("的", WordSense.None)]
    public void A_word_has_one_sense(string text, object sense) =>
        Assert.Equal(sense, UnitVocabulary.Default.Match(text, out _, out _));

    [Theory]
    [InlineData("currencies.tsv", "'美元'", "XXX", "新钱", "1", "美元")]
    [InlineData("currencies.tsv", "'USD'", "USD", "美元", "1", "新美元")]
    [InlineData("currencies.tsv", "main unit", "XXX", "新分", "0.01", "新分")]
    [InlineData("currencies.tsv", "'0'", "XXX", "新钱", "0", "新钱")]
    [InlineData("units.tsv", "'亩'", "xx", "area", "1", "亩")]
    [InlineData("units.tsv", "'mu'", "mu", "area", "1", "新亩")]
    [InlineData("units.tsv", "'x'", "xx", "area", "x", "新亩")]
    [InlineData("units.tsv", "expected 4 cells", "xx", "area")]
    [InlineData("units.tsv", "empty", "xx", "area", "1", "新亩|")]
    [InlineData("ratios.tsv", "'share'", "share", "%", "1", "新")]
    [InlineData("measure-words.tsv", "'個'", "個")]
    [InlineData("durations.tsv", "'个'", "个")]
    public void A_row_that_contradicts_another_is_named(string table, string reason, params string[] cells)
    {
        var vocabulary = new UnitVocabulary();
        var exception = Assert.Throws<InvalidOperationException>(() => vocabulary.Read(table, cells));
        Assert.Contains(table, exception.Message);
        Assert.Contains(string.Join('\t', cells), exception.Message);
        Assert.Contains(reason, exception.Message);
    }

    [Fact]
    public void A_users_unit_is_read_and_replaces_that_of_a_table()
    {
        var point = new UnitEntry
        {
            Kind = FigureKind.Count,
            Code = "积分",
            Factor = 1,
            Word = "积分",
        };
        var reader = new QuantityReader(new UnitVocabulary([new UnitAddition(point, ["积分", "積點", "亩"])]));
        foreach (var text in new[] { "300积分", "300积点", "300亩" })
        {
            Assert.True(reader.TryRead(text, out var quantity));
            Assert.Same(point, quantity.Unit);
            Assert.Equal(text.Length, quantity.Length);
        }
    }
}
