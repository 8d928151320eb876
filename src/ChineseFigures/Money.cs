using System.Text.Json.Serialization;
using ChineseFigures.Json;
using ChineseFigures.Reading;
using ChineseFigures.Values;

namespace ChineseFigures;

/// <summary>An amount of money, or a rate of it: <c>20.9亿美元</c>, <c>HK$3.5亿</c>, <c>94.5万元/人</c>.</summary>
/// <remarks>
/// The default is zero of no currency (<c>XXX</c>). Equality, order, formats and what parsing reads are those of
/// <see cref="IFigureValue"/>; a bare 元 is <c>CNY</c>. Immutable and thread-safe.
/// </remarks>
/// <example><code>Money.Parse("20.9亿美元").Amount // 2090000000</code></example>
[JsonConverter(typeof(ValueJsonConverter<Money>))]
public readonly partial record struct Money : IFigureValue<Money>, ITextValue<Money>
{
    private readonly UnitNumber _value;

    /// <summary>An amount of a currency.</summary>
    /// <param name="amount">In the main unit: 元, not 万元 or 分.</param>
    /// <param name="currency">The currency.</param>
    public Money(decimal amount, Currency currency)
        : this(new UnitNumber(amount, currency.Entry)) { }

    internal Money(UnitNumber value) => _value = value;

    /// <summary>The amount in the main unit: 2090000000 for <c>20.9亿美元</c>, 0.5 for <c>5角</c>; negative for a loss.</summary>
    public decimal Amount => _value.Number;

    /// <summary>The currency.</summary>
    public Currency Currency => new(Value.Unit!);

    /// <summary>The denominator of a rate, as the contract names it: <c>人</c> of <c>94.5万元/人</c>; else null.</summary>
    public string? Per => _value.Per?.Code;

    private UnitNumber Value => _value.Or(UnitCodes.NoCurrency);

    FigureKind IFigureValue.Kind => FigureKind.Money;

    decimal? IFigureValue.Number => Amount;

    string? IFigureValue.Unit => Value.Code;

    static FigureKind IFigureValue<Money>.QuantityKind => FigureKind.Money;

    static string ITextValue<Money>.Expected => "an amount of money such as 20.9亿美元";

    /// <inheritdoc/>
    public bool Equals(Money other) => Value.Equals(other.Value);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <summary>Orders amounts of one currency.</summary>
    /// <exception cref="ArgumentException">The currencies or denominators differ.</exception>
    public int CompareTo(Money other) => Value.CompareTo(other.Value);

    static bool IFigureValue<Money>.TryCreate(FigureKind kind, in UnitNumber number, out Money value)
    {
        value = new Money(number);
        return kind == FigureKind.Money;
    }

    static ParseError ITextValue<Money>.Read(ReadOnlySpan<char> text, out Money value) =>
        QuantityText.ReadSingle(text, out value);

    bool ITextValue<Money>.Write(ref TextBuffer target, char format)
    {
        if (format != 'C' || !CapitalMoney.TryWrite(Value, ref target))
            return Value.Write(ref target, format == 'C' ? 'W' : format);
        return true;
    }
}
