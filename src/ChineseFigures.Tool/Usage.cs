using System.CommandLine;

namespace ChineseFigures.Tool;

/// <summary>Says what is wrong with a command line.</summary>
internal static class Usage
{
    /// <summary>Names every error on standard error and where help is found.</summary>
    public static int Report(ParseResult parsed)
    {
        foreach (var error in parsed.Errors)
            Diagnostics.Write(OneLine(error.Message));
        var command = parsed.CommandResult.Command;
        Diagnostics.Write($"try '{(command is RootCommand ? "figures" : $"figures {command.Name}")} --help'");
        return ExitCode.Usage;
    }

    private static string OneLine(string message) =>
        string.Join(' ', message.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
