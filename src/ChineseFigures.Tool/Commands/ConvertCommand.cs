using System.CommandLine;
using System.CommandLine.Parsing;
using ChineseFigures.Tool.Input;

namespace ChineseFigures.Tool.Commands;

/// <summary><c>figures convert</c>: text in, the same text in another Chinese script out.</summary>
internal static class ConvertCommand
{
    public const string Name = "convert";

    private static readonly string[] Known = NamesOf(typeof(ScriptConversion));

    public static Command Create()
    {
        var inputs = new Argument<string[]>("FILE|-")
        {
            Description =
                "What to convert, one after the other: text files, or - for standard input, which is also read when "
                + "nothing is named. Text is UTF-8; line ends and the end of the file stay as they are.",
            Arity = ArgumentArity.ZeroOrMore,
            Validators = { RejectFolders },
        };
        var configuration = new Option<string>("--config", "-c")
        {
            Description = $"The conversion, by OpenCC's name: {string.Join(' ', Known)}.",
            HelpName = "CONFIG",
            Required = true,
            Validators = { RejectOtherConfigurations },
        };
        var output = new Option<string?>("--output", "-o")
        {
            Description = "The file to write, which is replaced when all is done. Default: standard output.",
            HelpName = "FILE",
        };
        var phrases = new Option<string?>("--phrases")
        {
            Description =
                "A text dictionary of own phrases, which come before OpenCC's; a line is a phrase, a tab and what it "
                + "becomes.",
            HelpName = "FILE",
        };
        var economicTerms = new Option<bool>("--economic-terms")
        {
            Description = "Converts the terms of economic text that OpenCC takes for others as economic terms.",
        };
        var command = new Command(
            Name,
            "Converts between Simplified and Traditional Chinese and their regional forms, as OpenCC does."
        )
        {
            inputs,
            configuration,
            output,
            phrases,
            economicTerms,
        };
        command.Validators.Add(result =>
        {
            if (
                result.GetValue(output) is { Length: > 0 } written
                && result.GetValue(inputs)!.Any(read => Path.GetFullPath(read) == Path.GetFullPath(written))
            )
                result.AddError($"'{written}' is both read and written.");
        });
        command.SetAction(parsed =>
            new Conversion
            {
                Inputs = parsed.GetValue(inputs) is { Length: > 0 } named ? named : [SourceFinder.StandardInput],
                Configuration = Enum.Parse<ScriptConversion>(parsed.GetRequiredValue(configuration), ignoreCase: true),
                Output = parsed.GetValue(output),
                Phrases = parsed.GetValue(phrases),
                EconomicTerms = parsed.GetValue(economicTerms),
            }.Run()
        );
        return command;
    }

    private static void RejectFolders(ArgumentResult result)
    {
        ArgumentRules.RejectUnknownOptions(result);
        foreach (var token in result.Tokens.Where(token => Directory.Exists(token.Value)))
            result.AddError($"'{token.Value}' is a folder; convert takes files.");
    }

    // A string like the other options: the parser's code for it comes compiled.
    private static void RejectOtherConfigurations(OptionResult result)
    {
        if (result.GetValueOrDefault<string?>() is { } name && !Known.Contains(name))
            result.AddError($"'{name}' is no conversion; --config takes {string.Join(' ', Known)}.");
    }

    // By its type as a value: the generic method would be compiled anew by every process.
    private static string[] NamesOf(Type type) =>
        Array.ConvertAll(Enum.GetNames(type), static name => name.ToLowerInvariant());
}
