using System.Diagnostics;
using System.Globalization;

namespace ChineseFigures.Tool.Tests;

/// <summary>Many documents at once.</summary>
public sealed class FolderTests : IDisposable
{
    private const int Interrupted = 130;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("jsonl")]
    [InlineData("json")]
    [InlineData("table")]
    public void AnyNumberOfThreads_GivesTheSameAnswer(string format)
    {
        WriteDocuments(100);
        var one = Extract("--threads", "1", "--format", format);
        var two = Extract("--threads", "2", "--format", format);
        var many = Extract("--threads", "9", "--format", format);
        Assert.Equal(0, one.ExitCode);
        Assert.Equal(one, two);
        Assert.Equal(one, many);
    }

    [Fact]
    public void Answers_StandInTheOrderOfTheirFiles_WhateverTheirSize()
    {
        WriteDocuments(100);
        _folder.Write("000.txt", string.Concat(Enumerable.Repeat("投资20.9亿元。\n", 50_000)));
        var documents = Extract("--threads", "4", "--format", "jsonl").JsonLines;
        Assert.Equal(
            Enumerable.Range(0, 100).Select(i => _folder[Name(i)]),
            documents.Select(document => (string?)document["source"])
        );
        Assert.Equal(50_000, documents[0]["figures"]!.AsArray().Count);
        Assert.All(
            documents.Index().Skip(1),
            document => Assert.Equal(Value(document.Index), (string?)document.Item["figures"]![0]!["value"])
        );
    }

    [Fact]
    public void WhatCannotBeRead_IsNamedInOrder_AndTheRestIsAnswered()
    {
        WriteDocuments(30);
        _folder.Write(Name(7), [0x61, 0xFF]);
        _folder.Write(Name(20), [0xFF]);
        var result = Extract("--threads", "3", "--format", "json");
        Assert.Equal(1, result.ExitCode);
        Assert.Equal(
            $"figures: {_folder[Name(7)]}: invalid UTF-8 at byte 1\n"
                + $"figures: {_folder[Name(20)]}: invalid UTF-8 at byte 0\n",
            result.Error
        );
        Assert.Equal(28, result.Json.AsArray().Count);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("4")]
    public void Strict_EndsAtTheFirstThatCannotBeRead(string threads)
    {
        WriteDocuments(30);
        _folder.Write(Name(7), [0x61, 0xFF]);
        _folder.Write(Name(9), [0xFF]);
        var result = Extract("--threads", threads, "--format", "json", "--strict");
        Assert.Equal(1, result.ExitCode);
        Assert.Equal($"figures: {_folder[Name(7)]}: invalid UTF-8 at byte 1\n", result.Error);
        Assert.Equal(
            Enumerable.Range(0, 7).Select(i => _folder[Name(i)]),
            result.Json.AsArray().Select(document => (string?)document!["source"])
        );
    }

    [Fact]
    public void Strict_ReadsNothingBesideAnEmptyFolder()
    {
        Directory.CreateDirectory(_folder["empty"]);
        var file = _folder.Write("a.txt", "20亿元");
        var result = FiguresTool.Run("extract", _folder["empty"], file, "--strict", "--format", "jsonl");
        Assert.Equal(1, result.ExitCode);
        Assert.Equal($"figures: {_folder["empty"]}: no *.txt, *.html, *.htm, *.xhtml below it\n", result.Error);
        Assert.Empty(result.Output);
    }

    // A document that takes long, behind ones that are finished at once: the interrupt comes while it is worked on.
    [Fact]
    public void Interrupt_EndsWithWhatIsFinished()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Interrupts are sent by kill(1).");
        WriteDocuments(3);
        _folder.Write("long.txt", string.Concat(Enumerable.Repeat("投资20.9亿元，增长10.09%。\n", 2_000_000)));
        _folder.Write("z.txt", "20亿元");
        using var process = FiguresTool.Start([
            "extract",
            _folder.FullName,
            "--format",
            "json",
            "--date",
            "2020-03-27",
            "--threads",
            "1",
        ]);
        var begin = ReadUntil(process.StandardOutput, Name(2));
        Signal(process, "INT");
        var rest = FiguresTool.End(process);
        Assert.Equal(Interrupted, rest.ExitCode);
        Assert.Equal("figures: interrupted: what was finished is written\n", rest.Error);
        var documents = rest with { Output = begin + rest.Output };
        Assert.Equal(
            [_folder[Name(0)], _folder[Name(1)], _folder[Name(2)]],
            documents.Json.AsArray().Select(document => (string?)document!["source"])
        );
    }

    [Fact]
    public void Interrupt_EndsAStreamThatPauses()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Interrupts are sent by kill(1).");
        using var process = FiguresTool.Start("extract", "--lines", "--format", "json", "--date", "2020-03-27");
        process.StandardInput.Write("投资20.9亿元\n");
        process.StandardInput.Flush();
        var begin = ReadUntil(process.StandardOutput, "2090000000");
        Signal(process, "INT");
        FiguresTool.WaitForEnd(process);
        Assert.Equal(Interrupted, process.ExitCode);
        var answer = new ToolResult(process.ExitCode, begin + process.StandardOutput.ReadToEnd(), "");
        Assert.Single(answer.Json.AsArray());
    }

    [Fact]
    public void Terminal_IsToldHowFarItIsAndHowLongItTakes()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/script"), "Needs script(1) to make a terminal.");
        foreach (var i in Enumerable.Range(0, 8))
            _folder.Write(Name(i), string.Concat(Enumerable.Repeat("投资20.9亿元，增长10.09%。\n", 60_000)));
        var command = $"dotnet '{FiguresTool.Program}' extract '{_folder.FullName}' --date 2020-03-28 --format summary";
        using var process = FiguresTool.Start("/usr/bin/script", ["-qec", command, "/dev/null"]);
        var result = FiguresTool.End(process);
        Assert.Equal(0, result.ExitCode);
        Assert.Matches(
            @"\r\e\[Kfigures: \d of 8 sources, \d documents, \d+\.\d million characters \(\d+\.\d million a second\), \d+:\d\d left",
            result.Output
        );
    }

    [Theory]
    [InlineData("--threads 0", "'0' is no number of threads; --threads takes 1 to 256.")]
    [InlineData("--threads two", "'two' is no number of threads; --threads takes 1 to 256.")]
    [InlineData("--input csv", "'csv' is no input; --input takes text or jsonl.")]
    [InlineData("--lines --input jsonl", "--lines and --input jsonl both say what a line is; one of them is meant.")]
    public void WrongOptions_AreNamed(string options, string error)
    {
        var result = FiguresTool.Run(["extract", .. options.Split(' ')]);
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith($"figures: {error}\n", result.Error, StringComparison.Ordinal);
    }

    private ToolResult Extract(params string[] options) =>
        FiguresTool.Run(["extract", _folder.FullName, "--date", "2020-03-27", .. options]);

    private void WriteDocuments(int count)
    {
        foreach (var i in Enumerable.Range(0, count))
            _folder.Write(Name(i), $"投资{Value(i)}元");
    }

    private static string Name(int index) => index.ToString("000", CultureInfo.InvariantCulture) + ".txt";

    private static string Value(int index) => (index + 1000).ToString(CultureInfo.InvariantCulture);

    private static string ReadUntil(TextReader reader, string text)
    {
        var read = "";
        while (!read.Contains(text, StringComparison.Ordinal))
            read += (char)reader.Read();
        return read;
    }

    private static void Signal(Process process, string name)
    {
        using var kill = Process.Start("kill", [$"-{name}", process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }
}
