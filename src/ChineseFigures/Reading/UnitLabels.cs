namespace ChineseFigures.Reading;

/// <summary>
/// Gives a number the unit that its label states in brackets, as tables leave it in text: 进出口总额（亿元）144.6,
/// 增速（%）：3.4. The unit in the brackets is then no number of its own.
/// </summary>
internal static class UnitLabels
{
    private const int LongestUnit = 12;

    /// <summary>Changes the tokens and quantities in place.</summary>
    public static void Apply(
        QuantityReader reader,
        ReadOnlySpan<char> text,
        Sequence<Token> tokens,
        Sequence<Quantity> quantities
    )
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind != TokenKind.Open || CloseOf(tokens, i) is not { } close)
                continue;
            var number = NumberBehind(tokens, close);
            if (
                number < 0
                || !IsBare(quantities[tokens[number].Index])
                || ReadUnit(reader, text[tokens[i].End..tokens[close].Start]) is not { } unit
            )
                continue;
            var index = tokens[number].Index;
            if (Scale(quantities[index], unit) is not { } scaled)
                continue;
            quantities[index] = scaled;
            tokens.RemoveRange(i + 1, close - i - 1);
        }
    }

    /// <summary>1.3个和0.4个百分点: the first of two numbers leaves the end of its unit to the second.</summary>
    public static void ShareUnits(ReadOnlySpan<char> text, Sequence<Token> tokens, Sequence<Quantity> quantities)
    {
        var before = -1;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind != TokenKind.Quantity)
                continue;
            ref readonly var right = ref quantities[tokens[i].Index];
            if (right.Kind == FigureKind.Points && before >= 0 && IsList(text[tokens[before].End..tokens[i].Start]))
            {
                ref var left = ref quantities[tokens[before].Index];
                if (left is { Kind: FigureKind.Count, Unit.Code: "个" })
                    left = left with { Kind = right.Kind, Unit = right.Unit };
            }
            before = i;
        }
    }

    private static bool IsList(ReadOnlySpan<char> between) => between is "、" or "和" or "与" or "及";

    private static int? CloseOf(Sequence<Token> tokens, int open)
    {
        for (var i = open + 1; i < tokens.Count && i <= open + 2; i++)
        {
            if (tokens[i].Kind == TokenKind.Close)
                return tokens[i].Start - tokens[open].End is > 0 and <= LongestUnit ? i : null;
        }
        return null;
    }

    private static int NumberBehind(Sequence<Token> tokens, int close)
    {
        var end = tokens[close].End;
        for (var i = close + 1; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.Start != end)
                return -1;
            if (token.Kind == TokenKind.Quantity)
                return i;
            if (token.Kind is not (TokenKind.Colon or TokenKind.Space))
                return -1;
            end = token.End;
        }
        return -1;
    }

    private static bool IsBare(in Quantity quantity) =>
        quantity is { Kind: FigureKind.Number, Unit: null, Form: NumeralForm.Arabic };

    // The unit is read as that of the number one: 1亿元.
    private static Quantity? ReadUnit(QuantityReader reader, ReadOnlySpan<char> unit)
    {
        Span<char> one = stackalloc char[LongestUnit + 1];
        one[0] = '1';
        unit.CopyTo(one[1..]);
        one = one[..(unit.Length + 1)];
        var isUnit =
            reader.Read(one, out var quantity) == ReadOutcome.Quantity
            && quantity.Length == one.Length
            && quantity.Unit is not null;
        return isUnit ? quantity : null;
    }

    private static Quantity? Scale(in Quantity number, in Quantity unit)
    {
        try
        {
            return unit with
            {
                Value = number.Value * unit.Value,
                Max = number.Max * unit.Value,
                HasMax = number.HasMax,
                Length = number.Length,
                Form = number.Form,
            };
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
