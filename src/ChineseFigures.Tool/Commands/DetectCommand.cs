using System.CommandLine;
using System.Text;
using ChineseFigures.Tool.Input;
using ChineseFigures.Tool.Output;

namespace ChineseFigures.Tool.Commands;

/// <summary><c>figures detect</c>: texts in, the script that each is written in out, a line each.</summary>
internal static class DetectCommand
{
    public const string Name = "detect";

    private static readonly Argument<string[]> Inputs = InputArgument.Create(
        "FILE|FOLDER|-",
        "What to look at: text files, folders (every *.txt below them, in name order), or - for standard input, which "
            + "is also read when nothing is named. Text is UTF-8."
    );

    public static Command Create()
    {
        var command = new Command(
            Name,
            "Says which Chinese script a text is written in, a line a text, with the counts of characters that tell: "
                + "those of one script only, and those of Taiwan or Hong Kong only."
        )
        {
            Inputs,
        };
        command.SetAction(static parsed => Run(InputArgument.NamedBy(parsed, Inputs)));
        return command;
    }

    private static int Run(string[] inputs)
    {
        var diagnostics = new Diagnostics();
        var sources = new SourceFinder(diagnostics, ".txt").Find(inputs);
        using var progress = new ProgressLine(sources.Count);
        using var output = StandardOutput.Open(progress.Clear);
        diagnostics.BeforeWrite = progress.Clear;
        var reader = new SourceReader(diagnostics) { BeforeRead = output.Flush };
        foreach (var source in sources)
        {
            progress.Begin();
            var found = new ScriptDetection();
            var isRead = reader.ReadBlocks(
                source,
                block =>
                {
                    found += ScriptDetector.Detect(block);
                    progress.Add(block.Length);
                }
            );
            if (isRead)
                output.Write(Encoding.UTF8.GetBytes($"{source}: {Describe(found)}\n"));
        }
        return diagnostics.ExitCode;
    }

    private static string Describe(ScriptDetection found)
    {
        var region = found.Region == TraditionalRegion.Unknown ? "" : $", {found.Region}";
        return $"{found.Script}{region} (only Simplified {found.SimplifiedCount}, only Traditional "
            + $"{found.TraditionalCount}, only Taiwan {found.TaiwanCount}, only Hong Kong {found.HongKongCount})";
    }
}
