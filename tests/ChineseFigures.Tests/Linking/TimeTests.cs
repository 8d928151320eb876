using System.Globalization;
using ChineseFigures.Linking;
using ChineseFigures.Reading;
using Xunit;

namespace ChineseFigures.Tests.Linking;

/// <summary>Times as written, and the periods that they mean on a document's date.</summary>
public sealed class TimeTests
{
    [Theory]
    // with its year
    [InlineData("2019年", "2021-06-08", "2019")]
    [InlineData("2019年度", "2021-06-08", "2019")]
    [InlineData("二零一九年", "2021-06-08", "2019")]
    [InlineData("2019年末", "2021-06-08", "2019")]
    [InlineData("2019年底", "2021-06-08", "2019")]
    [InlineData("2019年上半年", "2021-06-08", "2019-01/2019-06")]
    [InlineData("2019年下半年", "2021-06-08", "2019-07/2019-12")]
    [InlineData("2019年一季度", "2021-06-08", "2019-01/2019-03")]
    [InlineData("2019年第三季度", "2021-06-08", "2019-07/2019-09")]
    [InlineData("2019年9月", "2021-06-08", "2019-09")]
    [InlineData("2019年1-9月", "2021-06-08", "2019-01/2019-09")]
    [InlineData("2019年11月至2020年2月", "2021-06-08", "2019-11/2020-02")]
    [InlineData("2020年2月17日", "2021-06-08", "2020-02-17")]
    [InlineData("2020年12月25日至2021年1月5日", "2021-06-08", "2020-12-25/2021-01-05")]
    [InlineData("2020年12月25日至1月5日", "2021-06-08", "2020-12-25/2021-01-05")]
    [InlineData("2020-02-17", "2021-06-08", "2020-02-17")]
    [InlineData("2020/2/17", "2021-06-08", "2020-02-17")]
    [InlineData("2016—2020年", "2021-06-08", "2016/2020")]
    [InlineData("2016年至2020年", "2021-06-08", "2016/2020")]
    [InlineData("“十三五”期间", "2021-06-08", "2016/2020")]
    [InlineData("十二五时期", "2021-06-08", "2011/2015")]
    [InlineData("“十四五”末", "2021-06-08", "2025")]
    [InlineData("“十三五”以来", "2019-06-08", "2016/2019")]
    [InlineData("“十一五”前四年", "2010-06-08", "2006/2009")]
    [InlineData("民国112年", "2024-01-05", "2023")]
    [InlineData("112年度", "2024-01-05", "2023")]
    [InlineData("FY2023", "2024-01-05", "2023")]
    [InlineData("2023财年", "2024-01-05", "2023")]
    // relative to the document's date
    [InlineData("今年", "2021-06-08", "2021")]
    [InlineData("去年", "2021-06-08", "2020")]
    [InlineData("上年", "2021-06-08", "2020")]
    [InlineData("前年", "2021-06-08", "2019")]
    [InlineData("明年", "2021-06-08", "2022")]
    [InlineData("本年度", "2021-06-08", "2021")]
    [InlineData("今年以来", "2021-06-08", "2021")]
    [InlineData("年初以来", "2021-06-08", "2021")]
    [InlineData("去年前11个月", "2021-06-08", "2020-01/2020-11")]
    [InlineData("去年下半年", "2021-06-08", "2020-07/2020-12")]
    [InlineData("目前", "2021-06-08", "2021-06-08")]
    [InlineData("截至目前", "2021-06-08", "2021-06-08")]
    [InlineData("昨日", "2021-03-01", "2021-02-28")]
    [InlineData("近5年来", "2019-07-01", "2015/2019")]
    [InlineData("过去五年", "2019-07-01", "2015/2019")]
    [InlineData("自2011年以来", "2019-07-01", "2011/2019")]
    // of the document's year, but never ahead of its date
    [InlineData("上半年", "2021-07-20", "2021-01/2021-06")]
    [InlineData("下半年", "2022-01-20", "2021-07/2021-12")]
    [InlineData("前三季度", "2021-10-20", "2021-01/2021-09")]
    [InlineData("一季度", "2021-04-20", "2021-01/2021-03")]
    [InlineData("首季", "2021-04-20", "2021-01/2021-03")]
    [InlineData("三季度末", "2021-10-20", "2021-09")]
    [InlineData("四季度", "2022-01-20", "2021-10/2021-12")]
    [InlineData("1-9月", "2021-10-20", "2021-01/2021-09")]
    [InlineData("1至9月", "2021-10-20", "2021-01/2021-09")]
    [InlineData("1—9月份", "2021-10-20", "2021-01/2021-09")]
    [InlineData("1月至9月", "2021-10-20", "2021-01/2021-09")]
    [InlineData("前9个月", "2021-10-20", "2021-01/2021-09")]
    [InlineData("头两个月", "2021-03-20", "2021-01/2021-02")]
    [InlineData("1-12月", "2022-01-20", "2021-01/2021-12")]
    [InlineData("9月", "2021-10-20", "2021-09")]
    [InlineData("9月份", "2021-10-20", "2021-09")]
    [InlineData("9月末", "2021-10-20", "2021-09")]
    [InlineData("9月底", "2021-10-20", "2021-09")]
    [InlineData("9月当月", "2021-10-20", "2021-09")]
    [InlineData("12月", "2022-01-20", "2021-12")]
    [InlineData("前三季度", "2022-02-20", "2021-01/2021-09")]
    [InlineData("上半年", "2021-06-08", "2021-01/2021-06")]
    [InlineData("下半年", "2021-08-08", "2021-07/2021-12")]
    [InlineData("6月8日", "2021-07-01", "2021-06-08")]
    [InlineData("2月14日以来", "2020-03-01", "2020-02-14")]
    [InlineData("6月8日-11日", "2021-07-01", "2021-06-08/2021-06-11")]
    [InlineData("2月28日至3月2日", "2021-07-01", "2021-02-28/2021-03-02")]
    [InlineData("当月", "2021-07-20", "2021-07")]
    public void A_time_means_its_period(string time, string date, string period)
    {
        var context = Context(date);
        Assert.Equal(period, Resolve(context, time));
    }

    [Theory]
    [InlineData("12月，", "2021-01-20", "2019-03-05", "2020-12")] // what one document named is no year of the next
    public void A_context_begins_anew_with_each_document(string time, string date, string before, string period)
    {
        var context = Context(before);
        Resolve(context, "2018年");
        context.Reset(Day(date));
        context.BeginParagraph(null);
        Assert.Equal(period, Resolve(context, time.TrimEnd('，')));
    }

    [Theory]
    [InlineData("2018年", "1-9月", "2018-01/2018-09")]
    [InlineData("去年", "上半年", "2020-01/2020-06")]
    [InlineData("2018年6月", "当月", "2018-06")]
    [InlineData("2018年上半年", "当月", "2018-06")]
    [InlineData("2018年", "全年", "2018")]
    [InlineData("2018年", "去年", "2020")] // counted from the document's date
    [InlineData("2018年", "3月5日", "2018-03-05")]
    [InlineData("2018年", "9月", "2018-09")]
    [InlineData("2021年", "9月", "2020-09")] // never ahead of the document's date
    [InlineData("2021年", "6月", "2021-06")]
    [InlineData("2021年", "全年", "2021")]
    [InlineData("2025年", "3月", "2021-03")] // a goal's year is no year of what was
    [InlineData("2025年", "全年", "2020")]
    public void A_time_without_a_year_has_that_of_the_time_before(string first, string second, string period)
    {
        var context = Context("2021-06-08");
        Resolve(context, first);
        Assert.Equal(period, Resolve(context, second));
    }

    [Theory]
    [InlineData("2018年", "2021-03-08", "2018")]
    [InlineData("2021年", "2021-03-08", "2021")]
    [InlineData("2025年", "2021-06-30", "2020")] // half a year says nothing of the whole
    [InlineData("2025年", "2021-07-01", "2021")]
    public void The_whole_year_of_a_new_paragraph_is_the_last_that_the_text_named(
        string before,
        string date,
        string period
    )
    {
        var context = Context(date);
        Resolve(context, before);
        context.BeginParagraph(null);
        Assert.Equal(period, Resolve(context, "全年"));
    }

    [Theory]
    [InlineData("上年同期", "2019-01/2019-06", "2018-01/2018-06")]
    [InlineData("上年同期", "2019-12/2020-02", "2018-12/2019-02")]
    [InlineData("去年同期", "2019", "2018")]
    [InlineData("去年同期", "2017/2019", "2016/2018")]
    [InlineData("上年同期", "2020-02-29", "2019-02-28")]
    [InlineData("上年同期", "2020-02-10/2020-03-01", "2019-02-10/2019-03-01")]
    [InlineData("2015年同期", "2019-03", "2015-03")]
    [InlineData("去年", "2018", "2017")] // the year before that which the text is about
    [InlineData("上年", "2018-01/2018-03", "2017")]
    [InlineData("2015年", "2018", "2015")]
    [InlineData("2019年同期", "2019-03", null)]
    [InlineData("2020年同期", "2019-03", null)]
    [InlineData("上年同期", "0001", null)]
    [InlineData("上年同期", "0002", "0001")]
    [InlineData("上年同期", null, null)]
    public void What_is_compared_with_is_that_time_of_what_the_text_is_about(string time, string? now, string? period)
    {
        Assert.True(TimeReader.TryRead(time, out var read));
        var compared = Context("2021-06-08").ResolveCompared(read, now is null ? null : Period.Parse(now));
        Assert.Equal(period, compared?.ToString());
    }

    [Theory]
    [InlineData("2009", "1-9月", "2009-01/2009-09")]
    [InlineData("2009", "6月8日", "2010-06-08")] // a day is mostly one before the document's date
    [InlineData("2009", "全年", "2009")]
    [InlineData("2009", "近5年来", "2005/2009")]
    [InlineData("2006/2010", "9月", "2010-09")] // a run of years names no one year: it is the document's
    public void Months_of_a_paragraph_belong_to_the_year_of_its_heading(string heading, string time, string period)
    {
        var context = Context("2010-10-08");
        context.BeginParagraph(Period.Parse(heading));
        Assert.Equal(period, Resolve(context, time));
    }

    [Theory]
    [InlineData("2021-06-08", "2021-05")]
    [InlineData("2021-01-31", "2020-12")]
    [InlineData("0001-01-31", null)]
    public void The_month_before_is_that_before_the_documents(string date, string? period) =>
        Assert.Equal(period, Resolve(Context(date), "上月"));

    [Theory]
    [InlineData("上年同期")]
    [InlineData("去年同期")]
    [InlineData("2015年同期")]
    [InlineData("上季度")]
    public void What_a_change_is_measured_against_is_no_period_of_a_figure(string time) =>
        Assert.Null(Resolve(Context("2021-06-08"), time));

    [Theory]
    [InlineData("13月")]
    [InlineData("0月")]
    [InlineData("2月30日")]
    [InlineData("6月8日至5月12日")]
    [InlineData("12月25日至1月5日")]
    [InlineData("6月8日至8日")]
    [InlineData("5季度")]
    [InlineData("2019")]
    [InlineData("1234年")]
    [InlineData("9999年")]
    [InlineData("3个月")]
    [InlineData("10年")]
    [InlineData("十年")]
    [InlineData("12019年")]
    [InlineData("2020-13-01")]
    [InlineData("2019-02-29")]
    [InlineData("季度")]
    [InlineData("年")]
    [InlineData("")]
    public void What_is_no_time_is_not_read_as_one(string text)
    {
        var isRead = TimeReader.TryRead(text, out var time);
        Assert.False(isRead && time.Length == text.Length, text);
    }

    [Fact]
    public void A_day_that_its_year_lacks_has_no_period() => Assert.Null(Resolve(Context("2021-06-08"), "2月29日"));

    [Theory]
    [InlineData("0001-01-01", "今年", "0001")]
    [InlineData("0002-01-01", "去年", "0001")]
    [InlineData("9999-12-31", "今年", "9999")]
    [InlineData("9998-12-31", "明年", "9999")]
    [InlineData("0001-01-02", "昨日", "0001-01-01")]
    public void The_first_and_the_last_year_are_years(string date, string time, string period) =>
        Assert.Equal(period, Resolve(Context(date), time));

    [Theory]
    [InlineData("0001-01-01", "去年")]
    [InlineData("0001-01-01", "去年上半年")]
    [InlineData("0001-01-01", "去年6月8日")]
    [InlineData("0001-01-01", "上半年")]
    [InlineData("0001-01-01", "6月8日")]
    [InlineData("0001-01-01", "全年")]
    [InlineData("0001-01-01", "近5年来")]
    [InlineData("0001-01-01", "昨日")]
    [InlineData("9999-12-31", "明年")]
    [InlineData("9999-12-31", "明年9月")]
    [InlineData("9999-12-31", "明年6月8日")]
    [InlineData("9999-12-31", "今年12月25日至1月5日")]
    public void A_time_beyond_the_calendar_has_no_period(string date, string time) =>
        Assert.Null(Resolve(Context(date), time));

    [Theory]
    [InlineData("发布时间：2021-06-08", "2021-06-08")]
    [InlineData("2012/2/17 17:02:47　来源：市政府", "2012-02-17")]
    [InlineData("（2013年3月20日）", "2013-03-20")]
    [InlineData("時間:２０２０－０３－２８", "2020-03-28")]
    [InlineData("2019年1月\n2019年2月3日", "2019-02-03")]
    [InlineData("2019-01-02\n2020-03-04", "2019-01-02")]
    public void The_first_line_with_a_whole_date_dates_the_document(string text, string date) =>
        Assert.Equal((Day(date), DateSource.Document), Dated(text));

    [Theory]
    [InlineData("2019年")]
    [InlineData("2019年6月")]
    [InlineData("6月8日")]
    [InlineData("2020年6月8日至11日")]
    [InlineData("2020-13-08")]
    [InlineData("12020-10-08")]
    [InlineData("")]
    public void A_text_without_a_whole_date_has_that_of_the_day(string text) =>
        Assert.Equal(DateSource.Today, Dated(text).Source);

    [Fact]
    public void A_date_in_a_long_line_or_far_down_dates_nothing()
    {
        Assert.Equal(DateSource.Today, Dated(new string('文', 200) + "2019-01-02").Source);
        Assert.Equal(DateSource.Today, Dated(new string('\n', 100) + "2019-01-02").Source);
    }

    [Fact]
    public void A_given_date_goes_before_the_date_line() =>
        Assert.Equal((Day("2015-01-01"), DateSource.Given), Dated("2019-01-02", Day("2015-01-01")));

    private static (DateOnly Date, DateSource Source) Dated(string text, DateOnly? given = null) =>
        (DateLine.Find(text, given, out var source), source);

    private static PeriodContext Context(string date)
    {
        var context = new PeriodContext();
        context.Reset(Day(date));
        context.BeginParagraph(null);
        return context;
    }

    private static string? Resolve(PeriodContext context, string time)
    {
        var folded = new char[time.Length];
        CharacterFold.Fold(time, folded);
        Assert.True(TimeReader.TryRead(folded, out var read), time);
        Assert.Equal(time.Length, read.Length);
        return context.Resolve(read)?.ToString();
    }

    private static DateOnly Day(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
