using System.Globalization;
using ChineseFigures.Tests.Linking;
using Xunit;

namespace ChineseFigures.Tests.Extraction;

public sealed class SeedTests
{
    private static readonly Dictionary<string, SeedDocument> Documents = SeedDocument.All.ToDictionary(x => x.Name);
    private static readonly KnownGaps Gaps = KnownGaps.OfSeeds;

    // The date lines are part of the documents; the README of seeds lists the same dates.
    public static TheoryData<string, string> Dates =>
        new()
        {
            { "quzhou-opening", "2021-06-08" },
            { "xuzhou-cloud-signing", "2020-03-28" },
            { "quzhou-investment-drive", "2012-02-17" },
            { "hengyang-going-out", "2019-07-23" },
            { "jiaxing-foreign-capital", "2020-12-08" },
        };

    public static TheoryData<string> Names => [.. Documents.Keys];

    public static TheoryData<string> Figures =>
        [.. Documents.Values.SelectMany(document => document.Rows.Select(row => Key(document, row)))];

    [Theory]
    [MemberData(nameof(Dates))]
    public void The_date_line_dates_the_document(string name, string date)
    {
        var document = FigureExtractor.Default.Extract(Documents[name].Text);
        Assert.Equal(DateSource.Document, document.DateSource);
        Assert.Equal(date, document.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Theory]
    [MemberData(nameof(Figures))]
    public void A_figure_of_a_sample_document_has_every_key(string key)
    {
        var (expected, actual) = Find(key);
        if (Gaps.Contains(key) && !Gaps.KeysOfReading.Contains(key))
            return;
        Assert.True(actual is not null, $"missing {expected}");
        var keys = Gaps.Contains(key) ? Row.RecallKeys : Row.ScoredKeys;
        var differences = string.Join("; ", expected!.Differences(actual, keys));
        Assert.True(differences.Length == 0, differences);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_else_is_found(string name)
    {
        var document = Documents[name];
        var places = document.Rows.Select(row => (row.Start, row.End)).ToHashSet();
        var others = Find(document).Where(row => !places.Contains((row.Start, row.End)));
        Assert.Equal([], others.Select(row => Key(document, row)).Where(key => !Gaps.Contains(key)));
    }

    [Fact]
    public void The_list_of_known_gaps_holds_nothing_that_passes()
    {
        var passing = Gaps.Reasons.Keys.Where(IsSettled);
        Assert.True(!passing.Any(), $"Take out of {Gaps.FileName}:\n{string.Join('\n', passing)}");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Figures_of_one_observation_share_its_number(string name)
    {
        var document = Documents[name];
        var numbers = FigureExtractor
            .Default.Extract(document.Text)
            .Figures.ToDictionary(figure => (figure.Start, figure.End), figure => figure.Observation);
        var pairs = document
            .Gold.Zip(document.Rows, (json, row) => (Number: json.GetProperty("observation").GetInt32(), Row: row))
            .Where(figure => numbers.ContainsKey((figure.Row.Start, figure.Row.End)))
            .Where(figure => !Gaps.Contains(Key(document, figure.Row)))
            .GroupBy(figure => figure.Number, figure => numbers[(figure.Row.Start, figure.Row.End)]);
        Assert.All(pairs, observation => Assert.Single(observation.Distinct()));
    }

    private static string Key(SeedDocument document, Row row) => $"{document.Name} {row.Start} {row.Text}";

    private static bool IsSettled(string key) =>
        Find(key) switch
        {
            ({ } expected, { } actual) => !expected.Differences(actual, Row.ScoredKeys).Any(),
            (null, var unexpected) => unexpected is null,
            _ => false,
        };

    private static (Row? Expected, Row? Actual) Find(string key)
    {
        var document = Documents[key.Split(' ')[0]];
        return (
            document.Rows.SingleOrDefault(row => Key(document, row) == key),
            Find(document).SingleOrDefault(row => Key(document, row) == key)
        );
    }

    private static Row[] Find(SeedDocument document) => Row.Of(FigureExtractor.Default.Extract(document.Text));
}
