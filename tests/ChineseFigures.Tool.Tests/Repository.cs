namespace ChineseFigures.Tool.Tests;

/// <summary>The clone that the tests run in.</summary>
internal static class Repository
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder)
    {
        while (!File.Exists(Path.Combine(folder, "Library.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
