using Xunit;

namespace ChineseFigures.Tests.Scripts;

public class ScriptConverterTests
{
    [Theory]
    [InlineData(ScriptConversion.S2T, "汉语里的发展与头发", "漢語裏的發展與頭髮")]
    [InlineData(ScriptConversion.T2S, "漢語裏的發展與頭髮", "汉语里的发展与头发")]
    [InlineData(ScriptConversion.S2TW, "这里的面粉", "這裡的麵粉")]
    [InlineData(ScriptConversion.TW2S, "這裡的麵粉", "这里的面粉")]
    [InlineData(ScriptConversion.S2TWP, "打印机和软件", "印表機和軟體")]
    [InlineData(ScriptConversion.TW2SP, "計程車和軟體", "出租车和软件")]
    [InlineData(ScriptConversion.S2HK, "税收说明", "税收説明")]
    [InlineData(ScriptConversion.HK2S, "税收説明", "税收说明")]
    [InlineData(ScriptConversion.S2HKP, "宽带服务器", "寬頻伺服器")]
    [InlineData(ScriptConversion.HK2SP, "寬頻伺服器", "宽带服务器")]
    [InlineData(ScriptConversion.T2TW, "這裏的麪粉", "這裡的麵粉")]
    [InlineData(ScriptConversion.TW2T, "這裡的麵粉", "這裏的麪粉")]
    [InlineData(ScriptConversion.T2HK, "稅收說明", "税收説明")]
    [InlineData(ScriptConversion.HK2T, "税收説明", "稅收說明")]
    [InlineData(ScriptConversion.T2JP, "圓與舊經濟", "円与旧経済")]
    [InlineData(ScriptConversion.JP2T, "円与旧経済", "圓與舊經濟")]
    public void Each_conversion_has_its_forms(ScriptConversion conversion, string source, string expected) =>
        Assert.Equal(expected, new ScriptConverter(conversion).Convert(source));

    [Theory]
    [InlineData("😀 Latin 12.5%, ｆｕｌｌ")]
    [InlineData("葛\U000E0100城")] // an ideographic variation sequence
    [InlineData("\uD840 and \uDC00")] // lone surrogates
    [InlineData("⿰讠饣")] // an ideographic description sequence
    [InlineData("")]
    public void What_is_not_converted_passes_through_whole(string text) =>
        Assert.Same(text, new ScriptConverter(ScriptConversion.S2TWP).Convert(text));

    [Fact]
    public void A_variation_selector_stays_behind_its_converted_character() =>
        Assert.Equal("漢\U000E0100", new ScriptConverter(ScriptConversion.S2T).Convert("汉\U000E0100"));

    [Fact]
    public void Compatibility_ideographs_are_normalized_first() =>
        Assert.Equal("丽了", new ScriptConverter(ScriptConversion.T2S).Convert("\U0002F800\uF9BA"));

    [Fact]
    public void Characters_beyond_the_basic_plane_are_converted() =>
        Assert.Equal("𫝈", new ScriptConverter(ScriptConversion.T2S).Convert("㑮"));

    [Fact]
    public void The_map_translates_spans_where_words_are_exchanged()
    {
        var result = new ScriptConverter(ScriptConversion.S2TWP).ConvertWithMap("有打印机和数据库");
        Assert.Equal("有印表機和資料庫", result.Text);
        Assert.Equal("打印机", result.Source[result.ToSource(1..3)]);
        Assert.Equal("印表機", result.Text[result.ToOutput(2..3)]);
    }

    [Fact]
    public void The_map_translates_offsets_where_the_length_changes()
    {
        var result = new ScriptConverter(ScriptConversion.S2TWP).ConvertWithMap("互联网价格");
        Assert.Equal("網際網路價格", result.Text);
        Assert.Equal(3, result.ToSource(4));
        Assert.Equal(4, result.ToOutput(3));
        Assert.Equal("价格", result.Source[result.ToSource(4..6)]);
        Assert.Equal(0, result.ToSource(2)); // within a word: its beginning
    }

    [Fact]
    public void The_map_translates_characters_one_by_one_within_phrases_that_keep_them()
    {
        var result = new ScriptConverter(ScriptConversion.S2T).ConvertWithMap("一丝不挂");
        Assert.Equal("丝", result.Source[result.ToSource(1..2)]);
    }

    [Fact]
    public void The_map_refuses_offsets_beyond_the_text()
    {
        var result = new ScriptConverter(ScriptConversion.S2T).ConvertWithMap("汉");
        Assert.Throws<ArgumentOutOfRangeException>(() => result.ToSource(2));
        Assert.Throws<ArgumentOutOfRangeException>(() => result.ToOutput(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => result.ToOutput(0..2));
    }

    [Fact]
    public void An_unknown_conversion_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ScriptConverter((ScriptConversion)16));
}
