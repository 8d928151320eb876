using System.Text.Json.Serialization;
using ChineseFigures.Json;
using ChineseFigures.Reading;
using ChineseFigures.Values;

namespace ChineseFigures;

/// <summary>A place in an ordering: <c>第三位</c>, <c>首位</c> (1), <c>前三</c> (at most 3), <c>前列</c> (no place).</summary>
/// <remarks>
/// <para>
/// The default names no place. A rank at most 3 and the rank 3 are unequal. Ordered from the best place down: by place,
/// an exact one before one that is at most that, no place last. Formats are those of <see cref="IFigureValue"/>.
/// </para>
/// <para>
/// Parsing accepts a verb and scope in front, which are no part of the value: <c>居全省第三位</c> is 3. They are up to
/// 32 letters and digits without punctuation. Immutable and thread-safe.
/// </para>
/// </remarks>
/// <example><code>Rank.Parse("居全省第三位").Place // 3</code></example>
[JsonConverter(typeof(ValueJsonConverter<Rank>))]
public readonly partial record struct Rank : IFigureValue<Rank>, ITextValue<Rank>
{
    private const int MaxLead = 32;

    // Beyond it the place is written in digits, for 第十万 is no wording of a rank.
    private const int MaxInCharacters = 9999;

    private readonly int _place;

    private Rank(int place, bool isAtMost)
    {
        _place = place;
        IsAtMost = isAtMost;
    }

    /// <summary>The place, from 1, or null where none is named (<c>前列</c>).</summary>
    public int? Place => _place == 0 ? null : _place;

    /// <summary>Whether it is this place or a better one: <c>前三</c>.</summary>
    public bool IsAtMost { get; }

    FigureKind IFigureValue.Kind => FigureKind.Rank;

    decimal? IFigureValue.Number => Place;

    string? IFigureValue.Unit => null;

    static FigureKind IFigureValue<Rank>.QuantityKind => FigureKind.Rank;

    static string ITextValue<Rank>.Expected => "a rank such as 第三位";

    /// <summary>A place: 3 is <c>第三位</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="place"/> is below 1.</exception>
    public static Rank At(int place)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(place, 1);
        return new Rank(place, isAtMost: false);
    }

    /// <summary>A place or a better one: 3 is <c>前三</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="place"/> is below 1.</exception>
    public static Rank AtMost(int place)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(place, 1);
        return new Rank(place, isAtMost: true);
    }

    /// <summary>Orders from the best place down.</summary>
    public int CompareTo(Rank other)
    {
        var byPlace = (Place ?? int.MaxValue).CompareTo(other.Place ?? int.MaxValue);
        return byPlace != 0 ? byPlace
            : _place == other._place ? IsAtMost.CompareTo(other.IsAtMost)
            : other._place.CompareTo(_place);
    }

    static bool IFigureValue<Rank>.TryReadShort(ReadOnlySpan<char> text, out Rank value) =>
        TryReadShort(text, out value);

    // A place is no number in a unit.
    static bool IFigureValue<Rank>.TryCreate(FigureKind kind, in UnitNumber number, out Rank value)
    {
        value = default;
        return false;
    }

    static bool IFigureValue<Rank>.TryCreate(in Quantity quantity, decimal number, out Rank value)
    {
        value = default;
        if (quantity.Kind != FigureKind.Rank)
            return false;
        if (!quantity.HasValue)
            return true;
        if (number < 1 || number > int.MaxValue || number != decimal.Truncate(number))
            return false;
        value = new Rank((int)number, quantity.Qualifier == Qualifier.AtMost);
        return true;
    }

    static ParseError ITextValue<Rank>.Read(ReadOnlySpan<char> text, out Rank value)
    {
        if (TryReadShortBehindLead(text, out value))
            return ParseError.None;
        var error = QuantityText.ReadSingle(text, out value);
        for (var at = 1; !error.IsNone && at < text.Length && at <= MaxLead && IsLead(text[at - 1]); at++)
        {
            if (MayBegin(text[at]) && QuantityText.ReadSingle(text[at..], out value).IsNone)
                return ParseError.None;
        }
        return error;
    }

    // 居全省第三位. No wording of a rank has 第 or 前 behind its first character, so none begins in front of it.
    private static bool TryReadShortBehindLead(ReadOnlySpan<char> text, out Rank value)
    {
        for (var at = 0; at < text.Length && at <= MaxLead; at++)
        {
            if (text[at] is '第' or '前' && TryReadShort(text[at..], out value))
                return true;
            if (!IsLead(text[at]))
                break;
        }
        value = default;
        return false;
    }

    private static bool TryReadShort(ReadOnlySpan<char> text, out Rank value)
    {
        var isRead =
            QuantityReader.Default.TryReadShortRank(text, out var place, out var isAtMost)
            && place is >= 1 and <= int.MaxValue;
        value = isRead ? new Rank((int)place, isAtMost) : default;
        return isRead;
    }

    private static bool MayBegin(char c) => QuantityReader.Default.Starts(c) && !char.IsAsciiDigit(c);

    // Every character of the first block is a letter, which is told without a look into the tables of Unicode.
    private static bool IsLead(char c) =>
        c is >= '\u4E00' and <= '\u9FFF' || char.IsLetterOrDigit(c) || c is ' ' or '“' or '”';

    bool ITextValue<Rank>.Write(ref TextBuffer target, char format)
    {
        if (format is not ('G' or 'W'))
            return false;
        if (_place == 0)
        {
            target.Append("前列");
            return true;
        }
        target.Append(IsAtMost ? '前' : '第');
        if (format == 'W' && _place <= MaxInCharacters)
            target.Append(ChineseNumeral.FormatChinese(_place));
        else
            target.Append(_place);
        target.Append('位');
        return true;
    }
}
