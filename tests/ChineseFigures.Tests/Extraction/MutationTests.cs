using System.Diagnostics;
using System.Globalization;
using System.Text;
using Xunit;

namespace ChineseFigures.Tests.Extraction;

/// <summary>
/// Random edits of the sample documents: whatever a scrape does to a text, it is answered, with valid spans and in
/// good time. Every round has its seed, which a failure names; <c>FIGURES_FUZZ_ROUNDS</c> asks for a longer run.
/// </summary>
public sealed class MutationTests
{
    private const int DefaultRounds = 3_000;
    private const int MostEdits = 12;
    private const int LongestStretch = 40;

    // A sample document takes a millisecond or two; so long only where something runs away.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private static readonly DateOnly Date = new(2020, 3, 28);

    private static readonly string[] Texts = [.. SeedDocument.All.Select(seed => seed.Text)];

    private static readonly string[] Shards =
    [
        "亿",
        "万",
        "千",
        "百分之",
        "第",
        "前",
        "9",
        "0",
        ".",
        "-",
        "－",
        "%",
        "％",
        "‰",
        "元",
        "美元",
        "个百分点",
        "倍",
        "翻",
        "（",
        "）",
        "(",
        ")",
        "“",
        "”",
        "：",
        "；",
        "，",
        "、",
        "。",
        "\n",
        "\r\n",
        "\n\n",
        " ",
        "　",
        "\t",
        "\u200B",
        "\uFEFF",
        "\uD83D",
        "\uDE00",
        "\u0301",
        "\0",
        "\uFFFD",
        "??",
        "同比",
        "增长",
        "下降",
        "由",
        "到",
        "占",
        "居全省",
        "分别",
        "其中",
        "2019年",
        "1-9月",
        "去年",
        "“十三五”期间",
        "民国112年",
        "jìn",
        "(jìn)",
        "[3]",
        "①",
        "E+10",
        "99999999999999999999999999",
        "0.0000000000000000000000000001",
        "一二三四五六七八九十百千万亿兆",
        "壹佰",
        "1/3",
        "三分之",
        "$",
        "HK$",
        "￥",
        "RMB",
    ];

    [Fact]
    public void Any_edit_of_a_document_is_answered_in_good_time_with_valid_spans()
    {
        var rounds = int.Parse(
            Environment.GetEnvironmentVariable("FIGURES_FUZZ_ROUNDS") ?? $"{DefaultRounds}",
            CultureInfo.InvariantCulture
        );
        for (var seed = 0; seed < rounds; seed++)
            Check(seed);
    }

    private static void Check(int seed)
    {
        var text = Mutate(new Random(seed));
        var watch = Stopwatch.StartNew();
        try
        {
            Spans.AssertValid(text, FigureExtractor.Default.Extract(text, Date));
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"seed {seed}", exception);
        }
        Assert.True(watch.Elapsed < Patience, $"seed {seed} took {watch.Elapsed}");
    }

    private static string Mutate(Random random)
    {
        var text = new StringBuilder(Pick(random, Texts));
        var edits = random.Next(1, MostEdits + 1);
        for (var i = 0; i < edits; i++)
            Edit(random, text);
        return text.ToString();
    }

    private static void Edit(Random random, StringBuilder text)
    {
        var at = random.Next(text.Length + 1);
        var length = random.Next(Math.Min(LongestStretch, text.Length - at) + 1);
        switch (random.Next(6))
        {
            case 0:
                text.Remove(at, length);
                break;
            case 1:
                text.Insert(random.Next(text.Length + 1), text.ToString(at, length));
                break;
            case 2:
                text.Insert(at, Pick(random, Shards));
                break;
            case 3:
                text.Insert(at, (char)random.Next(char.MaxValue + 1));
                break;
            case 4:
                text.Insert(at, Stretch(random, Pick(random, Texts)));
                break;
            default:
                for (var i = at; i < at + length; i++)
                    text[i] = text[at + random.Next(length)];
                break;
        }
    }

    private static string Stretch(Random random, string text)
    {
        var start = random.Next(text.Length);
        return text.Substring(start, random.Next(Math.Min(LongestStretch, text.Length - start)));
    }

    private static string Pick(Random random, string[] texts) => texts[random.Next(texts.Length)];
}
