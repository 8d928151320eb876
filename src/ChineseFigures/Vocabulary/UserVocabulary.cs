using System.Diagnostics.CodeAnalysis;
using ChineseFigures.Reading;

namespace ChineseFigures.Vocabulary;

/// <summary>The tables that an extractor reads with: the built-in ones, or its own where the user added words.</summary>
internal sealed class UserVocabulary
{
    // Rows and cells of a table end with these.
    private static readonly CharacterSet Separators = new("\t|\n\r");

    private readonly IndicatorCatalogue? _indicators;

    private UserVocabulary(FigureExtractorOptions options)
    {
        CheckUnits(options.Units);
        CheckNames(options.Names);
        CheckIndicators(options.Indicators);
        var units =
            options.Units.Count == 0
                ? UnitVocabulary.Default
                : new UnitVocabulary(options.Units.Select(unit => new UnitAddition(Entry(unit), unit.Words)));
        Quantities = options.Units.Count == 0 ? QuantityReader.Default : new QuantityReader(units);
        Names =
            options.Units.Count + options.Names.Count == 0
                ? NameTable.Default
                : new NameTable(options.Names.Select(CharacterFold.Fold), units);
        // The built-in catalogue waits until the first figure asks for it.
        _indicators = options.Indicators.Count == 0 ? null : IndicatorCatalogue.With(options.Indicators);
    }

    /// <summary>Reads quantities.</summary>
    public QuantityReader Quantities { get; }

    /// <summary>Names that hold no figure.</summary>
    public NameTable Names { get; }

    /// <summary>Knows indicators by their names.</summary>
    public IndicatorCatalogue Indicators => _indicators ?? IndicatorCatalogue.Default;

    /// <summary>The tables for these options.</summary>
    /// <exception cref="ArgumentException">An addition is empty, stands twice or contradicts another.</exception>
    public static UserVocabulary Of(FigureExtractorOptions options)
    {
        try
        {
            return new UserVocabulary(options);
        }
        catch (InvalidOperationException e)
        {
            throw new ArgumentException(e.Message, nameof(options), e);
        }
    }

    private static UnitEntry Entry(CustomUnit unit) =>
        new()
        {
            Kind = unit.Kind,
            Code = unit.Code,
            Factor = unit.Factor,
            Word = CharacterFold.Fold(unit.Words[0]),
        };

    private static void CheckUnits(IReadOnlyList<CustomUnit> units)
    {
        const string Option = nameof(FigureExtractorOptions.Units);
        Require(units is not null, $"{Option} is null.");
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var unit in units)
        {
            Require(unit is not null, $"{Option} holds null.");
            Require(!string.IsNullOrWhiteSpace(unit.Code), $"{Option}: a code is empty.");
            Require(
                unit.Kind is FigureKind.Count or FigureKind.Measure or FigureKind.Money,
                $"{Option}: '{unit.Code}' is a {unit.Kind}; a unit is a Count, a Measure or Money."
            );
            Require(unit.Factor > 0, $"{Option}: the factor of '{unit.Code}' is not above 0.");
            Require(unit.Words is { Count: > 0 }, $"{Option}: '{unit.Code}' has no word.");
            foreach (var kind in Enum.GetValues<FigureKind>())
            {
                Require(
                    kind == unit.Kind || UnitVocabulary.Default.Find(kind, unit.Code) is null,
                    $"{Option}: '{unit.Code}' is a {unit.Kind} here, and a {kind} in the vocabulary."
                );
            }
            foreach (var word in unit.Words)
            {
                Require(!string.IsNullOrWhiteSpace(word), $"{Option}: a word of '{unit.Code}' is empty.");
                var folded = CharacterFold.Fold(word);
                Require(
                    words.TryAdd(folded, unit.Code),
                    $"{Option}: '{word}' of '{unit.Code}' stands already under '{words[folded]}'."
                );
            }
        }
    }

    private static void CheckNames(IReadOnlyList<string> names)
    {
        const string Option = nameof(FigureExtractorOptions.Names);
        Require(names is not null, $"{Option} is null.");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            Require(!string.IsNullOrWhiteSpace(name), $"{Option}: a name is empty.");
            Require(seen.Add(CharacterFold.Fold(name)), $"{Option}: '{name}' stands twice.");
        }
    }

    // What stands twice is found when the rows are read.
    private static void CheckIndicators(IReadOnlyList<Indicator> indicators)
    {
        const string Option = nameof(FigureExtractorOptions.Indicators);
        Require(indicators is not null, $"{Option} is null.");
        foreach (var indicator in indicators)
        {
            Require(indicator is not null, $"{Option} holds null.");
            Require(!string.IsNullOrWhiteSpace(indicator.Id), $"{Option}: an id is empty.");
            Require(
                indicator is { EnglishName: not null, Kinds: not null, Spellings: not null },
                $"{Option}: a property of '{indicator.Id}' is null."
            );
            foreach (var word in indicator.Spellings.Prepend(indicator.Name))
            {
                Require(!string.IsNullOrWhiteSpace(word), $"{Option}: a name of '{indicator.Id}' is empty.");
                Require(
                    Separators.IndexIn(word) < 0,
                    $"{Option}: '{word}' of '{indicator.Id}' holds a tab, a bar or a line break."
                );
            }
            Require(
                Separators.IndexIn(indicator.Id) < 0 && Separators.IndexIn(indicator.EnglishName) < 0,
                $"{Option}: '{indicator.Id}' or its English name holds a tab, a bar or a line break."
            );
        }
    }

    private static void Require([DoesNotReturnIf(false)] bool holds, string fault)
    {
        if (!holds)
            throw new InvalidOperationException(fault);
    }
}
