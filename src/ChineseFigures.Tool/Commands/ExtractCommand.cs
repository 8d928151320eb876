using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ChineseFigures.Tool.Input;
using ChineseFigures.Tool.Output;

namespace ChineseFigures.Tool.Commands;

/// <summary><c>figures extract</c>: documents in, their figures out.</summary>
internal static class ExtractCommand
{
    public const string Name = "extract";

    private const string JsonLines = "jsonl";
    private const int MostThreads = 256;

    public static Command Create()
    {
        var inputs = new Argument<string[]>("FILE|FOLDER|-")
        {
            Description =
                "What to read: text files, web pages, folders (every *.txt, *.html, *.htm and *.xhtml below them, in name "
                + "order), or - for standard input, which is also read when nothing is named.",
            Arity = ArgumentArity.ZeroOrMore,
            Validators = { ArgumentRules.RejectUnknownOptions },
        };
        var date = DateOption.Create(
            "The documents' date, against which 去年 and 1-9月 are resolved. Without it each document's own date line "
                + "decides, else today; standard error says which."
        );
        var lines = new Option<bool>("--lines")
        {
            Description =
                "Every input line is a document of its own, answered by one line (as jsonl unless --format says else).",
        };
        var input = new Option<string?>("--input")
        {
            Description =
                "text: a file is a document; jsonl: a line is a document, an object with text and, where it has them, "
                + "id and date, answered by one line with its id. Folders are then those of *.jsonl. Default: text.",
            HelpName = "text|jsonl",
            Validators = { RejectOtherInputs },
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
        var encoding = new Option<string?>("--encoding")
        {
            Description =
                $"The encoding of all input: {TextEncoding.KnownNames}. Without it, that of each document is recognised "
                + "by its byte-order mark, its own declaration or its bytes; lines are UTF-8.",
            HelpName = "NAME",
            Validators = { RejectOtherEncodings },
        };
        var explain = new Option<bool>("--explain")
        {
            Description = "Adds to each figure the rules that decided it and the words that they went by.",
        };
        var threads = new Option<string?>("--threads")
        {
            Description = "How many threads work on several documents; answers stay in order. Default: one a core.",
            HelpName = "N",
            Validators = { RejectOtherThreads },
        };
        var strict = new Option<bool>("--strict")
        {
            Description = "Ends at the first input that cannot be read, with what was answered before it.",
        };
        var command = new Command(
            Name,
            "Extracts every figure of Chinese economic documents: number, unit, role, indicator, period, rank and span."
        )
        {
            inputs,
            date,
            lines,
            input,
            format,
            encoding,
            output,
            sqlite,
            explain,
            threads,
            strict,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(lines) && result.GetValue(input) == JsonLines)
                result.AddError("--lines and --input jsonl both say what a line is; one of them is meant.");
            if (Find(result.GetValue(encoding)) is not { } named)
                return;
            if (result.GetValue(lines) && named.IsUtf16)
                result.AddError($"--lines takes no {named.Name}, in which a line feed is no byte of its own.");
            if (result.GetValue(input) == JsonLines && named != TextEncoding.Utf8)
                result.AddError($"--input jsonl takes no {named.Name}: JSON is UTF-8.");
        });
        command.SetAction(parsed =>
        {
            var form =
                parsed.GetValue(lines) ? InputForm.Line
                : parsed.GetValue(input) == JsonLines ? InputForm.JsonLine
                : InputForm.File;
            var database = parsed.GetValue(sqlite);
            return new Extraction
            {
                Inputs = parsed.GetValue(inputs) is { Length: > 0 } named ? named : [SourceFinder.StandardInput],
                Date = DateOption.Parse(parsed.GetValue(date)),
                Form = form,
                Format = ParseFormat(parsed.GetValue(format)) ?? DefaultFormat(form, database),
                Output = parsed.GetValue(output),
                Database = database,
                Encoding = Find(parsed.GetValue(encoding)),
                Explain = parsed.GetValue(explain),
                Threads = ParseThreads(parsed.GetValue(threads)) ?? Environment.ProcessorCount,
                IsStrict = parsed.GetValue(strict),
            }.Run();
        });
        return command;
    }

    // The options are strings: the parser's code for them comes compiled, that for other types is made by each process.
    private static void RejectOtherInputs(OptionResult result)
    {
        if (result.GetValueOrDefault<string?>() is { } text && text is not ("text" or JsonLines))
            result.AddError($"'{text}' is no input; --input takes text or jsonl.");
    }

    private static void RejectOtherThreads(OptionResult result)
    {
        if (result.GetValueOrDefault<string?>() is { } text && ParseThreads(text) is null)
            result.AddError($"'{text}' is no number of threads; --threads takes 1 to {MostThreads}.");
    }

    private static void RejectOtherFormats(OptionResult result)
    {
        if (result.GetValueOrDefault<string?>() is { } text && ParseFormat(text) is null)
            result.AddError($"'{text}' is no format; --format takes table, json, jsonl, csv, html or summary.");
    }

    private static void RejectOtherEncodings(OptionResult result)
    {
        if (result.GetValueOrDefault<string?>() is { } name && Find(name) is null)
            result.AddError($"'{name}' is no encoding; --encoding takes {TextEncoding.KnownNames}.");
    }

    private static TextEncoding? Find(string? encoding) => encoding is null ? null : TextEncoding.Find(encoding);

    private static OutputFormat? DefaultFormat(InputForm form, string? database) =>
        database is not null ? null
        : form == InputForm.File ? OutputFormat.Table
        : OutputFormat.JsonLines;

    private static int? ParseThreads(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var threads)
        && threads is >= 1 and <= MostThreads
            ? threads
            : null;

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
