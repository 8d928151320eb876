using ChineseFigures.Scripts;
using Xunit;

namespace ChineseFigures.Tests.Scripts;

public class ScriptTablesTests
{
    private static readonly Dictionary<char, char> Twins = ReadTwins();

    [Theory]
    [InlineData('億', '亿')] // Traditional
    [InlineData('裡', '里')] // Taiwan, by way of 裏
    [InlineData('説', '说')] // Hong Kong, by way of 說
    [InlineData('円', '圆')] // Japanese, by way of 圓
    [InlineData('\uF9BA', '了')] // compatibility ideograph
    public void A_character_is_read_as_its_Simplified_twin(char form, char simplified) =>
        Assert.Equal(simplified, Twins[form]);

    [Theory]
    [InlineData('亿')] // is Simplified
    [InlineData('么')] // Taiwan's form of 幺, but Simplified 麼 first
    [InlineData('著')] // Taiwan's 着, but 著名 everywhere
    [InlineData('缶')] // Japanese 罐, but a Chinese word of its own
    [InlineData('A')]
    public void A_character_that_stands_for_itself_has_no_twin(char form) => Assert.DoesNotContain(form, Twins.Keys);

    [Fact]
    public void A_twin_is_final_but_for_苧_which_is_both_a_Simplified_and_a_Traditional_character() =>
        Assert.Equal(['薴'], Twins.Where(twin => Twins.ContainsKey(twin.Value)).Select(twin => twin.Key));

    [Fact]
    public void No_key_reaches_farther_than_a_writer_holds_back()
    {
        const int Reach = 128;
        var keys = Enum.GetValues<ScriptConversion>().SelectMany(PipelineEntries.Of).SelectMany(stage => stage.Keys);
        Assert.InRange(keys.Max(key => key.Length), 2, Reach);
    }

    private static Dictionary<char, char> ReadTwins()
    {
        var twins = new Dictionary<char, char>();
        ScriptTables.ForEachSimplified(twins.Add);
        return twins;
    }
}
