using ChineseFigures.Vocabulary;

namespace ChineseFigures.Reading;

/// <summary>
/// Reads the upper end of a range behind its lower end: 3-5亿元, 10%至15%, 一千到两千万元, 8500到3万.
/// </summary>
/// <remarks>
/// A lower end without unit takes that of the upper end. One without 万 or 亿 takes that of the upper end too, if it is
/// the smaller of the two as written: 3-5亿 and 一千到两千万 share it, but 8500到3万 does not, because nobody writes a
/// range downwards. What is then not smaller is no range.
/// </remarks>
internal static class RangeReader
{
    // 8500到3万, but not 5-3亿: ends written with different magnitudes are of one order all the same.
    private const decimal MostTimes = 10_000;

    /// <summary>Extends <paramref name="amount"/>, which begins at <paramref name="start"/>, to a range if it is one.</summary>
    /// <returns>Read for a range, None where <paramref name="amount"/> stands alone, Code for what only looks like one.</returns>
    public static NumeralStatus Read(AmountReader amounts, ReadOnlySpan<char> text, int start, ref Amount amount)
    {
        if (!TakeSeparator(text, amount, out var at) || amount.Sense == WordSense.Duration)
            return NumeralStatus.None;
        if (amount.Numeral.IsVague || amount.Qualifier != Qualifier.Exact)
            return NumeralStatus.None;
        if (!StartsNumeral(text, at) && !(amount.Value < 0 && StartsNegative(text, at)))
            return NumeralStatus.None;
        if (IsCode(text, start, amount, at, out var codeEnd))
        {
            amount.End = codeEnd;
            return NumeralStatus.Code;
        }
        if (amounts.Read(text, at, out var upper) != NumeralStatus.Read || !TryJoin(amount, upper, out var range))
            return NumeralStatus.None;
        amount = range;
        return NumeralStatus.Read;
    }

    private static bool TakeSeparator(ReadOnlySpan<char> text, in Amount amount, out int next)
    {
        var end = amount.End;
        next = Spacing.Skip(text, end);
        if (next >= text.Length)
            return false;
        var separator = text[next];
        if (separator is not ('-' or '~' or '至' or '到'))
            return false;
        var isSpaced = next > end;
        next++;
        // A long dash is two characters: 3——5亿元.
        if (separator == '-' && next < text.Length && text[next] == '-')
            next++;
        var behind = Spacing.Skip(text, next);
        // "12.5 -3.2" and "12.5% -3.2%" are two cells of a table, but no table has 3.6亿元 -4.2亿元 in its cells.
        var mayBeCells = amount.Unit is not { Kind: FigureKind.Money or FigureKind.Measure or FigureKind.Count };
        if (separator == '-' && mayBeCells && isSpaced != behind > next)
            return false;
        next = behind;
        return true;
    }

    private static bool StartsNumeral(ReadOnlySpan<char> text, int at) =>
        at < text.Length
        && NumeralCharacter.Role(text[at])
            is NumeralRole.Arabic
                or NumeralRole.Digit
                or NumeralRole.Pair
                or NumeralRole.Small
                or NumeralRole.Tens
                or NumeralRole.Some;

    // -3.6亿元至-2.4亿元, but not -3.6---2.4
    private static bool StartsNegative(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && text[at] == '-' && text[at - 1] is '至' or '到' or '~' && StartsNumeral(text, at + 1);

    // 2012-02-17, 0551-2345678, 86-10-1234567: digits in parts, of which more than one dash or a leading zero tells.
    private static bool IsCode(ReadOnlySpan<char> text, int start, in Amount amount, int at, out int end)
    {
        end = at;
        if (!amount.IsBare || text[at - 1] != '-' || !char.IsAsciiDigit(text[at]))
            return false;
        var dashes = 1;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || IsInnerDash(text, end)))
        {
            if (text[end++] == '-')
                dashes++;
        }
        var leadingZero = text[start] == '0' && start + 1 < text.Length && char.IsAsciiDigit(text[start + 1]);
        return dashes > 1 || leadingZero;
    }

    private static bool IsInnerDash(ReadOnlySpan<char> text, int at) =>
        text[at] == '-' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);

    private static bool TryJoin(in Amount lower, Amount upper, out Amount range)
    {
        range = upper;
        if (upper.Numeral.IsVague || (upper.Numeral.Form == NumeralForm.MagnitudeOnly && upper.IsBare))
            return false;
        if (!HaveOneUnit(lower, ref upper) || !TryScale(lower, upper, out var value))
            return false;
        range = upper;
        range.Value = value;
        if (value < upper.Value)
            return true;
        // 亏损-2.4亿元至-3.6亿元: a loss grows downwards.
        (range.Value, range.Max) = (upper.Value, value);
        return value < 0 && value > upper.Value && upper.Unit is { Kind: FigureKind.Money };
    }

    private static bool HaveOneUnit(in Amount lower, ref Amount upper)
    {
        if (lower.IsBare || lower.Unit == upper.Unit)
            return true;
        // 百分之十到十五
        if (lower.Numeral.Base is not (NumeralBase.Percent or NumeralBase.PerMille) || !upper.IsBare)
            return false;
        upper.Unit = lower.Unit;
        return true;
    }

    private static bool TryScale(in Amount lower, in Amount upper, out decimal value)
    {
        value = lower.Value;
        if (!lower.IsBare)
            return true;
        var shared = upper.Numeral.SharedMagnitude;
        if (shared > 0 && lower.Numeral.SharedMagnitude == 0)
        {
            var scaled = value;
            if (ExactProduct.TryShift(ref scaled, shared) && scaled < upper.Numeral.Value)
                value = scaled;
            else if (upper.Numeral.Value / MostTimes > value)
                return false;
        }
        return upper.Unit is null || upper.Unit.IsMain || ExactProduct.TryMultiply(ref value, upper.Unit.Factor);
    }
}
