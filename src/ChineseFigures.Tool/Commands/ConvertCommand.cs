using System.CommandLine;
using System.CommandLine.Parsing;

namespace ChineseFigures.Tool.Commands;

/// <summary><c>figures convert</c>: text in, the same text in another Chinese script out.</summary>
internal static class ConvertCommand
{
    public const string Name = "convert";

    private static readonly string[] Known = NamesOf(typeof(ScriptConversion));

    private static readonly Argument<string[]> Inputs = InputArgument.Create(
        "FILE|-",
        "What to convert, one after the other: text files, or - for standard input, which is also read when "
            + "nothing is named. Text is UTF-8; line ends and the end of the file stay as they are."
    );

    private static readonly Option<string> Configuration = new("--config", "-c")
    {
        Description = $"The conversion, by OpenCC's name: {string.Join(' ', Known)}.",
        HelpName = "CONFIG",
        Required = true,
        Validators = { RejectOtherConfigurations },
    };

    private static readonly Option<string?> Output = OutputOption.Create();

    private static readonly Option<string?> Phrases = new("--phrases")
    {
        Description =
            "A text dictionary of own phrases, which come before OpenCC's; a line is a phrase, a tab and what it "
            + "becomes.",
        HelpName = "FILE",
    };

    private static readonly Option<bool> EconomicTerms = new("--economic-terms")
    {
        Description = "Converts the terms of economic text that OpenCC takes for others as economic terms.",
    };

    public static Command Create()
    {
        var command = new Command(
            Name,
            "Converts between Simplified and Traditional Chinese and their regional forms, as OpenCC does."
        )
        {
            Inputs,
            Configuration,
            Output,
            Phrases,
            EconomicTerms,
        };
        command.Validators.Add(RejectFolders);
        command.Validators.Add(RejectSameFile);
        command.SetAction(static parsed => Convert(parsed).Run());
        return command;
    }

    private static Conversion Convert(ParseResult parsed) =>
        new()
        {
            Inputs = InputArgument.NamedBy(parsed, Inputs),
            Configuration = Enum.Parse<ScriptConversion>(parsed.GetRequiredValue(Configuration), ignoreCase: true),
            Output = parsed.GetValue(Output),
            Phrases = parsed.GetValue(Phrases),
            EconomicTerms = parsed.GetValue(EconomicTerms),
        };

    private static void RejectSameFile(CommandResult result)
    {
        if (
            result.GetValue(Output) is { Length: > 0 } written
            && result.GetValue(Inputs)!.Any(read => Path.GetFullPath(read) == Path.GetFullPath(written))
        )
            result.AddError($"'{written}' is both read and written.");
    }

    private static void RejectFolders(CommandResult result)
    {
        foreach (var folder in result.GetValue(Inputs)!.Where(Directory.Exists))
            result.AddError($"'{folder}' is a folder; convert takes files.");
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
