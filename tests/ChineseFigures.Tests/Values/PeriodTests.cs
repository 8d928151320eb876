using ChineseFigures.Values;
using Xunit;

namespace ChineseFigures.Tests.Values;

public sealed class PeriodTests
{
    public static TheoryData<string, string> Spellings { get; } =
        Corpus.Rows(
            ("2019", "2019年|二〇一九年|2019年全年|2019年度|民国108年"),
            ("2019-09", "2019年9月|2019年9月份|2019年九月"),
            ("2020-02-17", "2020年2月17日|2020/2/17|2020.2.17|2020年2月17日-2020年2月17日"),
            ("2019-01-31", "2019年1月31日"),
            ("2019-01-30/2019-01-31", "2019年1月30日至31日"),
            ("2019-12", "2019年12月|2019年十二月"),
            ("2019-10/2019-12", "2019年10-12月|2019年四季度"),
            ("2019-01/2019-06", "2019年上半年|2019年1-6月|2019年1—6月|2019年前6个月|2019年1月至6月"),
            ("2019-01/2019-03", "2019年一季度|2019年第一季度|2019年1-3月"),
            ("2016/2020", "2016—2020年|2016-2020年|“十三五”期间|2016年至2020年"),
            ("2019-11/2020-02", "2019年11月至2020年2月"),
            ("2020-02-17/2020-03-01", "2020年2月17日至3月1日|2020年2月17日-2020年3月1日"),
            ("0001-01-01", "0001-01-01"),
            ("0987", "0987"),
            ("0987-12", "0987-12"),
            ("0987-12-31", "0987-12-31")
        );

    [Theory]
    [MemberData(nameof(Spellings))]
    public void Every_spelling_is_read_and_written_back(string expected, string spelling) =>
        Corpus.Reads<Period>(expected, spelling, "GW");

    [Theory]
    [InlineData("", nameof(ParseErrorKind.Empty), 0)]
    [InlineData("去年", nameof(ParseErrorKind.NoYear), 0)]
    [InlineData("9月", nameof(ParseErrorKind.NoYear), 0)]
    [InlineData("目前", nameof(ParseErrorKind.NoYear), 0)]
    [InlineData("2019-13", nameof(ParseErrorKind.NotFound), 0)]
    [InlineData("09x7", nameof(ParseErrorKind.NotFound), 0)]
    [InlineData("0987-1x", nameof(ParseErrorKind.NotFound), 0)]
    [InlineData("2019-02-30", nameof(ParseErrorKind.NotFound), 0)]
    [InlineData("2019年2月29日", nameof(ParseErrorKind.NotFound), 0)]
    [InlineData("2019年7月至2019年3月", nameof(ParseErrorKind.NotFound), 0)]
    [InlineData("2020/2016", nameof(ParseErrorKind.NotFound), 0)]
    [InlineData("3亿元", nameof(ParseErrorKind.NotFound), 0)]
    [InlineData("2019年2月28日至29日", nameof(ParseErrorKind.NotFound), 0)]
    [InlineData("2019年2月29日至3月1日", nameof(ParseErrorKind.NotFound), 0)]
    [InlineData("1234年", nameof(ParseErrorKind.NotFound), 0)]
    [InlineData("2101年", nameof(ParseErrorKind.NotFound), 0)]
    [InlineData("2019年,", nameof(ParseErrorKind.Trailing), 5)]
    [InlineData("2019年13月", nameof(ParseErrorKind.Trailing), 5)]
    [InlineData("2019年0月", nameof(ParseErrorKind.Trailing), 5)]
    [InlineData("2019年1x月", nameof(ParseErrorKind.Trailing), 5)]
    [InlineData("2019年012月", nameof(ParseErrorKind.Trailing), 5)]
    [InlineData("2019年1-13月", nameof(ParseErrorKind.Trailing), 5)]
    [InlineData("2019年9-3月", nameof(ParseErrorKind.Trailing), 5)]
    [InlineData("2019年3月至2020年", nameof(ParseErrorKind.Trailing), 7)]
    [InlineData("2020年3月1日-2020年2月17日", nameof(ParseErrorKind.Trailing), 9)]
    [InlineData("2020年2月17日-2020年3月1日,", nameof(ParseErrorKind.Trailing), 10)]
    [InlineData("2019年至3月", nameof(ParseErrorKind.NoYear), 6)]
    public void What_is_none_is_rejected(string text, string kind, int position) =>
        Corpus.Rejects<Period>(text, Enum.Parse<ParseErrorKind>(kind), position);

    [Fact]
    public void Its_parts_are_unit_and_days()
    {
        var period = Period.Parse("2019年上半年");
        Assert.Equal(PeriodUnit.Month, period.Unit);
        Assert.Equal(new DateOnly(2019, 1, 1), period.FirstDay);
        Assert.Equal(new DateOnly(2019, 6, 30), period.LastDay);
    }

    [Theory]
    [InlineData("2020-02-17", "2020年2月17日")]
    [InlineData("2020-02-17/2020-03-01", "2020年2月17日至2020年3月1日")]
    [InlineData("2019-09", "2019年9月")]
    [InlineData("2019-01/2019-06", "2019年1-6月")]
    [InlineData("2019-11/2020-02", "2019年11月至2020年2月")]
    [InlineData("2016/2020", "2016-2020年")]
    [InlineData("1840", "1840年")]
    [InlineData("1839", "1839")]
    [InlineData("2100", "2100年")]
    [InlineData("2101", "2101")]
    [InlineData("1839/2019", "1839/2019")]
    [InlineData("2019/2101", "2019/2101")]
    public void Format_W_is_in_words_for_the_years_that_a_text_names(string period, string written) =>
        Assert.Equal(written, Period.Parse(period).ToString("W"));

    [Fact]
    public void They_are_ordered_by_first_day_then_last_day_then_unit()
    {
        Period[] periods =
        [
            Period.FromYears(2019, 2020),
            Period.FromYear(2019),
            Period.FromMonths(2019, 1, 2019, 12),
            Period.FromMonth(2019, 1),
            Period.FromMonths(2018, 12, 2020, 12),
            Period.FromDay(new DateOnly(2018, 12, 31)),
        ];
        Array.Sort(periods);
        Assert.Equal(
            ["2018-12/2020-12", "2018-12-31", "2019-01", "2019-01/2019-12", "2019", "2019/2020"],
            periods.Select(period => period.ToString())
        );
    }

    [Fact]
    public void A_run_does_not_go_backwards() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.FromYears(2020, 2019));
}
