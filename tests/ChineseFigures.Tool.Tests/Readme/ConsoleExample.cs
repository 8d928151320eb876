namespace ChineseFigures.Tool.Tests.Readme;

/// <summary>A command of a <c>console</c> block, of several lines where a backslash ends one, and its output.</summary>
internal sealed record ConsoleExample(int Line, string Command, string Output)
{
    private const string Prompt = "$ ";

    /// <summary>The commands of a block, each with the lines up to the next.</summary>
    public static IEnumerable<ConsoleExample> Of(CodeBlock block)
    {
        for (var i = 0; i < block.Lines.Length; i++)
        {
            var next = Array.FindIndex(block.Lines, i + 1, IsCommand);
            var end = next < 0 ? block.Lines.Length : next;
            var last = Array.FindIndex(block.Lines, i, line => !line.EndsWith('\\'));
            var command = string.Join('\n', block.Lines[i..(last + 1)])[Prompt.Length..];
            var output = string.Concat(block.Lines[(last + 1)..end].Select(line => line + "\n"));
            yield return new ConsoleExample(block.Line + 1 + i, command, output);
            i = end - 1;
        }
    }

    private static bool IsCommand(string line) => line.StartsWith(Prompt, StringComparison.Ordinal);
}
