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
        var date = new Option<string?>("--date")
        {
            Description =
                "The documents' date, against which 去年 and 1-9月 are resolved. Without it each document's own date "
                + "line decides, else today; standard error says which.",
            HelpName = "YYYY-MM-DD",
            Validators = { RejectOtherDates },
        };
        var lines = new Option<bool>("--lines")
        {
            Description =
                "Every input line is a document of its own, answered by one line (as jsonl unless --format says else).",
        };
        var format = new Option<string?>("--format")
        {
            Description =
                "table: for people; json: one object, or an array for several documents; jsonl: an object a line; "
                + "csv: a row a figure; html: a page to look at; summary: counts by kind and role. Default: table.",
            HelpName = "table|json|jsonl|csv|html|summary",
            Validators = { RejectOtherFormats },
        };
        var output = new Option<string?>("--output", "-o")
        {
            Description = "The file to write, which is replaced when all is done. Default: standard output.",
            HelpName = "FILE",
        };
        var sqlite = new Option<string?>("--sqlite")
        {
            Description =
                "A SQLite database to write: tables documents and figures, view observations. A document that is there "
                + "already is replaced. Without --format nothing else is written.",
            HelpName = "FILE",
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
            output,
            sqlite,
            explain,
        };
        command.SetAction(parsed =>
        {
            var isLines = parsed.GetValue(lines);
            var database = parsed.GetValue(sqlite);
            return new Extraction
            {
                Inputs = parsed.GetValue(inputs) is { Length: > 0 } named ? named : [SourceFinder.StandardInput],
                Date = ParseDate(parsed.GetValue(date)),
                IsLines = isLines,
                Format = ParseFormat(parsed.GetValue(format)) ?? DefaultFormat(isLines, database),
                Output = parsed.GetValue(output),
                Database = database,
                Explain = parsed.GetValue(explain),
            }.Run();
        });
        return command;
    }

    // The options are strings: the parser's code for them comes compiled, that for other types is made by each process.
    private static void RejectOtherDates(OptionResult result)
    {
        if (result.GetValueOrDefault<string?>() is { } text && ParseDate(text) is null)
            result.AddError($"'{text}' is no date; --date takes YYYY-MM-DD.");
    }

    private static void RejectOtherFormats(OptionResult result)
    {
        if (result.GetValueOrDefault<string?>() is { } text && ParseFormat(text) is null)
            result.AddError($"'{text}' is no format; --format takes table, json, jsonl, csv, html or summary.");
    }

    private static DateOnly? ParseDate(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;

    private static OutputFormat? DefaultFormat(bool isLines, string? database) =>
        database is not null ? null
        : isLines ? OutputFormat.JsonLines
        : OutputFormat.Table;

    private static OutputFormat? ParseFormat(string? text) =>
        text switch
        {
            "table" => OutputFormat.Table,
            "json" => OutputFormat.Json,
            "jsonl" => OutputFormat.JsonLines,
            "csv" => OutputFormat.Csv,
            "html" => OutputFormat.Html,
            "summary" => OutputFormat.Summary,
            _ => null,
        };
}
