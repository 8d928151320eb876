using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace ChineseFigures.Dictionaries.Generator;

/// <summary>The files of the npm package that the conversions are made of, and the hash over them.</summary>
internal sealed class OpenCCPackage
{
    private readonly SortedDictionary<string, byte[]> _files;

    private OpenCCPackage(SortedDictionary<string, byte[]> files, string version)
    {
        _files = files;
        Version = version;
        Hash = HashOf(files);
    }

    public string Version { get; }

    public string Hash { get; }

    public static OpenCCPackage Open(string path)
    {
        var all = Directory.Exists(path) ? ReadFolder(path) : ReadTarball(path);
        using var manifest = JsonDocument.Parse(all["package.json"]);
        var version = manifest.RootElement.GetProperty("version").GetString()!;
        var used = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var (name, content) in all.Where(file => IsInput(file.Key)))
            used.Add(name, content);
        return new OpenCCPackage(used, version);
    }

    public string Describe() => $"opencc {Version} (sha256 {Hash})";

    public string Dictionary(string name) => Encoding.UTF8.GetString(_files[$"data/dictionary/{name}.txt"]);

    public byte[] Configuration(string name) => _files[$"data/config/{name}.json"];

    private static bool IsInput(string name) =>
        Path.GetDirectoryName(name)?.Replace('\\', '/') switch
        {
            "data/dictionary" => name.EndsWith(".txt", StringComparison.Ordinal),
            "data/config" => name.EndsWith(".json", StringComparison.Ordinal),
            _ => false,
        };

    private static Dictionary<string, byte[]> ReadFolder(string path) =>
        Directory
            .EnumerateFiles(path, "*", SearchOption.AllDirectories)
            .Select(file => (File: file, Name: Path.GetRelativePath(path, file).Replace('\\', '/')))
            .Where(file => file.Name == "package.json" || IsInput(file.Name))
            .ToDictionary(file => file.Name, file => File.ReadAllBytes(file.File));

    private static Dictionary<string, byte[]> ReadTarball(string path)
    {
        var files = new Dictionary<string, byte[]>();
        using var zipped = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var tar = new TarReader(zipped);
        while (tar.GetNextEntry() is { } entry)
        {
            if (entry.DataStream is not null)
            {
                using var content = new MemoryStream();
                entry.DataStream.CopyTo(content);
                files[entry.Name["package/".Length..]] = content.ToArray();
            }
        }
        return files;
    }

    private static string HashOf(SortedDictionary<string, byte[]> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, content) in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{name}\n{content.Length}\n"));
            hash.AppendData(content);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
