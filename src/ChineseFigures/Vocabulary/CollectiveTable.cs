namespace ChineseFigures.Vocabulary;

/// <summary>The words of <c>collectives.tsv</c>, each of which names several things at once: 产销, 三次产业.</summary>
internal static class CollectiveTable
{
    private readonly record struct Collective(string Word, string[] Members);

    private static readonly List<Collective> Rows = Load();

    /// <summary>
    /// As many names as there are numbers, where a name holds a word for so many things: 汽车产量 and 汽车销量 of 汽车产销;
    /// else null.
    /// </summary>
    public static List<string>? Members(string name, int count)
    {
        foreach (var (word, members) in Rows)
        {
            if (members.Length == count && name.IndexOf(word, StringComparison.Ordinal) is var at and >= 0)
                return [.. Array.ConvertAll(members, member => name[..at] + member + name[(at + word.Length)..])];
        }
        return null;
    }

    private static List<Collective> Load()
    {
        var rows = new List<Collective>();
        foreach (var cells in Tsv.Read("collectives.tsv"))
            rows.Add(new Collective(cells[0], cells[1].Split('|')));
        return rows;
    }
}
