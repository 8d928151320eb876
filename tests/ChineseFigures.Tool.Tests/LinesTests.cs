namespace ChineseFigures.Tool.Tests;

public sealed class LinesTests
{
    [Fact]
    public void EachLine_IsADocument_AnsweredByALine()
    {
        var result = FiguresTool.RunOn(
            "投资20.9亿元\r\n\n没有\n增长10.09%",
            "extract",
            "--lines",
            "--date",
            "2020-03-27"
        );
        Assert.Equal(0, result.ExitCode);
        Assert.Empty(result.Error);
        Assert.Equal([1, 2, 3, 4], result.JsonLines.Select(document => (int)document["line"]!));
        Assert.Equal([1, 0, 0, 1], result.JsonLines.Select(document => document["figures"]!.AsArray().Count));
        Assert.Equal(2, (int)result.JsonLines[0]["figures"]![0]!["start"]!);
    }

    [Fact]
    public void LineThatIsNotText_IsNamedAndAnswered()
    {
        byte[] input = [.. "20亿元\n"u8, 0xFF, .. "\n30亿元\n"u8];
        var result = FiguresTool.RunOn(input, "extract", "-", "--lines", "--date", "2020-03-27");
        Assert.Equal(1, result.ExitCode);
        Assert.Equal("figures: -: line 2: invalid UTF-8 at byte 9\n", result.Error);
        Assert.Equal(3, result.Lines.Length);
        Assert.Equal("invalid UTF-8 at byte 9", (string?)result.JsonLines[1]["error"]);
        Assert.Equal("30亿元", (string?)result.JsonLines[2]["figures"]![0]!["text"]);
    }

    [Fact]
    public void Json_OfLines_IsAnArray()
    {
        var result = FiguresTool.RunOn("20亿元", "extract", "--lines", "--format", "json", "--date", "2020-03-27");
        Assert.Single(result.Json.AsArray());
    }

    [Fact]
    public void Dates_AreCountedOnce()
    {
        var result = FiguresTool.RunOn("投资20亿元\n投资30亿元\n", "extract", "--lines");
        Assert.Equal(0, result.ExitCode);
        Assert.Matches(@"^figures: dates: 2 lines by today's, \d{4}-\d\d-\d\d\n$", result.Error);
    }
}
