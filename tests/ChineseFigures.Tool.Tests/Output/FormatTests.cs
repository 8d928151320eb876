using System.Text;
using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;
using CsvHelper;

namespace ChineseFigures.Tool.Tests.Output;

/// <summary>One document, whatever it is written as.</summary>
public sealed class FormatTests : IDisposable
{
    private static readonly string Samples = Path.Combine(Repository.Root, "seeds");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void SampleDocuments_GiveTheSameFiguresInEveryFormat()
    {
        var json = Run("json").Json.AsArray();
        var expected = json.SelectMany(
                document => document!["figures"]!.AsArray(),
                (document, figure) => $"{document!["source"]} {figure!["text"]} {figure["value"]}"
            )
            .ToList();
        Assert.NotEmpty(expected);

        var lines = Run("jsonl").JsonLines;
        Assert.Equal(expected.Count, lines.Sum(document => document["figures"]!.AsArray().Count));

        Assert.Equal(expected, Rows(Run("csv").Output).Select(row => $"{row["source"]} {row["text"]} {row["value"]}"));

        var database = _folder["figures.db"];
        Assert.Equal("", Run(null, "--sqlite", database).Output);
        Assert.Equal(
            expected,
            Database
                .Query(
                    database,
                    "SELECT source, figures.text, value FROM figures JOIN documents USING (document) ORDER BY document, figure"
                )
                .Select(row => $"{row[0]} {row[1]} {row[2]}")
        );

        var page = new HtmlParser().ParseDocument(Run("html").Output);
        Assert.Equal(expected.Count, page.QuerySelectorAll("mark").Length);
        Assert.Equal(expected.Count, page.QuerySelectorAll(".figures tbody tr").Length);
        Assert.Equal(
            json.Select(document => (string?)document!["source"]),
            page.QuerySelectorAll("h2").Take(json.Count).Select(name => name.TextContent)
        );
    }

    [Fact]
    public void Library_WritesTheSameJsonCsvAndMarks()
    {
        const string Text = "2019年，出口30亿元，增长20%。\n进口10亿元，下降10%。";
        var file = _folder.Write("a.txt", Text);
        var document = FigureExtractor.Default.Extract(Text, new DateOnly(2020, 3, 28));

        var json = Answer("json").Json.AsObject();
        Assert.True(json.Remove("source"));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(document.ToJson()), json));

        var csv = document.ToCsv().Split("\r\n").Where(line => line.Length > 0).ToList();
        Assert.Equal(
            ["source," + csv[0], .. csv.Skip(1).Select(line => $"{file},{line}")],
            Answer("csv").Output.Split("\r\n")[..^1]
        );

        var parser = new HtmlParser();
        Assert.Equal(
            parser.ParseDocument(document.ToHtml()).QuerySelectorAll(".text, .charts").Select(part => part.OuterHtml),
            parser
                .ParseDocument(Answer("html").Output)
                .QuerySelectorAll(".text, .charts")
                .Select(part => part.OuterHtml)
        );

        ToolResult Answer(string format) =>
            FiguresTool.Run("extract", file, "--date", "2020-03-28", "--format", format);
    }

    [Fact]
    public void WebPage_GivesTheSameFiguresInEveryFormat()
    {
        var page = _folder.Write("a.html", "<html><body><p>出口<b>185</b><i>亿元</i>，增长3%。</p></body></html>");
        string[] expected = ["185亿元", "3%"];
        Assert.Equal(expected, Rows(Answer("--format", "csv")).Select(row => row["text"]));
        var marks = new HtmlParser().ParseDocument(Answer("--format", "html")).QuerySelectorAll("mark");
        Assert.Equal(expected, marks.Select(mark => mark.TextContent));
        var database = _folder["figures.db"];
        Answer("--sqlite", database);
        // What is stored is the text that the spans refer to.
        Assert.Equal(
            expected,
            Database
                .Query(
                    database,
                    "SELECT substr(documents.text, start + 1, end - start) FROM figures JOIN documents USING (document) ORDER BY figure"
                )
                .Select(row => row[0])
        );

        string Answer(params string[] more) =>
            FiguresTool.Run(["extract", page, "--date", "2020-03-28", .. more]).Output;
    }

    [Fact]
    public void Csv_BeginsWithAByteOrderMark_AndEndsLinesAsTheStandardSays()
    {
        var output = _folder["figures.csv"];
        FiguresTool.RunOn("出口1亿元", "extract", "--date", "2020-03-28", "--format", "csv", "--output", output);
        var bytes = File.ReadAllBytes(output);
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.DoesNotContain('\n', Encoding.UTF8.GetString(bytes).Replace("\r\n", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Csv_OfLines_NamesThem()
    {
        var result = FiguresTool.RunOn(
            "出口1亿元\n\n进口2亿元",
            "extract",
            "--lines",
            "--format",
            "csv",
            "--date",
            "2020-03-28"
        );
        Assert.StartsWith("source,line,start,", result.Output, StringComparison.Ordinal);
        Assert.Equal([("-", "1"), ("-", "3")], Rows(result.Output).Select(row => (row["source"], row["line"])));
    }

    [Fact]
    public void Csv_OfJsonLines_NamesTheirIds()
    {
        const string Input = """{"id":"=a","date":"2020-03-28","text":"出口1亿元"}""";
        var row = Assert.Single(
            Rows(FiguresTool.RunOn(Input, "extract", "--input", "jsonl", "--format", "csv").Output)
        );
        Assert.Equal(("-", "1", "'=a"), (row["source"], row["line"], row["id"]));
    }

    [Fact]
    public void Csv_OfAFileNamedLikeAFormula_IsNone()
    {
        _folder.Write("=1+1.txt", "出口1亿元");
        using var process = FiguresTool.Start(
            "dotnet",
            [FiguresTool.Program, "extract", "=1+1.txt", "--format", "csv", "--date", "2020-03-28"],
            _folder.FullName
        );
        Assert.Equal("'=1+1.txt", Assert.Single(Rows(FiguresTool.End(process).Output))["source"]);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("html")]
    public void LineThatIsNotText_HasNoFigures(string format)
    {
        byte[] input = [.. "20亿元\n"u8, 0xFF, .. "\n30亿元\n"u8];
        var result = FiguresTool.RunOn(input, "extract", "--lines", "--format", format, "--date", "2020-03-28");
        Assert.Equal((1, "figures: -: line 2: invalid UTF-8 at byte 9\n"), (result.ExitCode, result.Error));
        Assert.Contains("20亿元", result.Output, StringComparison.Ordinal);
        Assert.Contains("30亿元", result.Output, StringComparison.Ordinal);
    }

    private static ToolResult Run(string? format, params string[] more)
    {
        string[] arguments =
        [
            "extract",
            Samples,
            "--date",
            "2021-06-30",
            .. format is null ? [] : (string[])["--format", format],
            .. more,
        ];
        var result = FiguresTool.Run(arguments);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        return result;
    }

    private static List<Dictionary<string, string?>> Rows(string csv)
    {
        using var reader = CsvReader.FromText(csv);
        var rows = new List<Dictionary<string, string?>>();
        while (reader.Read())
            rows.Add(reader.Current.ToDictionary());
        return rows;
    }
}
