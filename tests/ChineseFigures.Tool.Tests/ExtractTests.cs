using System.Text.Json.Nodes;

namespace ChineseFigures.Tool.Tests;

public sealed class ExtractTests : IDisposable
{
    private const string Text = "2019年，徐州实际使用外资20.9亿美元，比上年增长10.09%。";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Json_OfOneDocument_IsAnObject()
    {
        var file = _folder.Write("one.txt", Text);
        var result = FiguresTool.Run("extract", file, "--format", "json", "--date", "2020-03-27");
        Assert.Equal(0, result.ExitCode);
        Assert.Empty(result.Error);
        Assert.Equal(file, (string?)result.Json["source"]);
        Assert.Equal("2020-03-27", (string?)result.Json["date"]);
        Assert.Equal("given", (string?)result.Json["dateSource"]);
        var figures = result.Json["figures"]!.AsArray();
        Assert.Equal(["20.9亿美元", "10.09%"], Values(figures, "text"));
        Assert.Equal(["money", "percent"], Values(figures, "kind"));
        Assert.Equal(["2090000000", "10.09"], Values(figures, "value"));
        Assert.Equal(["level", "change"], Values(figures, "role"));
        Assert.All(figures, figure => Assert.Equal((string?)figure!["text"], Slice(Text, figure)));
    }

    [Fact]
    public void Json_OfSeveralDocuments_IsAnArrayInOrder()
    {
        var first = _folder.Write("b.txt", Text);
        var second = _folder.Write("a.txt", "没有数字。");
        var result = FiguresTool.Run("extract", first, second, "--format", "json", "--date", "2020-03-27");
        Assert.Equal(0, result.ExitCode);
        Assert.Equal([first, second], Values(result.Json.AsArray(), "source"));
        Assert.Empty(result.Json[1]!["figures"]!.AsArray());
    }

    [Fact]
    public void JsonLines_IsADocumentALine()
    {
        _folder.Write("b.txt", Text);
        _folder.Write("a.txt", Text);
        var result = FiguresTool.Run("extract", _folder.FullName, "--format", "jsonl", "--date", "2020-03-27");
        Assert.Equal(0, result.ExitCode);
        Assert.Equal([_folder["a.txt"], _folder["b.txt"]], Values(result.JsonLines, "source"));
        Assert.All(result.JsonLines, document => Assert.Equal(2, document["figures"]!.AsArray().Count));
    }

    [Fact]
    public void Table_IsTheDefault_PlainAndAlignedInAPipe()
    {
        var file = _folder.Write("one.txt", Text);
        var result = FiguresTool.Run("extract", file, "--date", "2020-03-27");
        Assert.Equal(0, result.ExitCode);
        Assert.DoesNotContain('\u001B', result.Output);
        Assert.Equal($"{file} · 2020-03-27 · 2 figures", result.Lines[0]);
        Assert.All(result.Lines, line => Assert.Equal(line.TrimEnd(), line));
        var rows = result.Lines.Where(line => line.Contains("level") || line.Contains("change")).ToList();
        Assert.Equal(2, rows.Count);
        Assert.Equal(ColumnOf(rows[0], "level"), ColumnOf(rows[1], "change"));
    }

    [Fact]
    public void Table_IsColoredOnATerminal()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/script"), "Needs script(1) to make a terminal.");
        var file = _folder.Write("one.txt", Text);
        var command = $"TERM=xterm dotnet '{FiguresTool.Program}' extract '{file}' --date 2020-03-27";
        using var process = FiguresTool.Start("/usr/bin/script", ["-qec", command, "/dev/null"]);
        var result = FiguresTool.End(process);
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("\u001B[", result.Output, StringComparison.Ordinal);
        Assert.Contains("20.9亿美元", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Summary_CountsByKindAndRole()
    {
        var file = _folder.Write("one.txt", Text);
        var result = FiguresTool.Run("extract", file, "--format", "summary", "--date", "2020-03-27");
        Assert.Equal(0, result.ExitCode);
        Assert.Contains(result.Lines, line => Words(line) is ["level", "change", "all"]);
        Assert.Contains(result.Lines, line => Words(line) is ["money", "1", "1"]);
        Assert.Contains(result.Lines, line => Words(line) is ["percent", "1", "1"]);
        Assert.Contains(result.Lines, line => Words(line) is ["all", "1", "1", "2"]);
        Assert.Matches($@"^documents 1, characters {Text.Length}, figures 2, seconds \d+\.\d+$", result.Lines[^1]);
    }

    [Fact]
    public void Explain_NamesTheRules()
    {
        var file = _folder.Write("one.txt", Text);
        var table = FiguresTool.Run("extract", file, "--explain", "--date", "2020-03-27");
        Assert.Contains("because", table.Output, StringComparison.Ordinal);
        Assert.Contains("role=", table.Output, StringComparison.Ordinal);
        var json = FiguresTool.Run("extract", file, "--explain", "--format", "json", "--date", "2020-03-27");
        Assert.All(json.Json["figures"]!.AsArray(), figure => Assert.NotEmpty(figure!["trace"]!.AsArray()));
        var plain = FiguresTool.Run("extract", file, "--format", "json", "--date", "2020-03-27");
        Assert.All(plain.Json["figures"]!.AsArray(), figure => Assert.Null(figure!["trace"]));
    }

    [Theory]
    [InlineData("-")]
    [InlineData(null)]
    public void StandardInput_IsADocument(string? operand)
    {
        string[] arguments = ["extract", "--format", "json", "--date", "2020-03-27"];
        var result = FiguresTool.RunOn(Text, operand is null ? arguments : [.. arguments, operand]);
        Assert.Equal(0, result.ExitCode);
        Assert.Equal("-", (string?)result.Json["source"]);
        Assert.Equal(2, result.Json["figures"]!.AsArray().Count);
    }

    [Fact]
    public void ByteOrderMark_IsNotCounted()
    {
        var file = _folder.Write("one.txt", [0xEF, 0xBB, 0xBF, .. "20.9亿美元"u8]);
        var result = FiguresTool.Run("extract", file, "--format", "json", "--date", "2020-03-27");
        Assert.Equal(0, (int)result.Json["figures"]![0]!["start"]!);
    }

    [Theory]
    [InlineData("table")]
    [InlineData("json")]
    [InlineData("jsonl")]
    [InlineData("summary")]
    public void EmptyDocument_HasNoFiguresAndIsNoError(string format)
    {
        var file = _folder.Write("empty.txt", "");
        var result = FiguresTool.Run("extract", file, "--format", format, "--date", "2020-03-27");
        Assert.Equal(0, result.ExitCode);
        Assert.NotEmpty(result.Output);
        Assert.Empty(result.Error);
    }

    [Fact]
    public void SampleDocuments_AreRead()
    {
        var result = FiguresTool.Run("extract", Path.Combine(Repository.Root, "seeds"), "--format", "jsonl");
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(5, result.Lines.Length);
        Assert.All(result.JsonLines, document => Assert.NotEmpty(document["figures"]!.AsArray()));
        Assert.All(result.JsonLines, document => Assert.Equal("document", (string?)document["dateSource"]));
    }

    private static IEnumerable<string?> Values(IEnumerable<JsonNode?> objects, string key) =>
        objects.Select(node => (string?)node![key]);

    private static string Slice(string text, JsonNode? figure) => text[(int)figure!["start"]!..(int)figure["end"]!];

    private static string[] Words(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    // Every Han character of these rows takes two columns.
    private static int ColumnOf(string row, string word)
    {
        var before = row[..row.IndexOf(word, StringComparison.Ordinal)];
        return before.Length + before.Count(c => c is >= '\u4E00' and <= '\u9FFF');
    }
}
