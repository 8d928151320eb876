using System.Collections.Frozen;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Values;

/// <summary>Finds a unit by the contract's name for it (<c>CNY</c>, <c>mu</c>, <c>个</c>), and allocates nothing.</summary>
internal static class UnitCodes
{
    /// <summary>The currency of <c>default(Money)</c>: ISO 4217's code for none.</summary>
    public static readonly UnitEntry NoCurrency = Entry(FigureKind.Money, "XXX");

    /// <summary>The unit of <c>default(Measure)</c>, a measure of no dimension.</summary>
    public static readonly UnitEntry One = Entry(FigureKind.Measure, "one");

    public static readonly UnitEntry Percent = Known(FigureKind.Percent, "%");
    public static readonly UnitEntry PerMille = Known(FigureKind.Percent, "‰");
    public static readonly UnitEntry PercentagePoint = Known(FigureKind.Points, "pp");
    public static readonly UnitEntry BasisPoint = Known(FigureKind.Points, "bp");
    public static readonly UnitEntry Times = Known(FigureKind.Multiple, "x");

    private static readonly FrozenDictionary<string, UnitEntry>.AlternateLookup<ReadOnlySpan<char>>[] ByKind =
    [
        .. Enum.GetValues<FigureKind>().Select(Lookup),
    ];

    /// <summary>The unit of that kind and name, or null.</summary>
    public static UnitEntry? Find(FigureKind kind, ReadOnlySpan<char> code) =>
        ByKind[(int)kind].TryGetValue(code, out var entry) ? entry : null;

    /// <summary>The unit of that kind and name; one that no table has is made up.</summary>
    public static UnitEntry FindOrMake(FigureKind kind, string code) => Find(kind, code) ?? Entry(kind, code);

    /// <summary>The denominator of a rate, or null: a unit's name, or what texts write behind the slash (万元).</summary>
    public static UnitEntry? FindDenominator(ReadOnlySpan<char> code)
    {
        var entry = UnitVocabulary.Default.MatchDenominator(code, out var length);
        return entry is not null && length == code.Length
            ? entry
            : Find(FigureKind.Measure, code) ?? Find(FigureKind.Count, code) ?? Find(FigureKind.Money, code);
    }

    private static FrozenDictionary<string, UnitEntry>.AlternateLookup<ReadOnlySpan<char>> Lookup(FigureKind kind) =>
        UnitVocabulary
            .Default.Units.Append(NoCurrency)
            .Append(One)
            .Where(entry => entry.Kind == kind && entry.Code.Length > 0)
            .ToFrozenDictionary(static entry => entry.Code, StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static UnitEntry Known(FigureKind kind, string code) =>
        UnitVocabulary.Default.Find(kind, code)
        ?? throw new InvalidOperationException($"The vocabulary lacks the unit '{code}'.");

    private static UnitEntry Entry(FigureKind kind, string code) =>
        new()
        {
            Kind = kind,
            Code = code,
            Factor = 1,
            Word = code,
        };
}
