using System.CommandLine.Parsing;

namespace ChineseFigures.Tool.Commands;

/// <summary>Rules that the arguments of several commands obey.</summary>
internal static class ArgumentRules
{
    /// <summary>Takes a name that begins with a dash as the mistyped option that it is.</summary>
    public static void RejectUnknownOptions(ArgumentResult result)
    {
        foreach (var token in result.Tokens)
        {
            if (token.Value.Length > 1 && token.Value[0] == '-')
                result.AddError($"'{token.Value}' is no option; a file of that name is written './{token.Value}'.");
        }
    }
}
