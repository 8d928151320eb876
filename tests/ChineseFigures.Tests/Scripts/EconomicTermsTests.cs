using Xunit;

namespace ChineseFigures.Tests.Scripts;

public class EconomicTermsTests
{
    [Theory]
    [InlineData(ScriptConversion.S2T, "波罗的海干散货指数", "波羅的海乾散貨指數")]
    [InlineData(ScriptConversion.S2HK, "10只基金、3只股票", "10隻基金、3隻股票")]
    [InlineData(ScriptConversion.S2TWP, "国家统计局发布数据", "國家統計局發布數據")]
    [InlineData(ScriptConversion.S2TWP, "经济运行、循环经济、设备投资", "經濟運行、循環經濟、設備投資")]
    [InlineData(ScriptConversion.S2TWP, "审批程序、中央文件、主板市场", "審批程序、中央文件、主板市場")]
    [InlineData(ScriptConversion.S2TWP, "2.5万亿元", "2.5兆元")]
    [InlineData(ScriptConversion.TW2SP, "2.5兆元、3兆日圓、800兆瓦", "2.5万亿元、3万亿日元、800兆瓦")]
    [InlineData(ScriptConversion.TW2SP, "新臺幣、資料來源", "新台币、数据来源")]
    public void Economic_terms_are_converted_as_such(ScriptConversion conversion, string text, string expected) =>
        Assert.Equal(
            expected,
            new ScriptConverter(conversion, new ScriptConverterOptions { EconomicTerms = true }).Convert(text)
        );

    [Theory]
    [InlineData(ScriptConversion.S2TWP, "经济运行", "經濟執行")]
    [InlineData(ScriptConversion.TW2SP, "2.5兆元", "2.5兆元")]
    public void By_default_they_are_converted_as_OpenCC_does(
        ScriptConversion conversion,
        string text,
        string expected
    ) => Assert.Equal(expected, new ScriptConverter(conversion).Convert(text));

    [Fact]
    public void The_callers_own_phrases_come_before_them()
    {
        var options = new ScriptConverterOptions { EconomicTerms = true, Phrases = UserPhrases.Parse("万亿\t萬億") };
        Assert.Equal("萬億元", new ScriptConverter(ScriptConversion.S2TWP, options).Convert("万亿元"));
    }
}
