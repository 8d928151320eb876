using System.Text;

namespace ChineseFigures.Tool.Tests;

public sealed class ConvertTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("s2t", "这里的面粉", "這裏的麪粉")]
    [InlineData("s2twp", "打印机和软件", "印表機和軟體")]
    [InlineData("hk2s", "税收説明", "税收说明")]
    [InlineData("t2jp", "圓與舊經濟", "円与旧経済")]
    public void Text_IsConverted(string configuration, string source, string expected)
    {
        var result = FiguresTool.RunOn(source, "convert", "-c", configuration);
        Assert.Equal((0, expected, ""), (result.ExitCode, result.Output, result.Error));
    }

    [Theory]
    [InlineData("汉\r\n语\r\n")]
    [InlineData("汉\n语")]
    [InlineData("\n\r\n汉\r语\n\n")]
    [InlineData("\uFEFF汉\n")]
    [InlineData("汉\0语")]
    [InlineData("")]
    public void LineEndsAndTheEndOfTheFile_StayAsTheyAre(string source)
    {
        var file = _folder.Write("in.txt", source);
        var result = FiguresTool.Run("convert", "-c", "s2t", file, "--output", _folder["out.txt"]);
        Assert.Equal((0, "", ""), (result.ExitCode, result.Output, result.Error));
        var expected = source.Replace('汉', '漢').Replace('语', '語');
        Assert.Equal(Encoding.UTF8.GetBytes(expected), File.ReadAllBytes(_folder["out.txt"]));
    }

    [Fact]
    public void FilesAndStandardInput_FollowEachOther()
    {
        // Each is a text of its own: 打印机 would be 印表機.
        var first = _folder.Write("first.txt", "汉语");
        var last = _folder.Write("last.txt", "机\n");
        var result = FiguresTool.RunOn("打印", "convert", first, "-", last, "-c", "s2twp");
        Assert.Equal((0, "漢語列印機\n", ""), (result.ExitCode, result.Output, result.Error));
    }

    [Fact]
    public void Blocks_DoNotShow()
    {
        // A line of one million characters and more, and a phrase across the end of each block that is read.
        var source = string.Concat(Enumerable.Repeat("软件打印机", 1 << 18));
        var result = FiguresTool.RunOn(source, "convert", "-c", "s2twp");
        Assert.Equal(string.Concat(Enumerable.Repeat("軟體印表機", 1 << 18)), result.Output);
    }

    [Theory]
    [InlineData("s2twp", "软件打印机", "軟體印表機")]
    [InlineData("s2t", "汉", "漢")]
    [InlineData("t2s", "一", "一")]
    public void LineOf50Megabytes_NeedsNoMemoryOfItsOwn(string configuration, string piece, string expected)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The command is that of a POSIX shell.");
        const int Megabytes50 = 50_000_000;
        const string HeapLimit = "0x1000000"; // 16 MiB
        var text = string.Concat(Enumerable.Repeat(piece, 1 << 14));
        using (var line = File.OpenWrite(_folder["line.txt"]))
        {
            for (var bytes = Encoding.UTF8.GetBytes(text); line.Length < Megabytes50; )
                line.Write(bytes);
        }
        using var process = FiguresTool.Start(
            "sh",
            [
                "-c",
                $"DOTNET_GCHeapHardLimit={HeapLimit} exec dotnet '{FiguresTool.Program}' convert -c {configuration} line.txt -o out.txt",
            ],
            _folder.FullName
        );
        var result = FiguresTool.End(process);
        Assert.Equal((0, "", ""), (result.ExitCode, result.Output, result.Error));

        var converted = string.Concat(Enumerable.Repeat(expected, 1 << 14));
        using var output = new StreamReader(_folder["out.txt"]);
        var block = new char[converted.Length];
        var blocks = 0;
        for (; output.ReadBlock(block) == block.Length; blocks++)
            Assert.True(block.AsSpan().SequenceEqual(converted));
        Assert.Equal(new FileInfo(_folder["line.txt"]).Length, blocks * Encoding.UTF8.GetByteCount(text));
    }

    [Fact]
    public void OwnPhrases_ComeFirst()
    {
        var phrases = _folder.Write("own.txt", "# own\n打印机\t打表機 印表機\n\n云\t雲端\n");
        var result = FiguresTool.RunOn("云打印机软件", "convert", "-c", "s2twp", "--phrases", phrases);
        Assert.Equal((0, "雲端打表機軟體", ""), (result.ExitCode, result.Output, result.Error));
    }

    [Fact]
    public void EconomicTerms_AreConvertedAsSuchWhenAsked()
    {
        Assert.Equal("經濟執行", FiguresTool.RunOn("经济运行", "convert", "-c", "s2twp").Output);
        Assert.Equal("經濟運行", FiguresTool.RunOn("经济运行", "convert", "-c", "s2twp", "--economic-terms").Output);
    }

    [Theory]
    [InlineData("云\t雲\n打印机\n", "line 2: no tab between phrase and conversion")]
    [InlineData("\t雲\n", "line 1: the phrase is empty")]
    [InlineData("云\t\n", "line 1: the conversion of 云 is empty")]
    [InlineData("云\t雲\n\n云\t云\n", "line 3: 云 is there twice")]
    public void MalformedPhrases_AreNamedWithLineAndReason(string lines, string reason)
    {
        var phrases = _folder.Write("own.txt", lines);
        var result = FiguresTool.RunOn("云", "convert", "-c", "s2t", "--phrases", phrases);
        Assert.Equal((1, "", $"figures: {phrases}: {reason}\n"), (result.ExitCode, result.Output, result.Error));
    }

    [Theory]
    [InlineData(new byte[] { 0xE6, 0xB1, 0x89, 0x0A, 0xFF, 0x61 }, "漢\n", 4)]
    [InlineData(new byte[] { 0x61, 0xE6, 0xB1 }, "a", 1)]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, "", 0)]
    public void InvalidUtf8_IsNamedWithItsByte_TheRestIsConverted(byte[] bytes, string before, int offset)
    {
        var bad = _folder.Write("bad.txt", bytes);
        var good = _folder.Write("good.txt", "语");
        var result = FiguresTool.Run("convert", "-c", "s2t", bad, good);
        var error = $"figures: {bad}: invalid UTF-8 at byte {offset}\n";
        Assert.Equal((1, before + "語", error), (result.ExitCode, result.Output, result.Error));
    }

    [Fact]
    public void InvalidUtf8_IsNamedWithItsByte_BehindManyBlocks()
    {
        var text = string.Concat(Enumerable.Repeat("汉语，", 100_000));
        byte[] input = [.. Encoding.UTF8.GetBytes(text), 0x80];
        var result = FiguresTool.RunOn(input, "convert", "-c", "s2t");
        Assert.Equal((1, "figures: -: invalid UTF-8 at byte 900000\n"), (result.ExitCode, result.Error));
        Assert.Equal(text.Length, result.Output.Length);
    }

    [Fact]
    public void UnknownConfiguration_ListsTheKnown()
    {
        var result = FiguresTool.RunOn("汉", "convert", "-c", "s2x");
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains("'s2x'", result.Error, StringComparison.Ordinal);
        Assert.All(
            Enum.GetNames<ScriptConversion>(),
            name => Assert.Contains($" {name.ToLowerInvariant()}", result.Error, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void MissingFiles_AreNamed()
    {
        var (input, output) = (_folder["no.txt"], _folder["no/out.txt"]);
        var result = FiguresTool.Run("convert", "-c", "s2t", input);
        Assert.Equal((1, $"figures: {input}: no such file or folder\n"), (result.ExitCode, result.Error));
        result = FiguresTool.Run("convert", "-c", "s2t", "-o", output);
        Assert.Equal((1, $"figures: {output}: no such file or folder\n"), (result.ExitCode, result.Error));
        result = FiguresTool.Run("convert", "-c", "s2t", "--phrases", input);
        Assert.Equal((1, $"figures: {input}: no such file or folder\n"), (result.ExitCode, result.Error));
    }

    [Fact]
    public void NothingRead_LeavesTheFileAsItIs()
    {
        var output = _folder.Write("out.txt", "汉");
        var result = FiguresTool.Run("convert", "-c", "s2t", _folder["no.txt"], "-o", output);
        Assert.Equal(1, result.ExitCode);
        Assert.Equal("汉", File.ReadAllText(output));
        Assert.Equal(output, Assert.Single(Directory.EnumerateFiles(_folder.FullName)));
    }

    [Fact]
    public void FileBothReadAndWritten_IsRefused()
    {
        var file = _folder.Write("a.txt", "汉");
        var result = FiguresTool.Run("convert", "-c", "s2t", file, "-o", _folder["./a.txt"]);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("both read and written", result.Error, StringComparison.Ordinal);
        Assert.Equal("汉", File.ReadAllText(file));
    }

    [Fact]
    public void Line_IsAnsweredBeforeTheNextIsRead()
    {
        using var process = FiguresTool.Start("convert", "-c", "s2t");
        process.StandardInput.Write("汉语\n");
        process.StandardInput.Flush();
        Assert.Equal("漢語", process.StandardOutput.ReadLine());
        Assert.Equal("", FiguresTool.End(process, []).Error);
    }
}
