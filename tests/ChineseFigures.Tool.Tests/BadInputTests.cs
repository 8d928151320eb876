namespace ChineseFigures.Tool.Tests;

public sealed class BadInputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void MissingFile_IsNamed_TheOthersAreRead()
    {
        var good = _folder.Write("good.txt", "20.9亿美元");
        var result = FiguresTool.Run("extract", _folder["no.txt"], good, "--format", "jsonl", "--date", "2020-03-27");
        Assert.Equal(1, result.ExitCode);
        Assert.Equal($"figures: {_folder["no.txt"]}: no such file or folder\n", result.Error);
        Assert.Equal(good, (string?)Assert.Single(result.JsonLines)["source"]);
    }

    [Theory]
    [InlineData(new byte[] { 0x61, 0xE4, 0xBA, 0xBF, 0xFF, 0x61 }, "invalid UTF-8 at byte 4")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x61, 0xE4, 0xBA }, "invalid UTF-8 at byte 4")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00, 0x00, 0x00 }, "not text: NUL at byte 4")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00, 0x00, 0xD8, 0x61, 0x00 }, "invalid UTF-16LE at byte 4")]
    [InlineData(new byte[] { 0xFE, 0xFF, 0x00, 0x61, 0x00 }, "invalid UTF-16BE at byte 4")]
    [InlineData(new byte[] { 0x61, 0x00, 0x62 }, "not text: NUL at byte 1")]
    public void WhatIsNotText_IsNamedWithItsByte(byte[] bytes, string reason)
    {
        var bad = _folder.Write("bad.txt", bytes);
        var good = _folder.Write("good.txt", "20.9亿美元");
        var result = FiguresTool.Run("extract", bad, good, "--format", "json", "--date", "2020-03-27");
        Assert.Equal(1, result.ExitCode);
        Assert.Equal($"figures: {bad}: {reason}\n", result.Error);
        Assert.Equal(good, (string?)Assert.Single(result.Json.AsArray())!["source"]);
    }

    [Fact]
    public void UnreadableFile_IsNamed()
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "Needs a user whom permissions bind.");
        var bad = _folder.Write("bad.txt", "20.9亿美元");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(bad, UnixFileMode.None);
        var result = FiguresTool.Run("extract", bad, "--date", "2020-03-27");
        Assert.Equal(1, result.ExitCode);
        Assert.Equal($"figures: {bad}: permission denied\n", result.Error);
    }

    [Fact]
    public void OneMissingFile_GivesNoAnswer()
    {
        var result = FiguresTool.Run("extract", _folder["no.txt"], "--format", "json");
        Assert.Equal(1, result.ExitCode);
        Assert.Empty(result.Output);
    }

    [Fact]
    public void Folder_IsReadInNameOrder_TextFilesOnly()
    {
        foreach (var name in (string[])["c.txt", "a/z.txt", "b.TXT", "README.md", "a/x.figures.jsonl"])
            _folder.Write(name, "20.9亿美元");
        var result = FiguresTool.Run("extract", _folder.FullName, "--format", "jsonl", "--date", "2020-03-27");
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(
            [_folder["a/z.txt"], _folder["b.TXT"], _folder["c.txt"]],
            result.JsonLines.Select(document => (string?)document["source"])
        );
    }

    [Fact]
    public void FolderThatLinksToItself_IsReadOnce()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need rights there.");
        _folder.Write("a.txt", "20.9亿美元");
        Directory.CreateSymbolicLink(_folder["loop"], _folder.FullName);
        File.CreateSymbolicLink(_folder["b.txt"], _folder["a.txt"]);
        var result = FiguresTool.Run("extract", _folder.FullName, "--format", "jsonl", "--date", "2020-03-27");
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(2, result.Lines.Length);
    }

    [Fact]
    public void FolderWithoutText_IsNamed()
    {
        _folder.Write("README.md", "20.9亿美元");
        var result = FiguresTool.Run("extract", _folder.FullName);
        Assert.Equal(1, result.ExitCode);
        Assert.Equal($"figures: {_folder.FullName}: no *.txt, *.html, *.htm, *.xhtml below it\n", result.Error);
    }
}
