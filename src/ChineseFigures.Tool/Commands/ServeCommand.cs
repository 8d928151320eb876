using System.CommandLine;

namespace ChineseFigures.Tool.Commands;

/// <summary><c>figures serve</c>: rows of a database or cluster in, their figures out.</summary>
internal static class ServeCommand
{
    public const string Name = "serve";

    private static readonly Option<bool> Rows = new("--rows")
    {
        Description = "Answers a row a figure, each with the id and date of its document, instead of a row a document.",
    };

    private static readonly Option<bool> ChunkHeader = new("--chunk-header")
    {
        Description = "Each chunk of rows begins with a line that says how many they are (send_chunk_header).",
    };

    private static readonly Option<string?> Date = DateOption.Create(
        "The date of rows that have none, against which 去年 and 1-9月 are resolved. Without it the document's own "
            + "date line decides, else today."
    );

    private static readonly Option<bool> Strict = new("--strict")
    {
        Description = "Ends at the first row that cannot be read, with exit code 1.",
    };

    public static Command Create()
    {
        var command = new Command(
            Name,
            "Serves a database or cluster that runs programs, such as ClickHouse, Spark or Hadoop: reads rows as JSON "
                + "objects a line (text, and id and date where it has them) and answers each by a line "
                + "{\"result\": [figures]}, at once when the input pauses. A row that cannot be read is answered by no "
                + "figures and named on standard error; the exit code stays 0, since engines take any other for a crash."
        )
        {
            Rows,
            ChunkHeader,
            Date,
            Strict,
        };
        command.SetAction(static parsed => Serve(parsed).Run());
        return command;
    }

    private static Serving Serve(ParseResult parsed) =>
        new()
        {
            IsRowAFigure = parsed.GetValue(Rows),
            HasChunkHeader = parsed.GetValue(ChunkHeader),
            Date = DateOption.Parse(parsed.GetValue(Date)),
            IsStrict = parsed.GetValue(Strict),
        };
}
