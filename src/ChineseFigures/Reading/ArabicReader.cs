namespace ChineseFigures.Reading;

/// <summary>A run of Arabic digits, with grouping and decimals.</summary>
internal readonly record struct ArabicNumber(UInt128 Coefficient, int Digits, int Scale, int End);

/// <summary>Reads Arabic digits: 1234, 1,050,000, 20.9, .5.</summary>
internal static class ArabicReader
{
    // So many digits fit a ulong without a check.
    private const int SafeDigits = 19;

    /// <summary>Reads the digits that begin at <paramref name="at"/>.</summary>
    public static NumeralStatus Read(ReadOnlySpan<char> text, int at, out ArabicNumber number)
    {
        var start = at;
        var low = 0UL;
        while (at < text.Length && char.IsAsciiDigit(text[at]) && at - start < SafeDigits)
            low = low * 10 + (ulong)(text[at++] - '0');

        var next = at < text.Length ? text[at] : '\0';
        if (next is not ('.' or ',' or ' ') && !char.IsAsciiDigit(next))
        {
            number = new ArabicNumber(low, at - start, 0, at);
            return at > start ? NumeralStatus.Read : NumeralStatus.None;
        }
        return ReadLong(text, start, at, low, out number);
    }

    // What has groups, decimals or more digits than fit a register.
    private static NumeralStatus ReadLong(
        ReadOnlySpan<char> text,
        int start,
        int at,
        UInt128 value,
        out ArabicNumber number
    )
    {
        var digits = at - start;
        var scale = 0;
        var fits = AppendDigits(text, ref at, ref value, ref digits);
        if (digits is > 0 and <= 3)
        {
            while (IsGroup(text, at))
            {
                at++;
                fits &= AppendDigits(text, ref at, ref value, ref digits);
            }
            for (var end = EndOfSpacedGroups(text, start, at); at < end; )
            {
                at++;
                fits &= AppendDigits(text, ref at, ref value, ref digits);
            }
        }
        if (at + 1 < text.Length && text[at] == '.' && char.IsAsciiDigit(text[at + 1]))
        {
            at++;
            var integers = digits;
            fits &= AppendDigits(text, ref at, ref value, ref digits);
            scale = digits - integers;
        }
        number = new ArabicNumber(value, digits, scale, at);
        if (at == start)
            return NumeralStatus.None;
        return fits && scale <= Coefficient.MaxScale ? NumeralStatus.Read : NumeralStatus.TooLong;
    }

    private static bool AppendDigits(ReadOnlySpan<char> text, ref int at, ref UInt128 value, ref int digits)
    {
        var fits = true;
        for (; at < text.Length && char.IsAsciiDigit(text[at]); at++, digits++)
            fits = fits && Coefficient.TryAppend(ref value, text[at] - '0');
        return fits;
    }

    // 28 831处: blanks part thousands where a word follows at once, and not in 图3 120家, but in 产值2 460万元.
    private static int EndOfSpacedGroups(ReadOnlySpan<char> text, int start, int at)
    {
        const int Group = 3;
        const int MostGroups = 5; // 999 999 999 999 999 999; a row of numbers is not looked through from each of them.
        var end = at;
        for (var i = 0; i < MostGroups && end < text.Length && text[end] == ' '; i++)
        {
            if (DigitsAt(text, end + 1) != Group)
                break;
            end += 1 + Group;
        }
        if (end == at || end >= text.Length)
            return at;
        var isLong = end - start > 1 + Group + 1;
        return (isLong ? Noise.IsHan(text[end]) : GoesOnAsAmount(text, end)) ? end : at;
    }

    // 2 460|万元, 6 318|.5吨
    private static bool GoesOnAsAmount(ReadOnlySpan<char> text, int end) =>
        text[end] is '万' or '亿' or '元' or '吨' or '亩'
        || text[end] == '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]);

    // One more than a group has tells that there are too many.
    private const int MostCounted = 3;

    private static int DigitsAt(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && end - start <= MostCounted && char.IsAsciiDigit(text[end]))
            end++;
        return end - start;
    }

    // A comma with exactly three digits behind it; the first group is at most three digits, so 2012,345 is two numbers.
    private static bool IsGroup(ReadOnlySpan<char> text, int at) =>
        at + 3 < text.Length
        && text[at] == ','
        && char.IsAsciiDigit(text[at + 1])
        && char.IsAsciiDigit(text[at + 2])
        && char.IsAsciiDigit(text[at + 3])
        && !(at + 4 < text.Length && char.IsAsciiDigit(text[at + 4]));
}
