namespace ChineseFigures.Tool;

/// <summary>A file named on the command line, or standard input by the name -.</summary>
internal static class InputFile
{
    public const string StandardInput = "-";

    /// <summary>Reads each of the files to its end; what is wrong with one is said on standard error.</summary>
    /// <param name="names">The files; standard input if there are none.</param>
    /// <param name="read">Is given each file's name and its text, before the first read.</param>
    /// <returns>The exit code: 0, or 1 if a file could not be read.</returns>
    public static int ReadAll(string[] names, Action<string, Utf8Reader, StreamProgress> read)
    {
        foreach (var name in names.Length == 0 ? [StandardInput] : names)
        {
            try
            {
                using var stream = Open(name);
                using var progress = new StreamProgress(name, stream.CanSeek ? stream.Length : null);
                read(name, new Utf8Reader(stream), progress);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
            {
                Console.Error.WriteLine(
                    e is InvalidDataException ? $"figures: {name}: {e.Message}" : $"figures: {e.Message}"
                );
                return 1;
            }
        }

        return 0;
    }

    private static Stream Open(string name) =>
        name == StandardInput
            ? Console.OpenStandardInput()
            : new FileStream(name, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
}
