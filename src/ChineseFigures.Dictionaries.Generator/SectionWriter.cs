using System.Runtime.InteropServices;
using System.Text;

namespace ChineseFigures.Dictionaries.Generator;

/// <summary>
/// Writes the resource: 256 bytes of text that say where it comes from, the number of sections, their offsets and
/// lengths, and the sections, each a plain array of little-endian values that begins at a multiple of eight.
/// </summary>
internal sealed class SectionWriter
{
    private const int BannerLength = 256;
    private const int Alignment = 8;

    private readonly List<byte[]> _sections = [];

    public int Add<T>(T[] values)
        where T : unmanaged
    {
        _sections.Add(MemoryMarshal.AsBytes(values.AsSpan()).ToArray());
        return _sections.Count - 1;
    }

    /// <summary>Holds a place, so that a section with a fixed number can be filled at the end.</summary>
    public int Reserve() => Add(Array.Empty<byte>());

    public void Fill<T>(int section, T[] values)
        where T : unmanaged => _sections[section] = MemoryMarshal.AsBytes(values.AsSpan()).ToArray();

    public byte[] ToArray(string banner)
    {
        using var output = new MemoryStream();
        using var writer = new BinaryWriter(output);
        writer.Write(Encoding.UTF8.GetBytes(banner.PadRight(BannerLength - 1) + "\n"));
        writer.Write(_sections.Count);
        var offset = Align(BannerLength + sizeof(int) + (_sections.Count * 2 * sizeof(int)));
        foreach (var section in _sections)
        {
            writer.Write(offset);
            writer.Write(section.Length);
            offset = Align(offset + section.Length);
        }
        foreach (var section in _sections)
        {
            writer.Write(new byte[Align((int)output.Position) - (int)output.Position]);
            writer.Write(section);
        }
        return output.ToArray();
    }

    private static int Align(int offset) => (offset + Alignment - 1) / Alignment * Alignment;
}
