using System.Runtime.CompilerServices;
using ChineseFigures.Reading;

namespace ChineseFigures.Vocabulary;

/// <summary>
/// The words of <c>rule-words.tsv</c>, for which single rules ask. What a row is for, with an example, the table says;
/// a row and its member here bear the same name.
/// </summary>
internal static class RuleWords
{
    private static readonly Dictionary<string, string> Rows = ReadRows();

    public static CharacterSet AfterCause { get; } = Characters();
    public static CharacterSet AfterDigit { get; } = Characters();
    public static CharacterSet AfterGoal { get; } = Characters();
    public static CharacterSet AfterMagnitude { get; } = Characters();
    public static CharacterSet AfterPassive { get; } = Characters();
    public static CharacterSet AfterPlan { get; } = Characters();
    public static string[] AfterStriving { get; } = Words();
    public static CharacterSet AfterWill { get; } = Characters();
    public static string[] AgentAdverbs { get; } = Words();
    public static string[] Aims { get; } = Words();
    public static string[] Apart { get; } = Words();
    public static string[] Arrivals { get; } = Words();
    public static string[] Awards { get; } = Words();
    public static string[] Barriers { get; } = Words();
    public static string[] BearerHeads { get; } = Words();
    public static CharacterSet Bearers { get; } = Characters();
    public static CharacterSet BeforeCause { get; } = Characters();
    public static CharacterSet BeforeParts { get; } = Characters();
    public static CharacterSet BeforePassive { get; } = Characters();
    public static CharacterSet BeforeSix { get; } = Characters();
    public static string[] Breakdowns { get; } = Words();
    public static string[] Causes { get; } = Words();
    public static string[] ChainOpeners { get; } = Words();
    public static string[] ClassOpeners { get; } = Words();
    public static CharacterSet Classes { get; } = Characters();
    public static string[] Comparators { get; } = Words();
    public static string[] Compared { get; } = Words();
    public static string[] ComparedApart { get; } = Words();
    public static string[] Conjunctions { get; } = Words();
    public static string[] Datelines { get; } = Words();
    public static string[] DayParts { get; } = Words();
    public static string[] Destinations { get; } = Words();
    public static string[] Distances { get; } = Words();
    public static CharacterSet Divisions { get; } = Characters();
    public static string[] Done { get; } = Words();
    public static string[] DownwardPulls { get; } = Words();
    public static string[] Driving { get; } = Words();
    public static string[] Drops { get; } = Words();
    public static string[] DurationOpeners { get; } = Words();
    public static string[] Equalling { get; } = Words();
    public static string[] Estimates { get; } = Words();
    public static string[] Expectations { get; } = Words();
    public static string[] FallingRates { get; } = Words();
    public static string[] Firsts { get; } = Words();
    public static string[] FormerLevels { get; } = Words();
    public static string[] Formers { get; } = Words();
    public static string[] Generic { get; } = Words();
    public static string[] GoalHeadings { get; } = Words();
    public static string[] Goals { get; } = Words();
    public static string[] GrowthRates { get; } = Words();
    public static string[] Harvests { get; } = Words();
    public static string[] Havings { get; } = Words();
    public static CharacterSet HeadEndings { get; } = Characters();
    public static string[] HeldAgainst { get; } = Words();
    public static string[] IndexEnds { get; } = Words();
    public static string[] Intents { get; } = Words();
    public static string[] Influences { get; } = Words();
    public static string[] Likened { get; } = Words();
    public static string[] Lowering { get; } = Words();
    public static string[] Manners { get; } = Words();
    public static string[] Means { get; } = Words();
    public static string[] Middles { get; } = Words();
    public static string[] Movements { get; } = Words();
    public static string[] NamingUnits { get; } = Words();
    public static string[] NationalThings { get; } = Words();
    public static string[] NewVerbs { get; } = Words();
    public static string[] NoRivals { get; } = Words();
    public static string[] NoOwners { get; } = Words();
    public static CharacterSet NotCounted { get; } = Characters();
    public static CharacterSet NotDynamic { get; } = Characters();
    public static CharacterSet NotIntended { get; } = Characters();
    public static CharacterSet NotSurplus { get; } = Characters();
    public static CharacterSet NounContinuations { get; } = Characters();
    public static CharacterSet NounEndings { get; } = Characters();
    public static string[] NumberedVerbs { get; } = Words();
    public static string[] Onsets { get; } = Words();
    public static string[] Overall { get; } = Words();
    public static string[] Overtaking { get; } = Words();
    public static string[] Owners { get; } = Words();
    public static string[] Pairs { get; } = Words();
    public static string[] PerHead { get; } = Words();
    public static CharacterSet PlaceEnds { get; } = Characters();
    public static string[] PlanEnds { get; } = Words();
    public static string[] PlanVerbs { get; } = Words();
    public static string[] Planned { get; } = Words();
    public static string[] Plans { get; } = Words();
    public static string[] Prices { get; } = Words();
    public static string[] Programmes { get; } = Words();
    public static string[] Provisional { get; } = Words();
    public static string[] Raising { get; } = Words();
    public static CharacterSet RankLinks { get; } = Characters();
    public static string[] RateNouns { get; } = Words();
    public static string[] Reckoned { get; } = Words();
    public static string[] Reckonings { get; } = Words();
    public static string[] Records { get; } = Words();
    public static string[] Recoveries { get; } = Words();
    public static string[] Rises { get; } = Words();
    public static string[] RivalOwners { get; } = Words();
    public static string[] Rivalling { get; } = Words();
    public static string[] Rivals { get; } = Words();
    public static string[] Sayings { get; } = Words();
    public static string[] ScopeLeads { get; } = Words();
    public static string[] ScopeTails { get; } = Words();
    public static string[] SeriesUnits { get; } = Words();
    public static string[] ShareNouns { get; } = Words();
    public static string[] SharedVerbs { get; } = Words();
    public static CharacterSet Sides { get; } = Characters();
    public static string[] Sources { get; } = Words();
    public static string[] Stages { get; } = Words();
    public static string[] Summed { get; } = Words();
    public static string[] Superlatives { get; } = Words();
    public static CharacterSet ThisYear { get; } = Characters();
    public static string[] Topics { get; } = Words();
    public static CharacterSet TradeNouns { get; } = Characters();
    public static string[] Trades { get; } = Words();
    public static string[] Trends { get; } = Words();
    public static string[] Turns { get; } = Words();
    public static CharacterSet Unions { get; } = Characters();
    public static string[] Ventures { get; } = Words();
    public static CharacterSet VerbEndings { get; } = Characters();
    public static string[] Views { get; } = Words();
    public static string[] Works { get; } = Words();
    public static string[] YearOnYear { get; } = Words();
    public static string[] Zones { get; } = Words();

    private static string[] Words([CallerMemberName] string row = "") => Rows[row].Split('|');

    private static CharacterSet Characters([CallerMemberName] string row = "") => new(Rows[row]);

    private static Dictionary<string, string> ReadRows()
    {
        var rows = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in Tsv.Read("rule-words.tsv"))
            rows.Add(row[0], row[^1]);
        return rows;
    }
}
