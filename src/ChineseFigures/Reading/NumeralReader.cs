using ChineseFigures.Vocabulary;

namespace ChineseFigures.Reading;

/// <summary>Reads a numeral of folded text: a sign, a <see cref="Cardinal"/>, and 分之 and 又.</summary>
internal static class NumeralReader
{
    /// <summary>Reads the longest numeral at the start of <paramref name="text"/>.</summary>
    /// <param name="text">Folded text.</param>
    /// <param name="units">Words that end a numeral although they begin with a magnitude (千米, 百分点), or null.</param>
    /// <param name="numeral">The numeral; of a failure only its length, for the caller to skip.</param>
    /// <remarks>
    /// Exact, with one exception: a fraction that does not end is rounded by the division of <see cref="decimal"/>, to
    /// 28 significant digits.
    /// </remarks>
    public static NumeralStatus Read(ReadOnlySpan<char> text, WordTrie? units, out Numeral numeral)
    {
        if (!ShortNumeral.TryRead(text, units, out var brief))
            return ReadWhole(text, units, out numeral);
        numeral = Plain(brief);
        return NumeralStatus.Read;
    }

    private static NumeralStatus ReadWhole(ReadOnlySpan<char> text, WordTrie? units, out Numeral numeral)
    {
        var negative = TakeSign(text, out var start);
        var status = CardinalReader.Read(text[start..], units, out var cardinal);
        var end = start + cardinal.Length;
        if (status != NumeralStatus.Read)
        {
            numeral = new Numeral { Length = end };
            return status;
        }
        if (IsCode(text, end, cardinal, out var codeEnd))
        {
            numeral = new Numeral { Length = codeEnd };
            return NumeralStatus.Code;
        }
        if (TakePartOf(text, end, out var part))
        {
            status = ReadPart(text, part, cardinal, negative, units, out numeral);
            if (status != NumeralStatus.None)
                return status;
        }
        else if (TakeAnd(text, end, out var and))
        {
            if (TryReadMixed(text, and, cardinal, negative, units, out numeral))
                return NumeralStatus.Read;
        }
        numeral = Plain(cardinal, cardinal.Scale, NumeralBase.One, negative, end);
        return NumeralStatus.Read;
    }

    private static bool TakeSign(ReadOnlySpan<char> text, out int end)
    {
        end = 0;
        if (text.IsEmpty || text[0] is not ('-' or '+' or '负'))
            return false;
        end = Spacing.Skip(text, 1);
        return text[0] != '+';
    }

    // 1.2.3 and 192.168.1.1
    private static bool IsCode(ReadOnlySpan<char> text, int at, in Cardinal cardinal, out int end)
    {
        end = at;
        if (cardinal.Scale == 0 || cardinal.Form != NumeralForm.Arabic || !IsNextPart(text, at))
            return false;
        while (end < text.Length && (text[end] == '.' || char.IsAsciiDigit(text[end])))
            end++;
        return true;
    }

    private static bool IsNextPart(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && text[at] == '.' && char.IsAsciiDigit(text[at + 1]);

    private static bool TakePartOf(ReadOnlySpan<char> text, int at, out int end)
    {
        end = at;
        var first = Spacing.Skip(text, at);
        if (first >= text.Length || text[first] != '分')
            return false;
        var second = Spacing.Skip(text, first + 1);
        if (second >= text.Length || text[second] != '之')
            return false;
        end = Spacing.Skip(text, second + 1);
        return true;
    }

    private static bool TakeAnd(ReadOnlySpan<char> text, int at, out int end)
    {
        end = Spacing.Skip(text, at);
        if (end >= text.Length || text[end] != '又')
            return false;
        end = Spacing.Skip(text, end + 1);
        return true;
    }

    // 百分之三十五点一, 三分之一
    private static NumeralStatus ReadPart(
        ReadOnlySpan<char> text,
        int at,
        in Cardinal whole,
        bool negative,
        WordTrie? units,
        out Numeral numeral
    )
    {
        numeral = default;
        var status = CardinalReader.Read(text[at..], units, out var part);
        var end = at + part.Length;
        if (status != NumeralStatus.Read)
        {
            numeral = new Numeral { Length = end };
            return status;
        }
        // 百分之 is a percentage; 一百分之 is the fraction.
        if (whole.Form == NumeralForm.MagnitudeOnly && whole.Spread == 0 && whole.Qualifier == Qualifier.Exact)
            return ReadPercentage(part, whole.Magnitudes(), negative, end, out numeral);
        if (!IsWhole(whole) || !IsWhole(part) || whole.Coefficient == 0)
            return NumeralStatus.None;
        numeral = Exact(part.ToDecimal(negative) / whole.ToDecimal(false), NumeralBase.Fraction, part.Form, end);
        return NumeralStatus.Read;
    }

    private static NumeralStatus ReadPercentage(
        in Cardinal part,
        int power,
        bool negative,
        int end,
        out Numeral numeral
    )
    {
        // The contract knows % and ‰; smaller parts are decimals of a percent.
        var perMille = power == 3;
        var scale = part.Scale + power - (perMille ? 3 : 2);
        if (scale > Coefficient.MaxScale)
        {
            numeral = new Numeral { Length = end };
            return NumeralStatus.TooLong;
        }
        numeral = Plain(part, scale, perMille ? NumeralBase.PerMille : NumeralBase.Percent, negative, end);
        return NumeralStatus.Read;
    }

    // 二又三分之一
    private static bool TryReadMixed(
        ReadOnlySpan<char> text,
        int at,
        in Cardinal integer,
        bool negative,
        WordTrie? units,
        out Numeral numeral
    )
    {
        numeral = default;
        if (
            !IsWhole(integer)
            || CardinalReader.Read(text[at..], units, out var whole) != NumeralStatus.Read
            || !IsWhole(whole)
            || whole.Coefficient == 0
            || !TakePartOf(text, at + whole.Length, out var partAt)
            || CardinalReader.Read(text[partAt..], units, out var part) != NumeralStatus.Read
            || !IsWhole(part)
        )
            return false;
        var sum = integer.ToDecimal(false) + part.ToDecimal(false) / whole.ToDecimal(false);
        numeral = Exact(negative ? -sum : sum, NumeralBase.Fraction, integer.Form, partAt + part.Length);
        return true;
    }

    private static bool IsWhole(in Cardinal cardinal) =>
        cardinal is { Scale: 0, Qualifier: Qualifier.Exact } && cardinal.Spread == 0;

    private static Numeral Exact(decimal value, NumeralBase numeralBase, NumeralForm form, int length) =>
        new()
        {
            Value = value,
            Max = value,
            Base = numeralBase,
            Form = form,
            Length = length,
        };

    private static Numeral Plain(in ShortNumeral brief)
    {
        var value = brief.ToDecimal();
        return new Numeral
        {
            Value = value,
            Max = value,
            Magnitude = brief.Magnitude,
            SharedMagnitude = brief.SharedMagnitude,
            Form = brief.Form,
            Length = brief.Length,
        };
    }

    private static Numeral Plain(in Cardinal cardinal, int scale, NumeralBase numeralBase, bool negative, int length)
    {
        var value = Coefficient.ToDecimal(cardinal.Coefficient, scale, negative);
        var max = value;
        if (cardinal.Spread != 0)
        {
            var other = Coefficient.ToDecimal(cardinal.Coefficient + cardinal.Spread, scale, negative);
            (value, max) = negative ? (other, value) : (value, other);
        }
        return new Numeral
        {
            Value = value,
            Max = max,
            IsVague = cardinal.Spread != 0,
            Base = numeralBase,
            Magnitude = (byte)cardinal.Magnitude,
            SharedMagnitude = (byte)cardinal.SharedMagnitude,
            Form = cardinal.Form,
            Qualifier = cardinal.Qualifier,
            Length = length,
        };
    }
}
