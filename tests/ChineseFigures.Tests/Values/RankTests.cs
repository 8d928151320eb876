using ChineseFigures.Values;
using Xunit;

namespace ChineseFigures.Tests.Values;

public sealed class RankTests
{
    public static TheoryData<string, string> Spellings { get; } =
        Corpus.Rows(
            (
                "第3位",
                "第三位|第3|第三名|居全省第三位|排名全国第3位|位列15个副省级城市第三|第 三 位|居 全省 第三位|居“长三角”第三位"
            ),
            ("第1位", "首位|榜首|第一|居全国首位|位居全省第一位"),
            ("前2147483647位", "前2147483647"),
            ("前3位", "前三|前3|前三名|进入全省前三"),
            ("前列", "前列|第一梯队|位居全国前列"),
            ("第10位", "第十位|第10位")
        );

    [Theory]
    [MemberData(nameof(Spellings))]
    public void Every_spelling_is_read_and_written_back(string expected, string spelling) =>
        Corpus.Reads<Rank>(expected, spelling, "GW");

    // What the short way for 第 rests on.
    [Theory]
    [InlineData("居全省第三位第二位", 2)]
    [InlineData("第一产业居第三位", 3)]
    [InlineData("前三第二", 2)]
    [InlineData("首位第二位", 2)]
    [InlineData("第一梯队第十五", 15)]
    public void Of_several_the_last_counts_and_the_others_lead(string text, int place) =>
        Assert.Equal(Rank.At(place), Rank.Parse(text));

    [Theory]
    [InlineData("", nameof(ParseErrorKind.Empty), 0)]
    [InlineData("3", nameof(ParseErrorKind.OtherKind), 0)]
    [InlineData("第", nameof(ParseErrorKind.NotFound), 0)]
    [InlineData("第二届", nameof(ParseErrorKind.NotFound), 0)]
    [InlineData("第三产业", nameof(ParseErrorKind.NotFound), 0)]
    [InlineData("名次", nameof(ParseErrorKind.NotFound), 0)]
    [InlineData("居，第三位", nameof(ParseErrorKind.NotFound), 0)]
    [InlineData("第三位。", nameof(ParseErrorKind.Trailing), 3)]
    [InlineData("第0位", nameof(ParseErrorKind.OtherKind), 0)]
    [InlineData("第99999999999位", nameof(ParseErrorKind.OtherKind), 0)]
    public void What_is_none_is_rejected(string text, string kind, int position) =>
        Corpus.Rejects<Rank>(text, Enum.Parse<ParseErrorKind>(kind), position);

    [Fact]
    public void Its_parts_are_place_and_bound()
    {
        Assert.Equal(3, Rank.Parse("居全省第三位").Place);
        Assert.False(Rank.Parse("第三位").IsAtMost);
        Assert.True(Rank.Parse("前三").IsAtMost);
        Assert.Null(Rank.Parse("前列").Place);
        Assert.NotEqual(Rank.At(3), Rank.AtMost(3));
    }

    [Fact]
    public void The_best_place_comes_first()
    {
        Rank[] ranks = [default, Rank.AtMost(3), Rank.At(3), Rank.At(int.MaxValue), Rank.At(1)];
        Array.Sort(ranks);
        Assert.Equal([Rank.At(1), Rank.At(3), Rank.AtMost(3), Rank.At(int.MaxValue), default], ranks);
    }

    [Fact]
    public void A_place_comes_before_the_bound_that_it_meets_and_the_last_place_before_none()
    {
        Assert.True(Rank.At(3).CompareTo(Rank.AtMost(3)) < 0);
        Assert.True(Rank.AtMost(3).CompareTo(Rank.At(3)) > 0);
        Assert.True(Rank.At(int.MaxValue).CompareTo(default) < 0);
        Assert.True(default(Rank).CompareTo(Rank.At(int.MaxValue)) > 0);
    }

    [Fact]
    public void A_lead_has_at_most_32_characters()
    {
        Assert.Equal(Rank.At(3), Rank.Parse(new string('省', 32) + "第三位"));
        Assert.Equal(Rank.AtMost(3), Rank.Parse(new string('省', 32) + "前三"));
        Assert.False(Rank.TryParse(new string('省', 33) + "第三位", out _));
        Assert.False(Rank.TryParse(new string('省', 33) + "前三", out _));
    }

    [Fact]
    public void A_place_is_at_least_one()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Rank.At(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rank.AtMost(-1));
    }

    [Theory]
    [InlineData(3, "第三位")]
    [InlineData(9999, "第九千九百九十九位")]
    [InlineData(10000, "第10000位")]
    public void Format_W_is_in_characters(int place, string text) => Assert.Equal(text, Rank.At(place).ToString("W"));
}
