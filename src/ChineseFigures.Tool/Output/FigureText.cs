using ChineseFigures.Json;

namespace ChineseFigures.Tool.Output;

/// <summary>A figure in the words of the table's cells.</summary>
internal static class FigureText
{
    /// <summary>Number and unit: <c>140 个</c>, <c>20.4%</c>, <c>300000000–500000000 CNY</c>.</summary>
    public static string Value(Figure figure)
    {
        var number = figure.Number is { } value ? DecimalText.ToString(value) : "";
        if (figure.MaxNumber is { } max)
            number += $"–{DecimalText.ToString(max)}";
        return figure.Unit is "%" or "‰" ? number + figure.Unit : Join(' ', number, figure.Unit);
    }

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

    private static string Reason(TraceStep step, string text)
    {
        var words = step.End > step.Start ? $"“{text[step.Start..step.End].ReplaceLineEndings(" ")}”" : null;
        var isNamedByEffect = step.Effect.StartsWith(step.Rule + '=', StringComparison.Ordinal);
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
