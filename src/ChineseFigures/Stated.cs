using ChineseFigures.Reading;
using ChineseFigures.Values;

namespace ChineseFigures;

/// <summary>
/// A value as a text states it, with its qualifier and, of a range, both ends: <c>约3亿元</c>, <c>3—5亿元</c>,
/// <c>几十万人</c>, <c>3000多家</c>, <c>10%以上</c>.
/// </summary>
/// <typeparam name="T">The value's type, such as <see cref="Money"/>.</typeparam>
/// <remarks>
/// The value types themselves parse single exact values only. The default is an exact default of
/// <typeparamref name="T"/>. Equal where value, upper end and qualifier are. Formats are those of
/// <see cref="IFigureValue"/> with the qualifier's commonest word in front and 至 between the ends
/// (<c>约3亿元至5亿元</c>). Immutable and thread-safe.
/// </remarks>
/// <example><code>Stated&lt;Money&gt;.Parse("约3—5亿元").Max // 500000000 CNY</code></example>
public readonly partial record struct Stated<T>
    : ITextValue<Stated<T>>,
        ISpanParsable<Stated<T>>,
        IUtf8SpanParsable<Stated<T>>,
        ISpanFormattable,
        IUtf8SpanFormattable
    where T : struct, IFigureValue<T>
{
    /// <summary>A value and how it is stated.</summary>
    /// <param name="value">The value; of a range, the lower end.</param>
    /// <param name="max">The upper end of a range; else null.</param>
    /// <param name="qualifier">How exactly it is stated.</param>
    public Stated(T value, T? max = null, Qualifier qualifier = Qualifier.Exact)
    {
        Value = value;
        Max = max;
        Qualifier = qualifier;
    }

    /// <summary>The value; of a range, the lower end.</summary>
    public T Value { get; }

    /// <summary>The upper end of a range; else null.</summary>
    public T? Max { get; }

    /// <summary>How exactly the text states it.</summary>
    public Qualifier Qualifier { get; }

    static string ITextValue<Stated<T>>.Expected => $"a {typeof(T).Name}, alone or as in 约3—5亿元 or 10%以上";

    static ParseError ITextValue<Stated<T>>.Read(ReadOnlySpan<char> text, out Stated<T> value)
    {
        var error = ReadBody(text, out value);
        if (error.IsNone)
            return error;
        var qualifier = StatedText.MatchLead(text, out var length);
        if (qualifier == Qualifier.Exact || !ReadBody(text[length..], out var body).IsNone)
            return error;
        value = new Stated<T>(body.Value, body.Max, body.Qualifier == Qualifier.Exact ? qualifier : body.Qualifier);
        return ParseError.None;
    }

    // A quantity, with or without a qualifier behind, or two values with 至 between.
    private static ParseError ReadBody(ReadOnlySpan<char> text, out Stated<T> value)
    {
        var error = QuantityText.ReadQuantity(text, T.QuantityKind, out var quantity);
        var qualifier = quantity.Qualifier;
        if (error.Kind == ParseErrorKind.Trailing)
        {
            var behind = StatedText.MatchTail(text[error.Position..]);
            if (behind == Qualifier.Exact)
                return TryReadRange(text, out value) ? ParseError.None : error;
            qualifier = qualifier == Qualifier.Exact ? behind : qualifier;
            error = ParseError.None;
        }
        value = default;
        if (!error.IsNone)
            return error;
        if (!T.TryCreate(quantity, quantity.Value, out var low))
            return new ParseError(ParseErrorKind.OtherKind, 0);
        T? max = quantity.HasMax && T.TryCreate(quantity, quantity.Max, out var high) ? high : null;
        value = new Stated<T>(low, max, T.QuantityKind == FigureKind.Rank ? Qualifier.Exact : qualifier);
        return ParseError.None;
    }

    private static bool TryReadRange(ReadOnlySpan<char> text, out Stated<T> value)
    {
        value = default;
        var middle = text.IndexOf('至');
        if (
            middle < 0
            || !QuantityText.ReadSingle(text[..middle], out T low).IsNone
            || !QuantityText.ReadSingle(text[(middle + 1)..], out T high).IsNone
        )
            return false;
        value = new Stated<T>(low, high);
        return true;
    }

    bool ITextValue<Stated<T>>.Write(ref TextBuffer target, char format)
    {
        target.Append(StatedText.Word(Qualifier));
        target.Append(Value, format);
        if (Max is { } max)
        {
            target.Append('至');
            target.Append(max, format);
        }
        return true;
    }
}
