using System.Text.Json.Serialization;
using ChineseFigures.Json;
using ChineseFigures.Reading;
using ChineseFigures.Values;

namespace ChineseFigures;

/// <summary>A multiple or a part of one: <c>1.5倍</c>, <c>翻一番</c> (2), <c>三分之一</c>, <c>一半</c>.</summary>
/// <remarks>
/// The default is 0倍. The number is as written: whether <c>增长2倍</c> means twice or three times as much is for the
/// figure's role to say. A fraction that has no end is rounded in the 28th decimal. Equality, order, formats and what
/// parsing reads are those of <see cref="IFigureValue"/>. Immutable and thread-safe.
/// </remarks>
/// <example><code>Multiple.Parse("翻两番").Value // 4</code></example>
[JsonConverter(typeof(ValueJsonConverter<Multiple>))]
public readonly partial record struct Multiple : IFigureValue<Multiple>, ITextValue<Multiple>
{
    private readonly UnitNumber _value;

    /// <summary>A multiple.</summary>
    public Multiple(decimal value)
        : this(new UnitNumber(value, UnitCodes.Times)) { }

    internal Multiple(UnitNumber value) => _value = value;

    /// <summary>How many times.</summary>
    public decimal Value => _value.Number;

    private UnitNumber Stored => _value.Or(UnitCodes.Times);

    FigureKind IFigureValue.Kind => FigureKind.Multiple;

    decimal? IFigureValue.Number => Value;

    string? IFigureValue.Unit => Stored.Code;

    static FigureKind IFigureValue<Multiple>.QuantityKind => FigureKind.Multiple;

    static string ITextValue<Multiple>.Expected => "a multiple such as 1.5倍";

    /// <inheritdoc/>
    public bool Equals(Multiple other) => Stored.Equals(other.Stored);

    /// <inheritdoc/>
    public override int GetHashCode() => Stored.GetHashCode();

    /// <summary>Orders by size.</summary>
    public int CompareTo(Multiple other) => Stored.CompareTo(other.Stored);

    static bool IFigureValue<Multiple>.TryCreate(FigureKind kind, in UnitNumber number, out Multiple value)
    {
        value = new Multiple(number);
        return kind == FigureKind.Multiple;
    }

    static ParseError ITextValue<Multiple>.Read(ReadOnlySpan<char> text, out Multiple value) =>
        QuantityText.ReadSingle(text, out value);

    bool ITextValue<Multiple>.Write(ref TextBuffer target, char format) => Stored.Write(ref target, format);
}
