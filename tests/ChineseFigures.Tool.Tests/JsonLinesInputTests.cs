namespace ChineseFigures.Tool.Tests;

public sealed class JsonLinesInputTests : IDisposable
{
    private const int HundredMillion = 100_000_000;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void EachLine_IsAnsweredWithItsIdAndDate()
    {
        var result = Answer(
            """{"id":"甲","date":"2012-02-17","text":"去年投资20.9亿元"}""",
            """{"text":"无","other":{"text":"30亿元"},"id":7}""",
            """{"id":{"no":[1]},"date":null,"text":"\u6295\u8d4440\u4ebf\u5143"}"""
        );
        Assert.Equal(0, result.ExitCode);
        Assert.Empty(result.Error);
        Assert.Equal(["\"甲\"", "7", """{"no":[1]}"""], result.JsonLines.Select(line => Compact(line["id"])));
        Assert.Equal(
            ["2012-02-17", "2020-03-27", "2020-03-27"],
            result.JsonLines.Select(line => (string?)line["date"])
        );
        Assert.Equal([1, 0, 1], result.JsonLines.Select(line => line["figures"]!.AsArray().Count));
        Assert.Equal("2011", (string?)result.JsonLines[0]["figures"]![0]!["period"]);
        Assert.Equal("40亿元", (string?)result.JsonLines[2]["figures"]![0]!["text"]);
    }

    [Theory]
    [InlineData("[1]", "expected an object with \"text\", found an array")]
    [InlineData("5", "expected an object with \"text\", found a number")]
    [InlineData("", "not JSON at byte 16")]
    [InlineData("{\"text\":\"a\"} x", "not JSON at byte 29")]
    [InlineData("{\"text\":\"a\"", "not JSON at byte 27")]
    [InlineData("{\"id\":\"a\"}", "no \"text\"")]
    [InlineData("{\"text\":5}", "\"text\" is a number, expected a string")]
    [InlineData("{\"text\":null}", "\"text\" is null, expected a string")]
    [InlineData("{\"text\":\"a\\ud800\"}", "\"text\" has half a surrogate pair")]
    [InlineData("{\"date\":\"2020\",\"text\":\"a\"}", "\"date\" is \"2020\", expected YYYY-MM-DD")]
    [InlineData("{\"date\":\"2020-02-30\",\"text\":\"a\"}", "\"date\" is \"2020-02-30\", expected YYYY-MM-DD")]
    public void WrongLine_IsNamed_AndTheRestIsAnswered(string line, string error)
    {
        var result = Answer("""{"text":"a"}   """, line, """{"id":2,"text":"投资20亿元"}""");
        Assert.Equal(1, result.ExitCode);
        Assert.Equal($"figures: -: line 2: {error}\n", result.Error);
        Assert.Equal(3, result.Lines.Length);
        Assert.Equal(error, (string?)result.JsonLines[1]["error"]);
        Assert.Empty(result.JsonLines[1]["figures"]!.AsArray());
        Assert.Equal(2, (int)result.JsonLines[2]["id"]!);
        Assert.Single(result.JsonLines[2]["figures"]!.AsArray());
    }

    [Fact]
    public void WrongLine_IsAnsweredWithItsId()
    {
        var line = Assert.Single(Answer("""{"id":"a","text":5}""").JsonLines);
        Assert.Equal("a", (string?)line["id"]);
    }

    [Fact]
    public void LineThatIsNotUtf8_IsNamedWithItsByte()
    {
        byte[] input = [.. "{\"text\":\"5亿元\"}\n{\"text\":\""u8, 0xFF, .. "\"}\n{\"text\":\"6亿元\"}"u8];
        var result = FiguresTool.RunOn(input, "extract", "--input", "jsonl", "--date", "2020-03-27");
        Assert.Equal(1, result.ExitCode);
        Assert.Equal("figures: -: line 2: invalid UTF-8 at byte 28\n", result.Error);
        Assert.Equal([1, 0, 1], result.JsonLines.Select(line => line["figures"]!.AsArray().Count));
    }

    [Fact]
    public void Strict_EndsAtTheFirstWrongLine()
    {
        var file = _folder.Write("a.jsonl", "{\"text\":\"5亿元\"}\n[]\n{\"text\":\"6亿元\"}\n[]\n");
        var result = FiguresTool.Run("extract", file, "--input", "jsonl", "--strict", "--date", "2020-03-27");
        Assert.Equal(1, result.ExitCode);
        Assert.Equal($"figures: {file}: line 2: expected an object with \"text\", found an array\n", result.Error);
        Assert.Equal("5亿元", (string?)Assert.Single(result.JsonLines)["figures"]![0]!["text"]);
    }

    [Fact]
    public void Folder_IsThatOfItsJsonLines()
    {
        _folder.Write("b.jsonl", "{\"id\":3,\"text\":\"5亿元\"}");
        _folder.Write("a.jsonl", "\uFEFF{\"id\":1,\"text\":\"5亿元\"}\r\n{\"id\":2,\"text\":\"5亿元\"}\r\n");
        _folder.Write("c.txt", "6亿元");
        var result = FiguresTool.Run("extract", _folder.FullName, "--input", "jsonl", "--date", "2020-03-27");
        Assert.Equal(0, result.ExitCode);
        Assert.Equal([1, 2, 3], result.JsonLines.Select(line => (int)line["id"]!));
        Assert.Equal([1, 2, 1], result.JsonLines.Select(line => (int)line["line"]!));
    }

    [Fact]
    public void Answers_LeaveWhenTheInputPauses()
    {
        using var process = FiguresTool.Start("extract", "--input", "jsonl", "--date", "2020-03-27");
        foreach (var id in (string[])["1", "2", "3"])
        {
            process.StandardInput.Write($"{{\"id\":{id},\"text\":\"投资20.9亿元\"}}\n");
            process.StandardInput.Flush();
            Assert.Contains($"\"id\":{id},", process.StandardOutput.ReadLine(), StringComparison.Ordinal);
        }
        process.StandardInput.Close();
        FiguresTool.WaitForEnd(process);
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public void ManyLines_KeepTheirOrder()
    {
        var lines = Enumerable.Range(0, 20_000).Select(i => $"{{\"id\":{i},\"text\":\"投资{i + 1}元\"}}");
        var input = string.Join('\n', lines);
        var result = FiguresTool.RunOn(input, "extract", "--input", "jsonl", "--date", "2020-03-27", "--threads", "4");
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(20_000, result.Lines.Length);
        Assert.All(
            result.Lines.Index(),
            line =>
            {
                Assert.Contains($"\"id\":{line.Index},", line.Item, StringComparison.Ordinal);
                Assert.Contains($"\"value\":\"{line.Index + 1}\"", line.Item, StringComparison.Ordinal);
            }
        );
    }

    [Fact]
    public void LineOfAHundredMillionBytes_IsRead()
    {
        var filling = string.Concat(Enumerable.Repeat("这里没有要找的东西。\\n", HundredMillion / 32));
        var input =
            $"{{\"id\":1,\"text\":\"投资20亿元。\\n{filling}投资30亿元\"}}\n{{\"id\":2,\"text\":\"投资40亿元\"}}";
        Assert.True(System.Text.Encoding.UTF8.GetByteCount(input) > HundredMillion);
        var result = FiguresTool.RunOn(input, "extract", "--input", "jsonl", "--date", "2020-03-27");
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(["20亿元", "30亿元"], result.JsonLines[0]["figures"]!.AsArray().Select(f => (string?)f!["text"]));
        Assert.Equal(2, (int)result.JsonLines[1]["id"]!);
    }

    private static ToolResult Answer(params string[] lines) =>
        FiguresTool.RunOn(string.Join('\n', lines) + "\n", "extract", "--input", "jsonl", "--date", "2020-03-27");

    private static string? Compact(System.Text.Json.Nodes.JsonNode? node) =>
        node?.ToJsonString(ChineseFigures.Json.FigureJson.Options);
}
