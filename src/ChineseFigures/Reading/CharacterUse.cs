using ChineseFigures.Scripts;

namespace ChineseFigures.Reading;

/// <summary>What can begin with a folded character; one lookup decides for most of a text that nothing does.</summary>
internal static class CharacterUse
{
    public const byte Punctuation = 1;
    public const byte Time = 2;
    public const byte Number = 4;

    private const string NumberBeginnings =
        "0123456789.+-±零一二三四五六七八九十百千万亿兆两俩仨壹贰叁肆伍陆柒捌玖拾佰仟廿卅卌半几数负第首榜前之末倒持翻减过对居头¥$€£R￥HNUAC人美港新台欧日澳英";

    private static readonly Mark[] Marks =
    [
        new(",", TokenKind.Comma),
        new("、", TokenKind.Enumeration),
        new(";", TokenKind.Semicolon),
        new(":", TokenKind.Colon),
        new("。!?…|", TokenKind.Stop),
        new("(", TokenKind.Open),
        new(")", TokenKind.Close),
        new(" \n\r", TokenKind.Space),
    ];

    private readonly record struct Mark(string Characters, TokenKind Kind);

    private static readonly byte[] Uses = new byte[char.MaxValue + 1];

    // Bits, so that what is asked of every character of a text stays in the nearest cache.
    private static readonly CharacterSet Numerals = new("");
    private static readonly CharacterSet Beginnings = new("");
    private static readonly PairFilter Words = PairFilter.Of([
        .. TimeBeginnings.Pairs,
        .. QuantityReader.Default.Words,
    ]);
    private static readonly TokenKind[] Kinds = new TokenKind[char.MaxValue + 1];

    static CharacterUse()
    {
        foreach (var c in NumberBeginnings)
            Uses[c] |= Number;
        foreach (var c in TimeBeginnings.Characters)
            Uses[c] |= Time;
        foreach (var (characters, kind) in Marks)
        {
            foreach (var c in characters)
            {
                Uses[c] |= Punctuation;
                Kinds[c] = kind;
            }
        }
        // A class's own fields are slow to reach while it is being initialised, and each process goes through this.
        var (uses, numerals, beginnings, quantities) = (Uses, Numerals, Beginnings, QuantityReader.Default);
        for (var i = 0; i < uses.Length; i++)
        {
            var c = (char)i;
            var folded = CharacterFold.Fold(c);
            if (NumeralCharacter.MayBegin(folded))
                numerals.Add(c);
            if (numerals.Contains(c) || (uses[folded] & Time) != 0 || quantities.StartsWord(folded))
                beginnings.Add(c);
        }
    }

    /// <summary>The uses of a character, or 0.</summary>
    public static byte Of(char c) => Uses[c];

    /// <summary>
    /// Whether a figure or time may stand in a text as given, not yet folded: it has a numeral, or the first two
    /// characters of a word that states a number or time without one.
    /// </summary>
    public static bool MayHoldFigure(ReadOnlySpan<char> source)
    {
        var beginnings = Beginnings;
        for (var at = 0; at < source.Length; at++)
        {
            if (
                beginnings.Contains(source[at])
                && (Numerals.Contains(source[at]) || at + 1 < source.Length && MayBeginWord(source[at], source[at + 1]))
            )
                return true;
        }
        return false;
    }

    // Noise may part the two characters.
    private static bool MayBeginWord(char first, char second)
    {
        var folded = CharacterFold.Fold(second);
        return Words.MayBegin(CharacterFold.Fold(first), folded) || Noise.MayBegin(folded);
    }

    /// <summary>Which mark a punctuation character is.</summary>
    public static TokenKind Kind(char c) => Kinds[c];
}
