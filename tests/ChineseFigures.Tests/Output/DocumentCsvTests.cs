using System.Text.Json;
using ChineseFigures.Json;
using ChineseFigures.Tests.Extraction;
using CsvHelper;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ChineseFigures.Tests.Output;

/// <summary>The table, read back by a reader of its own.</summary>
public sealed class DocumentCsvTests
{
    private const string Head =
        "start,end,text,kind,value,max,unit,qualifier,role,direction,basis,rankedBy,scope,status,previous,indicator,"
        + "period,indicatorId,place,observation\r\n";

    private static readonly CsvReaderOptions Strict = CsvReaderOptions.Default with
    {
        Separator = ',',
        MalformedData = CsvMalformedDataHandling.Throw,
        FieldCountMismatch = CsvFieldCountHandling.Throw,
        SkipEmptyLines = false,
    };

    [Fact]
    public void Columns_AreTheContractsKeysInItsOrder() => Assert.Equal(Head, Figures.Document("").ToCsv());

    [Fact]
    public void Row_HasEveryKey() =>
        Assert.Equal(
            Head
                + "3,12,3—5.50亿元,money,-300000000,550000000,CNY/人,atLeast,change,down,yoy,growth,全省平均,target,true,"
                + "进出口“总额”,2019-01/2019-06,actual-fdi,衢州市,2\r\n",
            Figures.Document("", Figures.Full).ToCsv()
        );

    [Fact]
    public void SampleDocuments_AreReadBackAsTheirJson() =>
        Assert.All(
            SeedDocument.All,
            seed =>
            {
                var document = FigureExtractor.Default.Extract(seed.Text, new DateOnly(2021, 1, 1));
                var expected = document.Figures.Select(figure =>
                    JsonSerializer.SerializeToElement(figure, FigureJson.Options)
                );
                Assert.Equal(expected.Select(Cells), Read(document.ToCsv()));
            }
        );

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("=HYPERLINK(\"http://example.com\",\"亿元\")", "'=HYPERLINK(\"http://example.com\",\"亿元\")")]
    [InlineData("+5%", "'+5%")]
    [InlineData("-3.2%", "'-3.2%")]
    [InlineData("－3.2%", "'－3.2%")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "'\r=1")]
    [InlineData("\n=1", "'\n=1")]
    [InlineData("5%=", "5%=")]
    [InlineData("a,b", "a,b")]
    [InlineData("a\"b\"", "a\"b\"")]
    [InlineData("1\n亿", "1\n亿")]
    [InlineData("1\r\n亿", "1\r\n亿")]
    [InlineData(" 亿 ", " 亿 ")]
    [InlineData("", "")]
    public void Words_AreReadBack_FormulasAsTheirText(string text, string cell)
    {
        var row = Assert.Single(Read(Figures.Document(text, Figures.Saying(text)).ToCsv()));
        Assert.All((string[])["text", "unit", "scope", "indicator", "place"], key => Assert.Equal(cell, row[key]));
    }

    [Fact]
    public void Numbers_StayNumbers()
    {
        var row = Assert.Single(Read(Figures.Document("", Figures.Full).ToCsv()));
        Assert.Equal("-300000000", row["value"]);
    }

    [Fact]
    public void AnyWords_AreReadBackAndRunNothing() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<NonNull<string>>(),
                words =>
                {
                    var row = Read(Figures.Document("", Figures.Saying(words.Get)).ToCsv()).Single();
                    var cell = row["indicator"]!;
                    var isFormula = cell.Length > 1 && "=+-@\t\r\n".Contains(cell[0], StringComparison.Ordinal);
                    return !isFormula && (cell == words.Get || cell == "'" + words.Get);
                }
            )
            .QuickCheckThrowOnFailure();

    private static List<Dictionary<string, string?>> Read(string csv)
    {
        using var reader = CsvReader.FromText(csv, Strict);
        var rows = new List<Dictionary<string, string?>>();
        while (reader.Read())
            rows.Add(reader.Current.ToDictionary());
        return rows;
    }

    // A key left out is an empty cell.
    private static Dictionary<string, string?> Cells(JsonElement figure) =>
        Head.TrimEnd()
            .Split(',')
            .ToDictionary(key => key, string? (key) => figure.TryGetProperty(key, out var value) ? Cell(value) : "");

    private static string Cell(JsonElement value) => value.ValueKind == JsonValueKind.True ? "true" : value.ToString();
}
