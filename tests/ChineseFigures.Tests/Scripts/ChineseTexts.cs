using ChineseFigures.Scripts;
using FsCheck;
using FsCheck.Fluent;

namespace ChineseFigures.Tests.Scripts;

/// <summary>Random texts of the kind that conversions stumble over.</summary>
internal static class ChineseTexts
{
    /// <summary>Keys and pieces of keys of a conversion, characters of all sorts, and what must pass through whole.</summary>
    public static Gen<string> For(ScriptConversion conversion)
    {
        string[] keys = [.. PipelineEntries.Of(conversion).SelectMany(stage => stage.Keys).Distinct()];
        var key = Gen.Elements(keys);
        var piece = key.SelectMany(k => Gen.Choose(1, k.Length).Select(length => k[..length]));
        var tail = key.SelectMany(k => Gen.Choose(0, k.Length - 1).Select(start => k[start..]));
        var ideograph = Gen.Choose(0x4E00, 0x9FFF).Select(c => ((char)c).ToString());
        var unit = Gen.Choose(0, char.MaxValue).Select(c => ((char)c).ToString());
        var other = Gen.Elements(
            "a",
            "12.5%",
            "，",
            "\n",
            "\r\n",
            "😀",
            "葛\U000E0100",
            "⿰氵每",
            "⿲",
            "\uF9BA",
            "\U0002F800",
            "\uD840",
            "\uDC00",
            "\0"
        );
        return Gen.Frequency((6, key), (2, piece), (2, tail), (4, ideograph), (1, unit), (2, other))
            .ListOf()
            .Select(parts => string.Concat(parts));
    }
}
