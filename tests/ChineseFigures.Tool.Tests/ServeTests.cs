using System.Text.Json.Nodes;

namespace ChineseFigures.Tool.Tests;

public sealed class ServeTests
{
    private static readonly string[] Rows =
    [
        """{"text":"投资20亿元，增长5%"}""",
        """{"text":"无"}""",
        """{"text":"去年5家","date":"2012-02-17","id":"甲"}""",
    ];

    [Fact]
    public void EachRow_IsAnsweredByOneLine()
    {
        var result = Serve(string.Join('\n', Rows) + "\n");
        Assert.Equal(0, result.ExitCode);
        Assert.Empty(result.Error);
        Assert.Equal(
            [
                ["20亿元", "5%"],
                [],
                ["5家"],
            ],
            result.JsonLines.Select(Texts)
        );
        Assert.Equal("2011", (string?)result.JsonLines[2]["result"]![0]!["period"]);
        Assert.All(result.JsonLines, line => Assert.Equal(["result"], line.AsObject().Select(pair => pair.Key)));
    }

    [Fact]
    public void ChunkHeader_ChangesNoAnswer()
    {
        var plain = Serve(string.Join('\n', Rows) + "\n");
        var chunks = Serve($"2\n{Rows[0]}\n{Rows[1]}\n0\n1\n{Rows[2]}\n", "--chunk-header");
        Assert.Equal(plain, chunks);
    }

    [Fact]
    public void Figures_AreThoseOfExtract()
    {
        var served = Serve(Rows[0]).JsonLines[0]["result"]!;
        var extracted = FiguresTool.RunOn(Rows[0], "extract", "--input", "jsonl", "--date", "2020-03-27");
        Assert.Equal(extracted.JsonLines[0]["figures"]!.ToJsonString(), served.ToJsonString());
    }

    [Fact]
    public void Rows_AreFigures()
    {
        var result = Serve(string.Join('\n', Rows) + "\n", "--rows");
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(["20亿元", "5%", "5家"], result.JsonLines.Select(row => (string?)row["text"]));
        Assert.Equal([null, null, "甲"], result.JsonLines.Select(row => (string?)row["id"]));
        Assert.Equal(["2020-03-27", "2020-03-27", "2012-02-17"], result.JsonLines.Select(row => (string?)row["date"]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("5")]
    [InlineData("{\"text\":null}")]
    [InlineData("{\"id\":1}")]
    public void RowThatCannotBeRead_IsAnsweredByNoFigures_AndNamed(string row)
    {
        foreach (var (header, options) in new (string, string[])[] { ("", []), ("3\n", ["--chunk-header"]) })
        {
            var result = Serve($"{header}{Rows[0]}\n{row}\n{Rows[2]}\n", options);
            Assert.Equal(0, result.ExitCode);
            Assert.Equal(
                [
                    ["20亿元", "5%"],
                    [],
                    ["5家"],
                ],
                result.JsonLines.Select(Texts)
            );
            Assert.StartsWith($"figures: -: line {2 + options.Length}: ", Assert.Single(ErrorLines(result)));
        }
    }

    [Fact]
    public void Strict_EndsAtARowThatCannotBeRead()
    {
        var result = Serve($"{Rows[0]}\n5\n{Rows[2]}\n", "--strict");
        Assert.Equal(1, result.ExitCode);
        Assert.Single(result.Lines);
        Assert.Equal("figures: -: line 2: expected an object with \"text\", found a number\n", result.Error);
    }

    [Theory]
    [InlineData("x\n", 0, "line 1: expected the number of rows of a chunk")]
    [InlineData("-1\n", 0, "line 1: expected the number of rows of a chunk")]
    [InlineData("1\n{\"text\":\"5家\"}\n{\"text\":\"6家\"}\n", 1, "line 3: expected the number of rows of a chunk")]
    [InlineData("3\n{\"text\":\"5家\"}\n", 1, "line 3: the input ends 2 rows before its chunk")]
    public void ChunkThatDoesNotAddUp_EndsTheProgram(string input, int answers, string error)
    {
        var result = Serve(input, "--chunk-header");
        Assert.Equal(1, result.ExitCode);
        Assert.Equal($"figures: -: {error}\n", result.Error);
        Assert.Equal(answers, result.Lines.Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("--chunk-header")]
    public void Answers_LeaveWhenTheInputPauses(string option)
    {
        using var process = FiguresTool.Start(["serve", .. option.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
        var header = option.Length > 0 ? "2\n" : "";
        for (var chunk = 0; chunk < 3; chunk++)
        {
            process.StandardInput.Write($"{header}{Rows[0]}\n{Rows[1]}\n");
            process.StandardInput.Flush();
            Assert.Contains("20亿元", process.StandardOutput.ReadLine(), StringComparison.Ordinal);
            Assert.Equal("{\"result\":[]}", process.StandardOutput.ReadLine());
        }
        process.StandardInput.Close();
        FiguresTool.WaitForEnd(process);
        Assert.Equal(0, process.ExitCode);
    }

    private static ToolResult Serve(string input, params string[] options) =>
        FiguresTool.RunOn(input, ["serve", "--date", "2020-03-27", .. options]);

    private static string?[] Texts(JsonNode line) =>
        [.. line["result"]!.AsArray().Select(figure => (string?)figure!["text"])];

    private static string[] ErrorLines(ToolResult result) =>
        result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
