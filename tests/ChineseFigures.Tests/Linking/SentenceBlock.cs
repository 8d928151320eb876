using System.Globalization;

namespace ChineseFigures.Tests.Linking;

/// <summary>
/// A text of the sentence corpora with the figures that a reader finds in it. In the files (<c>Sentences/*.txt</c>) a
/// block is a line <c>[date] text</c>, with \n for a line break, and a line for each figure in text order:
/// <c>slice | kind | value | unit | role | key=value; …</c>, - for what is left out, <c>3..5</c> for a range. A key that
/// is not there must not be stated. Lines that begin with # are headings; a blank line ends a block.
/// </summary>
internal sealed record SentenceBlock(DateOnly Date, string Text, IReadOnlyList<Row> Rows)
{
    private static readonly string[] Columns = ["kind", "value", "unit", "role"];

    private const string RangeMark = "..";

    /// <summary>Every block of the corpora.</summary>
    public static IReadOnlyList<SentenceBlock> All { get; } =
    [
        .. Directory
            .EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Sentences"), "*.txt")
            .Where(file => Path.GetFileName(file) != KnownGaps.OfSentences.FileName)
            .Order(StringComparer.Ordinal)
            .SelectMany(file => Read(File.ReadLines(file))),
    ];

    /// <summary>Reads the blocks of one file.</summary>
    public static IEnumerable<SentenceBlock> Read(IEnumerable<string> lines)
    {
        SentenceBlock? block = null;
        var rows = new List<Row>();
        foreach (var line in lines)
        {
            if (line.StartsWith('['))
            {
                if (block is not null)
                    yield return block;
                var head = line.Split(']', 2);
                rows = [];
                block = new SentenceBlock(
                    DateOnly.ParseExact(head[0][1..], "yyyy-MM-dd", CultureInfo.InvariantCulture),
                    head[1].Trim(' ').Replace("\\n", "\n", StringComparison.Ordinal),
                    rows
                );
            }
            else if (line.Length > 0 && !line.StartsWith('#'))
            {
                rows.Add(ReadRow(line, block!.Text, rows.Count == 0 ? 0 : rows[^1].End));
            }
        }
        if (block is not null)
            yield return block;
    }

    private static Row ReadRow(string line, string text, int from)
    {
        var cells = line.Split(" | ");
        var keys = Columns
            .Select((key, i) => (Key: key, Value: cells[i + 1].Trim()))
            .Concat(
                cells[5]
                    .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                    .Select(pair => pair.Split('=', 2))
                    .Select(pair => (Key: pair[0], Value: pair[1]))
            )
            .SelectMany(pair => Split(pair.Key, pair.Value))
            .Where(pair => pair.Value != "-")
            .ToDictionary(pair => pair.Key, pair => Row.Plain(pair.Key, pair.Value));
        if (keys.Keys.FirstOrDefault(key => !Row.ScoredKeys.Contains(key)) is { } unknown)
            throw new FormatException($"The contract has no key '{unknown}': {line}");
        var slice = cells[0];
        var start = Find(slice, text, from);
        return new Row(start, start + slice.Length, slice, keys);
    }

    private static (string Key, string Value)[] Split(string key, string value) =>
        key == "value" && value.Split(RangeMark) is [var least, var most]
            ? [("value", least), ("max", most)]
            : [(key, value)];

    // 3% is not looked for inside 13%.
    private static int Find(string slice, string text, int from)
    {
        for (var at = text.IndexOf(slice, from, StringComparison.Ordinal); at >= 0; )
        {
            if (at == 0 || !char.IsAsciiDigit(slice[0]) || !(char.IsAsciiDigit(text[at - 1]) || text[at - 1] == '.'))
                return at;
            at = text.IndexOf(slice, at + 1, StringComparison.Ordinal);
        }
        throw new FormatException($"'{slice}' does not stand behind position {from} in: {text}");
    }
}
