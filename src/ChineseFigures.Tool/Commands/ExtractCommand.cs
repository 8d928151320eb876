using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ChineseFigures.Tool.Input;
using ChineseFigures.Tool.Output;

namespace ChineseFigures.Tool.Commands;

/// <summary><c>figures extract</c>: documents in, their figures out.</summary>
internal static class ExtractCommand
{
    public static Command Create()
    {
        var inputs = new Argument<string[]>("FILE|FOLDER|-")
        {
            Description =
                "What to read: text files, folders (every *.txt below them, in name order), or - for standard input, "
                + "which is also read when nothing is named. Text is UTF-8.",
            Arity = ArgumentArity.ZeroOrMore,
            Validators = { ArgumentRules.RejectUnknownOptions },
        };
        var date = new Option<DateOnly?>("--date")
        {
            Description =
                "The documents' date, against which 去年 and 1-9月 are resolved. Without it each document's own date "
                + "line decides, else today; standard error says which.",
            HelpName = "YYYY-MM-DD",
            CustomParser = ParseDate,
        };
        var lines = new Option<bool>("--lines")
        {
            Description =
                "Every input line is a document of its own, answered by one line (as jsonl unless --format says else).",
        };
        var format = new Option<OutputFormat?>("--format")
        {
            Description =
                "table: for people; json: one object, or an array for several documents; jsonl: an object a line; "
                + "summary: counts by kind and role. Default: table.",
            HelpName = "table|json|jsonl|summary",
            CustomParser = ParseFormat,
        };
        var explain = new Option<bool>("--explain")
        {
            Description = "Adds to each figure the rules that decided it and the words that they went by.",
        };
        var command = new Command(
            "extract",
            "Extracts every figure of Chinese economic documents: number, unit, role, indicator, period, rank and span."
        )
        {
            inputs,
            date,
            lines,
            format,
            explain,
        };
        command.SetAction(parsed =>
        {
            var isLines = parsed.GetValue(lines);
            return new Extraction
            {
                Inputs = parsed.GetValue(inputs) is { Length: > 0 } named ? named : [SourceFinder.StandardInput],
                Date = parsed.GetValue(date),
                IsLines = isLines,
                Format = parsed.GetValue(format) ?? (isLines ? OutputFormat.JsonLines : OutputFormat.Table),
                Explain = parsed.GetValue(explain),
            }.Run();
        });
        return command;
    }

    private static DateOnly? ParseDate(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        result.AddError($"'{text}' is no date; --date takes YYYY-MM-DD.");
        return null;
    }

    private static OutputFormat? ParseFormat(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        switch (text)
        {
            case "table":
                return OutputFormat.Table;
            case "json":
                return OutputFormat.Json;
            case "jsonl":
                return OutputFormat.JsonLines;
            case "summary":
                return OutputFormat.Summary;
            default:
                result.AddError($"'{text}' is no format; --format takes table, json, jsonl or summary.");
                return null;
        }
    }
}
