using System.CommandLine;
using System.CommandLine.Parsing;
using ChineseFigures.Tool.Input;

namespace ChineseFigures.Tool.Commands;

/// <summary>The argument of several commands that names what they read.</summary>
internal static class InputArgument
{
    public static Argument<string[]> Create(string name, string description) =>
        new(name)
        {
            Description = description,
            Arity = ArgumentArity.ZeroOrMore,
            Validators = { RejectUnknownOptions },
        };

    /// <summary>What the argument names, or standard input where it names nothing.</summary>
    public static string[] NamedBy(ParseResult parsed, Argument<string[]> argument) =>
        parsed.GetValue(argument) is { Length: > 0 } named ? named : [SourceFinder.StandardInput];

    // Takes a name that begins with a dash as the mistyped option that it is.
    private static void RejectUnknownOptions(ArgumentResult result)
    {
        foreach (var token in result.Tokens)
        {
            if (token.Value.Length > 1 && token.Value[0] == '-')
                result.AddError($"'{token.Value}' is no option; a file of that name is written './{token.Value}'.");
        }
    }
}
