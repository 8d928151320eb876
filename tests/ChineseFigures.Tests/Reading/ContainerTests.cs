using ChineseFigures.Reading;
using Xunit;

namespace ChineseFigures.Tests.Reading;

/// <summary>The containers that the readers fill.</summary>
public sealed class ContainerTests
{
    [Fact]
    public void A_sequence_keeps_its_values_in_order_as_it_grows()
    {
        var sequence = new Sequence<int>();
        foreach (var number in Enumerable.Range(0, 40))
            sequence.Add(number);
        Assert.Equal(40, sequence.Count);
        Assert.Equal(Enumerable.Range(0, 40), sequence.Span.ToArray());
        var seen = new List<int>();
        foreach (var number in sequence)
            seen.Add(number);
        Assert.Equal(Enumerable.Range(0, 40), seen);
    }

    [Fact]
    public void A_sequence_gives_up_values_anywhere()
    {
        var sequence = new Sequence<char>();
        foreach (var c in "甲乙丙丁戊己")
            sequence.Add(c);
        sequence.RemoveRange(1, 2);
        Assert.Equal("甲丁戊己", sequence.Span.ToString());
        Assert.Equal('己', sequence.RemoveLast());
        Assert.Equal("甲丁戊", sequence.Span.ToString());
        sequence[1] = '丙';
        Assert.Equal("甲丙戊", sequence.Span.ToString());
        sequence.Clear();
        Assert.Equal(0, sequence.Count);
        sequence.Add('庚');
        Assert.Equal("庚", sequence.Span.ToString());
    }

    [Theory]
    [InlineData("", -1)]
    [InlineData("文字", -1)]
    [InlineData("年", 0)]
    [InlineData("第1年", 1)]
    [InlineData("去年\uFFFF", 1)]
    [InlineData("最后\uFFFF", 2)]
    public void A_set_of_characters_finds_the_first_of_them(string text, int expected)
    {
        var set = new CharacterSet("年1\uFFFF\0");
        Assert.Equal(expected, set.IndexIn(text));
    }

    [Fact]
    public void A_set_holds_what_was_put_into_it_and_nothing_else()
    {
        var set = new CharacterSet("年1");
        set.Add('\uFFFF');
        set.Add('\0');
        var held = Enumerable.Range(0, char.MaxValue + 1).Select(i => (char)i).Where(set.Contains);
        Assert.Equal(['\0', '1', '年', '\uFFFF'], held);
    }
}
