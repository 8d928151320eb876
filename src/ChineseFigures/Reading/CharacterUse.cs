namespace ChineseFigures.Reading;

/// <summary>What can begin with a folded character; one lookup decides for most of a text that nothing does.</summary>
internal static class CharacterUse
{
    public const byte Punctuation = 1;
    public const byte Time = 2;
    public const byte Number = 4;

    private const string NumberBeginnings =
        "0123456789.+-±零一二三四五六七八九十百千万亿兆两俩仨壹贰叁肆伍陆柒捌玖拾佰仟廿卅卌半几数负第首榜前之末倒持翻减过对¥$€£R￥HNUAC人美港新台欧日澳英";

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
    private static readonly CharacterSet Used = new("");
    private static readonly CharacterSet Beginnings = new("");
    private static readonly TokenKind[] Kinds = new TokenKind[char.MaxValue + 1];

    static CharacterUse()
    {
        foreach (var c in NumberBeginnings)
            Uses[c] |= Number;
        foreach (var c in TimeReader.FirstCharacters)
            Uses[c] |= Time;
        foreach (var (characters, kind) in Marks)
        {
            foreach (var c in characters)
            {
                Uses[c] |= Punctuation;
                Kinds[c] = kind;
            }
        }
        for (var i = 0; i < Uses.Length; i++)
        {
            var c = (char)i;
            if (Uses[c] != 0)
                Used.Add(c);
            if ((Uses[CharacterFold.Fold(c)] & (Number | Time)) != 0)
                Beginnings.Add(c);
        }
    }

    /// <summary>The first character at or behind a position with which something can begin, or the text's end.</summary>
    public static int Next(ReadOnlySpan<char> text, int at)
    {
        var used = Used;
        while (at < text.Length && !used.Contains(text[at]))
            at++;
        return at;
    }

    /// <summary>The uses of a character, or 0.</summary>
    public static byte Of(char c) => Uses[c];

    /// <summary>Whether a figure or time may stand in a text as given, not yet folded.</summary>
    public static bool MayHoldFigure(ReadOnlySpan<char> source) => Beginnings.IndexIn(source) >= 0;

    /// <summary>Which mark a punctuation character is.</summary>
    public static TokenKind Kind(char c) => Kinds[c];
}
