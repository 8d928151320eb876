using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ChineseFigures.Json;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ChineseFigures.Tests.Json;

public class ReadableEncoderTests
{
    private const int UnicodeLength = 0x110000;
    private static readonly JavaScriptEncoder Framework = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    [Fact]
    public void EveryCharacter_IsWrittenAsByTheFrameworksEncoder()
    {
        for (var scalar = 0; scalar < UnicodeLength; scalar++)
        {
            if (!Rune.IsValid(scalar))
                continue;
            var text = new Rune(scalar).ToString();
            Assert.Equal(Framework.WillEncode(scalar), FigureJson.WriterOptions.Encoder!.WillEncode(scalar));
            if (scalar <= char.MaxValue)
                Assert.Equal(
                    Write("亿" + text + "元", Framework),
                    Write("亿" + text + "元", FigureJson.WriterOptions.Encoder)
                );
        }
    }

    [Fact]
    public void AnyText_IsWrittenAsByTheFrameworksEncoder() =>
        Prop.ForAll<string>(text =>
                Write(text ?? "", Framework) == Write(text ?? "", FigureJson.WriterOptions.Encoder!)
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("20.9亿美元")]
    [InlineData("“实际使用外资”（含）：增长10.09%，")]
    [InlineData("a \" b \\ c \n d\u3000e\uE000f")]
    [InlineData("一\U00020000二\ud800三")]
    public void Utf8Text_IsEscapedAsByTheFrameworksEncoder(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var expected = Framework.FindFirstCharacterToEncodeUtf8(bytes);
        Assert.Equal(expected, FigureJson.WriterOptions.Encoder!.FindFirstCharacterToEncodeUtf8(bytes));
        Assert.Equal(Framework.Encode(text), FigureJson.WriterOptions.Encoder.Encode(text));
    }

    private static string Write(string text, JavaScriptEncoder encoder)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = encoder }))
        {
            writer.WriteStartObject();
            writer.WriteString(text, text);
            writer.WriteString("utf8"u8, Encoding.UTF8.GetBytes(text));
            writer.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
