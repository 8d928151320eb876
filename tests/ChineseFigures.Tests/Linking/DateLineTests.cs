using ChineseFigures.Linking;
using Xunit;

namespace ChineseFigures.Tests.Linking;

/// <summary>How far into a document its own date is looked for.</summary>
public sealed class DateLineTests
{
    [Theory]
    [InlineData(0, 60, true)]
    [InlineData(59, 0, true)]
    [InlineData(60, 0, false)]
    public void It_stands_in_one_of_the_first_sixty_lines(int before, int behind, bool isFound)
    {
        var text =
            string.Concat(Enumerable.Repeat("出口平稳。\n", before))
            + "2021-06-08"
            + string.Concat(Enumerable.Repeat("\n出口平稳。", behind));
        Assert.Equal(isFound, Found(text));
    }

    [Theory]
    [InlineData(110, true)]
    [InlineData(111, false)]
    public void A_line_longer_than_120_characters_is_a_paragraph(int words, bool isFound) =>
        Assert.Equal(isFound, Found(new string('文', words) + "2021-06-08"));

    [Fact]
    public void Empty_lines_are_lines() => Assert.True(Found("\n\n2021-06-08"));

    private static bool Found(string text)
    {
        var date = DateLine.Find(text, null, out var source);
        return source == DateSource.Document && date == new DateOnly(2021, 6, 8);
    }
}
