using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;
using Xunit;

namespace ChineseFigures.Tests.Linking;

/// <summary>The tables of cue words, phrase parts and names.</summary>
public sealed class VocabularyTableTests
{
    public static TheoryData<string> Tables =>
        ["cues.tsv", "phrases.tsv", "names.tsv", "rule-words.tsv", "time-words.tsv"];

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_word_stands_once_under_its_heading(string table)
    {
        var words = Words(table).GroupBy(word => word).Where(group => group.Count() > 1).Select(group => group.Key);
        Assert.Equal([], words);
    }

    // The reader folds its text first, so a word in another form would never be found.
    [Theory]
    [MemberData(nameof(Tables))]
    public void A_word_is_simplified_and_half_width(string table) =>
        Assert.DoesNotContain(Words(table), word => word.Word.Any(c => CharacterFold.Fold(c) != c));

    [Theory]
    [MemberData(nameof(Tables))]
    public void No_word_is_empty_or_has_spaces_around(string table) =>
        Assert.DoesNotContain(Words(table), word => word.Word.Length == 0 || word.Word.Trim() != word.Word);

    // What no rule asks for would be found by nobody, and what is not there is named by its rule when the library starts.
    [Fact]
    public void Every_row_of_words_is_asked_for_by_a_member() =>
        Assert.Equal(
            typeof(RuleWords).GetProperties().Select(member => member.Name).Order(StringComparer.Ordinal),
            Tsv.Read("rule-words.tsv").Select(row => row[0]).Order(StringComparer.Ordinal)
        );

    [Fact]
    public void A_character_of_a_set_stands_once_in_it() =>
        Assert.DoesNotContain(
            Tsv.Read("rule-words.tsv"),
            row =>
                typeof(RuleWords).GetProperty(row[0])!.PropertyType == typeof(CharacterSet)
                && row[2].Distinct().Count() < row[2].Length
        );

    [Fact]
    public void Every_cue_of_the_table_has_a_meaning() =>
        Assert.DoesNotContain(
            Tsv.Read("cues.tsv"),
            row => row.Length != 3 || !Enum.TryParse<Cue>(row[1], out var cue) || cue.ToString() != row[1]
        );

    [Fact]
    public void A_table_that_is_not_there_is_named() =>
        Assert.Contains(
            "nowhere.tsv",
            Assert.Throws<InvalidOperationException>(() => Tsv.Read("nowhere.tsv").Any()).Message,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("一带一路", 0, 4)]
    [InlineData("参与一带一路建设", 2, 4)]
    [InlineData("长三角", 1, 2)]
    [InlineData("211工程", 0, 5)]
    [InlineData("三角", 0, 0)] // the name begins with 长
    [InlineData("2113万吨", 0, 0)] // the number goes on
    [InlineData("三亿元", 0, 0)]
    public void A_name_is_skipped_whole_from_its_first_numeral(string text, int at, int length) =>
        Assert.Equal(length, NameTable.Default.Match(text, at));

    [Theory]
    [InlineData("同比增长", Cue.Rise, 2)]
    [InlineData("比上年同期", Cue.Yoy, 5)]
    [InlineData("不超过", Cue.AtMost, 3)] // and not 超过
    [InlineData("增长率", Cue.RateUp, 3)] // and not 率 behind 增长
    [InlineData("大约", Cue.About, 2)]
    public void The_longest_cue_that_ends_before_the_number_decides(string words, object cue, int length)
    {
        var found = CueTable.Default.Before.MatchEnd(words, out var matched);
        Assert.Equal((cue, length), ((object)(Cue)found, matched));
    }

    private static IEnumerable<(string Place, string Word)> Words(string table) =>
        table == "names.tsv"
            ? Tsv.Read(table).Select(row => ("", row[0]))
            : Tsv.Read(table).SelectMany(row => row[^1].Split('|').Select(word => (row[0], word)));
}
