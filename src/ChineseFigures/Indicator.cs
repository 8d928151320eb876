using System.Text;
using ChineseFigures.Json;
using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;

namespace ChineseFigures;

/// <summary>
/// An indicator of Chinese statistics: one thing that texts measure under many names, such as <c>actual-fdi</c>,
/// 实际使用外资.
/// </summary>
/// <remarks>
/// The catalogue's rows are found by <see cref="Find"/> and <see cref="FindByName"/>; own rows go to
/// <see cref="FigureExtractorOptions.Indicators"/>. Immutable and thread-safe.
/// </remarks>
/// <example><code>Indicator.Find(figure.IndicatorId!)?.EnglishName // "Foreign direct investment actually utilised"</code></example>
public sealed class Indicator
{
    /// <summary>The stable id: <c>actual-fdi</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The usual name in Simplified Chinese: <c>实际使用外资</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The name in English; empty where there is none.</summary>
    public string EnglishName { get; init; } = "";

    /// <summary>What kinds of number its own value is; empty for any. A change of it may be of another kind.</summary>
    public IReadOnlyList<FigureKind> Kinds { get; init; } = [];

    /// <summary>All other names that texts give it, in either script; upper and lower case are one.</summary>
    public IReadOnlyList<string> Spellings { get; init; } = [];

    /// <summary>The catalogue's indicator of an id, or null.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public static Indicator? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return IndicatorCatalogue.Default.Find(id);
    }

    /// <summary>
    /// The catalogue's indicator that a name means, or null. A place or a word that restricts nothing may stand in
    /// front of it: <c>全市规模以上工业增加值</c>.
    /// </summary>
    /// <param name="name">A name in either script.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static Indicator? FindByName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return IndicatorCatalogue.Default.IdOf(CharacterFold.Fold(name)) is { } id ? Find(id) : null;
    }

    /// <summary>The indicator with its id, for debuggers and logs.</summary>
    public override string ToString() => $"{Name} ({Id})";

    /// <summary>The indicator of a row of <c>indicators.tsv</c>.</summary>
    internal static Indicator ReadRow(ReadOnlySpan<char> row)
    {
        var cells = row.ToString().Split('\t');
        return new Indicator
        {
            Id = cells[0],
            Name = cells[1],
            EnglishName = cells[2],
            Kinds = [.. Parts(cells[3]).Select(kind => Enum.Parse<FigureKind>(kind, ignoreCase: true))],
            Spellings = Parts(cells[4]),
        };
    }

    /// <summary>Appends the indicator as a row of <c>indicators.tsv</c>.</summary>
    internal void WriteRow(StringBuilder table) =>
        table
            .Append($"{Id}\t{CharacterFold.Fold(Name)}\t{EnglishName}\t")
            .AppendJoin('|', Kinds.Select(ContractName<FigureKind>.Of))
            .Append('\t')
            .AppendJoin('|', Spellings.Select(CharacterFold.Fold))
            .Append('\n');

    private static string[] Parts(string cell) => cell.Split('|', StringSplitOptions.RemoveEmptyEntries);
}
