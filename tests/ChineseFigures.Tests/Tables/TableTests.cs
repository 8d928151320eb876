using Xunit;

namespace ChineseFigures.Tests.Tables;

/// <summary>
/// Tables as statistical pages draw them, each with its figures: the words of the figure, what it is worth, its role
/// and basis, its indicator, its period.
/// </summary>
public sealed class TableTests
{
    [Fact]
    public void Indicators_StandInRows_TimesInColumns() =>
        AssertFigures(
            """
            指标 | 单位 | 2022年 | 2023年 | 同比增长（%）
            地区生产总值 | 亿元 | 1,163.5 | 1,234.5 | 6.1
            城镇居民人均可支配收入 | 元 | 43503 | 45678 | -5.0
            常住人口 | 万人 | 450 | 456.7 |
            """,
            "1,163.5 = 116350000000 CNY, Level, 地区生产总值, 2022",
            "1,234.5 = 123450000000 CNY, Level, 地区生产总值, 2023",
            "6.1 = 6.1 %, Change Yoy Up, 地区生产总值, 2023",
            "43503 = 43503 CNY, Level, 城镇居民人均可支配收入, 2022",
            "45678 = 45678 CNY, Level, 城镇居民人均可支配收入, 2023",
            "-5.0 = -5.0 %, Change Yoy Down, 城镇居民人均可支配收入, 2023",
            "450 = 4500000 人, Level, 常住人口, 2022",
            "456.7 = 4567000 人, Level, 常住人口, 2023"
        );

    [Fact]
    public void Times_StandInRows_IndicatorsInColumns() =>
        AssertFigures(
            """
            年份 | GDP（亿元） | 增速（%） | 常住人口（万人）
            2021 | 1100 | 8.1 | 449
            2022年 | 1163.5 | 3.2 | 450
            """,
            "1100 = 110000000000 CNY, Level, GDP, 2021",
            "8.1 = 8.1 %, Change Up, GDP, 2021",
            "449 = 4490000 人, Level, 常住人口, 2021",
            "1163.5 = 116350000000 CNY, Level, GDP, 2022",
            "3.2 = 3.2 %, Change Up, GDP, 2022",
            "450 = 4500000 人, Level, 常住人口, 2022"
        );

    [Fact]
    public void BareYears_HeadColumns() =>
        AssertFigures(
            """
             | 2022 | 2023
            粮食产量（万吨） | 34.1 | 34.5
            企业数（家） | 1987 | 2023
            """,
            "34.1 = 341000 t, Level, 粮食产量, 2022",
            "34.5 = 345000 t, Level, 粮食产量, 2023",
            "1987 = 1987 家, Level, 企业数, 2022",
            "2023 = 2023 家, Level, 企业数, 2023"
        );

    [Fact]
    public void Places_StandInRows_UnderHeadsOfTwoRows()
    {
        var figures = AssertFigures(
            """
            地区↓ | 地区生产总值（亿元）» | 固定资产投资»
            绝对量 | 增速（%） | 总量（亿元） | ±%
            徐州市 | 100.1 | 5.5 | 20 | -3
            苏州市 | 2,000 | 4.5 | — | 3.3
            """,
            "100.1 = 10010000000 CNY, Level, 地区生产总值, ",
            "5.5 = 5.5 %, Change Up, 地区生产总值, ",
            "20 = 2000000000 CNY, Level, 固定资产投资, ",
            "-3 = -3 %, Change Down, 固定资产投资, ",
            "2,000 = 200000000000 CNY, Level, 地区生产总值, ",
            "4.5 = 4.5 %, Change Up, 地区生产总值, ",
            "3.3 = 3.3 %, Change Up, 固定资产投资, "
        );
        Assert.Equal(
            ["徐州市", "徐州市", "徐州市", "徐州市", "苏州市", "苏州市", "苏州市"],
            figures.Select(f => f.Place)
        );
        Assert.Equal([1, 1, 2, 2, 3, 3, 4], figures.Select(f => f.Observation));
    }

    [Fact]
    public void Head_OfSeveralRows_NamesEach() =>
        AssertFigures(
            """
            项目» | 1-9月
            出口↓↓ | 总额（亿美元） | 12
            比重（%） | 60
            排名 | 3
            """,
            "12 = 1200000000 USD, Level, 出口总额, 2023-01/2023-09",
            "60 = 60 %, Share, 出口, 2023-01/2023-09",
            "3 = 3, Rank, 出口, 2023-01/2023-09"
        );

    [Theory]
    [InlineData("2023年全市财政收支\n单位：亿元、%\n")]
    [InlineData("2023年全市财政收支\n（单位：亿元）\n\n")]
    public void UnitAndTime_StandInLinesAbove(string before)
    {
        var drawn = DrawnTable.Of("项目 | 累计 | 增长\n税收收入 | 30 | 4.5", before);
        Assert.Equal(
            ["30 = 3000000000 CNY, Level, 税收收入, 2023", "4.5 = 4.5 %, Change Up, 税收收入, 2023"],
            drawn.Figures().Select(Line)
        );
    }

    [Fact]
    public void Caption_StandsInTheFirstRow() =>
        AssertFigures(
            """
            2023年1-6月工业生产情况（单位：万吨）»»
            产品 | 本期 | 同比±%
            钢材 | 12.5 | 3
            """,
            "12.5 = 125000 t, Level, 钢材, 2023-01/2023-06",
            "3 = 3 %, Change Yoy Up, 钢材, 2023-01/2023-06"
        );

    [Fact]
    public void RowsOfAGroup_HaveItsTime() =>
        AssertFigures(
            """
            指标 | 数值（亿元）
            2022年»
            出口 | 5
            2023年»
            出口 | 6
            """,
            "5 = 500000000 CNY, Level, 出口, 2022",
            "6 = 600000000 CNY, Level, 出口, 2023"
        );

    [Theory]
    [InlineData("#城镇")]
    [InlineData("其中：城镇")]
    [InlineData("\u3000\u3000城镇")]
    public void PartOfTheRowAbove_HasItsName(string part) =>
        AssertFigures(
            $"指标 | 2023年（亿元） | 增长（%）\n社会消费品零售总额 | 456.7 | 8.2\n{part} | 300 | 8",
            "456.7 = 45670000000 CNY, Level, 社会消费品零售总额, 2023",
            "8.2 = 8.2 %, Change Up, 社会消费品零售总额, 2023",
            "300 = 30000000000 CNY, Level, 城镇社会消费品零售总额, 2023",
            "8 = 8 %, Change Up, 城镇社会消费品零售总额, 2023"
        );

    [Fact]
    public void Numbering_IsNoPartOfTheName() =>
        AssertFigures(
            """
            指标 | 2023年（亿元）
            一、进出口总额 | 9
            （一）出口总额 | 5
            1.一般贸易出口额 | 3
            """,
            "9 = 900000000 CNY, Level, 进出口总额, 2023",
            "5 = 500000000 CNY, Level, 出口总额, 2023",
            "3 = 300000000 CNY, Level, 一般贸易出口额, 2023"
        );

    [Fact]
    public void NotesAndDashes_AreNoNumbers() =>
        AssertFigures(
            """
            指标 | 2023年（亿元） | 增长（%）
            进口[1] | 9① | —
            出口 | - | …
            投资* | 3.5[2] |
            """,
            "9 = 900000000 CNY, Level, 进口, 2023",
            "3.5 = 350000000 CNY, Level, 投资, 2023"
        );

    [Fact]
    public void SamePeriodOfLastYear_IsAYearEarlier() =>
        AssertFigures(
            """
            指标名称 | 1-6月累计 | 上年同期 | 比上年同期增减%
            进出口总额（万美元） | 90 | 80 | 12.5
            """,
            "90 = 900000 USD, Level, 进出口总额, 2023-01/2023-06",
            "80 = 800000 USD, Level, 进出口总额, 2022-01/2022-06",
            "12.5 = 12.5 %, Change Yoy Up, 进出口总额, 2023-01/2023-06"
        );

    [Fact]
    public void Quarters_BelongToTheYearOfTheirRow() =>
        AssertFigures(
            """
            年度 | 一季度投资额（亿元） | 上半年投资额（亿元）
            2022年 | 3 | 7
            """,
            "3 = 300000000 CNY, Level, 投资额, 2022-01/2022-03",
            "7 = 700000000 CNY, Level, 投资额, 2022-01/2022-06"
        );

    [Fact]
    public void IndexWithoutUnit_IsANumber() =>
        AssertFigures(
            "单位：亿元»\n指标 | 2023年 | 同比上涨（%）\n居民消费价格指数（上年=100） | 100.2 | 0.2",
            "100.2 = 100.2, Level, 居民消费价格指数, 2023",
            "0.2 = 0.2 %, Change Yoy Up, 居民消费价格指数, 2023"
        );

    [Fact]
    public void CellsWithUnits_NeedNoHead() =>
        AssertFigures(
            "总投资 | 5亿元\n占地面积 | 30亩\n浏览次数 | 1234\n发布日期 | 2024-02-01\n联系电话 | 13805551234",
            "5亿元 = 500000000 CNY, Level, 总投资, ",
            "30亩 = 30 mu, Level, 占地面积, "
        );

    [Fact]
    public void SerialNumbersAndCodes_AreNoFigures() =>
        AssertFigures(
            "序号 | 企业 | 代码 | 营业收入（万元）\n1 | 甲公司 | 600001 | 56\n2 | 乙公司 | 600002 | 78",
            "56 = 560000 CNY, Level, 甲公司营业收入, ",
            "78 = 780000 CNY, Level, 乙公司营业收入, "
        );

    [Fact]
    public void ListsSideBySide_AreReadEachByItsNames() =>
        AssertFigures(
            "指标 | 数值（亿元） | 指标 | 数值（亿元）\n出口 | 5 | 进口 | 4",
            "5 = 500000000 CNY, Level, 出口, ",
            "4 = 400000000 CNY, Level, 进口, "
        );

    [Fact]
    public void TraditionalHeads_AreReadAsWell() =>
        AssertFigures(
            "指標 | 單位 | 2023年 | 同比增長(%)\n進出口總額 | 億元 | 931.9 | 20.4",
            "931.9 = 93190000000 CNY, Level, 进出口总额, 2023",
            "20.4 = 20.4 %, Change Yoy Up, 进出口总额, 2023"
        );

    [Fact]
    public void BoundInAHead_IsAFigure() =>
        AssertFigures(
            "项目 | 2023年（个）\n亿元以上项目 | 14",
            "亿元 = 100000000 CNY, Threshold, 亿元以上项目, ",
            "14 = 14 个, Level, 亿元以上项目, 2023"
        );

    [Fact]
    public void CellsOfProse_AreReadAsParagraphs() =>
        AssertFigures(
            "2023年，全市进出口931.9亿元，增长20.4%。\\n出口5亿元，占全市的三成。 | 首页",
            "931.9亿元 = 93190000000 CNY, Level, 进出口, 2023",
            "20.4% = 20.4 %, Change Up, 进出口, 2023",
            "5亿元 = 500000000 CNY, Level, 出口, ",
            "三成 = 30 %, Share, 出口, "
        );

    [Fact]
    public void TextAroundTheTable_IsReadInItsPlace()
    {
        var drawn = DrawnTable.Of("指标 | 数值\n进口 | 4亿元", "一、2022年情况\n出口5亿元。", "\n投资3亿元。");
        Assert.Equal(
            [
                "5亿元 = 500000000 CNY, Level, 出口, 2022",
                "4亿元 = 400000000 CNY, Level, 进口, 2022",
                "3亿元 = 300000000 CNY, Level, 投资, 2022",
            ],
            drawn.Figures().Select(Line)
        );
    }

    [Fact]
    public void Trace_PointsAtTheHeads()
    {
        var drawn = DrawnTable.Of("指标 | 2023年 | 同比增长（%）\n出口 | 5亿元 | 3");
        var extractor = new FigureExtractor(new FigureExtractorOptions { Trace = true });
        var rate = extractor.Extract(drawn.Text, new DateOnly(2024, 2, 1), [drawn.Table]).Figures[1];
        Assert.Contains(rate.Trace!, step => drawn.Text[step.Start..step.End] == "出口");
    }

    private static IReadOnlyList<Figure> AssertFigures(string drawing, params string[] expected)
    {
        var drawn = DrawnTable.Of(drawing);
        var figures = drawn.Figures();
        Assert.Equal(expected, figures.Select(Line));
        Assert.All(figures, figure => Assert.Equal(drawn.Text[figure.Start..figure.End], figure.Text));
        return figures;
    }

    private static string Line(Figure figure)
    {
        string[] role =
        [
            $"{figure.Role}",
            figure.Basis == Basis.None ? "" : $"{figure.Basis}",
            figure.Direction == Direction.None ? "" : $"{figure.Direction}",
        ];
        var value = $"{figure.Number} {figure.Unit}".TrimEnd();
        var said = string.Join(' ', role.Where(word => word.Length > 0));
        return $"{figure.Text} = {value}, {said}, {figure.Indicator}, {figure.Period}";
    }
}
