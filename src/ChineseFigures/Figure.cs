using System.Text.Json.Serialization;
using ChineseFigures.Json;
using ChineseFigures.Values;

namespace ChineseFigures;

/// <summary>
/// One number that a text states, with everything that the text says about it: a row that stands alone.
/// </summary>
/// <remarks>Immutable and thread-safe. Spans count UTF-16 code units of the source text as given.</remarks>
/// <example>
/// In <c>2019年，徐州实际使用外资20.9亿美元，增长10.09%</c> the first figure is <c>20.9亿美元</c>: money of
/// 2090000000 USD, the level of <c>实际使用外资</c> in 2019.
/// </example>
[JsonConverter(typeof(FigureJsonConverter))]
public sealed class Figure
{
    /// <summary>Where the figure begins in the source text.</summary>
    public required int Start { get; init; }

    /// <summary>Where it ends; the span is half-open.</summary>
    public required int End { get; init; }

    /// <summary>The source slice from <see cref="Start"/> to <see cref="End"/>, as written.</summary>
    public required string Text { get; init; }

    /// <summary>What sort of number it is.</summary>
    public required FigureKind Kind { get; init; }

    /// <summary>
    /// The fully scaled number, negative for a change downwards and a loss: 2090000000 for <c>20.9亿美元</c>. Null only
    /// for a rank that names no place (<c>前列</c>).
    /// </summary>
    public decimal? Number { get; init; }

    /// <summary>
    /// The number with its unit as a typed value, for <c>figure.Value is Money money</c>; of a range the lower end, of
    /// which <see cref="MaxNumber"/> is the upper. <see cref="Qualifier"/> says how exactly it is stated.
    /// </summary>
    public IFigureValue Value => FigureValue.Of(this);

    /// <summary>The upper end, where the text states a range (<c>3—5亿元</c>); else null.</summary>
    public decimal? MaxNumber { get; init; }

    /// <summary>
    /// The unit: ISO 4217 for money, the symbol for a measure, the measure word in Simplified Chinese for a count,
    /// <c>%</c>, <c>‰</c>, <c>pp</c>, <c>bp</c> or <c>x</c>; null where the kind has none.
    /// </summary>
    public string? Unit { get; init; }

    /// <summary>How exactly the number is stated.</summary>
    public Qualifier Qualifier { get; init; }

    /// <summary>What the figure says about its indicator.</summary>
    public required FigureRole Role { get; init; }

    /// <summary>Which way a change or gap points.</summary>
    public Direction Direction { get; init; }

    /// <summary>What a change is measured against, as its own clause says.</summary>
    public Basis Basis { get; init; }

    /// <summary>What a rank goes by.</summary>
    public RankedBy RankedBy { get; init; }

    /// <summary>
    /// What the figure is ranked in, compared with, part of or adds to, in Simplified Chinese: <c>全省</c>; null where
    /// the text does not say.
    /// </summary>
    public string? Scope { get; init; }

    /// <summary>Whether it states a fact, a target or a forecast.</summary>
    public FigureStatus Status { get; init; }

    /// <summary>Whether it is the earlier value of a movement (<c>从第五晋升到第二</c>: 第五).</summary>
    public bool IsPrevious { get; init; }

    /// <summary>What is measured, in Simplified Chinese: <c>实际使用外资</c>; null where no subject is found.</summary>
    public string? Indicator { get; init; }

    /// <summary>The catalogue's id of the indicator, such as <c>actual-fdi</c>; null where it is none of its entries.</summary>
    public string? IndicatorId { get; init; }

    /// <summary>The region that the figure is about, in Simplified Chinese: <c>衢州市</c>; null where not known.</summary>
    public string? Place { get; init; }

    /// <summary>The time that the figure is about; null where the text names none.</summary>
    public Period? Period { get; init; }

    /// <summary>Figures about the same indicator, place and period share this number, counted from 1.</summary>
    public int Observation { get; init; }

    /// <summary>
    /// The rules that decided the row, in the order in which they fired; null unless
    /// <see cref="FigureExtractorOptions.Trace"/> asks for it.
    /// </summary>
    public IReadOnlyList<TraceStep>? Trace { get; init; }

    /// <summary>The figure as it stands in the text with its kind, for debuggers and logs.</summary>
    public override string ToString() => $"{Text} ({Kind}, {Role}, {Indicator})";
}
