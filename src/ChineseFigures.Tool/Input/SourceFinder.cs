using System.IO.Enumeration;

namespace ChineseFigures.Tool.Input;

/// <summary>Turns what the command line names into the files to read.</summary>
internal sealed class SourceFinder(Diagnostics diagnostics, params string[] extensions)
{
    /// <summary>The name of standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>Files as they are named, folders as every file with one of the extensions below them in name order.</summary>
    public List<string> Find(IReadOnlyList<string> inputs)
    {
        var sources = new List<string>();
        foreach (var input in inputs)
        {
            if (Directory.Exists(input))
                sources.AddRange(FindBelow(input));
            else
                sources.Add(input);
        }
        return sources;
    }

    private List<string> FindBelow(string folder)
    {
        try
        {
            var files = EnumerateText(folder).Order(StringComparer.Ordinal).ToList();
            if (files.Count == 0)
                diagnostics.Fail(folder, $"no *{string.Join(", *", extensions)} below it");
            return files;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Fail(folder, SourceReader.Reason(exception));
            return [];
        }
    }

    private bool IsTaken(ReadOnlySpan<char> name)
    {
        foreach (var extension in extensions)
        {
            if (name.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    // Links to folders are not followed, so that a loop of them ends.
    private FileSystemEnumerable<string> EnumerateText(string folder) =>
        new(
            folder,
            (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(),
            new EnumerationOptions
            {
                RecurseSubdirectories = true,
                IgnoreInaccessible = false,
                AttributesToSkip = 0,
            }
        )
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && IsTaken(entry.FileName),
            ShouldRecursePredicate = (ref FileSystemEntry entry) =>
                (entry.Attributes & FileAttributes.ReparsePoint) == 0,
        };
}
