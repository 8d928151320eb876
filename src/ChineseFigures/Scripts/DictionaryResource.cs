using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ChineseFigures.Scripts;

/// <summary>The sections of the embedded resource that the generator packs OpenCC's dictionaries into.</summary>
/// <remarks>
/// A section is a plain array, read with one copy; the operating system reads from the assembly only the pages of
/// the sections asked for.
/// </remarks>
internal static class DictionaryResource
{
    /// <summary>The configurations' tables, in the order of <see cref="ScriptConversion"/>.</summary>
    public const int Pipelines = 0;

    /// <summary>All conversions, one after the other.</summary>
    public const int Strings = 1;

    /// <summary>Pairs of a character and its Simplified reading, ordered by the first.</summary>
    public const int SimplifiedTwins = 2;

    /// <summary>Characters that only Simplified text is written with.</summary>
    public const int SimplifiedOnly = 3;

    /// <summary>Characters that only Traditional text is written with.</summary>
    public const int TraditionalOnly = 4;

    /// <summary>Forms that of Traditional texts only those of Taiwan use.</summary>
    public const int TaiwanOnly = 5;

    /// <summary>Forms that of Traditional texts only those of Hong Kong use.</summary>
    public const int HongKongOnly = 6;

    private const string Name = "dictionaries.bin";
    private const int BannerLength = 256;
    private const int DirectoryEntry = 2 * sizeof(int);

    /// <summary>Reads a section.</summary>
    public static T[] Read<T>(int section)
        where T : unmanaged
    {
        using var resource = typeof(DictionaryResource).Assembly.GetManifestResourceStream(Name)!;
        resource.Position = BannerLength + sizeof(int) + (section * DirectoryEntry);
        Span<byte> entry = stackalloc byte[DirectoryEntry];
        resource.ReadExactly(entry);
        resource.Position = BinaryPrimitives.ReadInt32LittleEndian(entry);
        var bytes = BinaryPrimitives.ReadInt32LittleEndian(entry[sizeof(int)..]);
        var values = GC.AllocateUninitializedArray<T>(bytes / Unsafe.SizeOf<T>());
        resource.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }
}
