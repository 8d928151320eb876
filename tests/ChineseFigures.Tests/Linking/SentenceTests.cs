using Xunit;

namespace ChineseFigures.Tests.Linking;

public sealed class SentenceTests
{
    private static readonly Dictionary<string, SentenceBlock> Blocks = SentenceBlock.All.ToDictionary(x => x.Text);
    private static readonly KnownGaps Gaps = KnownGaps.OfSentences;

    public static TheoryData<string> Texts => [.. Blocks.Keys.Where(text => !Gaps.Contains(text))];

    public static TheoryData<string> GapsOfReading => [.. Gaps.KeysOfReading];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_sentence_states_its_rows(string text)
    {
        var differences = RowComparison.Describe(Blocks[text].Rows, Find(text));
        Assert.True(differences.Length == 0, $"{text}\n{differences}");
    }

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(GapsOfReading))]
    public void A_known_gap_still_finds_the_figures_with_kind_value_and_unit(string text)
    {
        var missing = RowComparison.DescribeMissing(Blocks[text].Rows, Find(text));
        Assert.True(missing.Length == 0, $"{text}\n{missing}");
    }

    [Fact]
    public void The_list_of_known_gaps_holds_nothing_that_passes()
    {
        var passing = Gaps.Reasons.Keys.Where(text =>
            RowComparison.Describe(Blocks[text].Rows, Find(text)).Length == 0
        );
        Assert.True(!passing.Any(), $"Take out of {Gaps.FileName}:\n{string.Join('\n', passing)}");
    }

    private static Row[] Find(string text) => Row.Of(FigureExtractor.Default.Extract(text, Blocks[text].Date));
}
