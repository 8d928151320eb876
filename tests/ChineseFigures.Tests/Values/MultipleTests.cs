using ChineseFigures.Values;
using Xunit;

namespace ChineseFigures.Tests.Values;

public sealed class MultipleTests
{
    public static TheoryData<string, string> Spellings { get; } =
        Corpus.Rows(
            ("1.5 x", "1.5倍|一点五倍|１．５倍"),
            ("2 x", "翻一番|翻番|翻倍|两倍|2倍"),
            ("4 x", "翻两番|翻了两番|四倍"),
            ("0.5 x", "一半|二分之一"),
            ("0.75 x", "四分之三")
        );

    [Theory]
    [MemberData(nameof(Spellings))]
    public void Every_spelling_is_read_and_written_back(string expected, string spelling) =>
        Corpus.Reads<Multiple>(expected, spelling, "GW");

    [Theory]
    [InlineData("", nameof(ParseErrorKind.Empty), 0)]
    [InlineData("1.5", nameof(ParseErrorKind.OtherKind), 0)]
    [InlineData("三成", nameof(ParseErrorKind.OtherKind), 0)]
    [InlineData("倍", nameof(ParseErrorKind.NotFound), 0)]
    [InlineData("2倍多", nameof(ParseErrorKind.Trailing), 2)]
    [InlineData("两三倍", nameof(ParseErrorKind.Range), 0)]
    public void What_is_none_is_rejected(string text, string kind, int position) =>
        Corpus.Rejects<Multiple>(text, Enum.Parse<ParseErrorKind>(kind), position);
}
