using ChineseFigures.Scripts;

namespace ChineseFigures;

/// <summary>Tells which Chinese script a text is written in.</summary>
/// <remarks>Safe to use from several threads.</remarks>
/// <example>
/// <code>
/// ScriptDetector.Detect("国内生产总值").Script; // Simplified
/// </code>
/// </example>
public static class ScriptDetector
{
    private static readonly Lazy<byte[]> Classes = new(ReadClasses);

    /// <summary>Counts the characters of a text that only one script, or one region, is written with.</summary>
    /// <param name="text">The text.</param>
    public static ScriptDetection Detect(ReadOnlySpan<char> text)
    {
        var classes = Classes.Value;
        var (simplified, traditional, taiwan, hongKong) = (0L, 0L, 0L, 0L);
        foreach (var c in text)
        {
            uint found = classes[c];
            if (found != 0)
            {
                simplified += Bit(found, DictionaryResource.SimplifiedOnly);
                traditional += Bit(found, DictionaryResource.TraditionalOnly);
                taiwan += Bit(found, DictionaryResource.TaiwanOnly);
                hongKong += Bit(found, DictionaryResource.HongKongOnly);
            }
        }
        return new ScriptDetection(simplified, traditional, taiwan, hongKong);
    }

    private static uint Bit(uint found, int section) => (found >> section) & 1;

    /// <summary>By character: a bit for each section of the resource that has it.</summary>
    private static byte[] ReadClasses()
    {
        var classes = new byte[char.MaxValue + 1];
        for (var section = DictionaryResource.SimplifiedOnly; section <= DictionaryResource.HongKongOnly; section++)
        {
            foreach (var c in DictionaryResource.Read<char>(section))
                classes[c] |= (byte)(1 << section);
        }
        return classes;
    }
}
