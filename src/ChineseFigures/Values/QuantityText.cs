using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Values;

/// <summary>The extractor's <see cref="QuantityReader"/> asked for one quantity that is the whole of a text.</summary>
internal static class QuantityText
{
    /// <summary>Reads one value that is neither a range nor qualified; of a rank the qualifier is part (前三).</summary>
    public static ParseError ReadSingle<T>(ReadOnlySpan<char> text, out T value)
        where T : struct, IFigureValue<T>
    {
        return T.TryReadShort(text, out value) ? ParseError.None : ReadAnySingle(text, out value);
    }

    /// <summary>Reads a value that is a short numeral, perhaps with its unit; false for any other.</summary>
    public static bool TryReadShort<T>(ReadOnlySpan<char> text, out T value)
        where T : struct, IFigureValue<T>
    {
        if (QuantityReader.Default.TryReadShort(text, out var numeral, out var unit))
            return T.TryCreate(unit?.Kind ?? FigureKind.Number, new UnitNumber(numeral, unit), out value);
        value = default;
        return false;
    }

    private static ParseError ReadAnySingle<T>(ReadOnlySpan<char> text, out T value)
        where T : struct, IFigureValue<T>
    {
        var error = ReadQuantity(text, T.QuantityKind, out var quantity);
        if (error.IsNone && T.TryCreate(quantity, quantity.Value, out value))
            return IsSingle(quantity) ? error : NotSingle(quantity);
        value = default;
        return error.IsNone ? new ParseError(ParseErrorKind.OtherKind, 0) : error;
    }

    /// <summary>Reads one quantity of any kind; <paramref name="kind"/> is that whose symbols are known.</summary>
    public static ParseError ReadQuantity(ReadOnlySpan<char> text, FigureKind kind, out Quantity quantity)
    {
        var outcome = QuantityReader.Default.Read(text, out quantity);
        if (outcome == ReadOutcome.Quantity && IsWhole(text, quantity))
            return ParseError.None;
        return ReadUncommon(text, kind, outcome, ref quantity);
    }

    private static ParseError ReadUncommon(
        ReadOnlySpan<char> text,
        FigureKind kind,
        ReadOutcome outcome,
        ref Quantity quantity
    )
    {
        if (TryReadSymbol(text, kind, out var withSymbol))
        {
            quantity = withSymbol;
            return ParseError.None;
        }
        return outcome switch
        {
            ReadOutcome.Quantity => new ParseError(ParseErrorKind.Trailing, quantity.Length),
            ReadOutcome.TooLong => new ParseError(ParseErrorKind.TooLong, 0),
            _ => new ParseError(ParseErrorKind.NotFound, 0),
        };
    }

    private static bool IsSingle(in Quantity quantity) =>
        !quantity.HasMax && (quantity.Qualifier == Qualifier.Exact || quantity.Kind == FigureKind.Rank);

    private static ParseError NotSingle(in Quantity quantity) =>
        new(quantity.HasMax ? ParseErrorKind.Range : ParseErrorKind.Qualified, 0);

    // 整 closes an amount in whole units, as on a cheque.
    private static bool IsWhole(ReadOnlySpan<char> text, in Quantity quantity) =>
        quantity.Length == text.Length || (quantity.Kind == FigureKind.Money && text[quantity.Length..] is "整");

    // 700 mu, 4.15 CNY/jin: the invariant form names its unit by a symbol that no text would write.
    private static bool TryReadSymbol(ReadOnlySpan<char> text, FigureKind kind, out Quantity quantity)
    {
        quantity = default;
        var space = text.IndexOf(' ');
        if (
            space < 0
            || !QuantityReader.Default.TryRead(text[..space], out var number)
            || number.Length != space
            || number.Unit is not null
        )
            return false;
        var symbol = text[(space + 1)..];
        var slash = symbol.IndexOf('/');
        var unit = UnitCodes.Find(kind, slash < 0 ? symbol : symbol[..slash]);
        var per = slash < 0 ? null : UnitCodes.FindDenominator(symbol[(slash + 1)..]);
        if (unit is null || (slash >= 0 && per is null))
            return false;
        quantity = WithUnit(number, unit, per, text.Length);
        return true;
    }

    private static Quantity WithUnit(in Quantity number, UnitEntry unit, UnitEntry? per, int length) =>
        new()
        {
            Kind = unit.Kind,
            Value = number.Value,
            Max = number.Max,
            HasValue = number.HasValue,
            HasMax = number.HasMax,
            Magnitude = number.Magnitude,
            Unit = unit,
            Per = per,
            Qualifier = number.Qualifier,
            Form = number.Form,
            Length = length,
        };
}
