namespace ChineseFigures.Reading;

/// <summary>What a folded character does in a numeral.</summary>
internal enum NumeralRole : byte
{
    None,

    /// <summary>0 to 9.</summary>
    Arabic,

    /// <summary>零 to 九 and their capital forms.</summary>
    Digit,

    /// <summary>两 and 俩: a two that stands only in front of a magnitude or a unit.</summary>
    Pair,

    /// <summary>十 百 千: a power of ten within a section of four places.</summary>
    Small,

    /// <summary>廿 卅 卌: 20, 30, 40.</summary>
    Tens,

    /// <summary>万 亿 兆: a power of ten that closes a section.</summary>
    Large,

    /// <summary>几: some digit.</summary>
    Some,

    /// <summary>数: some digit, in front of a magnitude only.</summary>
    Several,

    /// <summary>多 余: a little more.</summary>
    Over,

    /// <summary>来: about, behind a round numeral.</summary>
    About,

    /// <summary>点, and the dot of newspapers: the decimal point of a Chinese numeral.</summary>
    Point,

    /// <summary>The decimal point of an Arabic numeral.</summary>
    Dot,
}

/// <summary>The characters of numerals, in one table of all UTF-16 units.</summary>
internal static class NumeralCharacter
{
    private const int ValueBits = 4;

    private readonly record struct Row(NumeralRole Role, int Value, string Characters);

    // 參 folds to 参 and not to the capital 叁, because it is also a verb.
    private static readonly Row[] Rows =
    [
        new(NumeralRole.Digit, 0, "零〇○"),
        new(NumeralRole.Digit, 1, "一壹弌"),
        new(NumeralRole.Digit, 2, "二贰弍"),
        new(NumeralRole.Digit, 3, "三叁弎参"),
        new(NumeralRole.Digit, 4, "四肆"),
        new(NumeralRole.Digit, 5, "五伍"),
        new(NumeralRole.Digit, 6, "六陆"),
        new(NumeralRole.Digit, 7, "七柒"),
        new(NumeralRole.Digit, 8, "八捌"),
        new(NumeralRole.Digit, 9, "九玖"),
        new(NumeralRole.Pair, 2, "两俩"),
        new(NumeralRole.Small, 1, "十拾"),
        new(NumeralRole.Small, 2, "百佰"),
        new(NumeralRole.Small, 3, "千仟"),
        new(NumeralRole.Tens, 2, "廿"),
        new(NumeralRole.Tens, 3, "卅"),
        new(NumeralRole.Tens, 4, "卌"),
        new(NumeralRole.Large, 4, "万"),
        new(NumeralRole.Large, 8, "亿"),
        new(NumeralRole.Large, 12, "兆"),
        new(NumeralRole.Some, 0, "几"),
        new(NumeralRole.Several, 0, "数"),
        new(NumeralRole.Over, 0, "多余"),
        new(NumeralRole.About, 0, "来"),
        new(NumeralRole.Point, 0, "点·"),
        new(NumeralRole.Dot, 0, "."),
    ];

    // Static fields are initialised in this order: the table reads the rows above.
    private static readonly byte[] Table = Build();

    /// <summary>What <paramref name="c"/> does in a numeral.</summary>
    public static NumeralRole Role(char c) => (NumeralRole)(Table[c] >> ValueBits);

    /// <summary>Whether a numeral can begin with <paramref name="c"/>: digits, magnitudes, 两, 几 and the like.</summary>
    public static bool MayBegin(char c) =>
        Role(c)
            is not (NumeralRole.None or NumeralRole.Over or NumeralRole.About or NumeralRole.Point or NumeralRole.Dot);

    /// <summary>The digit, or the power of ten of a magnitude, that <paramref name="c"/> stands for.</summary>
    public static int Value(char c) => Table[c] & ((1 << ValueBits) - 1);

    /// <summary>Whether <paramref name="c"/> is 十 百 千 万 亿 兆.</summary>
    public static bool IsMagnitude(char c) => Role(c) is NumeralRole.Small or NumeralRole.Large;

    /// <summary>Whether <paramref name="c"/> is a Chinese or Arabic digit.</summary>
    public static bool IsDigit(char c) => Role(c) is NumeralRole.Arabic or NumeralRole.Digit;

    /// <summary>
    /// Whether <paramref name="c"/> is a capital digit (壹 贰 …). Alone these are far more often part of a name
    /// (大陆, 伍家岗) than a number of things.
    /// </summary>
    public static bool IsCapitalDigit(char c) => Role(c) == NumeralRole.Digit && CapitalDigits.Contains(c);

    private const string CapitalDigits = "壹贰叁肆伍陆柒捌玖参";

    // What a character behind a numeral must not be for the numeral to be over without another look.
    private static readonly bool[] Continues = BuildContinues();

    /// <summary>Whether a numeral may go on with <paramref name="c"/>: a numeral character, spacing, 分之, 又, a comma.</summary>
    public static bool MayContinue(char c) => Continues[c];

    private static bool[] BuildContinues()
    {
        // A class's own fields are slow to reach while it is being initialised, and each process goes through this.
        var (roles, continues) = (Table, new bool[char.MaxValue + 1]);
        for (var c = 0; c < continues.Length; c++)
            continues[c] = roles[c] != 0 || (char)c is '分' or '又' or ',' || Spacing.IsSpacing((char)c);
        return continues;
    }

    private static byte[] Build()
    {
        var table = new byte[char.MaxValue + 1];
        for (var digit = 0; digit < 10; digit++)
            table['0' + digit] = Pack(NumeralRole.Arabic, digit);
        foreach (var (role, value, characters) in Rows)
        foreach (var c in characters)
            table[c] = Pack(role, value);
        return table;
    }

    private static byte Pack(NumeralRole role, int value) => (byte)(((int)role << ValueBits) | value);
}
