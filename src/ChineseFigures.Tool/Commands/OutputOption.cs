using System.CommandLine;

namespace ChineseFigures.Tool.Commands;

/// <summary>The option <c>--output</c> of several commands.</summary>
internal static class OutputOption
{
    public static Option<string?> Create() =>
        new("--output", "-o")
        {
            Description = "The file to write, which is replaced when all is done. Default: standard output.",
            HelpName = "FILE",
        };
}
