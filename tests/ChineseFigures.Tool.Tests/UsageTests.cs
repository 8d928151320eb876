namespace ChineseFigures.Tool.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData("--help", "extract", "parse", "convert", "detect")]
    [InlineData("extract --help", "--date", "--lines", "--format", "--encoding", "--explain", "FILE|FOLDER|-")]
    [InlineData("parse --help", "kind", "error")]
    [InlineData("convert --help", "--config", "s2twp", "--output", "--phrases", "--economic-terms", "FILE|-")]
    [InlineData("detect --help", "FILE|FOLDER|-")]
    public void Help_NamesWhatThereIs(string arguments, params string[] names)
    {
        var result = FiguresTool.Run(arguments.Split(' '));
        Assert.Equal(0, result.ExitCode);
        Assert.All(names, name => Assert.Contains(name, result.Output, StringComparison.Ordinal));
        Assert.Empty(result.Error);
    }

    [Fact]
    public void Version_IsOneLine()
    {
        var result = FiguresTool.Run("--version");
        Assert.Equal(0, result.ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+", Assert.Single(result.Lines));
    }

    [Theory]
    [InlineData("", "Required command")]
    [InlineData("extrakt", "extrakt")]
    [InlineData("extract --fromat json", "--fromat")]
    [InlineData("extract --format yaml", "yaml")]
    [InlineData("extract --date 2021-6-8", "2021-6-8")]
    [InlineData("extract --date 2021-02-30", "2021-02-30")]
    [InlineData("extract --date", "--date")]
    [InlineData("extract --format json --format jsonl", "--format")]
    [InlineData("extract --encoding latin1", "utf-8, utf-16le, utf-16be, gb18030, big5")]
    [InlineData("extract --lines --encoding utf-16", "--lines")]
    [InlineData("parse 三成", "三成")]
    [InlineData("convert", "--config")]
    [InlineData("convert -c S2T", "S2T")]
    [InlineData("convert -c s2t --ecomomic-terms", "--ecomomic-terms")]
    [InlineData("convert -c s2t .", "folder")]
    [InlineData("detect --lines", "--lines")]
    public void WrongUsage_IsNamedAndExits2(string arguments, string named)
    {
        var result = FiguresTool.Run(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(2, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Contains(named, result.Error, StringComparison.Ordinal);
        Assert.Contains("--help", result.Error, StringComparison.Ordinal);
    }
}
