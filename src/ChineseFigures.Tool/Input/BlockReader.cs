using System.Buffers;
using System.Text.Unicode;

namespace ChineseFigures.Tool.Input;

/// <summary>Reads a stream of UTF-8 as text, block by block, and says before it waits for more.</summary>
internal sealed class BlockReader(Stream input)
{
    private const int BlockLength = 1 << 16;

    private readonly byte[] _bytes = new byte[BlockLength];
    private readonly char[] _characters = new char[BlockLength];
    private int _pending;
    private long _position;

    /// <summary>Called before each read of the stream.</summary>
    public Action? BeforeRead { get; init; }

    /// <summary>The next block, valid until the next call; empty at the end.</summary>
    /// <exception cref="InvalidDataException">The stream is not UTF-8; the message says where.</exception>
    public ReadOnlySpan<char> Read()
    {
        while (true)
        {
            BeforeRead?.Invoke();
            var read = input.Read(_bytes, _pending, _bytes.Length - _pending);
            var block = Decode(_pending + read, isEnd: read == 0);
            if (!block.IsEmpty || read == 0)
                return block;
        }
    }

    // What stands before a wrong byte comes out first; the byte is still there at the next call.
    private ReadOnlySpan<char> Decode(int count, bool isEnd)
    {
        var bytes = _bytes.AsSpan(0, count);
        var status = Utf8.ToUtf16(bytes, _characters, out var used, out var written, false, isEnd);
        _position += used;
        if (status == OperationStatus.InvalidData && written == 0)
            throw new InvalidDataException(Utf8Text.InvalidAt(_position));
        bytes[used..].CopyTo(_bytes);
        _pending = count - used;
        return _characters.AsSpan(0, written);
    }
}
