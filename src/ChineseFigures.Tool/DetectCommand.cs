using System.CommandLine;

namespace ChineseFigures.Tool;

/// <summary><c>figures detect</c>: says which Chinese script files are written in.</summary>
internal static class DetectCommand
{
    private static readonly Argument<string[]> Files = new("FILE")
    {
        Description = "the files to look at, - for standard input, which is also read if none is given",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public static Command Create()
    {
        var command = new Command(
            "detect",
            "Say which Chinese script a text is written in, with the counts that tell."
        );
        command.Arguments.Add(Files);
        command.SetAction(arguments => InputFile.ReadAll(arguments.GetValue(Files)!, Detect));
        return command;
    }

    private static void Detect(string name, Utf8Reader reader, StreamProgress progress)
    {
        var found = new ScriptDetection();
        while (!reader.AtEnd)
        {
            reader.Read();
            found += ScriptDetector.Detect(reader.Text);
            reader.Take(reader.Text.Length);
            progress.Report(reader.BytesRead);
        }

        progress.Dispose();
        Console.Out.WriteLine($"{name}: {Describe(found)}");
    }

    private static string Describe(ScriptDetection found)
    {
        var region = found.Region == TraditionalRegion.Unknown ? "" : $", {found.Region}";
        return $"{found.Script}{region} (only Simplified {found.SimplifiedCount}, only Traditional "
            + $"{found.TraditionalCount}, only Taiwan {found.TaiwanCount}, only Hong Kong {found.HongKongCount})";
    }
}
