using System.Text;
using ChineseFigures.Scripts;

namespace ChineseFigures.Tests.Scripts;

/// <summary>
/// OpenCC's conversion told as plainly as can be: segment by the longest phrase, pass each segment through each stage
/// by the longest key. Slow, and without any of the library's tables for speed; only the entries are its own.
/// </summary>
internal sealed class NaiveConversion(ScriptConversion conversion)
{
    private readonly List<(Dictionary<string, (string Value, bool IsSegment)> Entries, int Longest)> stages =
    [
        .. PipelineEntries.Of(conversion).Select(entries => (entries, entries.Keys.Max(k => k.Length))),
    ];

    public string Convert(string text)
    {
        text = Replace(text, stages[0]);
        var output = new StringBuilder();
        var run = new StringBuilder();
        for (var at = 0; at < text.Length; )
        {
            var key = KeyAt(text, at, stages[1]);
            var (value, isSegment) = key.Length > 0 ? stages[1].Entries[key] : (Unconverted(text, at), false);
            at += key.Length > 0 ? key.Length : value.Length;
            run.Append(isSegment ? "" : value);
            if (isSegment)
            {
                output.Append(Further(run)).Append(value);
                run.Clear();
            }
        }
        return output.Append(Further(run)).ToString();
    }

    private string Further(StringBuilder run) => stages.Skip(2).Aggregate(run.ToString(), Replace);

    private static string Replace(
        string text,
        (Dictionary<string, (string Value, bool IsSegment)> Entries, int Longest) stage
    )
    {
        var output = new StringBuilder();
        for (var at = 0; at < text.Length; )
        {
            var key = KeyAt(text, at, stage);
            var unit = key.Length > 0 ? key : Unconverted(text, at);
            output.Append(key.Length > 0 ? stage.Entries[key].Value : unit);
            at += unit.Length;
        }
        return output.ToString();
    }

    private static string KeyAt(
        string text,
        int at,
        (Dictionary<string, (string Value, bool IsSegment)> Entries, int Longest) stage
    )
    {
        var length = Math.Min(stage.Longest, text.Length - at);
        while (length > 0 && !stage.Entries.ContainsKey(text.Substring(at, length)))
            length--;
        return text.Substring(at, length);
    }

    private static string Unconverted(string text, int at) =>
        text.Substring(at, Math.Max(1, DescriptionSequence.LengthAt(text.AsSpan(at))));
}
