using System.Buffers;
using System.Text.Unicode;

namespace ChineseFigures.Tool;

/// <summary>Reads a stream of UTF-8 as text, piece by piece, and refuses what is not UTF-8.</summary>
/// <remarks>
/// The text read and not yet taken is kept; the buffer grows only when nothing could be taken of all that it holds.
/// </remarks>
internal sealed class Utf8Reader(Stream stream)
{
    private const int BlockLength = 1 << 16;
    private const int LongestSequence = 4;

    private readonly byte[] bytes = new byte[BlockLength];
    private int byteCount;
    private long decoded;
    private char[] characters = new char[2 * BlockLength];
    private int characterCount;

    /// <summary>Whether the stream has ended.</summary>
    public bool AtEnd { get; private set; }

    /// <summary>The bytes read so far.</summary>
    public long BytesRead => decoded + byteCount;

    /// <summary>The text read and not yet taken.</summary>
    public ReadOnlySpan<char> Text => characters.AsSpan(0, characterCount);

    /// <summary>Reads on.</summary>
    /// <exception cref="InvalidDataException">The stream is not UTF-8; the message says where.</exception>
    public void Read()
    {
        var read = stream.Read(bytes, byteCount, bytes.Length - byteCount);
        AtEnd = read == 0;
        byteCount += read;
        if (characters.Length - characterCount < BlockLength)
        {
            Array.Resize(ref characters, 2 * characters.Length);
        }

        var status = Utf8.ToUtf16(
            bytes.AsSpan(0, byteCount),
            characters.AsSpan(characterCount),
            out var used,
            out var written,
            replaceInvalidSequences: false,
            isFinalBlock: AtEnd
        );
        decoded += used;
        characterCount += written;
        if (status == OperationStatus.InvalidData || byteCount - used >= LongestSequence)
        {
            throw new InvalidDataException($"invalid UTF-8 at byte {decoded}");
        }

        bytes.AsSpan(used, byteCount - used).CopyTo(bytes);
        byteCount -= used;
    }

    /// <summary>Gives up the first characters of <see cref="Text"/>.</summary>
    public void Take(int count)
    {
        Text[count..].CopyTo(characters);
        characterCount -= count;
    }
}
