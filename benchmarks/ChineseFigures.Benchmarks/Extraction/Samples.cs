namespace ChineseFigures.Benchmarks.Extraction;

/// <summary>The sample documents of the repository.</summary>
internal static class Samples
{
    /// <summary>One document, by the name of its file.</summary>
    public static string Read(string name) => File.ReadAllText(Path.Combine(Folder(), name));

    // BenchmarkDotNet runs in a folder of its own, below the repository's root.
    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "seeds")))
            folder = folder.Parent;
        return Path.Combine(folder?.FullName ?? throw new DirectoryNotFoundException("seeds"), "seeds");
    }
}
