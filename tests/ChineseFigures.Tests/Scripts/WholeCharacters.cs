using System.Buffers;
using System.Text;

namespace ChineseFigures.Tests.Scripts;

/// <summary>Takes what is written, and tells whether a surrogate pair was ever parted.</summary>
internal sealed class WholeCharacters : IBufferWriter<char>
{
    private readonly StringBuilder _text = new();
    private char[] _room = [];

    public string Text => _text.ToString();

    public bool AreWhole { get; private set; } = true;

    public void Advance(int count)
    {
        _text.Append(_room, 0, count);
        AreWhole &= count == 0 || !char.IsHighSurrogate(_room[count - 1]);
    }

    public Span<char> GetSpan(int sizeHint) => GetMemory(sizeHint).Span;

    public Memory<char> GetMemory(int sizeHint)
    {
        if (_room.Length < Math.Max(sizeHint, 1))
            _room = new char[Math.Max(sizeHint, 1 << 16)];
        return _room;
    }
}
