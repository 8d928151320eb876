using System.Diagnostics;
using System.IO.Compression;
using System.Xml.Linq;

namespace ChineseFigures.Tool.Tests.Packages;

/// <summary>
/// The packages as <c>dotnet pack</c> makes them of what was built, and a folder whose only package source they are.
/// </summary>
public sealed class PackedFixture : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly TemporaryFolder _folder = new();

    public PackedFixture()
    {
        foreach (var project in (string[])["ChineseFigures", "ChineseFigures.Tool"])
            Run(
                "pack",
                Path.Combine(Repository.Root, "src", project),
                "-c",
                Configuration,
                "--no-build",
                "-o",
                Packages
            );
        _folder.Write(
            "nuget.config",
            $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="packed" value="{Packages}" />
              </packageSources>
            </configuration>
            """
        );
    }

    /// <summary>A folder of the packages' user.</summary>
    public string Folder => _folder.FullName;

    /// <summary>The version of both packages.</summary>
    public string Version =>
        Path.GetFileNameWithoutExtension(Find("ChineseFigures.Tool", "nupkg"))["ChineseFigures.Tool.".Length..];

    private string Packages => _folder["packages"];

    // The tests run what was built with them.
    private static string Configuration =>
        AppContext.BaseDirectory.Contains(
            $"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}",
            StringComparison.Ordinal
        )
            ? "Release"
            : "Debug";

    /// <summary>A file of the folder, written.</summary>
    public string Write(string name, string text) => _folder.Write(name, text);

    /// <summary>The names of what a package holds.</summary>
    public IReadOnlyList<string> Entries(string package, string extension = "nupkg")
    {
        using var archive = ZipFile.OpenRead(Find(package, extension));
        return [.. archive.Entries.Select(x => x.FullName)];
    }

    /// <summary>What a package says of itself.</summary>
    public XElement Metadata(string package)
    {
        using var archive = ZipFile.OpenRead(Find(package, "nupkg"));
        using var stream = archive.GetEntry($"{package}.nuspec")!.Open();
        return XDocument.Load(stream).Root!.Elements().Single();
    }

    /// <summary>Runs <c>dotnet</c> in the folder, with a cache of its own, and answers what it wrote.</summary>
    public string Run(params string[] arguments) => Start("dotnet", "", arguments);

    /// <summary>Runs any program in the folder with an input, and answers what it wrote.</summary>
    public string Start(string program, string input, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            WorkingDirectory = Folder,
            Environment =
            {
                ["NUGET_PACKAGES"] = _folder["cache"],
                ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
                ["DOTNET_NOLOGO"] = "1",
                ["MSBUILDDISABLENODEREUSE"] = "1",
                ["UseSharedCompilation"] = "false",
            },
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{program} {string.Join(' ', arguments)} did not end.");
        }
        Assert.True(
            process.ExitCode == 0,
            $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{output.Result}\n{error.Result}"
        );
        return output.Result;
    }

    public void Dispose() => _folder.Dispose();

    private string Find(string package, string extension) =>
        Directory
            .EnumerateFiles(Packages, $"{package}.*.{extension}")
            .Single(x => char.IsAsciiDigit(Path.GetFileName(x)[package.Length + 1]));
}
