using System.Text;
using System.Text.RegularExpressions;

namespace ChineseFigures.Tool.Tests.Readme;

/// <summary>
/// The examples of the README, run again: a <c>console</c> block prints what stands below its commands, a
/// <c>csharp</c> block what the <c>text</c> block behind it says.
/// </summary>
public sealed partial class ReadmeTests
{
    private static readonly List<CodeBlock> Blocks = Markdown.CodeBlocks(Path.Combine(Repository.Root, "README.md"));

    public static TheoryData<int, string> Commands
    {
        get
        {
            var data = new TheoryData<int, string>();
            foreach (var example in ConsoleExamples())
                data.Add(example.Line, example.Command);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Command_PrintsWhatTheReadmeSays(int line, string command)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The commands are those of a POSIX shell.");
        Assert.SkipWhen(
            command.Contains("sqlite3 ", StringComparison.Ordinal) && !IsInstalled("sqlite3"),
            "Needs sqlite3."
        );
        // A folder of its own, because examples write files.
        using var folder = new TemporaryFolder();
        Directory.CreateSymbolicLink(folder["seeds"], Path.Combine(Repository.Root, "seeds"));
        var expected = ConsoleExamples().Single(example => example.Line == line).Output;
        var script = $"figures() {{ dotnet '{FiguresTool.Program}' \"$@\"; }}\n{command}";
        using var process = FiguresTool.Start("sh", ["-c", script], folder.FullName);
        var result = FiguresTool.End(process);
        Assert.Equal("", result.Error);
        Assert.Equal(WithoutTimes(expected), WithoutTimes(result.Output));
    }

    [Fact]
    public void Programs_PrintWhatTheReadmeSays()
    {
        var programs = Programs().ToList();
        Assert.NotEmpty(programs);
        using var folder = new TemporaryFolder();
        folder.Write("readme.csproj", ProjectFile);
        folder.Write("Program.cs", ProgramText(programs.Select(program => program.Code)));
        using var process = FiguresTool.Start("dotnet", ["run", "-c", "Release"], folder.FullName);
        var result = FiguresTool.End(process);
        Assert.True(result.ExitCode == 0, result.Output + result.Error);
        Assert.Equal(string.Concat(programs.Select(program => program.Output + Separator + "\n")), result.Output);
    }

    [Fact]
    public void Programs_SayWhatTheyPrint() =>
        Assert.Equal(Blocks.Count(block => block.Language == "csharp"), Programs().Count());

    [Fact]
    public void Blocks_AreOfKindsThatAreChecked() =>
        Assert.All(Blocks, block => Assert.Contains(block.Language, (string[])["console", "csharp", "text", "sh"]));

    private const string Separator = "----";

    private static string ProjectFile =>
        $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <UseSharedCompilation>false</UseSharedCompilation>
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="{typeof(FigureExtractor).Assembly.Location}" />
              </ItemGroup>
            </Project>
            """;

    // Each example is a block of its own, so that their names do not meet; their using lines stand together on top.
    private static string ProgramText(IEnumerable<CodeBlock> examples)
    {
        var head = new SortedSet<string>(StringComparer.Ordinal);
        var body = new StringBuilder();
        foreach (var example in examples)
        {
            body.AppendLine("{").AppendLine($"#line {example.Line + 1} \"README.md\"");
            foreach (var line in example.Lines)
            {
                var isUsing = line.StartsWith("using ", StringComparison.Ordinal) && !line.Contains('=');
                if (isUsing)
                    head.Add(line);
                body.AppendLine(isUsing ? "" : line);
            }
            body.AppendLine("}").AppendLine($"Console.Write(\"{Separator}\\n\");");
        }
        return string.Join('\n', head) + "\nConsole.OutputEncoding = System.Text.Encoding.UTF8;\n" + body;
    }

    private static IEnumerable<(CodeBlock Code, string Output)> Programs() =>
        Blocks
            .Zip(Blocks.Skip(1))
            .Where(pair => pair is { First.Language: "csharp", Second.Language: "text" })
            .Select(pair => (pair.First, pair.Second.Text));

    private static IEnumerable<ConsoleExample> ConsoleExamples() =>
        Blocks.Where(block => block.Language == "console").SelectMany(ConsoleExample.Of);

    private static bool IsInstalled(string program)
    {
        using var process = FiguresTool.Start("sh", ["-c", $"command -v {program}"]);
        return FiguresTool.End(process).ExitCode == 0;
    }

    private static string WithoutTimes(string output) => Seconds().Replace(output, "seconds 0");

    [GeneratedRegex(@"seconds \d+\.\d+")]
    private static partial Regex Seconds();
}
