using System.Globalization;
using ChineseFigures.Reading;
using Xunit;

namespace ChineseFigures.Tests.Reading;

/// <summary>Tables of one expected reading and its many spellings; every spelling becomes a row of its own.</summary>
internal static class Corpus
{
    public static TheoryData<string, string> Rows(params (string Expected, string[] Spellings)[] classes)
    {
        var rows = new TheoryData<string, string>();
        foreach (var (expected, spellings) in classes)
        foreach (var spelling in spellings)
            rows.Add(spelling, expected);
        return rows;
    }

    public static string Fold(string text)
    {
        var folded = new char[text.Length];
        CharacterFold.Fold(text, folded);
        return new string(folded);
    }

    /// <summary>What stands at the start of the text, in the order of the contract, and the piece unless it is all.</summary>
    public static string Describe(string text) => Describe(text, QuantityReader.Default);

    public static string Describe(string text, QuantityReader reader)
    {
        var outcome = reader.Read(Fold(text), out var quantity);
        if (outcome == ReadOutcome.None)
            return "None";
        var read = outcome == ReadOutcome.Quantity ? Describe(quantity) : outcome.ToString();
        return quantity.Length == text.Length ? read : $"{read} | {text[..quantity.Length]}";
    }

    private static string Describe(in Quantity quantity)
    {
        var parts = new List<string> { quantity.Kind.ToString() };
        if (quantity.HasValue)
            parts.Add(Plain(quantity.Value) + (quantity.HasMax ? ".." + Plain(quantity.Max) : ""));
        if (quantity.Unit is { Code: not "" } unit)
            parts.Add(quantity.Per is null ? unit.Code : $"{unit.Code}/{quantity.Per.Code}");
        if (quantity.Qualifier != Qualifier.Exact)
            parts.Add(quantity.Qualifier.ToString());
        return string.Join(' ', parts);
    }

    public static string Plain(decimal value) =>
        value.ToString("0.############################", CultureInfo.InvariantCulture);
}
