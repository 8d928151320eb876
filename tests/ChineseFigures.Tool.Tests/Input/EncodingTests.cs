using System.Text;

namespace ChineseFigures.Tool.Tests.Input;

public sealed class EncodingTests : IDisposable
{
    private const string Text =
        "徐州市召開新聞發布會\n2019年，全市實際使用外資20.9億美元，比上年增長10.09%，增幅居全省第三位。\n";

    private static readonly string[] Figures = ["20.9億美元", "10.09%", "第三位"];

    // What readers of each place write: the detector has to tell them by their bytes alone.
    private static readonly string[] Simplified =
    [
        Text,
        "全市进出口931.9亿元",
        "增长20.4%",
        "杭州",
        "2023年浙江省规模以上工业增加值22388亿元，比上年增长6.0%。",
        "签约项目14个，总投资28.61亿元；到位外资同比下降3.2%",
        "衢州市烟草专卖局销售卷烟3.5万箱",
    ];

    private static readonly string[] Traditional =
    [
        Text,
        "全市進出口931.9億元",
        "成長20.4%",
        "臺北",
        "行政院主計總處公布2023年經濟成長率為1.31%，較上年減少。",
        "香港特別行政區政府財政儲備約8,000億港元",
        "臺灣電力公司發電量2.3億度",
    ];

    private readonly TemporaryFolder _folder = new();

    static EncodingTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("utf-16le", true)]
    [InlineData("utf-16le", false)]
    [InlineData("utf-16be", true)]
    [InlineData("utf-16be", false)]
    [InlineData("gb18030", false)]
    [InlineData("big5", false)]
    public void Document_GivesTheSameFigures_InEveryEncoding(string encoding, bool hasMark)
    {
        var file = _folder.Write("document.txt", Bytes(Text, encoding, hasMark));
        AssertFigures(file);
        AssertFigures(file, "--encoding", encoding);
    }

    [Theory]
    [InlineData("utf-8", "<meta charset=utf-8>")]
    [InlineData("gb18030", "<meta charset='gb2312'>")]
    [InlineData("gb18030", "<META HTTP-EQUIV=\"Content-Type\" CONTENT=\"text/html; charset=GBK\">")]
    [InlineData("big5", "<meta http-equiv=content-type content='text/html; charset=big5'>")]
    [InlineData("big5", "<meta charset=\"Big5-HKSCS\"/>")]
    [InlineData("gb18030", "<!-- <meta charset=big5> --><meta name=a content=b><meta charset = gb18030 >")]
    [InlineData("utf-8", "<meta charset=utf-16>")]
    public void Page_IsReadAsItDeclares(string encoding, string declaration)
    {
        var page = $"<!DOCTYPE html><html><head>{declaration}</head><body><p>{Text}</p></body></html>";
        AssertFigures(_folder.Write("page.html", Bytes(page, encoding)));
        AssertFigures(_folder.Write("page", Bytes(page, encoding)));
    }

    [Fact]
    public void XmlDeclaration_NamesTheEncoding()
    {
        var page = $"<?xml version=\"1.0\" encoding=\"big5\"?>\n<html><body><p>{Text}</p></body></html>";
        AssertFigures(_folder.Write("page.xhtml", Bytes(page, "big5")));
    }

    // C1 AA CD A8 is also valid UTF-8, of letters that are no Chinese.
    [Fact]
    public void Declaration_GoesBeforeTheBytes()
    {
        var page = "<html><meta charset=gbk><p>联通</p>";
        var file = _folder.Write("page.html", Bytes(page, "gb18030"));
        var result = FiguresTool.Run("extract", file, "--date", "2020-03-28", "--format", "json");
        Assert.Equal("联通", (string?)result.Json["text"]);
    }

    [Theory]
    [InlineData("gb2312", "utf-8")]
    [InlineData("utf-8", "gb18030")]
    [InlineData("utf-8", "big5")]
    public void DeclarationThatTheBytesContradict_IsPassedOver(string declared, string encoding)
    {
        var page = $"<html><meta charset={declared}><p>{Text}</p>";
        AssertFigures(_folder.Write("page.html", Bytes(page, encoding)));
    }

    [Fact]
    public void Mark_GoesBeforeTheDeclaration()
    {
        var page = $"<html><meta charset=gbk><p>{Text}</p>";
        AssertFigures(_folder.Write("page.html", Bytes(page, "utf-16be", hasMark: true)));
        AssertFigures(_folder.Write("page.html", Bytes(page, "utf-8", hasMark: true)));
    }

    [Fact]
    public void NamedEncoding_GoesBeforeTheDeclaration()
    {
        var page = $"<html><meta charset=utf-8><p>{Text}</p>";
        AssertFigures(_folder.Write("page.html", Bytes(page, "big5")), "--encoding", "BIG5");
    }

    [Fact]
    public void ShortAndLongTexts_AreToldApartByTheirBytes()
    {
        AssertRead(Simplified, "gb18030");
        AssertRead(Traditional, "big5");
        AssertRead([string.Concat(Enumerable.Repeat(Text, 2000))], "big5");
        AssertRead([string.Concat(Enumerable.Repeat(Text, 2000))], "gb18030");
    }

    // Pages show their text in the output, so that the text itself is compared and not only its figures.
    private void AssertRead(string[] texts, string encoding)
    {
        var files = texts.Select(
            (text, index) =>
                _folder.Write($"{index}.html", Bytes($"<html><p>{text.Replace("\n", "</p><p>")}</p>", encoding))
        );
        var result = FiguresTool.Run(["extract", .. files, "--date", "2020-03-28", "--format", "jsonl"]);
        Assert.Equal("", result.Error);
        Assert.Equal(texts.Select(text => text.Trim()), result.JsonLines.Select(document => (string?)document["text"]));
    }

    [Theory]
    [InlineData("gb18030", new byte[] { 0x81, 0x30, 0x61 })]
    [InlineData("gb18030", new byte[] { 0xFF })]
    [InlineData("big5", new byte[] { 0xA4, 0x20 })]
    [InlineData("big5", new byte[] { 0x80 })]
    [InlineData("big5", new byte[] { 0xFF })]
    public void UndecodableByte_IsNamedWithItsOffset(string encoding, byte[] wrong)
    {
        var text = string.Concat(Enumerable.Repeat(Text, 3));
        var bytes = Bytes(text, encoding);
        var bad = _folder.Write("bad.txt", [.. bytes, .. wrong, .. bytes]);
        string[][] options =
        [
            [],
            ["--encoding", encoding],
        ];
        foreach (var option in options)
        {
            var result = FiguresTool.Run(["extract", bad, "--date", "2020-03-28", "--format", "json", .. option]);
            Assert.Equal(1, result.ExitCode);
            var name = encoding == "big5" ? "Big5" : "GB18030";
            Assert.Equal($"figures: {bad}: invalid {name} at byte {bytes.Length}\n", result.Error);
            Assert.Empty(result.Output);
        }
    }

    [Fact]
    public void BytesOfNoKnownEncoding_AreBadUtf8()
    {
        // Latin-1, and UTF-8 with one byte lost.
        var latin = _folder.Write("latin.txt", Encoding.Latin1.GetBytes("L'économie a crû de 3,2 % après l'été."));
        var damaged = Bytes(Text, "utf-8").ToList();
        damaged.RemoveAt(4);
        var lost = _folder.Write("lost.txt", [.. damaged]);
        var result = FiguresTool.Run("extract", latin, lost, "--date", "2020-03-28");
        Assert.Equal(1, result.ExitCode);
        Assert.Equal(
            $"figures: {latin}: invalid UTF-8 at byte 2\nfigures: {lost}: invalid UTF-8 at byte 3\n",
            result.Error
        );
    }

    [Fact]
    public void Lines_AreReadInTheNamedEncoding()
    {
        var bytes = Bytes("进出口931.9亿元\n增长20.4%\n", "gb18030");
        var result = FiguresTool.RunOn(bytes, "extract", "--lines", "--encoding", "gbk", "--date", "2020-03-28");
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(["931.9亿元", "20.4%"], result.JsonLines.Select(line => (string?)line["figures"]![0]!["text"]));
    }

    private static byte[] Bytes(string text, string encoding, bool hasMark = false)
    {
        var known = Encoding.GetEncoding(
            encoding,
            EncoderFallback.ExceptionFallback,
            DecoderFallback.ExceptionFallback
        );
        byte[] mark = hasMark ? known.GetPreamble() : [];
        return [.. mark, .. known.GetBytes(text)];
    }

    private static void AssertFigures(string file, params string[] options)
    {
        var result = FiguresTool.Run(["extract", file, "--date", "2020-03-28", "--format", "json", .. options]);
        Assert.Equal("", result.Error);
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(Figures, result.Json["figures"]!.AsArray().Select(figure => (string?)figure!["text"]));
    }
}
