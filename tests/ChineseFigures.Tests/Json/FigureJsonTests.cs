using System.Text;
using System.Text.Json;
using ChineseFigures.Json;
using ChineseFigures.Tests.Output;
using Xunit;

namespace ChineseFigures.Tests.Json;

public class FigureJsonTests
{
    private static readonly Figure Full = Figures.WithEveryKey(new TraceStep("change-verb", "role=change", 1, 3));

    private static readonly Figure Bare = new()
    {
        Start = 0,
        End = 2,
        Text = "前列",
        Kind = FigureKind.Rank,
        Role = FigureRole.Rank,
    };

    public static TheoryData<Figure, string> Forms { get; } =
        new()
        {
            {
                Full,
                """{"start":3,"end":12,"text":"3—5.50亿元","kind":"money","value":"-300000000","max":"550000000","unit":"CNY/人","qualifier":"atLeast","role":"change","direction":"down","basis":"yoy","rankedBy":"growth","scope":"全省平均","status":"target","previous":true,"indicator":"进出口“总额”","period":"2019-01/2019-06","indicatorId":"actual-fdi","place":"衢州市","observation":2,"trace":[{"rule":"change-verb","effect":"role=change","start":1,"end":3}]}"""
            },
            { Bare, """{"start":0,"end":2,"text":"前列","kind":"rank","role":"rank"}""" },
        };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Serialize_WritesTheContractsRecord(Figure figure, string json) =>
        Assert.Equal(json, JsonSerializer.Serialize(figure, FigureJson.Options));

    [Theory]
    [MemberData(nameof(Forms))]
    public void Write_WritesTheSame(Figure figure, string json)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, FigureJson.WriterOptions))
            FigureJson.Write(writer, figure);
        Assert.Equal(json, Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Deserialize_ReadsWhatWasWritten(Figure figure, string json)
    {
        var read = JsonSerializer.Deserialize(json, FigureJsonContext.Default.Figure)!;
        Assert.Equivalent(figure, read, strict: true);
        Assert.Equal(json, JsonSerializer.Serialize(read, FigureJson.Options));
    }

    [Fact]
    public void Document_RoundTripsWithoutItsText()
    {
        var document = new FigureDocument
        {
            Text = "……",
            Date = new DateOnly(2021, 6, 8),
            DateSource = DateSource.Document,
            Figures = [Bare],
        };
        var json = JsonSerializer.Serialize(document, FigureJson.Options);
        Assert.Equal(
            """{"date":"2021-06-08","dateSource":"document","figures":[{"start":0,"end":2,"text":"前列","kind":"rank","role":"rank"}]}""",
            json
        );
        var read = JsonSerializer.Deserialize(json, FigureJsonContext.Default.FigureDocument)!;
        Assert.Equal("", read.Text);
        Assert.Equal(document.Date, read.Date);
        Assert.Equal(document.DateSource, read.DateSource);
        Assert.Equivalent(document.Figures, read.Figures, strict: true);
    }

    [Theory]
    [InlineData("""{"start":0,"end":2,"text":"3亿","kind":"cash","role":"level"}""")]
    [InlineData("""{"start":0,"end":2,"text":"3亿","kind":"money","value":"1e3","role":"level"}""")]
    [InlineData("""{"start":0,"end":2,"text":"3亿","kind":"money","role":"level","period":"2019-13"}""")]
    [InlineData("""{"start":0,"end":2,"text":"3亿","kind":"money"}""")]
    [InlineData("""{"start":0,"end":2,"text":null,"kind":"money","role":"level"}""")]
    public void Deserialize_ThatBreaksTheContract_Throws(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, FigureJsonContext.Default.Figure));

    [Fact]
    public void SeedRecords_AreReadAndWrittenBack()
    {
        foreach (var line in Seeds())
        {
            var figure = JsonSerializer.Deserialize(line, FigureJsonContext.Default.Figure);
            Assert.Equal(
                line.Replace("\": ", "\":").Replace(", \"", ",\""),
                JsonSerializer.Serialize(figure, FigureJson.Options)
            );
        }
    }

    private static IEnumerable<string> Seeds() =>
        [
            """{"start": 262, "end": 269, "text": "144.6亿元", "kind": "money", "value": "14460000000", "unit": "CNY", "role": "level", "indicator": "进出口总额", "period": "2019-01/2019-06", "observation": 2}""",
            """{"start": 276, "end": 278, "text": "第二", "kind": "rank", "value": "2", "role": "rank", "rankedBy": "level", "scope": "全省", "indicator": "进出口总额", "period": "2019-01/2019-06", "observation": 2}""",
        ];

    [Theory]
    [InlineData(Qualifier.AtMost, "atMost")]
    [InlineData(Qualifier.Exact, "exact")]
    public void Name_IsTheContractsSpelling(Qualifier qualifier, string name) =>
        Assert.Equal(name, FigureJson.Name(qualifier));
}
