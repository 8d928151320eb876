namespace ChineseFigures.Tool.Tests;

public sealed class DetectTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("汉语", "Simplified (only Simplified 2, only Traditional 0, only Taiwan 0, only Hong Kong 0)")]
    [InlineData("漢語", "Traditional (only Simplified 0, only Traditional 2, only Taiwan 0, only Hong Kong 0)")]
    [InlineData("這裡", "Traditional, Taiwan (only Simplified 0, only Traditional 2, only Taiwan 1, only Hong Kong 0)")]
    [InlineData(
        "説話",
        "Traditional, HongKong (only Simplified 0, only Traditional 2, only Taiwan 0, only Hong Kong 1)"
    )]
    [InlineData("汉語", "Mixed (only Simplified 1, only Traditional 1, only Taiwan 0, only Hong Kong 0)")]
    [InlineData("1月", "Unknown (only Simplified 0, only Traditional 0, only Taiwan 0, only Hong Kong 0)")]
    [InlineData("", "Unknown (only Simplified 0, only Traditional 0, only Taiwan 0, only Hong Kong 0)")]
    public void Script_IsNamedWithItsCounts(string text, string answer)
    {
        var result = FiguresTool.RunOn(text, "detect");
        Assert.Equal((0, $"-: {answer}\n", ""), (result.ExitCode, result.Output, result.Error));
    }

    [Fact]
    public void Sources_AreAnsweredInOrder_ALineEach()
    {
        var bad = _folder.Write("a/bad.txt", [0xFF]);
        var simplified = _folder.Write("a/simplified.txt", "汉语");
        var traditional = _folder.Write("traditional.txt", string.Concat(Enumerable.Repeat("漢語，", 100_000)));
        var result = FiguresTool.Run("detect", traditional, _folder["a"], _folder["no.txt"]);
        Assert.Equal(1, result.ExitCode);
        Assert.Collection(
            result.Lines,
            line => Assert.StartsWith($"{traditional}: Traditional (only Simplified 0, only Traditional 200000", line),
            line => Assert.StartsWith($"{simplified}: Simplified", line)
        );
        Assert.Equal(
            $"figures: {bad}: invalid UTF-8 at byte 0\nfigures: {_folder["no.txt"]}: no such file or folder\n",
            result.Error
        );
    }
}
