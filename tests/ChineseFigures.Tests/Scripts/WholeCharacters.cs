using System.Buffers;
using System.Text;

namespace ChineseFigures.Tests.Scripts;

/// <summary>Takes what is written, and tells whether a surrogate pair was ever parted.</summary>
internal sealed class WholeCharacters : IBufferWriter<char>
{
    private readonly StringBuilder text = new();
    private char[] room = [];

    public string Text => text.ToString();

    public bool AreWhole { get; private set; } = true;

    public void Advance(int count)
    {
        text.Append(room, 0, count);
        AreWhole &= count == 0 || !char.IsHighSurrogate(room[count - 1]);
    }

    public Span<char> GetSpan(int sizeHint) => GetMemory(sizeHint).Span;

    public Memory<char> GetMemory(int sizeHint)
    {
        if (room.Length < Math.Max(sizeHint, 1))
        {
            room = new char[Math.Max(sizeHint, 1 << 16)];
        }

        return room;
    }
}
