using System.Diagnostics;
using System.Globalization;

namespace ChineseFigures.Tool.Tests.Output;

public sealed class SqliteTests : IDisposable
{
    private const string Text = "2019年，徐州实际使用外资20.9亿美元，比上年增长10.09%，增幅居全省第三位。";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly TemporaryFolder _folder = new();

    private string Path => _folder["figures.db"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Tables_HoldTheDocumentAndItsFigures()
    {
        var file = _folder.Write("a.txt", Text);
        Assert.Equal((0, "", ""), Run(file));
        Assert.Equal(
            [
                [file, null, null, "2020-03-28", "given", Text],
            ],
            Query("SELECT source, line, error, date, dateSource, text FROM documents")
        );
        Assert.Equal(
            [
                ["1", "14", "21", "20.9亿美元", "money", "2090000000", "2090000000", "USD", "level", null, "2019"],
                ["2", "27", "33", "10.09%", "percent", "10.09", "10.09", "%", "change", "up", "2019"],
                ["3", "39", "42", "第三位", "rank", "3", "3", null, "rank", null, "2019"],
            ],
            Query(
                "SELECT figure, start, end, text, kind, value, printf('%.10g', number), unit, role, direction, period FROM figures ORDER BY figure"
            )
        );
    }

    [Fact]
    public void Values_AreExact()
    {
        Assert.Equal((0, "", ""), RunOn("出口0.1000000000000000000000000001亿元，增长12345678901234567.891%。", "-"));
        Assert.Equal(
            [
                ["10000000.00000000000000000001", "text", "real"],
                ["12345678901234567.891", "text", "real"],
            ],
            Query("SELECT value, typeof(value), typeof(number) FROM figures ORDER BY figure")
        );
    }

    [Fact]
    public void Indexes_ServeIndicatorPeriodAndPlace()
    {
        Run(_folder.Write("a.txt", Text));
        Assert.All(
            (string[])["indicator", "indicatorId", "period", "place"],
            column =>
                Assert.Contains(
                    "USING INDEX",
                    Query($"EXPLAIN QUERY PLAN SELECT * FROM figures WHERE {column} = 'x'")[0][3],
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public void Observations_HaveLevelChangeAndRankInOneRow()
    {
        var file = _folder.Write(
            "a.txt",
            "2019年，徐州市进出口931.9亿元，增长20.4%，总量居全省第6位，增幅居全省第一位。力争2020年进出口达到1000亿元。"
        );
        Run(file);
        Assert.Equal(
            [
                ["进出口", "trade", "2019", null, "93190000000.0", "CNY", "20.4", "%", "6", "全省", "1", "全省"],
                ["进出口", "trade", "2020", "target", "100000000000.0", "CNY", null, null, null, null, null, null],
            ],
            Query(
                    """
                    SELECT indicator, indicatorId, period, status, printf('%.1f', level), levelUnit,
                      printf('%.4g', change), changeUnit, rank, rankScope, growthRank, growthRankScope
                    FROM observations ORDER BY period
                    """
                )
                .Select(row => (string?[])[.. row[..6], row[7] is null ? null : row[6], .. row[7..]])
        );
    }

    [Fact]
    public void DocumentReadAgain_IsReplaced()
    {
        var first = _folder.Write("a.txt", Text);
        var second = _folder.Write("b.txt", "出口1亿元");
        Run(first, second);
        _folder.Write("a.txt", "出口3亿元");
        Run(first);
        Assert.Equal(
            [
                [second, "1亿元"],
                [first, "3亿元"],
            ],
            Query("SELECT source, figures.text FROM figures JOIN documents USING (document) ORDER BY document")
        );
    }

    [Fact]
    public void LinesReadAgain_AreReplaced()
    {
        Assert.Equal((0, "", ""), RunOn("出口1亿元\n出口2亿元\n", "-", "--lines"));
        Assert.Equal((0, "", ""), RunOn("出口3亿元\n", "-", "--lines"));
        Assert.Equal(
            [
                ["1", "3亿元"],
                ["2", "2亿元"],
            ],
            Query("SELECT line, figures.text FROM figures JOIN documents USING (document) ORDER BY line")
        );
    }

    [Fact]
    public void DocumentsWithIds_AreReplacedByTheirIds()
    {
        const string First = """
            {"id":"b","text":"出口1亿元"}
            {"id":7,"text":"出口2亿元"}
            {"text":"出口3亿元"}
            """;
        Assert.Equal((0, "", ""), RunOn(First, "-", "--input", "jsonl"));
        Assert.Equal((0, "", ""), RunOn("""{"id":7,"text":"出口4亿元"}""", "-", "--input", "jsonl"));
        Assert.Equal(
            [
                ["1", "b", "1亿元"],
                ["3", null, "3亿元"],
                ["1", "7", "4亿元"],
            ],
            Query("SELECT line, id, figures.text FROM figures JOIN documents USING (document) ORDER BY document")
        );
    }

    [Fact]
    public void FormatBesideIt_IsWrittenToo()
    {
        var file = _folder.Write("a.txt", Text);
        var result = FiguresTool.Run("extract", file, "--date", "2020-03-28", "--sqlite", Path, "--format", "jsonl");
        Assert.Equal(3, Assert.Single(result.JsonLines)["figures"]!.AsArray().Count);
        Assert.Equal("3", Database.Cell(Path, "SELECT count(*) FROM figures"));
    }

    [Fact]
    public void OtherTables_StayAsTheyAre()
    {
        Query("CREATE TABLE mine (a)");
        Query("INSERT INTO mine VALUES (1)");
        Run(_folder.Write("a.txt", Text));
        Assert.Equal("1", Database.Cell(Path, "SELECT a FROM mine"));
        Assert.Equal("3", Database.Cell(Path, "SELECT count(*) FROM figures"));
    }

    [Fact]
    public void KilledRun_LosesNothingThatWasCommitted()
    {
        using var process = FiguresTool.Start("extract", "--lines", "--date", "2020-03-28", "--sqlite", Path);
        process.StandardInput.Write("出口1亿元\n出口2亿元，增长3%\n出口4亿元\n");
        process.StandardInput.Flush();
        var wait = Stopwatch.StartNew();
        while (Documents() < 3)
        {
            Assert.True(wait.Elapsed < Patience, "The documents were not written.");
            Thread.Sleep(50);
        }
        process.Kill();
        process.WaitForExit();
        Assert.Equal("ok", Database.Cell(Path, "PRAGMA integrity_check"));
        Assert.Equal("4", Database.Cell(Path, "SELECT count(*) FROM figures"));
        // And the next run goes on with it.
        Assert.Equal((0, "", ""), RunOn("出口5亿元\n", "-", "--lines"));
        Assert.Equal("3", Database.Cell(Path, "SELECT count(*) FROM documents"));
    }

    [Fact]
    public void RunKilledAmidManyDocuments_LeavesWholeDocuments()
    {
        using var process = FiguresTool.Start("extract", "--lines", "--date", "2020-03-28", "--sqlite", Path);
        var line = string.Concat(Enumerable.Repeat("出口1亿元，增长3%。", 20)) + "\n";
        var feeder = new Thread(() => Feed(process.StandardInput, line)) { IsBackground = true };
        feeder.Start();
        var wait = Stopwatch.StartNew();
        while (Documents() < 20)
            Assert.True(wait.Elapsed < Patience, "The documents were not written.");
        process.Kill();
        process.WaitForExit();
        feeder.Join();
        Assert.Equal("ok", Database.Cell(Path, "PRAGMA integrity_check"));
        Assert.Equal(
            "40",
            Database.Cell(
                Path,
                "SELECT DISTINCT (SELECT count(*) FROM figures WHERE figures.document = documents.document) FROM documents"
            )
        );
    }

    [Fact]
    public void DatabaseThatCannotBeOpened_IsNamed()
    {
        var path = _folder["no/figures.db"];
        AssertNamed(path, "unable to open database file");
    }

    [Theory]
    [InlineData("no database, but a text of some length")]
    [InlineData("short")]
    public void FileThatIsNoDatabase_IsNamedAndStaysAsItIs(string content)
    {
        _folder.Write("figures.db", content);
        AssertNamed(Path, "file is not a database");
        Assert.Equal(content, File.ReadAllText(Path));
    }

    [Fact]
    public void TableOfSomeoneElse_IsNamedAndStaysAsItIs()
    {
        Query("CREATE TABLE documents (id INTEGER PRIMARY KEY, name TEXT)");
        AssertNamed(Path, "documents");
        Assert.Equal("0", Database.Cell(Path, "SELECT count(*) FROM sqlite_master WHERE name = 'figures'"));
    }

    [Fact]
    public void DatabaseThatMayNotBeWritten_IsNamed()
    {
        WithDisk(
            "1m",
            path =>
            {
                FiguresTool.RunOn(Text, "extract", "--date", "2020-03-28", "--sqlite", path);
                Shell($"mount -o remount,ro '{System.IO.Path.GetDirectoryName(path)}'");
                AssertNamed(path, "unable to open database file");
                Assert.Equal("3", Database.Cell(CopyOf(path), "SELECT count(*) FROM figures"));
            }
        );
    }

    [Fact]
    public void FullDisk_IsNamed_WhatWasCommittedStays()
    {
        WithDisk(
            "512k",
            path =>
            {
                var line = string.Concat(Enumerable.Repeat("出口1亿元，增长3%。", 100));
                var input = _folder.Write("input.txt", string.Join('\n', Enumerable.Repeat(line, 200)));
                var result = FiguresTool.Run("extract", input, "--lines", "--date", "2020-03-28", "--sqlite", path);
                Assert.Equal(1, result.ExitCode);
                Assert.Matches(@"^figures: \S+figures\.db: .*full.*\n$", result.Error);
                var copy = CopyOf(path);
                Assert.Equal("ok", Database.Cell(copy, "PRAGMA integrity_check"));
                Assert.NotEqual("0", Database.Cell(copy, "SELECT count(*) FROM documents"));
            }
        );
    }

    // A disk of its own for a database, small or read-only as only a mounted one is for everyone.
    private void WithDisk(string size, Action<string> use)
    {
        var disk = Directory.CreateDirectory(_folder["disk"]).FullName;
        Assert.SkipUnless(
            OperatingSystem.IsLinux() && Shell($"mount -t tmpfs -o size={size} tmpfs '{disk}'") == 0,
            "Needs the right to mount a disk."
        );
        try
        {
            use(System.IO.Path.Combine(disk, "figures.db"));
        }
        finally
        {
            Shell($"umount '{disk}'");
        }
    }

    // With the log of what was committed, where there is one, to a place where a reader may write.
    private string CopyOf(string path)
    {
        var copy = _folder["copy.db"];
        File.Copy(path, copy);
        if (File.Exists($"{path}-wal"))
            File.Copy($"{path}-wal", $"{copy}-wal");
        return copy;
    }

    private (int, string, string) Run(params string[] sources) => RunOn("", sources);

    private (int, string, string) RunOn(string input, params string[] sources)
    {
        var result = FiguresTool.RunOn(input, ["extract", .. sources, "--date", "2020-03-28", "--sqlite", Path]);
        return (result.ExitCode, result.Output, result.Error);
    }

    private List<string?[]> Query(string query) => Database.Query(Path, query);

    private int Documents()
    {
        if (!File.Exists(Path))
            return 0;
        var tables = Database.Cell(Path, "SELECT count(*) FROM sqlite_master WHERE name = 'documents'");
        return tables == "0"
            ? 0
            : int.Parse(Database.Cell(Path, "SELECT count(*) FROM documents")!, CultureInfo.InvariantCulture);
    }

    private void AssertNamed(string path, string reason)
    {
        var file = _folder.Write("a.txt", Text);
        var result = FiguresTool.Run("extract", file, "--date", "2020-03-28", "--sqlite", path);
        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.StartsWith($"figures: {path}: ", result.Error, StringComparison.Ordinal);
        Assert.Contains(reason, result.Error, StringComparison.Ordinal);
        Assert.Single(result.Error.TrimEnd('\n').Split('\n'));
    }

    private static void Feed(TextWriter input, string line)
    {
        try
        {
            while (true)
                input.Write(line);
        }
        catch (IOException)
        {
            // The program was killed, as it should be.
        }
    }

    private static int Shell(string command)
    {
        using var process = FiguresTool.Start("sh", ["-c", command]);
        FiguresTool.End(process);
        return process.ExitCode;
    }
}
