using System.Globalization;

namespace ChineseFigures.Tool.Tests;

public sealed class DateTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void GivenDate_Decides_AndGoesWithoutSaying()
    {
        var file = _folder.Write("a.txt", "发布时间：2021-06-08\n去年投资20.9亿元。");
        var result = FiguresTool.Run("extract", file, "--format", "json", "--date", "2012-02-17");
        Assert.Empty(result.Error);
        Assert.Equal("2012-02-17", (string?)result.Json["date"]);
        Assert.Equal("2011", (string?)result.Json["figures"]![0]!["period"]);
    }

    [Theory]
    [InlineData("发布时间：2021-06-08", "2021-06-08")]
    [InlineData("2012/2/17 来源：本站", "2012-02-17")]
    public void OwnDate_Decides_AndIsSaid(string line, string date)
    {
        var file = _folder.Write("a.txt", $"标题\n{line}\n去年投资20.9亿元。");
        var result = FiguresTool.Run("extract", file, "--format", "json");
        Assert.Equal($"figures: {file}: date {date}, from the document\n", result.Error);
        Assert.Equal(date, (string?)result.Json["date"]);
        Assert.Equal("document", (string?)result.Json["dateSource"]);
    }

    [Fact]
    public void Today_Decides_WhereThereIsNone_AndIsSaid()
    {
        var file = _folder.Write("a.txt", "去年投资20.9亿元。");
        var before = Today();
        var result = FiguresTool.Run("extract", file, "--format", "json");
        Assert.True((string?)result.Json["date"] is { } date && (date == before || date == Today()));
        Assert.Equal("today", (string?)result.Json["dateSource"]);
        Assert.Contains("today's: the document names none", result.Error, StringComparison.Ordinal);
    }

    private static string Today() => DateTime.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
