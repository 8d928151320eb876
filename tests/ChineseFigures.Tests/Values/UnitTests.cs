using ChineseFigures.Values;
using Xunit;

namespace ChineseFigures.Tests.Values;

public sealed class UnitTests
{
    public static TheoryData<string, string> Spellings { get; } =
        Corpus.Rows(("mu", "亩|市亩|畝"), ("ha", "公顷|公頃|hm²"), ("kWh", "千瓦时|度"), ("one", "one"));

    [Theory]
    [MemberData(nameof(Spellings))]
    public void Every_spelling_is_read_and_written_back(string expected, string spelling) =>
        Corpus.Reads<Unit>(expected, spelling, "GW");

    [Theory]
    [InlineData("", nameof(ParseErrorKind.Empty), 0)]
    [InlineData("美元", nameof(ParseErrorKind.NotFound), 0)]
    [InlineData("QQQ", nameof(ParseErrorKind.NotFound), 0)]
    public void What_is_none_is_rejected(string text, string kind, int position) =>
        Corpus.Rejects<Unit>(text, Enum.Parse<ParseErrorKind>(kind), position);

    [Fact]
    public void A_symbol_finds_the_unit()
    {
        var unit = Unit.FromSymbol("mu");
        Assert.Equal("亩", unit.ChineseName);
        Assert.Equal("亩", unit.ToString("W"));
        Assert.Equal("area", unit.Dimension);
        Assert.Equal("none", default(Unit).Dimension);
        Assert.Contains("'QQQ'", Assert.Throws<ArgumentException>(() => Unit.FromSymbol("QQQ")).Message);
        Assert.Throws<ArgumentNullException>(() => Unit.FromSymbol(null!));
    }
}
