using ChineseFigures.Reading;
using Xunit;

namespace ChineseFigures.Tests.Reading;

/// <summary>What may stand between the characters of one number.</summary>
public sealed class SpacingTests
{
    [Fact]
    public void Spaces_line_breaks_and_characters_without_width_are_spacing()
    {
        const string All = " \n\r\u00AD\u200B\u200C\u200D\u2060\uFEFF";
        var found = Enumerable.Range(0, char.MaxValue + 1).Select(i => (char)i).Where(Spacing.IsSpacing);
        Assert.Equal(All.Order(), found);
    }

    [Theory]
    [InlineData("亿 元", 1, 2)]
    [InlineData("亿 \u200B 元", 1, 4)]
    [InlineData("亿\n元", 1, 2)]
    [InlineData("亿\n\n元", 1, 2)]
    [InlineData("亿元", 1, 1)]
    [InlineData("亿 ", 1, 2)]
    [InlineData("亿", 1, 1)]
    public void It_is_skipped_up_to_an_empty_line(string text, int at, int end) =>
        Assert.Equal(end, Spacing.Skip(text, at));
}
