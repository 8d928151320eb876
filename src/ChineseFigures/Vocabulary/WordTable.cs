namespace ChineseFigures.Vocabulary;

/// <summary>
/// A table of words, grouped by its first column; the last column holds the words, a column between the meaning of cues.
/// </summary>
internal sealed class WordTable
{
    private const int CellsWithCue = 3;

    private readonly Dictionary<string, Dictionary<string, Word>> _byPlace = new(StringComparer.Ordinal);

    /// <summary>Reads a table.</summary>
    /// <exception cref="InvalidOperationException">A word stands twice in a group.</exception>
    public WordTable(string table)
    {
        foreach (var row in Tsv.Read(table))
        {
            var cue = row.Length == CellsWithCue ? ParseCue(row[1], typeof(Cue)) : 0;
            if (!_byPlace.TryGetValue(row[0], out var words))
                _byPlace[row[0]] = words = new Dictionary<string, Word>(StringComparer.Ordinal);
            foreach (var word in row[^1].Split('|'))
            {
                if (!words.TryAdd(word, new Word(word, cue)))
                    throw new InvalidOperationException($"{table}: '{word}' stands twice under '{row[0]}'.");
            }
        }
    }

    /// <summary>The words of a group, to be matched by their beginning or, backwards, by their end.</summary>
    public WordTrie Trie(string place, bool backwards = false) => Trie([place], backwards);

    /// <summary>The words of some groups.</summary>
    public WordTrie Trie(string[] places, bool backwards = false)
    {
        var words = new List<Word>();
        foreach (var place in places)
        foreach (var word in _byPlace[place].Values)
            words.Add(backwards ? new Word(Reverse(word.Text), word.Payload) : word);
        return new WordTrie(words);
    }

    // By its type as a value: the generic method would be compiled anew by every process.
    private static int ParseCue(string name, Type type) => (int)Enum.Parse(type, name);

    private static string Reverse(string word)
    {
        var characters = word.ToCharArray();
        Array.Reverse((Array)characters);
        return new string(characters);
    }
}
