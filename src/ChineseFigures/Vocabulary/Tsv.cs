namespace ChineseFigures.Vocabulary;

/// <summary>Reads the tab-separated tables of this folder, which are embedded in the assembly.</summary>
internal static class Tsv
{
    /// <summary>The cells of each row that is neither blank nor a comment (<c>#</c>).</summary>
    /// <exception cref="InvalidOperationException">The assembly holds no table of that name.</exception>
    public static IEnumerable<string[]> Read(string name)
    {
        using var reader = new StreamReader(Open(name));
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line.Split('\t');
        }
    }

    /// <summary>The bytes of a table.</summary>
    /// <exception cref="InvalidOperationException">The assembly holds no table of that name.</exception>
    public static Stream Open(string name) =>
        typeof(Tsv).Assembly.GetManifestResourceStream(name)
        ?? throw new InvalidOperationException($"The vocabulary table '{name}' is not embedded in the assembly.");
}
