using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ChineseFigures.Tests.Tables;

public sealed class FigureTableTests
{
    private static readonly string[] Contents =
    [
        "",
        "指标",
        "单位",
        "亿元",
        "2023",
        "2023年",
        "1-6月",
        "上年同期",
        "出口",
        "#其中：进口",
        "增速（%）",
        "±",
        "（",
        "排名",
        "序号",
        "12.5",
        "-3",
        "—",
        "①",
        "5亿元",
        "单位：亿元、%",
        "全市进出口931.9亿元，增长20.4%。",
    ];

    [Fact]
    public void Cells_StandInTheOrderOfTheText()
    {
        var error = Assert.Throws<ArgumentException>(() =>
            new FigureTable([
                [new(0, 2)],
                [new(3, 4), new(3, 5)],
            ])
        );
        Assert.Contains(
            "Cell 1 of row 1 spans 3..5, expected a span from 4 on",
            error.Message,
            StringComparison.Ordinal
        );
        Assert.Throws<ArgumentException>(() =>
            new FigureTable([
                [new(2, 1)],
            ])
        );
        Assert.Throws<ArgumentException>(() =>
            new FigureTable([
                [new(-1, 1)],
            ])
        );
        Assert.Throws<ArgumentNullException>(() => new FigureTable(null!));
        Assert.Throws<ArgumentNullException>(() => new FigureTable([null!]));
    }

    [Fact]
    public void Tables_StandWithinTheText_OneBehindTheOther()
    {
        FigureTable table = new([
            [new(0, 2)],
        ]);
        var beyond = Assert.Throws<ArgumentException>(() => FigureExtractor.Default.Extract("指", null, [table]));
        Assert.Contains("Table 0 spans 0..2, expected a span within 0..1", beyond.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => FigureExtractor.Default.Extract("指标", null, [table, table]));
        Assert.Throws<ArgumentNullException>(() => FigureExtractor.Default.Extract("指标", null, null!));
    }

    [Fact]
    public void EmptyTables_ChangeNothing()
    {
        FigureTable[] tables =
        [
            new([]),
            new([
                [],
            ]),
            new([
                [new(0, 0)],
            ]),
        ];
        var figure = Assert.Single(FigureExtractor.Default.Extract("出口5亿元。", null, tables).Figures);
        Assert.Equal("出口", figure.Indicator);
    }

    [Fact]
    public void Spans_BoundTheTable()
    {
        FigureTable table = new([
            [],
            [new(3, 5), new(6, 6)],
            [new(7, 9)],
        ]);
        Assert.Equal((3, 9), (table.Start, table.End));
        Assert.Equal(3, table.Rows.Count);
    }

    // Whatever stands in the cells and however far they reach: figures are slices of the text, in its order.
    [Fact]
    public void AnyTable_GivesSlicesInOrder()
    {
        var cell =
            from text in Gen.Elements(Contents)
            from columns in Gen.Choose(-1, 4)
            from rows in Gen.Choose(-1, 3)
            select (Text: text, Columns: columns, Rows: rows);
        var tables = cell.ArrayOf().ArrayOf();
        Prop.ForAll(
                tables.ToArbitrary(),
                drawn =>
                {
                    var text = new System.Text.StringBuilder("2023年全市情况");
                    List<List<TableCell>> rows = [];
                    foreach (var row in drawn)
                    {
                        rows.Add([]);
                        foreach (var (content, columnSpan, rowSpan) in row)
                        {
                            var start = text.Append('\n').Length;
                            text.Append(content);
                            rows[^1]
                                .Add(new TableCell(start, text.Length) { ColumnSpan = columnSpan, RowSpan = rowSpan });
                        }
                    }
                    var source = text.ToString();
                    var figures = FigureExtractor.Default.Extract(source, null, [new FigureTable(rows)]).Figures;
                    return figures.All(figure => source[figure.Start..figure.End] == figure.Text)
                        && figures.Zip(figures.Skip(1)).All(pair => pair.First.End <= pair.Second.Start);
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void HugeSpans_TakeNoMemory()
    {
        var row = new TableCell[]
        {
            new(0, 2) { ColumnSpan = int.MaxValue, RowSpan = int.MaxValue },
        };
        var document = FigureExtractor.Default.Extract("出口5亿元。", null, [new FigureTable([row, row[..0]])]);
        Assert.Single(document.Figures);
    }
}
