using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;

namespace ChineseFigures.Tool.Tests;

/// <summary>What the program answered.</summary>
internal sealed record ToolResult(int ExitCode, string Output, string Error)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public JsonNode Json => JsonNode.Parse(Output)!;

    public JsonNode[] JsonLines => [.. Lines.Select(line => JsonNode.Parse(line)!)];
}

/// <summary>The real program, started as a user starts it.</summary>
internal static class FiguresTool
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>The built program.</summary>
    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "figures.dll");

    public static ToolResult Run(params string[] arguments) => RunOn("", arguments);

    public static ToolResult RunOn(string input, params string[] arguments) =>
        RunOn(Encoding.UTF8.GetBytes(input), arguments);

    public static ToolResult RunOn(byte[] input, params string[] arguments)
    {
        using var process = Start(arguments);
        return End(process, input);
    }

    /// <summary>Starts the program and leaves its streams to the caller.</summary>
    public static Process Start(params string[] arguments) => Start("dotnet", [Program, .. arguments]);

    /// <summary>Starts any program with its streams redirected.</summary>
    public static Process Start(string program, IEnumerable<string> arguments, string? folder = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = folder ?? "",
        };
        return Process.Start(start)!;
    }

    /// <summary>Gives the program its input, and waits for its answer. A program that hangs is a failure.</summary>
    public static ToolResult End(Process process, byte[]? input = null)
    {
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        using (var stream = process.StandardInput.BaseStream)
            stream.Write(input);
        WaitForEnd(process);
        return new ToolResult(process.ExitCode, output.Result, error.Result);
    }

    /// <summary>Waits for the end of a program whose streams the caller has read.</summary>
    public static void WaitForEnd(Process process)
    {
        if (process.WaitForExit(Patience))
            return;
        process.Kill(entireProcessTree: true);
        Assert.Fail("The program did not end.");
    }
}
