using System.Text;

namespace ChineseFigures.Dictionaries.Generator;

/// <summary>All conversions as one run of characters; a value is an offset and a length in it.</summary>
internal sealed class ValuePool
{
    /// <summary>Marks the value of a phrase that is a segment of its own.</summary>
    public const uint Segment = 0x80;

    private const int MaxLength = 0x7F;
    private const int OffsetShift = 8;

    private readonly StringBuilder _pool = new();
    private readonly Dictionary<string, uint> _known = new(StringComparer.Ordinal);

    public uint Add(string value)
    {
        if (!_known.TryGetValue(value, out var packed))
        {
            if (value.Length > MaxLength || _pool.Length >= 1 << (32 - OffsetShift))
                throw new InvalidDataException($"no room for the value {value}");
            packed = ((uint)_pool.Length << OffsetShift) | (uint)value.Length;
            _known.Add(value, packed);
            _pool.Append(value);
        }
        return packed;
    }

    public char[] ToArray() => _pool.ToString().ToCharArray();
}
