using System.CommandLine;

namespace ChineseFigures.Tool.Commands;

/// <summary>The command line of the program: its commands, help and version.</summary>
internal static class CommandLine
{
    /// <summary>Understands what the user typed.</summary>
    /// <remarks>
    /// A command that stands first is understood by itself. The root, for which all commands are made and the parser
    /// reads texts from its resources, takes 16 ms, and is only needed for help, the version and mistakes.
    /// </remarks>
    public static ParseResult Parse(string[] arguments) =>
        FindFirst(arguments)?.Parse(arguments) is { Errors.Count: 0 } parsed ? parsed : CreateRoot().Parse(arguments);

    private static Command? FindFirst(string[] arguments) =>
        arguments.Length == 0 || Array.Exists(arguments, AsksForHelp)
            ? null
            : arguments[0] switch
            {
                ExtractCommand.Name => ExtractCommand.Create(),
                ServeCommand.Name => ServeCommand.Create(),
                ParseCommand.Name => ParseCommand.Create(),
                ConvertCommand.Name => ConvertCommand.Create(),
                DetectCommand.Name => DetectCommand.Create(),
                _ => null,
            };

    // The command alone would take it for the value of the option in front of it.
    private static bool AsksForHelp(string argument) => argument is "--help" or "-h" or "-?" or "/h" or "/?";

    private static RootCommand CreateRoot() =>
        new("Extracts the figures of Chinese economic text, parses single expressions, converts Chinese script.")
        {
            ExtractCommand.Create(),
            ServeCommand.Create(),
            ParseCommand.Create(),
            ConvertCommand.Create(),
            DetectCommand.Create(),
        };
}
