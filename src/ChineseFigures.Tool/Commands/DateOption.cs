using System.CommandLine;
using System.CommandLine.Parsing;

namespace ChineseFigures.Tool.Commands;

/// <summary>The option <c>--date</c> of several commands.</summary>
internal static class DateOption
{
    private const string Form = "YYYY-MM-DD";

    // A string like the other options: the parser's code for it comes compiled, that for other types is made by each
    // process.
    public static Option<string?> Create(string description) =>
        new("--date")
        {
            Description = description,
            HelpName = Form,
            Validators = { RejectOthers },
        };

    /// <summary>The day that the option names, or null.</summary>
    public static DateOnly? Parse(string? text) =>
        Period.TryReadDay(text, out var day, out var unit) && unit == PeriodUnit.Day ? day : null;

    private static void RejectOthers(OptionResult result)
    {
        if (result.GetValueOrDefault<string?>() is { } text && Parse(text) is null)
            result.AddError($"'{text}' is no date; --date takes {Form}.");
    }
}
