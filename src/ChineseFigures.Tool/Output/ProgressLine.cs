using System.Diagnostics;
using System.Globalization;

namespace ChineseFigures.Tool.Output;

/// <summary>
/// One line on a terminal that tells how far long work has come; nothing for short work, and nothing where standard
/// error is not a terminal.
/// </summary>
internal sealed class ProgressLine(int sources) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan OneHour = TimeSpan.FromHours(1);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    private readonly bool _isShown = !Console.IsErrorRedirected;
    private readonly long _start = Stopwatch.GetTimestamp();
    private TimeSpan _next = Patience;
    private int _source;
    private long _documents;
    private long _characters;
    private long _bytes;
    private long? _allBytes;
    private bool _isDirty;

    /// <summary>Of how many bytes the work consists, for the time that is left; asked for when something is shown.</summary>
    public Func<long>? CountBytes { get; init; }

    /// <summary>A source is about to be read.</summary>
    public void Begin()
    {
        _source++;
        Show();
    }

    /// <summary>So many of <see cref="CountBytes"/> are done.</summary>
    public void AddBytes(long bytes) => _bytes += bytes;

    /// <summary>Some text was answered.</summary>
    /// <param name="characters">How much.</param>
    /// <param name="documents">How many documents ended with it; none where they are not told apart.</param>
    public void Add(int characters, int documents = 0)
    {
        _documents += documents;
        _characters += characters;
        Show();
    }

    /// <summary>Makes room for something that scrolls.</summary>
    public void Clear()
    {
        if (_isDirty)
            Console.Error.Write("\r\u001B[K");
        _isDirty = false;
    }

    /// <inheritdoc/>
    public void Dispose() => Clear();

    private void Show()
    {
        if (!_isShown)
            return;
        var elapsed = Stopwatch.GetElapsedTime(_start);
        if (elapsed < _next)
            return;
        _next = elapsed + Interval;
        _isDirty = true;
        _allBytes ??= CountBytes?.Invoke() ?? 0;
        var documents = _documents == 0 ? "" : $", {_documents} documents";
        var millions = _characters / 1e6;
        Console.Error.Write(
            string.Create(
                CultureInfo.InvariantCulture,
                $"\r\u001B[Kfigures: {_source} of {sources} sources{documents}, {millions:0.0} million characters ({millions / elapsed.TotalSeconds:0.0} million a second){Left(elapsed)}"
            )
        );
    }

    private string Left(TimeSpan elapsed)
    {
        if (_bytes == 0 || _bytes >= _allBytes)
            return "";
        var left = elapsed * ((double)(_allBytes!.Value - _bytes) / _bytes);
        return left < OneHour ? $", {left:m\\:ss} left" : $", {(int)left.TotalHours}{left:\\:mm\\:ss} left";
    }
}
