using System.Runtime.InteropServices;
using System.Text;

namespace ChineseFigures.Benchmarks.Extraction;

/// <summary>The sample documents of the repository.</summary>
internal static class Samples
{
    /// <summary>One document, by the name of its file.</summary>
    public static string Read(string name) => File.ReadAllText(Path.Combine(Folder(), name));

    /// <summary>All documents in turn, over and over, up to a length in bytes of UTF-8.</summary>
    public static string Repeat(int bytes)
    {
        var documents = Directory.EnumerateFiles(Folder(), "*.txt").Order(StringComparer.Ordinal).ToArray();
        var text = new List<byte>(bytes);
        for (var i = 0; text.Count < bytes; i++)
            text.AddRange(File.ReadAllBytes(documents[i % documents.Length]));
        return Encoding.UTF8.GetString(CollectionsMarshal.AsSpan(text)[..bytes]);
    }

    // BenchmarkDotNet runs in a folder of its own, below the repository's root.
    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "seeds")))
            folder = folder.Parent;
        return Path.Combine(folder?.FullName ?? throw new DirectoryNotFoundException("seeds"), "seeds");
    }
}
