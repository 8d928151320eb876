using ChineseFigures.Values;
using Xunit;

namespace ChineseFigures.Tests.Values;

public sealed class PercentagePointsTests
{
    public static TheoryData<string, string> Spellings { get; } =
        Corpus.Rows(
            ("35.1 pp", "35.1个百分点|35.1個百分點|35.1百分点|三十五点一个百分点"),
            ("25 bp", "25个基点|25个BP|25BP|二十五个基点"),
            ("0.5 pp", "半个百分点|0.5个百分点"),
            ("-4 pp", "-4个百分点")
        );

    [Theory]
    [MemberData(nameof(Spellings))]
    public void Every_spelling_is_read_and_written_back(string expected, string spelling) =>
        Corpus.Reads<PercentagePoints>(expected, spelling, "GW");

    [Theory]
    [InlineData("", nameof(ParseErrorKind.Empty), 0)]
    [InlineData("35.1%", nameof(ParseErrorKind.OtherKind), 0)]
    [InlineData("2个多百分点", nameof(ParseErrorKind.Qualified), 0)]
    [InlineData("百分点", nameof(ParseErrorKind.NotFound), 0)]
    [InlineData("2个", nameof(ParseErrorKind.OtherKind), 0)]
    [InlineData("1至2个百分点", nameof(ParseErrorKind.Range), 0)]
    public void What_is_none_is_rejected(string text, string kind, int position) =>
        Corpus.Rejects<PercentagePoints>(text, Enum.Parse<ParseErrorKind>(kind), position);

    [Fact]
    public void Its_fraction_is_comparable_where_the_size_is_not()
    {
        var points = new PercentagePoints(0.25m);
        var basisPoints = PercentagePoints.FromBasisPoints(25);
        Assert.False(points.IsBasisPoints);
        Assert.True(basisPoints.IsBasisPoints);
        Assert.Equal(points.Fraction, basisPoints.Fraction);
        Assert.NotEqual(points, basisPoints);
        Assert.Throws<ArgumentException>(() => points < basisPoints);
    }
}
