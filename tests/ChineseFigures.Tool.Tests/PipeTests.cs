namespace ChineseFigures.Tool.Tests;

public sealed class PipeTests
{
    [Theory]
    [InlineData("parse")]
    [InlineData("convert -c s2t")]
    [InlineData("extract --lines --date 2020-03-27")]
    [InlineData("extract --lines --date 2020-03-27 --format json")]
    public void ClosedPipe_EndsEndlessWorkQuietly(string arguments)
    {
        using var process = FiguresTool.Start(arguments.Split(' '));
        var feeder = new Thread(() => Feed(process.StandardInput)) { IsBackground = true };
        feeder.Start();
        Assert.NotNull(process.StandardOutput.ReadLine());
        process.StandardOutput.Close();
        Assert.Empty(process.StandardError.ReadToEnd());
        FiguresTool.WaitForEnd(process);
        Assert.Equal(0, process.ExitCode);
        feeder.Join();
    }

    private static void Feed(TextWriter input)
    {
        try
        {
            while (true)
                input.Write("投资20.9亿美元\n");
        }
        catch (IOException)
        {
            // The program has ended, as it should.
        }
    }
}
