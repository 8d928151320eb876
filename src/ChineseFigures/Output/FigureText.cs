using System.Globalization;
using ChineseFigures.Json;
using ChineseFigures.Values;

namespace ChineseFigures.Output;

/// <summary>A figure in the words of the cells of a table for people.</summary>
internal static class FigureText
{
    private const string Grouped = "#,0.############################";

    /// <summary>Number and unit: <c>140 个</c>, <c>20.4%</c>, <c>300000000–500000000 CNY</c>.</summary>
    public static string Value(Figure figure) => Value(figure, PlainDecimal.ToString);

    /// <summary>Number and unit with the digits in groups: <c>2,090,000,000 USD</c>.</summary>
    public static string GroupedValue(Figure figure) =>
        Value(figure, number => number.ToString(Grouped, CultureInfo.InvariantCulture));

    /// <summary>What else the text says: <c>over</c>, <c>up yoy</c>, <c>by growth in 全省</c>, <c>target</c>.</summary>
    public static string Details(Figure figure) =>
        Join(
            ' ',
            Name(figure.Qualifier),
            Name(figure.Direction),
            Name(figure.Basis),
            figure.RankedBy == RankedBy.None ? null : $"by {FigureJson.Name(figure.RankedBy)}",
            figure.Scope is null ? null : $"{Preposition(figure.Role)} {figure.Scope}",
            Name(figure.Status),
            figure.IsPrevious ? "previous" : null
        );

    /// <summary>The rules that decided the figure, a line each, with the words that they went by.</summary>
    public static string Reasons(Figure figure, string text) =>
        Join('\n', [.. (figure.Trace ?? []).Select(step => Reason(step, text))]);

    private static string Value(Figure figure, Func<decimal, string> write)
    {
        var number = figure.Number is { } value ? write(value) : "";
        if (figure.MaxNumber is { } max)
            number += $"–{write(max)}";
        return figure.Unit is "%" or "‰" ? number + figure.Unit : Join(' ', number, figure.Unit);
    }

    // A document that was read back from JSON has no text.
    private static string Reason(TraceStep step, string text)
    {
        var isNamedByEffect = step.Effect.StartsWith(step.Rule + '=', StringComparison.Ordinal);
        var words =
            step.End > step.Start && step.End <= text.Length
                ? $"“{text[step.Start..step.End].ReplaceLineEndings(" ")}”"
                : null;
        return Join(' ', isNamedByEffect ? null : step.Rule + ':', step.Effect, words);
    }

    private static string Preposition(FigureRole role) =>
        role switch
        {
            FigureRole.Gap => "to",
            FigureRole.Share => "of",
            FigureRole.Contribution => "to",
            _ => "in",
        };

    // The default of an enumeration is what goes without saying.
    private static string? Name<TEnum>(TEnum member)
        where TEnum : struct, Enum =>
        EqualityComparer<TEnum>.Default.Equals(member, default) ? null : FigureJson.Name(member);

    private static string Join(char separator, params string?[] parts) =>
        string.Join(separator, parts.Where(part => !string.IsNullOrEmpty(part)));
}
