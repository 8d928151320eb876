using ChineseFigures.Scripts;

namespace ChineseFigures.Reading;

/// <summary>
/// Maps every UTF-16 unit to one canonical unit: Traditional and variant characters to Simplified, full-width to
/// half-width, every dash, percent sign and space to one. One in, one out, so offsets need no translation.
/// </summary>
internal static class CharacterFold
{
    private readonly record struct Symbol(string Variants, char Canonical);

    private static readonly Symbol[] SymbolVariants =
    [
        new("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63\u2500\u30FC", '-'),
        new("\u3000\u00A0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\t", ' '),
        new("\uFE6A\u066A", '%'),
        new("\uFE50\u066C", ','),
        new("\uFE54", ';'),
        new("\uFE55\u2236\uFE13", ':'),
        new("\uFE59\u2768", '('),
        new("\uFE5A\u2769", ')'),
        new("\u301C\u223C\u02DC", '~'),
        new("\uFFE5", '\u00A5'),
        new("\u300C\u300E\uFE41\uFE43\u201F\u301D", '\u201C'),
        new("\u300D\u300F\uFE42\uFE44\u301E\u301F", '\u201D'),
        new("\u2024\uFE52", '.'),
        new("〇○", '零'),
        new("円", '円'), // Its twin is 圆, but 圆 is yuan and 円 yen.
        new("\u2022\u2027\u30FB\uFF65", '·'),
    ];

    // Static fields are initialised in this order: the table reads the rows above.
    private static readonly char[] Table = Build();

    /// <summary>The canonical form of one UTF-16 unit.</summary>
    public static char Fold(char c) => Table[c];

    /// <summary>Writes the canonical form of <paramref name="source"/>, of the same length, to <paramref name="target"/>.</summary>
    public static void Fold(ReadOnlySpan<char> source, Span<char> target)
    {
        var table = Table;
        for (var i = 0; i < source.Length && i < target.Length; i++)
            target[i] = table[source[i]];
    }

    /// <summary>The canonical form of a word.</summary>
    public static string Fold(string word) =>
        string.Create(word.Length, word, static (target, source) => Fold(source, target));

    private static char[] Build()
    {
        var table = new char[char.MaxValue + 1];
        for (var i = 0; i < table.Length; i++)
            table[i] = (char)i;
        ScriptTables.ForEachSimplified((form, simplified) => table[form] = simplified);
        FoldFullWidth(table);
        foreach (var (variants, canonical) in SymbolVariants)
        foreach (var variant in variants)
            table[variant] = canonical;
        return table;
    }

    // U+FF01..U+FF5E mirror U+0021..U+007E.
    private static void FoldFullWidth(char[] table)
    {
        for (var c = '!'; c <= '~'; c++)
            table[c + 0xFEE0] = c;
    }
}
