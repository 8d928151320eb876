using System.Globalization;
using ChineseFigures.Tests.Linking;
using Xunit;

namespace ChineseFigures.Tests.Extraction;

public sealed class ExtractorTests
{
    private static readonly DateOnly Date = new(2021, 6, 8);

    /// <summary>Every text of the corpora and the samples with its date.</summary>
    private static readonly (string Text, DateOnly Date)[] Corpus =
    [
        .. SentenceBlock.All.Select(block => (block.Text, block.Date)),
        .. SeedDocument.All.Select(document => (document.Text, Date)),
    ];

    [Fact]
    public void Every_figure_slices_to_its_text_and_stands_behind_the_one_before() =>
        Assert.All(Corpus, x => Spans.AssertValid(x.Text, FigureExtractor.Default.Extract(x.Text, x.Date)));

    // By an extractor that has read nothing yet, whose buffers are as small as they get.
    [Fact]
    public void Words_longer_than_any_before_are_answered()
    {
        var text = $"签约4家企业（不含续约）{new string('文', 200)}，出口3亿元。";
        var document = new FigureExtractor(new() { Date = Date }).Extract(text);
        Assert.Equal(["4家", "3亿元"], document.Figures.Select(figure => figure.Text));
    }

    [Theory]
    [InlineData("0001-01-01")] // the default date, which a caller may have left
    [InlineData("9999-12-31")]
    public void A_date_at_the_end_of_the_calendar_is_answered(string date)
    {
        var day = DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        Assert.All(Corpus, x => Spans.AssertValid(x.Text, FigureExtractor.Default.Extract(x.Text, day)));
    }

    [Fact]
    public void Days_that_go_backwards_are_no_run()
    {
        var figure = Assert.Single(FigureExtractor.Default.Extract("6月8日至5月12日，出口3亿元。", Date).Figures);
        Assert.Equal(Period.FromDay(new DateOnly(2021, 5, 12)), figure.Period);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\n\n\r\n")]
    [InlineData("　　\t")]
    [InlineData("\uFEFF")]
    [InlineData("。")]
    [InlineData("全市经济运行平稳。")]
    [InlineData("全市经济运行平稳。三、")]
    public void A_text_without_a_figure_gives_none(string text)
    {
        var document = FigureExtractor.Default.Extract(text, Date);
        Assert.Empty(document.Figures);
        Assert.Equal(text, document.Text);
    }

    [Theory]
    [InlineData("", 2)]
    [InlineData("𠮷", 4)] // a character of two UTF-16 units
    [InlineData("😀😀，", 7)]
    [InlineData("\uFEFF", 3)] // a byte-order mark inside the string is a unit like any other
    [InlineData("\r\n", 4)]
    public void Offsets_count_utf_16_units_of_the_source(string before, int start)
    {
        var figure = Assert.Single(FigureExtractor.Default.Extract(before + "出口3.5亿元。", Date).Figures);
        Assert.Equal((start, start + 5, "3.5亿元"), (figure.Start, figure.End, figure.Text));
    }

    // Attributes hold no half of a character.
    [Fact]
    public void Offsets_count_lone_surrogates() => Offsets_count_utf_16_units_of_the_source("\uD840\uDC00\uDC00", 5);

    [Fact]
    public void The_slice_is_the_source_as_given_and_not_as_cleaned()
    {
        const string Source = "進(jìn)出口總額(é)９．２８\u200B億 元。";
        var figure = Assert.Single(FigureExtractor.Default.Extract(Source, Date).Figures);
        Assert.Equal("９．２８\u200B億 元", figure.Text);
        Assert.Equal(928_000_000m, figure.Number);
    }

    [Fact]
    public void A_span_gives_the_figures_of_the_string()
    {
        foreach (var document in SeedDocument.All)
        {
            var padded = $"1亿元{document.Text}2亿元";
            var span = padded.AsSpan(3, document.Text.Length);
            var whole = FigureExtractor.Default.Extract(document.Text);
            var sliced = FigureExtractor.Default.Extract(span);
            Assert.Equal(document.Text, sliced.Text);
            Assert.Equal((whole.Date, whole.DateSource), (sliced.Date, sliced.DateSource));
            Assert.Equal(Rows(whole), Rows(sliced));
        }
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>("text", () => FigureExtractor.Default.Extract(null!));
        Assert.Throws<ArgumentNullException>("text", () => FigureExtractor.Default.Extract(null!, Date));
        Assert.Throws<ArgumentNullException>("options", () => new FigureExtractor(null!));
    }

    [Fact]
    public void Relative_times_are_resolved_against_the_date_of_the_options()
    {
        var document = new FigureExtractor(new() { Date = new DateOnly(2016, 3, 1) }).Extract("去年出口3亿元。");
        Assert.Equal((new DateOnly(2016, 3, 1), DateSource.Given), (document.Date, document.DateSource));
        Assert.Equal(Period.FromYear(2015), Assert.Single(document.Figures).Period);
    }

    [Fact]
    public void The_date_of_the_call_goes_before_that_of_the_options_and_that_before_the_date_line()
    {
        const string Text = "发布时间：2012-02-17\n去年出口3亿元。";
        var dated = new FigureExtractor(new() { Date = new DateOnly(2016, 3, 1) });
        Assert.Equal(new DateOnly(2019, 1, 1), dated.Extract(Text, new DateOnly(2019, 1, 1)).Date);
        Assert.Equal(new DateOnly(2016, 3, 1), dated.Extract(Text).Date);
        Assert.Equal(new DateOnly(2012, 2, 17), FigureExtractor.Default.Extract(Text).Date);
    }

    [Fact]
    public void A_text_without_a_date_line_has_the_date_of_the_day()
    {
        var before = DateOnly.FromDateTime(DateTime.Today);
        var document = FigureExtractor.Default.Extract("去年出口3亿元。");
        Assert.Equal(DateSource.Today, document.DateSource);
        Assert.InRange(document.Date, before, DateOnly.FromDateTime(DateTime.Today));
    }

    [Theory]
    [InlineData("出口3亿元。", null, "CNY")]
    [InlineData("出口3亿元。", "TWD", "TWD")]
    [InlineData("出口3亿元。", "HKD", "HKD")]
    [InlineData("民國112年出口3億元。", null, "TWD")]
    [InlineData("民國112年出口3億元。", "CNY", "CNY")]
    [InlineData("本港出口3億元。", null, "HKD")]
    [InlineData("本港與臺灣出口3億元。", null, "HKD")]
    [InlineData("臺灣出口3億元。", null, "TWD")]
    [InlineData("以人民幣計，臺灣出口3億元。", null, "CNY")]
    [InlineData("出口3億元（澳門元，下同）。", null, "MOP")]
    [InlineData("本港出口3億元（澳门元， 下同）。", null, "MOP")]
    [InlineData("出口3亿元（同比，下同）。", null, "CNY")]
    [InlineData("下同：出口3亿元。", null, "CNY")]
    [InlineData("出口3亿美元。", "TWD", "USD")]
    [InlineData("出口3亿元人民币。", "TWD", "CNY")]
    [InlineData("出口人民币3亿元。", "TWD", "CNY")]
    [InlineData("出口¥3亿元。", "TWD", "CNY")]
    public void A_bare_yuan_is_that_of_the_options_else_of_the_text(string text, string? currency, string expected)
    {
        var document = new FigureExtractor(new() { Currency = currency }).Extract(text, Date);
        Assert.Equal(expected, Assert.Single(document.Figures).Unit);
    }

    [Fact]
    public void A_trace_gives_every_figure_its_steps_with_spans_inside_the_text()
    {
        var traced = new FigureExtractor(new() { Trace = true });
        Assert.All(
            Corpus.SelectMany(x => traced.Extract(x.Text, x.Date).Figures.Select(figure => (x.Text, Figure: figure))),
            x =>
            {
                Assert.NotEmpty(x.Figure.Trace!);
                Assert.All(
                    x.Figure.Trace!,
                    step =>
                    {
                        Assert.NotEqual("", step.Rule);
                        Assert.NotEqual("", step.Effect);
                        Assert.True(0 <= step.Start && step.Start <= step.End && step.End <= x.Text.Length, $"{step}");
                    }
                );
            }
        );
    }

    [Fact]
    public void A_trace_changes_nothing_else_and_is_absent_unless_asked_for()
    {
        var traced = new FigureExtractor(new() { Trace = true });
        foreach (var (text, date) in Corpus)
        {
            var plain = FigureExtractor.Default.Extract(text, date);
            Assert.All(plain.Figures, figure => Assert.Null(figure.Trace));
            Assert.Equal(Rows(plain), Rows(traced.Extract(text, date)));
        }
    }

    [Fact]
    public void Many_threads_get_the_figures_of_one()
    {
        const int Rounds = 4;
        var extractor = new FigureExtractor(new());
        var expected = Corpus.Select(x => Rows(extractor.Extract(x.Text, x.Date))).ToArray();
        Parallel.For(
            0,
            Rounds * Corpus.Length,
            new ParallelOptions { MaxDegreeOfParallelism = 8 },
            i =>
            {
                var (text, date) = Corpus[i % Corpus.Length];
                Assert.Equal(expected[i % Corpus.Length], Rows(extractor.Extract(text, date)));
            }
        );
    }

    [Fact]
    public void A_text_is_read_the_same_after_any_other()
    {
        var fresh = Corpus.Select(x => Rows(new FigureExtractor(new()).Extract(x.Text, x.Date))).ToArray();
        var used = new FigureExtractor(new());
        foreach (var i in Enumerable.Range(0, Corpus.Length).Reverse())
            Assert.Equal(fresh[i], Rows(used.Extract(Corpus[i].Text, Corpus[i].Date)));
    }

    [Theory]
    [InlineData("٫", "٬", "\u200E-", "٪")] // Persian
    [InlineData("٫", "٬", "\u061C-", "٪\u061C")] // Arabic
    [InlineData(",", ".", "−", " %")] // Turkish, Swedish
    public void The_culture_of_the_thread_changes_nothing(string point, string group, string minus, string percent)
    {
        var expected = Corpus.Select(x => Rows(FigureExtractor.Default.Extract(x.Text, x.Date))).ToArray();
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Culture(point, group, minus, percent);
            Assert.Equal($"{minus}1{point}5", $"{-1.5m}");
            foreach (var (x, rows) in Corpus.Zip(expected))
                Assert.Equal(rows, Rows(FigureExtractor.Default.Extract(x.Text, x.Date)));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    // The tests run without culture data (InvariantGlobalization), so what differs between cultures is set here.
    private static CultureInfo Culture(string point, string group, string minus, string percent)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = culture.NumberFormat.PercentDecimalSeparator = point;
        culture.NumberFormat.NumberGroupSeparator = culture.NumberFormat.PercentGroupSeparator = group;
        culture.NumberFormat.NegativeSign = minus;
        culture.NumberFormat.PercentSymbol = percent;
        culture.NumberFormat.NativeDigits = ["۰", "۱", "۲", "۳", "۴", "۵", "۶", "۷", "۸", "۹"];
        culture.DateTimeFormat.ShortDatePattern = "dd/MM/yyyy";
        return culture;
    }

    private static string Rows(FigureDocument document) => string.Join('\n', (IEnumerable<Row>)Row.Of(document));
}
