using System.Buffers;

namespace ChineseFigures.Scripts;

/// <summary>A growing run of characters in a rented array; passed by reference, never copied.</summary>
internal struct CharBuffer(int capacity)
{
    private char[] _characters = ArrayPool<char>.Shared.Rent(capacity);

    public int Length { get; private set; }

    public readonly ReadOnlySpan<char> Written => _characters.AsSpan(0, Length);

    /// <summary>Room for at least <paramref name="count"/> characters after those written.</summary>
    public Span<char> Reserve(int count)
    {
        if (_characters.Length - Length < count)
            Grow(count);
        return _characters.AsSpan(Length);
    }

    /// <summary>Takes the first <paramref name="count"/> characters of the room as written.</summary>
    public void Advance(int count) => Length += count;

    public void Append(ReadOnlySpan<char> text)
    {
        text.CopyTo(Reserve(text.Length));
        Length += text.Length;
    }

    public void RemoveFirst(int count)
    {
        Written[count..].CopyTo(_characters);
        Length -= count;
    }

    public void Clear() => Length = 0;

    public readonly void Dispose() => ArrayPool<char>.Shared.Return(_characters);

    private void Grow(int count)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(Length + count, checked(_characters.Length * 2)));
        Written.CopyTo(larger);
        ArrayPool<char>.Shared.Return(_characters);
        _characters = larger;
    }
}
