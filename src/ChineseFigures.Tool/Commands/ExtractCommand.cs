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

    private static readonly Argument<string[]> Inputs = InputArgument.Create(
        "FILE|FOLDER|-",
        "What to read: text files, web pages, folders (every *.txt, *.html, *.htm and *.xhtml below them, in name "
            + "order), or - for standard input, which is also read when nothing is named."
    );

    private static readonly Option<string?> Date = DateOption.Create(
        "The documents' date, against which 去年 and 1-9月 are resolved. Without it each document's own date line "
            + "decides, else today; standard error says which."
    );

    private static readonly Option<bool> Lines = new("--lines")
    {
        Description =
            "Every input line is a document of its own, answered by one line (as jsonl unless --format says else).",
    };

    private static readonly Option<string?> Input = new("--input")
    {
        Description =
            "text: a file is a document; jsonl: a line is a document, an object with text and, where it has them, "
            + "id and date, answered by one line with its id. Folders are then those of *.jsonl. Default: text.",
        HelpName = "text|jsonl",
        Validators = { RejectOtherInputs },
    };

    private static readonly Option<string?> Format = new("--format")
    {
        Description =
            "table: for people; json: one object, or an array for several documents; jsonl: an object a line; "
            + "csv: a row a figure; html: a page to look at; summary: counts by kind and role. Default: table.",
        HelpName = "table|json|jsonl|csv|html|summary",
        Validators = { RejectOtherFormats },
    };

    private static readonly Option<string?> Output = OutputOption.Create();

    private static readonly Option<string?> Sqlite = new("--sqlite")
    {
        Description =
            "A SQLite database to write: tables documents and figures, view observations. A document that is there "
            + "already is replaced. Without --format nothing else is written.",
        HelpName = "FILE",
    };

    private static readonly Option<string?> Encoding = new("--encoding")
    {
        Description =
            $"The encoding of all input: {TextEncoding.KnownNames}. Without it, that of each document is recognised "
            + "by its byte-order mark, its own declaration or its bytes; lines are UTF-8.",
        HelpName = "NAME",
        Validators = { RejectOtherEncodings },
    };

    private static readonly Option<bool> Explain = new("--explain")
    {
        Description = "Adds to each figure the rules that decided it and the words that they went by.",
    };

    private static readonly Option<string?> Threads = new("--threads")
    {
        Description = "How many threads work on several documents; answers stay in order. Default: one a core.",
        HelpName = "N",
        Validators = { RejectOtherThreads },
    };

    private static readonly Option<bool> Strict = new("--strict")
    {
        Description = "Ends at the first input that cannot be read, with what was answered before it.",
    };

    public static Command Create()
    {
        var command = new Command(
            Name,
            "Extracts every figure of Chinese economic documents: number, unit, role, indicator, period, rank and span."
        )
        {
            Inputs,
            Date,
            Lines,
            Input,
            Format,
            Encoding,
            Output,
            Sqlite,
            Explain,
            Threads,
            Strict,
        };
        command.Validators.Add(RejectContradictions);
        command.SetAction(static parsed => Extract(parsed).Run());
        return command;
    }

    private static void RejectContradictions(CommandResult result)
    {
        if (result.GetValue(Lines) && result.GetValue(Input) == JsonLines)
            result.AddError("--lines and --input jsonl both say what a line is; one of them is meant.");
        if (Find(result.GetValue(Encoding)) is not { } named)
            return;
        if (result.GetValue(Lines) && named.IsUtf16)
            result.AddError($"--lines takes no {named.Name}, in which a line feed is no byte of its own.");
        if (result.GetValue(Input) == JsonLines && named != TextEncoding.Utf8)
            result.AddError($"--input jsonl takes no {named.Name}: JSON is UTF-8.");
    }

    private static Extraction Extract(ParseResult parsed)
    {
        var form =
            parsed.GetValue(Lines) ? InputForm.Line
            : parsed.GetValue(Input) == JsonLines ? InputForm.JsonLine
            : InputForm.File;
        var database = parsed.GetValue(Sqlite);
        return new Extraction
        {
            Inputs = InputArgument.NamedBy(parsed, Inputs),
            Date = DateOption.Parse(parsed.GetValue(Date)),
            Form = form,
            Format = ParseFormat(parsed.GetValue(Format)) ?? DefaultFormat(form, database),
            Output = parsed.GetValue(Output),
            Database = database,
            Encoding = Find(parsed.GetValue(Encoding)),
            Explain = parsed.GetValue(Explain),
            Threads = ParseThreads(parsed.GetValue(Threads)) ?? Environment.ProcessorCount,
            IsStrict = parsed.GetValue(Strict),
        };
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
