using System.Globalization;
using System.Text;
using ChineseFigures.Tests.Linking;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ChineseFigures.Tests.Extraction;

/// <summary>What must not change, or change in a known way, when a text is rewritten.</summary>
public sealed class MetamorphicTests
{
    private static readonly DateOnly Date = new(2021, 6, 8);

    // With the currency given, since a text shows by single words what its 元 is.
    private static readonly FigureExtractor Extractor = new(new() { Date = Date, Currency = "CNY" });
    private static readonly string[] SampleTexts = [.. SeedDocument.All.Select(x => x.Text)];
    private static readonly string[] Sentences = [.. SentenceBlock.All.Select(x => x.Text)];

    // Pieces of economic prose and of what scrapes leave, so that random texts reach deep into the rules.
    private static readonly Gen<string> Prose = Gen.OneOf(
            Gen.Elements(Sentences),
            Gen.Elements(Sentences).SelectMany(text => Gen.Choose(0, text.Length).Select(end => text[..end])),
            Gen.Elements(
                "同比增长",
                "其中",
                "分别",
                "占全省的",
                "居全国第",
                "高于",
                "由",
                "增加到",
                "比上年",
                "2019年",
                "上半年",
                "“十三五”期间",
                "3亿元",
                "亿元以上项目",
                "12.5%",
                "4个百分点",
                "(",
                "）",
                "，",
                "。",
                "；",
                "、",
                "：",
                "\n",
                " ",
                "\u200B",
                "[3]",
                "(jìn)",
                "\uD83D"
            )
        )
        .ListOf()
        .Select(parts => string.Concat(parts.Take(12)));

    // With those of magnitude, and 第: 亿元以上项目, 第三位.
    private const string HanNumerals = "第零〇一二三四五六七八九十百千万亿兆萬億两兩几幾数數半";

    [Fact]
    public void Any_string_is_answered_with_valid_spans()
    {
        Prop.ForAll(Prose.ToArbitrary(), HasValidSpans).Check(Config.QuickThrowOnFailure.WithMaxTest(3_000));
        Prop.ForAll<string>(text => HasValidSpans(text ?? "")).Check(Config.QuickThrowOnFailure.WithMaxTest(3_000));
    }

    private static bool HasValidSpans(string text)
    {
        Spans.AssertValid(text, Extractor.Extract(text));
        return true;
    }

    [Theory]
    [InlineData('\u200B')]
    [InlineData('\u200D')]
    [InlineData('\u2060')]
    [InlineData('\uFEFF')]
    [InlineData('\u00AD')]
    public void Zero_width_characters_move_offsets_and_change_nothing_else(char invisible)
    {
        var places =
            from text in Gen.Elements(Sentences)
            from at in Gen.Choose(0, text.Length - 1)
            where !TouchesNoise(text, at)
            select (Text: text, At: at);
        MovesOffsetsOnly($"{invisible}", places, tests: 400);
    }

    [Theory]
    [InlineData("(jìn)")]
    [InlineData("（zhǎng）")]
    public void Pinyin_behind_a_character_moves_offsets_and_changes_nothing_else(string pinyin)
    {
        var places =
            from text in Gen.Elements(Sentences)
            from at in Gen.Choose(1, text.Length - 1)
            where char.IsBetween(text[at - 1], '\u4E00', '\u9FFF') && !TouchesNoise(text, at)
            select (Text: text, At: at);
        MovesOffsetsOnly(pinyin, places, tests: 1_000);
    }

    private static void MovesOffsetsOnly(string noise, Gen<(string Text, int At)> places, int tests) =>
        Prop.ForAll(places.ToArbitrary(), place => AssertMoved(noise, place.Text, [place.At]))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(tests));

    private static void AssertMoved(string noise, string text, IReadOnlyList<int> places)
    {
        var noisy = new StringBuilder(text);
        foreach (var place in places.Reverse())
            noisy.Insert(place, noise);
        var moved = Find(text).Select(row => row with { Start = Move(row.Start), End = Move(row.End - 1) + 1 });
        Assert.Equal(WithoutNoise(moved), WithoutNoise(Find(noisy.ToString())));

        int Move(int at) => at + noise.Length * places.Count(place => place <= at);
        IEnumerable<Row> WithoutNoise(IEnumerable<Row> rows) =>
            rows.Select(row => row with { Text = row.Text.Replace(noise, "", StringComparison.Ordinal) });
    }

    // 2019 年增长 20.4 %: a space where two typefaces met.
    [Fact]
    public void Spaces_around_numerals_move_offsets_and_change_nothing_else()
    {
        foreach (var text in Sentences.Concat(SampleTexts))
            AssertMovedBySpaces(text, [.. Enumerable.Range(1, text.Length - 1).Where(at => BordersNumeral(text, at))]);
    }

    // 12 . 8 元 / 公 斤: spaces between all characters of a number but its digits.
    [Fact]
    public void Spaces_inside_figures_move_offsets_and_change_nothing_else()
    {
        foreach (var text in Sentences)
            AssertMovedBySpaces(text, [.. Find(text).SelectMany(figure => PlacesInside(figure, text))]);
    }

    // Each alone, and all at once.
    private static void AssertMovedBySpaces(string text, int[] places)
    {
        AssertMoved(" ", text, places);
        foreach (var place in places)
            AssertMoved(" ", text, [place]);
    }

    private static bool BordersNumeral(string text, int at) =>
        !TouchesNoise(text, at)
        && IsOfNumeral(text[at - 1]) != IsOfNumeral(text[at])
        && !char.IsAsciiLetter(text[at - 1])
        && !char.IsAsciiLetter(text[at]);

    private static bool IsOfNumeral(char c) => char.IsAsciiDigit(c) || c is '.' or '%';

    private static IEnumerable<int> PlacesInside(Row figure, string text)
    {
        // 首位 and 一半 are words, which a scrape does not part, and so are 新台币 in front and 第一梯队.
        var words = figure.Text.TakeWhile(c => !IsDigit(c) && !HanNumerals.Contains(c)).Count();
        return figure.Text is "一半" or "零增长" || figure["value"] == "-"
            ? []
            : Enumerable
                .Range(figure.Start, figure.Text.Length)
                .Skip(words + 1)
                .Where(at => !TouchesNoise(text, at) && !PartsAnother(text[at - 1], text[at]));
    }

    // Digits or letters apart are two words, 12.5 -3.2 two cells of a table, and 三 belongs to 五成三 as long as it touches it.
    private static bool PartsAnother(char before, char after) =>
        (IsOfArabic(before) && IsOfArabic(after))
        || (char.IsAsciiLetter(before) && char.IsAsciiLetter(after))
        || IsDash(before)
        || IsDash(after)
        || before == '成';

    private static bool IsOfArabic(char c) => IsDigit(c) || c is '.' or ',' or '．' or '，';

    private static bool IsDigit(char c) => char.IsAsciiDigit(c) || c is >= '０' and <= '９';

    private static bool IsDash(char c) =>
        char.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation || c is '~' or '～';

    // Spaces, footnote marks and pinyin in parentheses are noise of another kind, and are looked for as they stand.
    private static bool TouchesNoise(string text, int at) => IsOfNoise(text[at]) || (at > 0 && IsOfNoise(text[at - 1]));

    private static bool IsOfNoise(char c) =>
        char.IsWhiteSpace(c) || char.IsLower(c) || "()[]【】".Contains(c, StringComparison.Ordinal);

    // Nothing leans on what ends a paragraph, and no paragraph on another that is no heading; but see WithoutOwner.
    [Fact]
    public void Deleting_the_end_of_a_paragraph_deletes_its_figures_only()
    {
        foreach (var text in Sentences.Concat(SampleTexts))
        {
            var rows = Find(text);
            foreach (var end in ParagraphEnds(text))
            {
                var left = Find(Deletion.Of(end, text));
                var deleted = rows.Where(row => row.Start >= end.Start.Value && row.End <= end.End.Value).ToArray();
                var expected = Deletion
                    .Of(end, rows)
                    .Select((row, i) => i < left.Length ? WithoutOwner(row, left, i, deleted) : row);
                Assert.Equal(expected, left);
            }
        }
    }

    private const int FarthestNamesake = 400;

    // 普通高校5所，〔招生1.2万人〕。职业学校18所，招生2.3万人: whose it is was named before it, and only a namesake among what
    // was deleted made it needful to say so.
    private static Row WithoutOwner(Row row, Row[] left, int index, Row[] deleted)
    {
        var (name, bare) = (row["indicator"], left[index]["indicator"]);
        if (name == bare || !name.EndsWith(bare, StringComparison.Ordinal))
            return row;
        var owner = name[..^bare.Length];
        var isToldApart =
            left[..index].Any(first => first["indicator"].StartsWith(owner, StringComparison.Ordinal))
            && deleted.Any(other =>
                other.Start - row.End <= FarthestNamesake && other["indicator"].EndsWith(bare, StringComparison.Ordinal)
            );
        return isToldApart
            ? row with
            {
                Keys = new Dictionary<string, string>(row.Keys) { ["indicator"] = bare },
            }
            : row;
    }

    // The last clause of each, its last sentence, and all of it.
    private static IEnumerable<Range> ParagraphEnds(string text)
    {
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            if (line.TrimEnd() is [.., '。'] prose)
            {
                var stop = start + prose.Length - 1;
                foreach (var mark in "，。".Where(prose[..^1].Contains))
                    yield return text.LastIndexOf(mark, stop - 1)..stop;
                yield return start..(stop + 1);
            }
            start += line.Length + 1;
        }
    }

    // 全年 means the year that the document spoke of before.
    private static readonly string[] References = ["全年", "年末", "年底", "当年", "當年", "当月", "當月"];

    // Both are prose, so that neither is a heading for the other.
    [Fact]
    public void Two_texts_joined_by_a_blank_line_state_the_figures_of_both()
    {
        var prose = Sentences.Where(text => !text.Contains('\n') && text.EndsWith('。')).ToArray();
        var alone = prose.Where(text => !References.Any(text.Contains)).ToArray();
        var pairs = Gen.Elements(prose).Zip(Gen.Elements(alone), (a, b) => (a, b));
        Prop.ForAll(
                pairs.ToArbitrary(),
                pair =>
                {
                    var (a, b) = pair;
                    var offset = a.Length + 2;
                    Assert.Equal(Find(a).Concat(Find(b).Select(row => row.MovedBy(offset))), Find($"{a}\n\n{b}"));
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));
    }

    [Fact]
    public void Full_width_and_half_width_forms_state_the_same_rows()
    {
        foreach (var text in Sentences.Concat(SampleTexts))
        {
            var rows = WithoutText(Find(text)).ToList();
            Assert.Equal(rows, WithoutText(Find(Widen(text))));
            Assert.Equal(rows, WithoutText(Find(Narrow(text))));
        }
    }

    [Fact]
    public void Both_scripts_state_the_same_rows()
    {
        var converter = new ScriptConverter(ScriptConversion.S2T);
        foreach (var text in SentenceBlock.All.Select(x => x.Text))
        {
            var traditional = converter.Convert(text);
            if (traditional.Length == text.Length)
                Assert.Equal(WithoutText(Find(text)), WithoutText(Find(traditional)));
        }
    }

    // Digits and marks; letters stay, since pinyin in parentheses is noise in lower case only.
    private static string Widen(string text) =>
        string.Concat(
            text.Select(c => c is >= '0' and <= '9' or '%' or ',' or '(' or ')' or ':' or ';' ? (char)(c + 0xFEE0) : c)
        );

    private static string Narrow(string text) =>
        string.Concat(
            text.Select(c => c is >= '０' and <= '９' or '％' or '（' or '）' or '：' or '；' ? (char)(c - 0xFEE0) : c)
        );

    private static Row[] Find(string text) => Row.Of(Extractor.Extract(text));

    private static IEnumerable<Row> WithoutText(IEnumerable<Row> rows) => rows.Select(row => row with { Text = "" });
}
