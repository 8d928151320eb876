using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace ChineseFigures.Tool.Input;

/// <summary>
/// Bytes to text in whatever encoding they are found: the one that is given, else that of the byte-order mark, else the
/// one that the page declares, else the one that the bytes themselves show. Decoding is strict: what is not text in that
/// encoding is an error that names the byte.
/// </summary>
internal static class TextDecoder
{
    /// <summary>Decodes a whole source.</summary>
    /// <param name="bytes">All its bytes.</param>
    /// <param name="given">The encoding that the user names, or null.</param>
    /// <param name="isPage">Whether the source may declare its encoding as web pages do.</param>
    /// <param name="text">The text without a byte-order mark, or an empty one.</param>
    /// <param name="error">What is wrong at which byte; null on success.</param>
    public static bool TryDecode(
        ReadOnlySpan<byte> bytes,
        TextEncoding? given,
        bool isPage,
        out string text,
        [NotNullWhen(false)] out string? error
    )
    {
        if ((Marked(bytes, given) ?? given) is { } known)
            return TryDecodeAs(known, bytes, 0, out text, out error);
        var declared = isPage ? PageDeclaration.Find(bytes) : null;
        if (TryDecodeAs(declared ?? TextEncoding.Utf8, bytes, 0, out text, out error))
            return true;
        // A page that was saved anew may still carry the declaration of its first life.
        var declaredError = error;
        if (declared is not null && TryDecodeAs(TextEncoding.Utf8, bytes, 0, out text, out error))
            return true;
        if (EncodingDetector.Detect(bytes) is { } found && TryDecodeAs(found, bytes, 0, out text, out error))
            return true;
        error = declared is null ? error : declaredError;
        return false;
    }

    /// <summary>Decodes bytes of a known encoding.</summary>
    /// <param name="encoding">The encoding.</param>
    /// <param name="bytes">The bytes.</param>
    /// <param name="offset">Where they stand in their source; at 0 a byte-order mark is skipped.</param>
    /// <param name="text">The text, or an empty one.</param>
    /// <param name="error">What is wrong at which byte of the source; null on success.</param>
    public static bool TryDecodeAs(
        TextEncoding encoding,
        ReadOnlySpan<byte> bytes,
        long offset,
        out string text,
        [NotNullWhen(false)] out string? error
    )
    {
        if (encoding == TextEncoding.Utf8)
            return Utf8Text.TryDecode(bytes, offset, out text, out error);
        var mark = offset == 0 && encoding.IsUtf16 ? MarkLength(bytes) : 0;
        var content = bytes[mark..];
        text = "";
        error = null;
        if (Unassigned(encoding, content) is >= 0 and var wrong)
            return Fail($"invalid {encoding.Name} at byte {offset + mark + wrong}", out error);
        try
        {
            text = encoding.Strict.GetString(content);
        }
        catch (DecoderFallbackException)
        {
            return Fail($"invalid {encoding.Name} at byte {offset + mark + ValidLength(encoding, content)}", out error);
        }
        if (text.IndexOf('\0', StringComparison.Ordinal) is not (>= 0 and var zero))
            return true;
        var at = offset + mark + encoding.Strict.GetByteCount(text.AsSpan(0, zero));
        text = "";
        return Fail($"not text: NUL at byte {at}", out error);
    }

    private static bool Fail(string message, out string error)
    {
        error = message;
        return false;
    }

    // The user who says UTF-16 leaves the order of the bytes to the mark.
    private static TextEncoding? Marked(ReadOnlySpan<byte> bytes, TextEncoding? given)
    {
        if (given is { IsUtf16: false })
            return null;
        return bytes switch
        {
            [0xFF, 0xFE, ..] => TextEncoding.Utf16LittleEndian,
            [0xFE, 0xFF, ..] => TextEncoding.Utf16BigEndian,
            [0xEF, 0xBB, 0xBF, ..] when given is null => TextEncoding.Utf8,
            _ => null,
        };
    }

    private static int MarkLength(ReadOnlySpan<byte> bytes) => bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] ? 2 : 0;

    // The framework's Big5 turns these single bytes into characters for private use; they are none.
    private static int Unassigned(TextEncoding encoding, ReadOnlySpan<byte> bytes)
    {
        if (encoding != TextEncoding.Big5)
            return -1;
        for (var at = 0; at < bytes.Length; at += bytes[at] < 0x80 ? 1 : 2)
        {
            if (bytes[at] is 0x80 or 0xFF)
                return at;
        }
        return -1;
    }

    // How far whole characters come, one byte after the other: only on the way to an error.
    private static int ValidLength(TextEncoding encoding, ReadOnlySpan<byte> bytes)
    {
        var decoder = encoding.Strict.GetDecoder();
        Span<char> characters = stackalloc char[4];
        var valid = 0;
        try
        {
            for (var at = 0; at < bytes.Length; at++)
            {
                if (decoder.GetChars(bytes.Slice(at, 1), characters, flush: at == bytes.Length - 1) > 0)
                    valid = at + 1;
            }
        }
        catch (DecoderFallbackException) { }
        return valid;
    }
}
