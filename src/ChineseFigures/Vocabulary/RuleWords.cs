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
    public static CharacterSet AfterInside { get; } = Characters();
    public static CharacterSet AfterLitre { get; } = Characters();
    public static CharacterSet AfterMagnitude { get; } = Characters();
    public static CharacterSet AfterPassive { get; } = Characters();
    public static CharacterSet AfterPlan { get; } = Characters();
    public static WordSet AfterStriving { get; } = Words();
    public static CharacterSet AfterWill { get; } = Characters();
    public static WordSet AgentAdverbs { get; } = Words();
    public static WordSet Aims { get; } = Words();
    public static WordSet Apart { get; } = Words();
    public static WordSet Arrivals { get; } = Words();
    public static WordSet Awards { get; } = Words();
    public static WordSet Barriers { get; } = Words();
    public static WordSet BearerHeads { get; } = Words();
    public static CharacterSet Bearers { get; } = Characters();
    public static CharacterSet BeforeCause { get; } = Characters();
    public static CharacterSet BeforeParts { get; } = Characters();
    public static CharacterSet BeforePassive { get; } = Characters();
    public static CharacterSet BeforeSix { get; } = Characters();
    public static WordSet BracketedGoals { get; } = Words();
    public static WordSet Breakdowns { get; } = Words();
    public static WordSet Causes { get; } = Words();
    public static WordSet ChainOpeners { get; } = Words();
    public static WordSet ClassOpeners { get; } = Words();
    public static CharacterSet Classes { get; } = Characters();
    public static WordSet Comparators { get; } = Words();
    public static WordSet Compared { get; } = Words();
    public static WordSet ComparedApart { get; } = Words();
    public static WordSet Conjunctions { get; } = Words();
    public static WordSet Datelines { get; } = Words();
    public static WordSet DayParts { get; } = Words();
    public static WordSet Destinations { get; } = Words();
    public static WordSet Distances { get; } = Words();
    public static CharacterSet Divisions { get; } = Characters();
    public static WordSet Done { get; } = Words();
    public static WordSet DownwardPulls { get; } = Words();
    public static WordSet Driving { get; } = Words();
    public static WordSet Drops { get; } = Words();
    public static WordSet DurationOpeners { get; } = Words();
    public static WordSet Equalling { get; } = Words();
    public static WordSet Estimates { get; } = Words();
    public static WordSet Expectations { get; } = Words();
    public static WordSet FallingRates { get; } = Words();
    public static WordSet Feasts { get; } = Words();
    public static WordSet Firsts { get; } = Words();
    public static WordSet FormerLevels { get; } = Words();
    public static WordSet Formers { get; } = Words();
    public static WordSet Generic { get; } = Words();
    public static WordSet GoalHeadings { get; } = Words();
    public static WordSet Goals { get; } = Words();
    public static WordSet GoalsMet { get; } = Words();
    public static WordSet GrowthRates { get; } = Words();
    public static WordSet Harvests { get; } = Words();
    public static WordSet Havings { get; } = Words();
    public static CharacterSet HeadEndings { get; } = Characters();
    public static WordSet HeldAgainst { get; } = Words();
    public static WordSet IndexEnds { get; } = Words();
    public static WordSet Intents { get; } = Words();
    public static WordSet Influences { get; } = Words();
    public static WordSet Likened { get; } = Words();
    public static WordSet ListedHeads { get; } = Words();
    public static WordSet Lowering { get; } = Words();
    public static WordSet Manners { get; } = Words();
    public static WordSet Means { get; } = Words();
    public static WordSet Middles { get; } = Words();
    public static WordSet Movements { get; } = Words();
    public static CharacterSet Movers { get; } = Characters();
    public static WordSet NamingUnits { get; } = Words();
    public static WordSet NationalThings { get; } = Words();
    public static WordSet NewVerbs { get; } = Words();
    public static WordSet NoRivals { get; } = Words();
    public static WordSet NoOwners { get; } = Words();
    public static CharacterSet NotCounted { get; } = Characters();
    public static CharacterSet NotDynamic { get; } = Characters();
    public static CharacterSet NotIntended { get; } = Characters();
    public static CharacterSet NotSurplus { get; } = Characters();
    public static CharacterSet NounContinuations { get; } = Characters();
    public static CharacterSet NounEndings { get; } = Characters();
    public static WordSet NumberedVerbs { get; } = Words();
    public static WordSet Onsets { get; } = Words();
    public static WordSet Overall { get; } = Words();
    public static WordSet Overtaking { get; } = Words();
    public static WordSet Owners { get; } = Words();
    public static WordSet Pairs { get; } = Words();
    public static WordSet PerHead { get; } = Words();
    public static WordSet PlaceClasses { get; } = Words();
    public static CharacterSet PlaceEnds { get; } = Characters();
    public static WordSet PlanEnds { get; } = Words();
    public static WordSet PlanVerbs { get; } = Words();
    public static WordSet Planned { get; } = Words();
    public static WordSet Plans { get; } = Words();
    public static WordSet Possessions { get; } = Words();
    public static WordSet PricedInFen { get; } = Words();
    public static WordSet Prices { get; } = Words();
    public static WordSet Processes { get; } = Words();
    public static WordSet Programmes { get; } = Words();
    public static WordSet Provisional { get; } = Words();
    public static WordSet Raising { get; } = Words();
    public static CharacterSet RankLinks { get; } = Characters();
    public static WordSet RateNouns { get; } = Words();
    public static WordSet Reaching { get; } = Words();
    public static WordSet Reckoned { get; } = Words();
    public static WordSet Reckonings { get; } = Words();
    public static WordSet Records { get; } = Words();
    public static WordSet Recoveries { get; } = Words();
    public static WordSet Reports { get; } = Words();
    public static WordSet Rises { get; } = Words();
    public static WordSet RivalOwners { get; } = Words();
    public static WordSet Rivalling { get; } = Words();
    public static WordSet Rivals { get; } = Words();
    public static WordSet RowOpeners { get; } = Words();
    public static WordSet Sayings { get; } = Words();
    public static WordSet ScopeLeads { get; } = Words();
    public static WordSet ScopeTails { get; } = Words();
    public static WordSet SeriesUnits { get; } = Words();
    public static WordSet ShareNouns { get; } = Words();
    public static WordSet SharedVerbs { get; } = Words();
    public static WordSet ShortZones { get; } = Words();
    public static CharacterSet Sides { get; } = Characters();
    public static WordSet Sources { get; } = Words();
    public static WordSet Stages { get; } = Words();
    public static WordSet Summed { get; } = Words();
    public static WordSet Sums { get; } = Words();
    public static WordSet Superlatives { get; } = Words();
    public static CharacterSet ThisYear { get; } = Characters();
    public static WordSet TimeLeads { get; } = Words();
    public static WordSet Topics { get; } = Words();
    public static WordSet TornWords { get; } = Words();
    public static CharacterSet TradeNouns { get; } = Characters();
    public static WordSet Trades { get; } = Words();
    public static WordSet Trends { get; } = Words();
    public static WordSet Turns { get; } = Words();
    public static WordSet Twins { get; } = Words();
    public static CharacterSet Unions { get; } = Characters();
    public static WordSet Ventures { get; } = Words();
    public static CharacterSet VerbEndings { get; } = Characters();
    public static WordSet Views { get; } = Words();
    public static WordSet Works { get; } = Words();
    public static WordSet YearOnYear { get; } = Words();
    public static WordSet Zones { get; } = Words();

    private static WordSet Words([CallerMemberName] string row = "") => WordSet.Of(Rows[row].Split('|'));

    private static CharacterSet Characters([CallerMemberName] string row = "") => new(Rows[row]);

    private static Dictionary<string, string> ReadRows()
    {
        var rows = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in Tsv.Read("rule-words.tsv"))
            rows.Add(row[0], row[^1]);
        return rows;
    }
}
