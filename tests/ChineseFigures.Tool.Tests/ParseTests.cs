using System.Text;

namespace ChineseFigures.Tool.Tests;

public sealed class ParseTests
{
    [Theory]
    [InlineData("20.9亿美元", """{"text":"20.9亿美元","kind":"money","value":"2090000000","unit":"USD"}""")]
    [InlineData("百分之三十五点一", """{"text":"百分之三十五点一","kind":"percent","value":"35.1","unit":"%"}""")]
    [InlineData("第三位", """{"text":"第三位","kind":"rank","value":"3"}""")]
    [InlineData("3—5亿元", """{"text":"3—5亿元","kind":"money","value":"300000000","max":"500000000","unit":"CNY"}""")]
    [InlineData("140余个", """{"text":"140余个","kind":"count","value":"140","unit":"个","qualifier":"over"}""")]
    [InlineData(
        "约3000万元",
        """{"text":"约3000万元","kind":"money","value":"30000000","unit":"CNY","qualifier":"about"}"""
    )]
    [InlineData("80%以上", """{"text":"80%以上","kind":"percent","value":"80","unit":"%","qualifier":"atLeast"}""")]
    [InlineData("94.5万元/人", """{"text":"94.5万元/人","kind":"money","value":"945000","unit":"CNY/人"}""")]
    [InlineData("  負三十二 ", """{"text":"  負三十二 ","kind":"number","value":"-32"}""")]
    public void Expression_IsAnObject(string text, string expected)
    {
        var result = FiguresTool.RunOn(text + "\n", "parse");
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(expected + "\n", result.Output);
        Assert.Empty(result.Error);
    }

    [Theory]
    [InlineData("", "the text is empty")]
    [InlineData("增长", "at position 0, but no number begins there")]
    [InlineData("三成吗", "goes on at position 2")]
    [InlineData("3个月", "at position 0, but no number begins there")]
    [InlineData("99999999999999999999999999999999999亿元", "more digits than a decimal holds exactly")]
    public void WhatIsNoExpression_IsAnError(string text, string reason)
    {
        var result = FiguresTool.RunOn(text + "\n", "parse");
        Assert.Equal(0, result.ExitCode);
        var answer = Assert.Single(result.JsonLines);
        Assert.Equal(text, (string?)answer["text"]);
        Assert.Contains(reason, (string?)answer["error"], StringComparison.Ordinal);
    }

    [Fact]
    public void Answers_StayInStepWithLines()
    {
        byte[] input = [.. "三成\r\n\n"u8, (byte)'a', 0xFF, .. "\n两成"u8];
        var result = FiguresTool.RunOn(input, "parse");
        Assert.Equal(1, result.ExitCode);
        Assert.Equal(4, result.Lines.Length);
        Assert.Equal("30", (string?)result.JsonLines[0]["value"]);
        Assert.Equal("三成", (string?)result.JsonLines[0]["text"]);
        Assert.NotNull(result.JsonLines[1]["error"]);
        Assert.Equal("invalid UTF-8 at byte 10", (string?)result.JsonLines[2]["error"]);
        Assert.Equal("20", (string?)result.JsonLines[3]["value"]);
        Assert.Equal("figures: -: invalid UTF-8 at byte 10\n", result.Error);
    }

    [Fact]
    public void NoInput_NoAnswer()
    {
        var result = FiguresTool.RunOn("", "parse");
        Assert.Equal(0, result.ExitCode);
        Assert.Empty(result.Output);
    }

    [Fact]
    public void ManyLines_AreAnsweredAll()
    {
        const int Count = 50_000;
        var input = new StringBuilder();
        for (var i = 1; i <= Count; i++)
            input.Append(i).Append("万元\n");
        var result = FiguresTool.RunOn(input.ToString(), "parse");
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(Count, result.Lines.Length);
        Assert.Contains("\"500000000\"", result.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_LeavesBeforeTheNextQuestion()
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(1));
        using var process = FiguresTool.Start("parse");
        for (var i = 1; i <= 3; i++)
        {
            await process.StandardInput.WriteAsync($"{i}成\n");
            await process.StandardInput.FlushAsync(patience.Token);
            var answer = await process.StandardOutput.ReadLineAsync(patience.Token);
            Assert.Contains($"\"{i}0\"", answer, StringComparison.Ordinal);
        }
        process.StandardInput.Close();
        FiguresTool.WaitForEnd(process);
        Assert.Equal(0, process.ExitCode);
    }
}
