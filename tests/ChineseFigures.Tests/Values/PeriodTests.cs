using ChineseFigures.Values;
using Xunit;

namespace ChineseFigures.Tests.Values;

public sealed class PeriodTests
{
    public static TheoryData<string, string> Spellings { get; } =
        Corpus.Rows(
            ("2019", "2019年|二〇一九年|2019年全年|2019年度|民国108年"),
            ("2019-09", "2019年9月|2019年9月份|2019年九月"),
            ("2020-02-17", "2020年2月17日|2020/2/17|2020.2.17"),
            ("2019-01/2019-06", "2019年上半年|2019年1-6月|2019年1—6月|2019年前6个月|2019年1月至6月"),
            ("2019-01/2019-03", "2019年一季度|2019年第一季度|2019年1-3月"),
            ("2016/2020", "2016—2020年|2016-2020年|“十三五”期间|2016年至2020年"),
            ("2019-11/2020-02", "2019年11月至2020年2月"),
            ("2020-02-17/2020-03-01", "2020年2月17日至3月1日|2020年2月17日-2020年3月1日"),
            ("0001-01-01", "0001-01-01"),
            ("0987", "0987")
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
    [InlineData("2019-02-30", nameof(ParseErrorKind.NotFound), 0)]
    [InlineData("2019年2月29日", nameof(ParseErrorKind.NotFound), 0)]
    [InlineData("2019年7月至2019年3月", nameof(ParseErrorKind.NotFound), 0)]
    [InlineData("2020/2016", nameof(ParseErrorKind.NotFound), 0)]
    [InlineData("3亿元", nameof(ParseErrorKind.NotFound), 0)]
    [InlineData("2019年,", nameof(ParseErrorKind.Trailing), 5)]
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

    [Fact]
    public void They_are_ordered_by_first_day_then_last_day_then_unit()
    {
        Period[] periods =
        [
            Period.FromYears(2019, 2020),
            Period.FromYear(2019),
            Period.FromMonths(2019, 1, 2019, 12),
            Period.FromMonth(2019, 1),
            Period.FromDay(new DateOnly(2018, 12, 31)),
        ];
        Array.Sort(periods);
        Assert.Equal(
            ["2018-12-31", "2019-01", "2019-01/2019-12", "2019", "2019/2020"],
            periods.Select(period => period.ToString())
        );
    }

    [Fact]
    public void A_run_does_not_go_backwards() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.FromYears(2020, 2019));
}
