using System.Text.Json;
using ChineseFigures.Json;
using Xunit;

namespace ChineseFigures.Tests.Output;

public sealed class DocumentJsonTests
{
    [Fact]
    public void Json_IsWhatTheSerializerWrites()
    {
        var document = FigureExtractor.Default.Extract("GDP比上年增长6.1%。", new DateOnly(2020, 1, 17));
        var serialized = JsonSerializer.Serialize(document, FigureJson.Options);
        using var expected = JsonDocument.Parse(serialized);
        using var actual = JsonDocument.Parse(document.ToJson());
        Assert.True(JsonElement.DeepEquals(expected.RootElement, actual.RootElement));
        Assert.Contains("\n  \"date\": \"2020-01-17\",\n", document.ToJson(), StringComparison.Ordinal);
        Assert.Contains("\"indicator\": \"GDP\"", document.ToJson(), StringComparison.Ordinal);
    }
}
