using ChineseFigures.Vocabulary;

namespace ChineseFigures.Reading;

/// <summary>
/// What nearly every numeral of prose is, a number of a few digits that a register holds: 121, 37.4, 20.9亿, 三, 十五,
/// 三百五十万. Read with the same result as by <see cref="CardinalReader"/>, in a fraction of the time.
/// </summary>
internal struct ShortNumeral
{
    // With any of 万, 亿 and 万亿 a number below 10¹⁹, which a ulong holds.
    private const int MostPower = 19;
    private const int MostCharacters = 10;

    /// <summary>The number without its decimal point.</summary>
    public ulong Coefficient { readonly get; private set; }

    /// <summary>Characters read.</summary>
    public int Length { readonly get; private set; }

    /// <summary>The digits behind the decimal point.</summary>
    public byte Scale { readonly get; private set; }

    /// <inheritdoc cref="Cardinal.Magnitude"/>
    public byte Magnitude { readonly get; private set; }

    /// <inheritdoc cref="Cardinal.SharedMagnitude"/>
    public byte SharedMagnitude { readonly get; private set; }

    /// <inheritdoc cref="Cardinal.Form"/>
    public NumeralForm Form { readonly get; private set; }

    /// <summary>Whether a minus stood before it; it is no part of the numeral itself.</summary>
    public bool IsNegative { get; set; }

    /// <summary>The number.</summary>
    public readonly decimal ToDecimal() => new((int)Coefficient, (int)(Coefficient >> 32), 0, IsNegative, Scale);

    /// <summary>Reads the numeral at the start of <paramref name="text"/>; false for none, and for what is not so short.</summary>
    /// <param name="text">Folded text.</param>
    /// <param name="units">Words that end a numeral although they begin with a magnitude (千米, 百分点), or null.</param>
    /// <param name="numeral">The numeral.</param>
    public static bool TryRead(ReadOnlySpan<char> text, WordTrie? units, out ShortNumeral numeral) =>
        (text.IsEmpty || text[0] <= '9' ? TryReadArabic(text, out numeral) : TryReadChinese(text, units, out numeral))
        && numeral.TryEnd(text, units);

    // 121, 37.4
    private static bool TryReadArabic(ReadOnlySpan<char> text, out ShortNumeral numeral)
    {
        numeral = default;
        var digits = 0UL;
        var point = -1;
        var at = 0;
        for (; at < text.Length && at <= MostCharacters; at++)
        {
            var digit = (uint)(text[at] - '0');
            if (digit <= 9)
                digits = digits * 10 + digit;
            else if (text[at] == '.' && point < 0)
                point = at;
            else
                break;
        }
        var scale = point < 0 ? 0 : at - point - 1;
        if (at is 0 or > MostCharacters || point == 0 || (point > 0 && scale == 0))
            return false;
        numeral.Coefficient = digits;
        numeral.Scale = (byte)scale;
        numeral.Length = at;
        numeral.Form = NumeralForm.Arabic;
        return true;
    }

    // 三, 十五, 三百二十: digits each with its place, from the larger to the smaller.
    private static bool TryReadChinese(ReadOnlySpan<char> text, WordTrie? units, out ShortNumeral numeral)
    {
        const int AboveAll = 4;
        numeral = default;
        var sum = 0UL;
        var place = AboveAll;
        var digit = 0;
        var at = 0;
        for (; at < text.Length; at++)
        {
            var role = NumeralCharacter.Role(text[at]);
            var value = NumeralCharacter.Value(text[at]);
            if (role == NumeralRole.Digit && digit == 0 && value > 0 && text[at] != '参')
            {
                digit = value;
            }
            else if (role == NumeralRole.Small && value < place && !BeginsUnit(text[at..], units))
            {
                // 十五, but 百 alone is no number.
                if (digit == 0 && (at > 0 || value > 1))
                    return false;
                sum += (ulong)Math.Max(digit, 1) * Powers[value];
                place = value;
                digit = 0;
            }
            else
            {
                break;
            }
        }
        // 三千五 is 3500.
        if (at == 0 || (digit > 0 && place is not (AboveAll or 1)))
            return false;
        numeral.Coefficient = sum + (ulong)digit;
        numeral.Magnitude = (byte)(digit > 0 ? 0 : place);
        numeral.Length = at;
        numeral.Form = NumeralForm.Chinese;
        return true;
    }

    // 万, 亿 or 万亿 may follow, but then the numeral must be over.
    private bool TryEnd(ReadOnlySpan<char> text, WordTrie? units)
    {
        if (!Continues(text))
            return true;
        var power = TakeLarge(text, units);
        if (power == 0 || Coefficient >= Powers[MostPower - power] || Continues(text))
            return false;
        var moved = Math.Min(Scale, power);
        Coefficient *= Powers[power - moved];
        Scale = (byte)(Scale - moved);
        Magnitude = SharedMagnitude = (byte)power;
        return true;
    }

    private readonly bool Continues(ReadOnlySpan<char> text) =>
        Length < text.Length && NumeralCharacter.MayContinue(text[Length]);

    private int TakeLarge(ReadOnlySpan<char> text, WordTrie? units)
    {
        var power = PowerOf(text[Length..], units);
        if (power == 0)
            return 0;
        Length++;
        if (power == 8 || PowerOf(text[Length..], units) != 8)
            return power;
        Length++;
        return 12;
    }

    private static int PowerOf(ReadOnlySpan<char> text, WordTrie? units)
    {
        var power = text switch
        {
            ['万', ..] => 4,
            ['亿', ..] => 8,
            _ => 0,
        };
        return power > 0 && BeginsUnit(text, units) ? 0 : power;
    }

    private static bool BeginsUnit(ReadOnlySpan<char> text, WordTrie? units)
    {
        if (units is null || !units.Starts(text[0]))
            return false;
        units.Match(text, out var length);
        return length > 1;
    }

    private static ReadOnlySpan<ulong> Powers =>
        [
            1,
            10,
            100,
            1_000,
            10_000,
            100_000,
            1_000_000,
            10_000_000,
            100_000_000,
            1_000_000_000,
            10_000_000_000,
            100_000_000_000,
            1_000_000_000_000,
            10_000_000_000_000,
            100_000_000_000_000,
            1_000_000_000_000_000,
            10_000_000_000_000_000,
            100_000_000_000_000_000,
            1_000_000_000_000_000_000,
            10_000_000_000_000_000_000,
        ];
}
