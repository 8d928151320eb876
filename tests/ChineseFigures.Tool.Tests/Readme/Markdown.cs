namespace ChineseFigures.Tool.Tests.Readme;

/// <summary>A fenced block of a page.</summary>
/// <param name="Language">What the fence names.</param>
/// <param name="Line">The line of the fence, counted from 1.</param>
/// <param name="Lines">What stands between the fences.</param>
internal sealed record CodeBlock(string Language, int Line, string[] Lines)
{
    public string Text => string.Concat(Lines.Select(line => line + "\n"));
}

/// <summary>Finds the code of a Markdown page.</summary>
internal static class Markdown
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
}
