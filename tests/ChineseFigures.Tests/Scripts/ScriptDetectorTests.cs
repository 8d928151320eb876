using Xunit;

namespace ChineseFigures.Tests.Scripts;

public class ScriptDetectorTests
{
    [Theory]
    [InlineData("国内生产总值同比增长6.9%", ChineseScript.Simplified)]
    [InlineData("國內生產總值同比增長6.9%", ChineseScript.Traditional)]
    [InlineData("国内生产总值，國內生產總值", ChineseScript.Mixed)]
    [InlineData("人口", ChineseScript.Unknown)]
    [InlineData("GDP 6.9%", ChineseScript.Unknown)]
    [InlineData("", ChineseScript.Unknown)]
    public void The_script_is_that_of_the_characters_that_tell(string text, ChineseScript script) =>
        Assert.Equal(script, ScriptDetector.Detect(text).Script);

    [Theory]
    [InlineData("行政院主計總處這裡啟動", TraditionalRegion.Taiwan)]
    [InlineData("香港政府統計處説明税務", TraditionalRegion.HongKong)]
    [InlineData("國內生產總值", TraditionalRegion.Unknown)]
    [InlineData("税务说明", TraditionalRegion.Unknown)] // Simplified writes 税 too
    public void The_region_is_that_of_the_forms_that_tell(string text, TraditionalRegion region) =>
        Assert.Equal(region, ScriptDetector.Detect(text).Region);

    [Fact]
    public void The_counts_say_how_many_characters_told() =>
        Assert.Equal(new ScriptDetection(3, 1, 1, 0), ScriptDetector.Detect("国产总的裡"));

    [Fact]
    public void A_few_characters_of_the_other_script_do_not_make_a_text_mixed() =>
        Assert.Equal(ChineseScript.Simplified, new ScriptDetection(95, 5, 0, 0).Script);

    [Fact]
    public void Detections_of_parts_add_up()
    {
        var (part, other) = (ScriptDetector.Detect("国产"), ScriptDetector.Detect("國產這裡"));
        Assert.Equal(ScriptDetector.Detect("国产國產這裡"), part + other);
    }
}
