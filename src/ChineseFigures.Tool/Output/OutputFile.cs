using ChineseFigures.Tool.Input;

namespace ChineseFigures.Tool.Output;

/// <summary>
/// The file of <c>--output</c>: written beside its place under another name, and put there when it is complete, so that
/// what was there stays whole until then.
/// </summary>
internal sealed class OutputFile : IDisposable
{
    private const int BufferSize = 1 << 16;

    private readonly string _name;
    private readonly string _target;
    private readonly string? _temporary;
    private readonly FileStream _file;

    /// <summary>Begins the file.</summary>
    /// <exception cref="OutputException">It cannot be written.</exception>
    public OutputFile(string name)
    {
        _name = name;
        _target = Path.GetFullPath(name);
        try
        {
            if (File.Exists(_target))
                _target = File.ResolveLinkTarget(_target, returnFinalTarget: true)?.FullName ?? _target;
            if (Directory.Exists(_target))
                throw new IOException("is a folder");
            if (!IsDevice(_target))
                _temporary = $"{_target}.{Path.GetRandomFileName()}";
            _file = new FileStream(_temporary ?? _target, Options());
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new OutputException(name, SourceReader.Reason(exception), exception);
        }
        Stream = new BufferedStream(new OutputStream(_file, name), BufferSize);
    }

    /// <summary>Where the content is written.</summary>
    public Stream Stream { get; }

    /// <summary>Puts the complete file in its place.</summary>
    /// <exception cref="OutputException">It cannot be written.</exception>
    public void Complete()
    {
        Stream.Flush();
        try
        {
            _file.Dispose();
            if (_temporary is not null)
                File.Move(_temporary, _target, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new OutputException(_name, SourceReader.Reason(exception), exception);
        }
    }

    /// <summary>Leaves nothing behind of a file that was not completed.</summary>
    public void Dispose()
    {
        _file.Dispose();
        if (_temporary is not null)
            File.Delete(_temporary);
    }

    // A file that is replaced passes its permissions on.
    private FileStreamOptions Options()
    {
        var options = new FileStreamOptions
        {
            Mode = _temporary is null ? FileMode.Open : FileMode.CreateNew,
            Access = FileAccess.Write,
            BufferSize = 0,
        };
        if (!OperatingSystem.IsWindows() && _temporary is not null && File.Exists(_target))
            options.UnixCreateMode = File.GetUnixFileMode(_target);
        return options;
    }

    // Nothing is put in the place of /dev/stdout.
    private static bool IsDevice(string path) => path.StartsWith("/dev/", StringComparison.Ordinal);
}
