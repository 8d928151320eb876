namespace ChineseFigures.Tool.Tests.Output;

public sealed class OutputFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("json")]
    [InlineData("jsonl")]
    [InlineData("csv")]
    [InlineData("html")]
    [InlineData("table")]
    public void File_HoldsWhatStandardOutputWould(string format)
    {
        var file = _folder.Write("a.txt", "出口1亿元");
        string[] arguments = ["extract", file, "--date", "2020-03-28", "--format", format];
        var printed = FiguresTool.Run(arguments);
        var written = FiguresTool.Run([.. arguments, "--output", _folder["out"]]);
        Assert.Equal((0, "", ""), (written.ExitCode, written.Output, written.Error));
        Assert.Equal(printed.Output, File.ReadAllText(_folder["out"]));
        Assert.Equal(["a.txt", "out"], Names());
    }

    [Fact]
    public void File_IsReplacedWhenAllIsDone()
    {
        var output = _folder.Write("out.jsonl", "before");
        using var process = FiguresTool.Start("extract", "--lines", "--date", "2020-03-28", "--output", output);
        process.StandardInput.Write("出口1亿元\n");
        process.StandardInput.Flush();
        while (Names().Length < 2)
            Thread.Sleep(20);
        Assert.Equal("before", File.ReadAllText(output));
        var result = FiguresTool.End(process, []);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("1亿元", File.ReadAllText(output), StringComparison.Ordinal);
        Assert.Equal(["out.jsonl"], Names());
    }

    [Fact]
    public void File_KeepsItsPermissionsAndItsLink()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Permissions are those of POSIX.");
        var output = _folder.Write("out.json", "before");
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(output, Mode);
        File.CreateSymbolicLink(_folder["link.json"], output);
        FiguresTool.RunOn(
            "出口1亿元",
            "extract",
            "--date",
            "2020-03-28",
            "--format",
            "json",
            "-o",
            _folder["link.json"]
        );
        Assert.NotNull(new FileInfo(_folder["link.json"]).LinkTarget);
        Assert.Contains("1亿元", File.ReadAllText(output), StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(Mode, File.GetUnixFileMode(output));
    }

    [Fact]
    public void NothingRead_LeavesTheFileAsItIs()
    {
        var output = _folder.Write("out.json", "before");
        var result = FiguresTool.Run("extract", _folder["no.txt"], "--format", "json", "--output", output);
        Assert.Equal(1, result.ExitCode);
        Assert.Equal("before", File.ReadAllText(output));
        Assert.Equal(["out.json"], Names());
    }

    [Fact]
    public void PlaceThatCannotBeWritten_IsNamed()
    {
        var missing = _folder["no/out.json"];
        AssertNamed(missing, $"figures: {missing}: no such file or folder\n");
        AssertNamed(_folder.FullName, $"figures: {_folder.FullName}: is a folder\n");
    }

    [Fact]
    public void FullDisk_IsNamed()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "Needs /dev/full.");
        var result = FiguresTool.RunOn("出口1亿元", "extract", "--date", "2020-03-28", "--output", "/dev/full");
        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.StartsWith("figures: /dev/full: No space left on device", result.Error, StringComparison.Ordinal);
        Assert.Single(result.Error.TrimEnd('\n').Split('\n'));
    }

    private static void AssertNamed(string output, string error)
    {
        var result = FiguresTool.RunOn("出口1亿元", "extract", "--date", "2020-03-28", "--output", output);
        Assert.Equal((1, "", error), (result.ExitCode, result.Output, result.Error));
    }

    private string[] Names() =>
        [.. Directory.EnumerateFiles(_folder.FullName).Select(name => Path.GetFileName(name)).Order()];
}
