using ChineseFigures.Values;
using Xunit;

namespace ChineseFigures.Tests.Values;

public sealed class CurrencyTests
{
    public static TheoryData<string, string> Spellings { get; } =
        Corpus.Rows(("USD", "美元|美金|US$"), ("CNY", "人民币|元|¥|￥|RMB|角"), ("XXX", "XXX"));

    [Theory]
    [MemberData(nameof(Spellings))]
    public void Every_spelling_is_read_and_written_back(string expected, string spelling) =>
        Corpus.Reads<Currency>(expected, spelling, "GW");

    [Theory]
    [InlineData("", nameof(ParseErrorKind.Empty), 0)]
    [InlineData("两", nameof(ParseErrorKind.NotFound), 0)]
    [InlineData("亩", nameof(ParseErrorKind.NotFound), 0)]
    [InlineData("QQQ", nameof(ParseErrorKind.NotFound), 0)]
    public void What_is_none_is_rejected(string text, string kind, int position) =>
        Corpus.Rejects<Currency>(text, Enum.Parse<ParseErrorKind>(kind), position);

    [Fact]
    public void A_code_finds_the_currency()
    {
        Assert.Equal("美元", Currency.FromCode("USD").ChineseName);
        Assert.Equal("美元", Currency.FromCode("USD").ToString("W"));
        Assert.Equal("人民币元", Money.Parse("5角").Currency.ChineseName);
        Assert.Contains("'QQQ'", Assert.Throws<ArgumentException>(() => Currency.FromCode("QQQ")).Message);
        Assert.Throws<ArgumentNullException>(() => Currency.FromCode(null!));
    }
}
