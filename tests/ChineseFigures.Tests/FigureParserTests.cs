using Xunit;

namespace ChineseFigures.Tests;

public sealed class FigureParserTests
{
    [Theory]
    [InlineData("20.9亿美元", FigureKind.Money, "2090000000", null, "USD", Qualifier.Exact)]
    [InlineData("　２０．９億美元 ", FigureKind.Money, "2090000000", null, "USD", Qualifier.Exact)]
    [InlineData("约3000万元", FigureKind.Money, "30000000", null, "CNY", Qualifier.About)]
    [InlineData("3—5亿元", FigureKind.Money, "300000000", "500000000", "CNY", Qualifier.Exact)]
    [InlineData("3—5亿元左右", FigureKind.Money, "300000000", "500000000", "CNY", Qualifier.About)]
    [InlineData("约3000多万元", FigureKind.Money, "30000000", null, "CNY", Qualifier.Over)]
    [InlineData("140余个", FigureKind.Count, "140", null, "个", Qualifier.Over)]
    [InlineData("700亩以上", FigureKind.Measure, "700", null, "mu", Qualifier.AtLeast)]
    [InlineData("94.5万元/人", FigureKind.Money, "945000", null, "CNY/人", Qualifier.Exact)]
    [InlineData("百分之三十五点一", FigureKind.Percent, "35.1", null, "%", Qualifier.Exact)]
    [InlineData("4个百分点", FigureKind.Points, "4", null, "pp", Qualifier.Exact)]
    [InlineData("1.5倍", FigureKind.Multiple, "1.5", null, "x", Qualifier.Exact)]
    [InlineData("第三位", FigureKind.Rank, "3", null, null, Qualifier.Exact)]
    [InlineData("前列", FigureKind.Rank, null, null, null, Qualifier.Exact)]
    [InlineData("负一万零一十二", FigureKind.Number, "-10012", null, null, Qualifier.Exact)]
    public void Parse_ReadsEveryKind(
        string text,
        FigureKind kind,
        string? number,
        string? max,
        string? unit,
        Qualifier qualifier
    )
    {
        var expected = new ParsedFigure
        {
            Kind = kind,
            Number = Decimal(number),
            MaxNumber = Decimal(max),
            Unit = unit,
            Qualifier = qualifier,
        };
        Assert.Equal(expected, FigureParser.Parse(text));
        Assert.True(FigureParser.TryParse(text, out var figure, out var error));
        Assert.Equal(expected, figure);
        Assert.Null(error);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("增长", 0)]
    [InlineData("3个月", 0)]
    [InlineData("第二届", 0)]
    [InlineData(" 三成吗", 3)]
    [InlineData(" 三成左右吗", 3)]
    [InlineData("约", 0)]
    [InlineData("以上", 0)]
    [InlineData("约以上", 0)]
    public void Parse_NamesThePlaceOfWhatIsNone(string text, int position)
    {
        Assert.Equal(position, Assert.Throws<FigureFormatException>(() => FigureParser.Parse(text)).Position);
        Assert.False(FigureParser.TryParse(text, out var figure, out var error));
        Assert.Equal(default, figure);
        if (text.Length > 0)
            Assert.Contains($"position {position}", error, StringComparison.Ordinal);
        Assert.False(FigureParser.TryParse(text, out _));
    }

    private static decimal? Decimal(string? number) =>
        number is null ? null : decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
}
