using ChineseFigures.Vocabulary;

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

    /// <summary>1.3个和0.4个百分点, 4494亿和12100亿元, 14、13和11倍: the numbers of a list leave their unit, or its end, to the last.</summary>
    public static void ShareUnits(ReadOnlySpan<char> text, Sequence<Token> tokens, Sequence<Quantity> quantities)
    {
        var after = -1;
        for (var i = tokens.Count - 1; i >= 0; i--)
        {
            if (tokens[i].Kind != TokenKind.Quantity)
                continue;
            if (after >= 0 && IsList(text, tokens[i], tokens[after]))
                Share(text, tokens[i], ref quantities[tokens[i].Index], quantities[tokens[after].Index]);
            after = i;
        }
    }

    // 分别为40.1/46.7亿元, 40.1/46.7/53.5亿元: two numbers about a slash may be a date or a part as well.
    private static bool IsList(ReadOnlySpan<char> text, Token left, Token right) =>
        text[left.End..right.Start].Trim(' ') is var between && between is "/"
            ? left.Start > 0 && text[left.Start - 1] == '/'
                || right.End < text.Length && text[right.End] == '/'
                || text[..left.Start].EndsWithAny(RuleWords.RowOpeners)
            : between.IsConjunction();

    private static void Share(ReadOnlySpan<char> text, Token token, ref Quantity left, in Quantity right)
    {
        if (right.Kind == FigureKind.Points && left is { Kind: FigureKind.Count, Unit.Code: "个" })
            left = left with { Kind = right.Kind, Unit = right.Unit };
        else if (
            right.Kind is not (FigureKind.Number or FigureKind.Rank)
            && IsBare(left)
            && token.Start > 0
            && (Noise.IsHan(text[token.Start - 1]) || text[token.Start - 1] is '、' or '/' || text[token.End] == '/')
        )
            left = WithUnit(left, right);
    }

    // 1286和1187.9亿元 are both of 亿, but the first of 9800万和1.2亿元 has its own.
    private static Quantity WithUnit(in Quantity left, in Quantity right)
    {
        var shared = left with { Kind = right.Kind, Unit = right.Unit, Per = right.Per };
        return left.Magnitude > 0 || right.Magnitude == 0 ? shared
            : Scale(left, new Quantity { Value = (decimal)Coefficient.Power(right.Magnitude) }) is { } scaled
                ? shared with
                {
                    Value = scaled.Value,
                    Max = scaled.Max,
                    Magnitude = right.Magnitude,
                }
            : left;
    }

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
