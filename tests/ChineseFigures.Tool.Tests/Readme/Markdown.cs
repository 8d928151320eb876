using System.Text.RegularExpressions;

namespace ChineseFigures.Tool.Tests.Readme;

/// <summary>A fenced block of a page.</summary>
/// <param name="Language">What the fence names.</param>
/// <param name="Line">The line of the fence, counted from 1.</param>
/// <param name="Lines">What stands between the fences.</param>
internal sealed record CodeBlock(string Language, int Line, string[] Lines)
{
    public string Text => string.Concat(Lines.Select(line => line + "\n"));
}

/// <summary>A heading of a page.</summary>
/// <param name="Level">1 for the title.</param>
/// <param name="Text">What the heading says.</param>
internal sealed partial record Heading(int Level, string Text)
{
    /// <summary>The name that GitHub gives the heading, for links to it.</summary>
    public string Anchor => NoPartOfAnchor().Replace(Text, "").Replace(' ', '-').ToLowerInvariant();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NoPartOfAnchor();
}

/// <summary>Finds the parts of a Markdown page.</summary>
internal static partial class Markdown
{
    private const string Fence = "```";

    public static List<CodeBlock> CodeBlocks(string path)
    {
        var lines = File.ReadAllLines(path);
        var blocks = new List<CodeBlock>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal))
                continue;
            var end = Array.IndexOf(lines, Fence, i + 1);
            blocks.Add(new CodeBlock(lines[i][Fence.Length..], i + 1, lines[(i + 1)..end]));
            i = end;
        }
        return blocks;
    }

    /// <summary>The lines that are no block of code.</summary>
    public static List<string> Prose(string path)
    {
        var lines = File.ReadAllLines(path).ToList();
        foreach (var block in Enumerable.Reverse(CodeBlocks(path)))
            lines.RemoveRange(block.Line - 1, block.Lines.Length + 2);
        return lines;
    }

    public static List<Heading> Headings(string path) =>
        [
            .. Prose(path)
                .Select(line => HeadingLine().Match(line))
                .Where(match => match.Success)
                .Select(match => new Heading(match.Groups[1].Length, match.Groups[2].Value)),
        ];

    /// <summary>The rows of all tables, with their heads and the lines below these.</summary>
    public static List<string> TableRows(string path) => [.. Prose(path).Where(line => line.StartsWith('|'))];

    /// <summary>What the links of the page lead to, in its order.</summary>
    public static List<string> LinkTargets(string path) => FirstGroups(Link(), string.Join('\n', Prose(path)));

    /// <summary>The code within the sentences of a text.</summary>
    public static List<string> InlineCode(string text) =>
        [.. FirstGroups(Code(), text).Select(code => code.ReplaceLineEndings(" "))];

    private static List<string> FirstGroups(Regex pattern, string text) =>
        [.. pattern.Matches(text).Select(match => match.Groups[1].Value)];

    [GeneratedRegex("^(#+) (.+)$")]
    private static partial Regex HeadingLine();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
