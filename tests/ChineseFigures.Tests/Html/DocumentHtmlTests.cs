using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ChineseFigures.Tests.Extraction;
using ChineseFigures.Tests.Output;
using Xunit;

namespace ChineseFigures.Tests.Html;

/// <summary>The report page, as a parser of HTML understands it.</summary>
public sealed class DocumentHtmlTests
{
    public static TheoryData<string> HostileTexts { get; } =
    [
        "</script><script>alert(1)</script>1亿元",
        "<mark>1亿元</mark>",
        "</style></div><!--1亿元",
        "<img src=x onerror=alert(1)>1亿元",
        "\"><b onclick='alert(1)'>1亿元",
        "&lt;b&gt;&amp;#49;亿元",
        "]]><svg/onload=alert(1)>1亿元",
        "a\0b\u000B\uFEFF\u202E1亿元",
    ];

    [Fact]
    public void SampleDocuments_HaveAMarkARowAndTheirWholeText() =>
        Assert.All(
            SeedDocument.All,
            seed =>
            {
                var document = FigureExtractor.Default.Extract(seed.Text, new DateOnly(2021, 1, 1));
                var page = Parse(document.ToHtml());
                var texts = document.Figures.Select(figure => figure.Text);
                Assert.Equal(texts, page.QuerySelectorAll("mark").Select(mark => mark.TextContent));
                Assert.Equal(texts, page.QuerySelectorAll(".figures tbody td.figure").Select(cell => cell.TextContent));
                Assert.Equal(Lines(seed.Text), page.QuerySelectorAll(".text p").Select(line => line.TextContent));
            }
        );

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void HostileText_IsText(string text)
    {
        // Everything that a document can say: its text, and each word of a figure; and what it is called.
        var plain = Parse(Figures.Document("1亿元1亿元", Figures.Saying("1亿元"), Figures.Saying("1亿元")).ToHtml("a"));
        var page = Parse(
            Figures.Document(text + text, Figures.Saying(text), Figures.Saying(text, text.Length)).ToHtml(text)
        );
        Assert.Equal(Markup(plain), Markup(page));
        Assert.Equal(2, page.QuerySelectorAll("mark").Length);
        Assert.Equal(text.Replace("\0", "", StringComparison.Ordinal), page.QuerySelector("td.indicator")!.TextContent);
    }

    [Fact]
    public void Page_NeedsNothingFromANetwork()
    {
        var page = Parse(FigureExtractor.Default.Extract("出口1亿元，进口2亿元。").ToHtml());
        Assert.All(page.QuerySelectorAll("[src],[href]"), element => Assert.Matches("^(#|data:,$)", Target(element)));
        Assert.DoesNotContain("url(", page.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", page.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Title_IsTheGivenOne_ElseTheFirstLine()
    {
        var document = FigureExtractor.Default.Extract("\n 标题 \r\n出口1亿元。");
        Assert.Equal("标题", Parse(document.ToHtml()).Title);
        Assert.Equal("a & b", Parse(document.ToHtml("a & b")).Title);
        Assert.Equal("Figures", Parse(FigureExtractor.Default.Extract("").ToHtml()).Title);
    }

    [Fact]
    public void Charts_HaveABarForEachLevelAndChange()
    {
        var document = FigureExtractor.Default.Extract("2019年，出口30亿元，增长20%；进口10亿元，下降10%。");
        var charts = Parse(document.ToHtml()).QuerySelectorAll(".chart");
        Assert.Equal(
            ["Levels in CNY", "Changes in %"],
            charts.Select(chart => chart.QuerySelector("caption")!.TextContent)
        );
        Assert.Equal([("0%", "100%"), ("0%", "33.33%")], Bars(charts[0]));
        // Zero lies between the fall and the growth.
        Assert.Equal([("33.33%", "66.67%"), ("0%", "33.33%")], Bars(charts[1]));
    }

    [Fact]
    public void Charts_ShowTheLargest()
    {
        var text = string.Concat(Enumerable.Range(1, 20).Select(i => $"第{i}区出口{i}亿元。"));
        var figures = Enumerable
            .Range(1, 20)
            .Select(i => new Figure
            {
                Start = 0,
                End = 1,
                Text = $"{i}亿元",
                Kind = FigureKind.Money,
                Number = i,
                Unit = "CNY",
                Role = FigureRole.Level,
                Indicator = $"出口{i}",
            });
        var chart = Parse(Figures.Document(text, [.. figures]).ToHtml()).QuerySelector(".chart")!;
        Assert.Equal("the 12 largest of 20", chart.QuerySelector("caption small")!.TextContent);
        Assert.Equal("20亿元", chart.QuerySelector("td.value")!.TextContent);
        Assert.Equal(12, chart.QuerySelectorAll("rect").Length);
    }

    [Fact]
    public void SpansThatDoNotFit_AreNoError()
    {
        var page = Parse(
            Figures
                .Document("1亿元", Figures.Saying("1亿元", 2), Figures.Saying("元", 1), Figures.Saying("x", 9))
                .ToHtml()
        );
        Assert.Equal(3, page.QuerySelectorAll("mark").Length);
        Assert.Equal("1亿元", page.QuerySelector(".text p")!.TextContent);
        page = Parse(Figures.Document("", Figures.Saying("1亿元", 2)).ToHtml());
        Assert.Equal("1亿元", page.QuerySelector("td.figure")!.TextContent);
    }

    [Theory]
    [InlineData("国内生产总值1亿元", "zh-Hans")]
    [InlineData("國內生產總值1億元", "zh-Hant")]
    public void Script_IsToldToTheBrowser(string text, string language) =>
        Assert.Equal(
            language,
            Parse(FigureExtractor.Default.Extract(text).ToHtml()).QuerySelector(".text")!.GetAttribute("lang")
        );

    private static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    private static string? Target(IElement element) => element.GetAttribute("src") ?? element.GetAttribute("href");

    // The page's elements and attributes without what they say.
    private static IEnumerable<string> Markup(IHtmlDocument page) =>
        page.All.Select(element => $"{element.LocalName} {string.Join(' ', element.Attributes.Select(a => a.Name))}");

    private static IEnumerable<(string?, string?)> Bars(IElement chart) =>
        chart.QuerySelectorAll("rect").Select(bar => (bar.GetAttribute("x"), bar.GetAttribute("width")));

    private static IEnumerable<string> Lines(string text) =>
        text.Split('\n').Select(line => line.TrimEnd('\r')).Where(line => !string.IsNullOrWhiteSpace(line));
}
