namespace ChineseFigures.Tool.Tests;

public sealed class PipeTests
{
    [Theory]
    [InlineData("parse")]
    [InlineData("convert -c s2t")]
    [InlineData("extract --lines --date 2020-03-27")]
    [InlineData("extract --lines --date 2020-03-27 --format json")]
    [InlineData("extract --input jsonl --date 2020-03-27")]
    [InlineData("serve --date 2020-03-27")]
    [InlineData("serve --date 2020-03-27 --rows")]
    public void ClosedPipe_EndsEndlessWorkQuietly(string arguments)
    {
        using var process = FiguresTool.Start(arguments.Split(' '));
        var isJson = !arguments.Contains("--lines") && arguments.Contains("--date");
        var line = isJson ? "{\"text\":\"投资20.9亿美元\"}\n" : "投资20.9亿美元\n";
        var feeder = new Thread(() => Feed(process.StandardInput, line)) { IsBackground = true };
        feeder.Start();
        Assert.NotNull(process.StandardOutput.ReadLine());
        process.StandardOutput.Close();
        Assert.Empty(process.StandardError.ReadToEnd());
        FiguresTool.WaitForEnd(process);
        Assert.Equal(0, process.ExitCode);
        feeder.Join();
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
            // The program has ended, as it should.
        }
    }
}
