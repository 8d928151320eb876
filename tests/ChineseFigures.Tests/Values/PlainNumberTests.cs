using ChineseFigures.Values;
using Xunit;

namespace ChineseFigures.Tests.Values;

public sealed class PlainNumberTests
{
    public static TheoryData<string, string> Spellings { get; } =
        Corpus.Rows(
            ("50.2", "50.2|五十点二|５０．２|50.20"),
            ("849.8", "849.8点|849.8"),
            ("4780000000000", "4.78万亿|4.78兆"),
            ("-3", "-3|负三"),
            ("0", "0|零")
        );

    [Theory]
    [MemberData(nameof(Spellings))]
    public void Every_spelling_is_read_and_written_back(string expected, string spelling) =>
        Corpus.Reads<PlainNumber>(expected, spelling, "GW");

    [Theory]
    [InlineData("", nameof(ParseErrorKind.Empty), 0)]
    [InlineData("50.2%", nameof(ParseErrorKind.OtherKind), 0)]
    [InlineData("3亿元", nameof(ParseErrorKind.OtherKind), 0)]
    [InlineData("八九亿", nameof(ParseErrorKind.Range), 0)]
    [InlineData("3000多", nameof(ParseErrorKind.Qualified), 0)]
    [InlineData("１２３４５６７８９０１２３４５６７８９０１２３４５６７８９０１", nameof(ParseErrorKind.TooLong), 0)]
    [InlineData("PMI50.2", nameof(ParseErrorKind.NotFound), 0)]
    [InlineData("50.2。", nameof(ParseErrorKind.Trailing), 4)]
    public void What_is_none_is_rejected(string text, string kind, int position) =>
        Corpus.Rejects<PlainNumber>(text, Enum.Parse<ParseErrorKind>(kind), position);

    [Fact]
    public void The_point_of_an_index_is_no_unit()
    {
        Assert.Equal(PlainNumber.Parse("849.8"), PlainNumber.Parse("849.8点"));
        Assert.Equal(PlainNumber.Parse("849.8").GetHashCode(), PlainNumber.Parse("849.8点").GetHashCode());
        Assert.Null(((IFigureValue)PlainNumber.Parse("849.8点")).Unit);
    }

    [Fact]
    public void Format_W_keeps_the_points_of_an_index() =>
        Assert.Equal("849.8点", PlainNumber.Parse("849.8点").ToString("W"));
}
