namespace ChineseFigures.Reading;

/// <summary>
/// A list of values that are read in place and that keeps its room when it is cleared. A list of the framework would
/// copy each value that is asked for, and its code for a type of this library is compiled anew by every process.
/// </summary>
internal sealed class Sequence<T>
{
    private T[] _items = new T[16];

    /// <summary>How many values there are.</summary>
    public int Count { get; private set; }

    /// <summary>A value, in place.</summary>
    public ref T this[int index] => ref _items[index];

    /// <summary>All values; valid until the next is added.</summary>
    public Span<T> Span => _items.AsSpan(0, Count);

    /// <summary>The values in order, for <c>foreach</c>.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>Adds a value at the end.</summary>
    public void Add(in T item)
    {
        if (Count == _items.Length)
            Grow();
        _items[Count++] = item;
    }

    /// <summary>Takes some values out.</summary>
    public void RemoveRange(int index, int count)
    {
        Array.Copy(_items, index + count, _items, index, Count - index - count);
        Count -= count;
    }

    /// <summary>Takes the last value out.</summary>
    public T RemoveLast() => _items[--Count];

    /// <summary>Takes all values out.</summary>
    public void Clear() => Count = 0;

    private void Grow()
    {
        var larger = new T[_items.Length * 2];
        Array.Copy(_items, larger, Count);
        _items = larger;
    }

    /// <summary>Goes through the values.</summary>
    internal struct Enumerator(Sequence<T> sequence)
    {
        private int _at = -1;

        public readonly ref readonly T Current => ref sequence._items[_at];

        public bool MoveNext() => ++_at < sequence.Count;
    }
}
