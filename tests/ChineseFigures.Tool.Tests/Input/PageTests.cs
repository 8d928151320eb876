using System.Text.Json.Nodes;

namespace ChineseFigures.Tool.Tests.Input;

public sealed class PageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("<h1>一、概况</h1><p>出口5亿元。<p>进口3亿元。", "一、概况\n出口5亿元。\n进口3亿元。")]
    [InlineData("<ul><li>出口5亿元<li>进口3亿元</ul>其他", "出口5亿元\n进口3亿元\n其他")]
    [InlineData("<div>出口<br>5亿元<br/>进口</div>", "出口\n5亿元\n进口")]
    [InlineData("出口<span>185</span><span>亿元</span>", "出口185亿元")]
    [InlineData("出口<b>1</b>8<font>5</font>亿<i>元</i>", "出口185亿元")]
    [InlineData("<p>出口\n  185\n亿元，\n 增长</p>", "出口185亿元，增长")]
    [InlineData("GDP\n growth &amp; more&nbsp;of it", "GDP growth & more\u00A0of it")]
    [InlineData("出口<script>var a = '5亿元';</script><style>p{}</style>5亿元<noscript>7个</noscript>", "出口5亿元")]
    [InlineData("<nav>首页 12个</nav><aside>热点3条</aside>正文<template>8个</template>", "正文")]
    [InlineData("正文<footer>访问量123次</footer><article>文章<footer>编辑</footer></article>", "正文\n文章\n编辑")]
    [InlineData("<div role=navigation>5个</div><p hidden>6个</p><p aria-hidden=true>7个</p>正文", "正文")]
    [InlineData("<p style='color:red; DISPLAY : none'>5个</p><i style=visibility:hidden>6个</i>正文", "正文")]
    [InlineData("增加值<sup>[3]</sup>5亿元，面积5km<sup>2</sup><ruby>汉<rt>han</rt></ruby>", "增加值5亿元，面积5km2汉")]
    [InlineData("<pre>出口5亿元\n进口3亿元</pre>", "出口5亿元\n进口3亿元")]
    [InlineData("<article><header>标题</header>正文</article>", "标题\n正文")]
    [InlineData("<select><option>2019年</select><button>5个</button><form>正文</form>", "正文")]
    [InlineData("<title>标题</title><frameset><frame></frameset>", null)]
    public void Text_IsWhatReadersSee(string body, string? text)
    {
        var result = Extract($"<!doctype html><html>{body}</html>", "--date", "2020-03-28");
        if (text is null)
            Assert.Equal($"figures: {_folder["page.html"]}: no text in the page\n", result.Error);
        else
            Assert.Equal(text, (string?)result.Json["text"]);
        Assert.Equal(text is null ? 1 : 0, result.ExitCode);
    }

    [Fact]
    public void Spans_ReferToTheText()
    {
        var result = Extract(
            "<html><h1>概况</h1><p>2019年，全市出口<b>185</b><span>亿元</span>，<i>比上年</i>增长&#x31;0%。</p>",
            "--date",
            "2020-03-28"
        );
        var text = (string)result.Json["text"]!;
        var figures = result.Json["figures"]!.AsArray();
        Assert.Equal(["185亿元", "10%"], figures.Select(figure => (string?)figure!["text"]));
        Assert.All(figures, figure => Assert.Equal((string?)figure!["text"], Slice(text, figure)));
    }

    [Fact]
    public void Tables_GiveFiguresByTheirHeads()
    {
        var result = Extract(
            """
            <html><h1>2023年主要指标</h1>
            <table>
            <caption>单位：亿元</caption>
            <thead><tr><th rowspan="2">指标</th><th colspan="2">全年</th></tr>
            <tr><th>绝对量</th><th>同比<br>增长(%)</th></tr></thead>
            <tbody><tr><td>进出口总额</td><td><p>931.<b>9</b></p></td><td>20.4<sup>[1]</sup></td></tr>
            <tr><td>&nbsp;&nbsp;其中：出口</td><td>777.9</td><td hidden>5</td><td>-3</td></tr></tbody>
            </table>
            <table><tr><td><table><tr><td>访问量</td><td>123</td></tr></table></td><td><p>投资3亿元。</p></td></tr></table>
            """,
            "--date",
            "2024-02-01"
        );
        var text = (string)result.Json["text"]!;
        Assert.Equal(
            [
                "931.9 money 93190000000 CNY level 进出口总额 2023",
                "20.4 percent 20.4 % change 进出口总额 2023",
                "777.9 money 77790000000 CNY level 出口 2023",
                "-3 percent -3 % change 出口 2023",
                "3亿元 money 300000000 CNY level 投资 2023",
            ],
            result.Json["figures"]!.AsArray().Select(Row)
        );
        Assert.All(
            result.Json["figures"]!.AsArray(),
            figure => Assert.Equal((string?)figure!["text"], Slice(text, figure))
        );
        string Row(JsonNode? figure) =>
            string.Join(
                ' ',
                new[] { "text", "kind", "value", "unit", "role", "indicator", "period" }.Select(key =>
                    (string?)figure![key]
                )
            );
    }

    // The same article as text and as a page, in the encodings that both come in.
    [Fact]
    public void Article_GivesTheSameFigures_AsTextAndAsPage()
    {
        string[] lines =
        [
            "2019年外貿情況",
            "2019年，全市進出口931.9億元，增長20.4%，總量居全省第6位。",
            "其中出口777.9億元，占全省的三成。",
        ];
        var page = $"<html><body><h1>{lines[0]}</h1><p>{lines[1]}</p><ul><li>{lines[2]}</li></ul></body></html>";
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
        var files = new List<string>();
        foreach (var name in (string[])["utf-8", "utf-16", "gb18030", "big5"])
        {
            var encoding = System.Text.Encoding.GetEncoding(name);
            byte[] mark = name == "utf-16" ? encoding.GetPreamble() : [];
            files.Add(_folder.Write($"{name}.txt", [.. mark, .. encoding.GetBytes(string.Join('\n', lines))]));
            files.Add(_folder.Write($"{name}.html", [.. mark, .. encoding.GetBytes(page)]));
        }
        var result = FiguresTool.Run(["extract", .. files, "--date", "2020-03-28", "--format", "jsonl"]);
        Assert.Equal("", result.Error);
        var figures = result.JsonLines.Select(document => document["figures"]!.ToJsonString()).ToList();
        Assert.Equal(8, figures.Count);
        Assert.Single(figures.Distinct());
        Assert.Equal(5, result.JsonLines[0]["figures"]!.AsArray().Count);
    }

    [Theory]
    [InlineData("<meta name=PubDate content='2021-06-08 14:54:00'>", "2021-06-08")]
    [InlineData("<meta property='article:published_time' content='2021-06-08T23:30:00+08:00'>", "2021-06-08")]
    [InlineData("<meta name=dc.date content=2021/6/8>", "2021-06-08")]
    [InlineData("<meta itemprop=datePublished content=20210608>", "2021-06-08")]
    [InlineData("<meta name=publishdate content='2021年6月8日'>", "2021-06-08")]
    [InlineData("<meta name=date content=2020-01-01><meta name=PubDate content=2021-06-08>", "2021-06-08")]
    [InlineData("<meta name=PubDate content=''><p>发布时间：2021-06-08</p>", "2021-06-08")]
    [InlineData("<body><time pubdate datetime=2021-06-08>昨天</time>", "2021-06-08")]
    public void Date_IsThatOfTheMetadata_ElseOfTheDateLine(string head, string date)
    {
        var result = Extract($"<html><head>{head}<p>去年出口5亿元。</p>");
        Assert.Equal(date, (string?)result.Json["date"]);
        Assert.Equal("document", (string?)result.Json["dateSource"]);
        Assert.Equal("2020", (string?)result.Json["figures"]![0]!["period"]);
    }

    [Fact]
    public void GivenDate_GoesBeforeTheMetadata()
    {
        var result = Extract("<html><meta name=PubDate content=2021-06-08>去年出口5亿元", "--date", "2015-01-01");
        Assert.Equal("2015-01-01", (string?)result.Json["date"]);
        Assert.Equal("given", (string?)result.Json["dateSource"]);
    }

    [Fact]
    public void Folder_HoldsPagesBesideText()
    {
        foreach (var name in (string[])["a.txt", "b.html", "c.HTM", "d.xhtml", "e.md", "f.json"])
            _folder.Write(name, "<p>出口5亿元</p>");
        var result = FiguresTool.Run("extract", _folder.FullName, "--format", "jsonl", "--date", "2020-03-28");
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(
            ["a.txt", "b.html", "c.HTM", "d.xhtml"],
            result.JsonLines.Select(document => Path.GetFileName((string?)document["source"]))
        );
        Assert.Equal(
            [null, "出口5亿元", "出口5亿元", "出口5亿元"],
            result.JsonLines.Select(document => (string?)document["text"])
        );
    }

    [Theory]
    [InlineData("<!DOCTYPE html><p>出口5亿元")]
    [InlineData("\n <HTML lang=zh><p>出口5亿元")]
    [InlineData("\uFEFF<!-- saved from url --><html><p>出口5亿元")]
    [InlineData("<?xml version='1.0'?>\n<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0//EN'><html><p>出口5亿元")]
    public void StandardInput_IsAPage_WhereItEvidentlyIs(string input)
    {
        var result = FiguresTool.RunOn(input, "extract", "--format", "json", "--date", "2020-03-28");
        Assert.Equal(0, result.ExitCode);
        Assert.Equal("出口5亿元", (string?)result.Json["text"]);
    }

    [Fact]
    public void TextThatHoldsTags_IsNoPage()
    {
        var result = FiguresTool.RunOn("见<html>：5亿元", "extract", "--format", "json", "--date", "2020-03-28");
        Assert.Null(result.Json["text"]);
        Assert.Equal(8, (int?)result.Json["figures"]![0]!["start"]);
    }

    [Theory]
    [InlineData("div", 500, true)]
    [InlineData("div", 520, false)]
    [InlineData("span", 100_000, false)]
    [InlineData("table><tr><td", 100_000, false)]
    public void DeepNesting_IsAnErrorOfItsFile(string tags, int levels, bool isRead)
    {
        var page = string.Concat(Enumerable.Repeat($"<{tags}>", levels)) + "出口5亿元";
        var good = _folder.Write("good.txt", "出口5亿元");
        var bad = _folder.Write("page.html", page);
        var result = FiguresTool.Run("extract", bad, good, "--format", "json", "--date", "2020-03-28");
        Assert.Equal(isRead ? 0 : 1, result.ExitCode);
        Assert.Equal(isRead ? "" : $"figures: {bad}: elements nested deeper than 512 levels\n", result.Error);
        Assert.Equal(isRead ? 2 : 1, result.Json.AsArray().Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html><body> <img src=a.png> </body></html>")]
    public void PageWithoutText_IsNamed_TheRestGoesOn(string page)
    {
        var good = _folder.Write("good.txt", "出口5亿元");
        var bad = _folder.Write("page.html", page);
        var result = FiguresTool.Run("extract", bad, good, "--format", "json", "--date", "2020-03-28");
        Assert.Equal(1, result.ExitCode);
        Assert.Equal($"figures: {bad}: no text in the page\n", result.Error);
        Assert.Equal(good, (string?)Assert.Single(result.Json.AsArray())!["source"]);
    }

    private ToolResult Extract(string page, params string[] options) =>
        FiguresTool.Run(["extract", _folder.Write("page.html", page), "--format", "json", .. options]);

    private static string Slice(string text, JsonNode? figure) => text[(int)figure!["start"]!..(int)figure["end"]!];
}
