namespace ChineseFigures.Reading;

/// <summary>What can begin with a folded character; one lookup decides for most of a text that nothing does.</summary>
internal static class CharacterUse
{
    public const byte Punctuation = 1;
    public const byte Time = 2;
    public const byte Number = 4;

    private const string NumberBeginnings =
        "0123456789.+-±零一二三四五六七八九十百千万亿兆两俩仨壹贰叁肆伍陆柒捌玖拾佰仟廿卅卌半几数负第首榜前之末倒持翻减过对¥$€£R￥HNUAC人美港新台欧日澳英";

    private static readonly (string Characters, TokenKind Kind)[] Marks =
    [
        (",", TokenKind.Comma),
        ("、", TokenKind.Enumeration),
        (";", TokenKind.Semicolon),
        (":", TokenKind.Colon),
        ("。!?…|", TokenKind.Stop),
        ("(", TokenKind.Open),
        (")", TokenKind.Close),
        (" \n\r", TokenKind.Space),
    ];

    private static readonly byte[] Uses = new byte[char.MaxValue + 1];
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
    }

    /// <summary>The uses of a character, or 0.</summary>
    public static byte Of(char c) => Uses[c];

    /// <summary>Which mark a punctuation character is.</summary>
    public static TokenKind Kind(char c) => Kinds[c];
}
