using System.CommandLine;

namespace ChineseFigures.Tool.Commands;

/// <summary><c>figures serve</c>: rows of a database or cluster in, their figures out.</summary>
internal static class ServeCommand
{
    public const string Name = "serve";

    public static Command Create()
    {
        var rows = new Option<bool>("--rows")
        {
            Description =
                "Answers a row a figure, each with the id and date of its document, instead of a row a document.",
        };
        var chunkHeader = new Option<bool>("--chunk-header")
        {
            Description = "Each chunk of rows begins with a line that says how many they are (send_chunk_header).",
        };
        var date = DateOption.Create(
            "The date of rows that have none, against which 去年 and 1-9月 are resolved. Without it the document's own "
                + "date line decides, else today."
        );
        var strict = new Option<bool>("--strict")
        {
            Description = "Ends at the first row that cannot be read, with exit code 1.",
        };
        var command = new Command(
            Name,
            "Serves a database or cluster that runs programs, such as ClickHouse, Spark or Hadoop: reads rows as JSON "
                + "objects a line (text, and id and date where it has them) and answers each by a line "
                + "{\"result\": [figures]}, at once when the input pauses. A row that cannot be read is answered by no "
                + "figures and named on standard error; the exit code stays 0, since engines take any other for a crash."
        )
        {
            rows,
            chunkHeader,
            date,
            strict,
        };
        command.SetAction(parsed =>
            new Serving
            {
                IsRowAFigure = parsed.GetValue(rows),
                HasChunkHeader = parsed.GetValue(chunkHeader),
                Date = DateOption.Parse(parsed.GetValue(date)),
                IsStrict = parsed.GetValue(strict),
            }.Run()
        );
        return command;
    }
}
