using System.Text;

namespace ChineseFigures.Dictionaries.Generator;

/// <summary>A configuration of OpenCC: normalization, an optional segmentation and a chain of conversions.</summary>
internal sealed record Configuration(
    string Name,
    DictionaryExpression Normalization,
    DictionaryExpression? Segmentation,
    DictionaryExpression[] Chain
)
{
    /// <summary>A conversion of one segment through the chain, for a segment that holds no normalized characters.</summary>
    public Func<string, string> Converter(DictionaryLibrary library)
    {
        var stages = Chain.Select(stage => stage.Flatten(library)).ToArray();
        return segment => stages.Aggregate(segment, ReplaceLongest);
    }

    private static string ReplaceLongest(string text, Dictionary<string, string> entries)
    {
        var result = new StringBuilder();
        for (var at = 0; at < text.Length; )
        {
            var length = text.Length - at;
            while (length > 0 && !entries.ContainsKey(text.Substring(at, length)))
                length--;
            result.Append(length == 0 ? text[at].ToString() : entries[text.Substring(at, length)]);
            at += Math.Max(length, 1);
        }
        return result.ToString();
    }
}
