using Xunit;

namespace ChineseFigures.Tests.Scripts;

public class UserPhrasesTests
{
    [Fact]
    public void A_phrase_wins_over_OpenCCs() =>
        Assert.Equal("雲端上的機器學習", Convert("云\t雲端 雲", "云上的机器学习"));

    [Fact]
    public void A_phrase_wins_even_where_one_of_OpenCCs_begins_before_it() =>
        Assert.Equal("打印機械", Convert("机器\t機械", "打印机器"));

    [Fact]
    public void The_longest_phrase_at_a_place_is_taken() => Assert.Equal("BA", Convert("云\tA\n云端\tB", "云端云"));

    [Fact]
    public void Comments_empty_lines_and_a_byte_order_mark_are_passed_over() =>
        Assert.Equal(["云"], UserPhrases.Parse("\uFEFF# comment\r\n\r\n云\t雲\r\n").Entries.Keys);

    [Theory]
    [InlineData("云\t雲\n发展", "line 2: no tab between phrase and conversion")]
    [InlineData("\t雲", "line 1: the phrase is empty")]
    [InlineData("# comment\n云\t", "line 2: the conversion of 云 is empty")]
    [InlineData("云\t雲\n云\t云", "line 2: 云 is there twice")]
    public void A_malformed_line_is_an_error_that_names_line_and_reason(string lines, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => UserPhrases.Parse(lines)).Message);

    [Fact]
    public void A_phrase_in_code_must_not_be_empty() =>
        Assert.Throws<ArgumentException>(() => new UserPhrases([new("", "雲")]));

    private static string Convert(string lines, string text)
    {
        var options = new ScriptConverterOptions { Phrases = UserPhrases.Parse(lines) };
        return new ScriptConverter(ScriptConversion.S2T, options).Convert(text);
    }
}
