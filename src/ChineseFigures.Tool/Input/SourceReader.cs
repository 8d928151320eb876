using System.Text;

namespace ChineseFigures.Tool.Input;

/// <summary>Reads sources: as a document, line by line, or as a stream. What cannot be read is named, and yields nothing.</summary>
internal sealed class SourceReader(Diagnostics diagnostics)
{
    private const int LongestOpening = 1 << 12;

    private static readonly Encoding Latin1 = System.Text.Encoding.Latin1;
    private static readonly char[] MarkBytes = ['\u00EF', '\u00BB', '\u00BF']; // the byte-order mark of UTF-8

    private delegate SourceText LineDecoder(ReadOnlySpan<byte> line, long start, SourceText blank);

    /// <summary>Called before a read that may wait for its input.</summary>
    public Action? BeforeRead { get; init; }

    /// <summary>The encoding of all sources; null to recognise that of each document. Lines are UTF-8 then.</summary>
    public TextEncoding? Encoding { get; init; }

    /// <summary>The source as one document.</summary>
    public IEnumerable<SourceText> ReadWhole(string source)
    {
        if (!TryReadBytes(source, out var bytes))
            yield break;
        var isPage = Page.HasName(source) || OpensPage(bytes);
        if (!TextDecoder.TryDecode(bytes, Encoding, isPage, out var text, out var error))
            diagnostics.Fail(source, error);
        else if (!isPage && !Page.Opens(text))
            yield return new SourceText(source, null, text);
        else if (PageReader.TryRead(text, out var page, out error))
            yield return new SourceText(source, null, page.Text, Page: page);
        else
            diagnostics.Fail(source, error);
    }

    /// <summary>Each line of the source as a document; a line that is not text too, so that answers stay in step.</summary>
    public IEnumerable<SourceText> ReadLines(string source) => ReadLines(source, DecodeLine);

    /// <summary>Each line of the source as a document in JSON; one that is none too, so that answers stay in step.</summary>
    public IEnumerable<SourceText> ReadJsonLines(string source) => ReadLines(source, DecodeJsonLine);

    /// <summary>Reads the source block by block, as it is, with its byte-order mark.</summary>
    /// <param name="source">The source.</param>
    /// <param name="take">Is given each block.</param>
    /// <returns>Whether all of it could be read.</returns>
    public bool ReadBlocks(string source, Action<ReadOnlySpan<char>> take)
    {
        using var input = Open(source);
        if (input is null)
            return false;
        var blocks = new BlockReader(input) { BeforeRead = BeforeRead };
        while (TryReadBlock(blocks, source, out var block))
        {
            if (block.IsEmpty)
                return true;
            take(block);
        }
        return false;
    }

    /// <summary>Why something could not be read, in a few words.</summary>
    public static string Reason(Exception exception) =>
        exception switch
        {
            FileNotFoundException or DirectoryNotFoundException => "no such file or folder",
            UnauthorizedAccessException => "permission denied",
            _ => exception.Message,
        };

    // What a page begins with is ASCII in every encoding but UTF-16.
    private static bool OpensPage(ReadOnlySpan<byte> bytes) =>
        Page.Opens(Latin1.GetString(bytes[..Math.Min(bytes.Length, LongestOpening)]).TrimStart(MarkBytes));

    private IEnumerable<SourceText> ReadLines(string source, LineDecoder decode)
    {
        using var input = Open(source);
        if (input is null)
            yield break;
        var lines = new LineReader(input) { BeforeRead = BeforeRead };
        var blank = new SourceText(source, 1, "");
        for (; TryReadLine(lines, decode, blank, out var line); blank = blank with { Line = line.Line + 1 })
            yield return line;
    }

    private bool TryReadLine(LineReader lines, LineDecoder decode, SourceText blank, out SourceText text)
    {
        text = default;
        try
        {
            if (!lines.TryRead(out var line))
                return false;
            text = decode(line, lines.LineStart, blank with { Length = line.Length + 1 });
            if (text.Error is not null)
                diagnostics.Fail(text.Source, $"line {text.Line}: {text.Error}");
            return true;
        }
        catch (Exception exception) when (IsUnreadable(exception))
        {
            diagnostics.Fail(blank.Source, Reason(exception));
            return false;
        }
    }

    private bool TryReadBlock(BlockReader blocks, string source, out ReadOnlySpan<char> block)
    {
        try
        {
            block = blocks.Read();
            return true;
        }
        catch (Exception exception) when (IsUnreadable(exception))
        {
            diagnostics.Fail(source, Reason(exception));
            block = [];
            return false;
        }
    }

    private bool TryReadBytes(string source, out byte[] bytes)
    {
        try
        {
            bytes = source == SourceFinder.StandardInput ? ReadStandardInput() : File.ReadAllBytes(source);
            return true;
        }
        catch (Exception exception) when (IsUnreadable(exception))
        {
            diagnostics.Fail(source, Reason(exception));
            bytes = [];
            return false;
        }
    }

    private Stream? Open(string source)
    {
        try
        {
            return source == SourceFinder.StandardInput ? Console.OpenStandardInput() : File.OpenRead(source);
        }
        catch (Exception exception) when (IsUnreadable(exception))
        {
            diagnostics.Fail(source, Reason(exception));
            return null;
        }
    }

    private byte[] ReadStandardInput()
    {
        BeforeRead?.Invoke();
        using var input = Console.OpenStandardInput();
        using var bytes = new MemoryStream();
        input.CopyTo(bytes);
        return bytes.ToArray();
    }

    private SourceText DecodeLine(ReadOnlySpan<byte> line, long start, SourceText blank)
    {
        _ = TextDecoder.TryDecodeAs(Encoding ?? TextEncoding.Utf8, line, start, out var text, out var error);
        return blank with { Text = text, Error = error };
    }

    private static SourceText DecodeJsonLine(ReadOnlySpan<byte> line, long start, SourceText blank)
    {
        var json = JsonLine.Parse(line, start);
        return blank with { Text = json.Text, Error = json.Error, Id = json.Id, Date = json.Date };
    }

    private static bool IsUnreadable(Exception exception) =>
        exception
            is IOException
                or UnauthorizedAccessException
                or InvalidDataException
                or NotSupportedException
                or ArgumentException;
}
