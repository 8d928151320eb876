using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Unicode;

namespace ChineseFigures.Tool.Input;

/// <summary>Bytes to text, strictly: what is not UTF-8 text is an error that names the byte.</summary>
internal static class Utf8Text
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Decodes UTF-8.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="offset">Where they stand in their source; at 0 a byte-order mark is skipped.</param>
    /// <param name="text">The text, or an empty one.</param>
    /// <param name="error">What is wrong at which byte of the source; null on success.</param>
    public static bool TryDecode(
        ReadOnlySpan<byte> bytes,
        long offset,
        out string text,
        [NotNullWhen(false)] out string? error
    )
    {
        var isText = TryValidate(bytes, offset, out var content, out error);
        text = isText ? Encoding.UTF8.GetString(content) : "";
        return isText;
    }

    /// <summary>Says whether bytes are text, and leaves out their byte-order mark.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="offset">Where they stand in their source; at 0 a byte-order mark is skipped.</param>
    /// <param name="content">The bytes without it.</param>
    /// <param name="error">What is wrong at which byte of the source; null on success.</param>
    public static bool TryValidate(
        ReadOnlySpan<byte> bytes,
        long offset,
        out ReadOnlySpan<byte> content,
        [NotNullWhen(false)] out string? error
    )
    {
        content = offset == 0 && bytes.StartsWith(ByteOrderMark) ? bytes[ByteOrderMark.Length..] : bytes;
        var start = offset + bytes.Length - content.Length;
        error = null;
        if (content.IndexOf((byte)0) is >= 0 and var zero)
            error = $"not text: NUL at byte {start + zero}";
        else if (!Utf8.IsValid(content))
            error = InvalidAt(start + ValidLength(content));
        return error is null;
    }

    /// <summary>Says at which byte of a source its UTF-8 ends.</summary>
    public static string InvalidAt(long offset) => $"invalid UTF-8 at byte {offset}";

    private static int ValidLength(ReadOnlySpan<byte> bytes)
    {
        var length = 0;
        while (Rune.DecodeFromUtf8(bytes[length..], out _, out var read) == OperationStatus.Done)
            length += read;
        return length;
    }
}
