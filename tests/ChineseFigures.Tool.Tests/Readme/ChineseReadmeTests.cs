namespace ChineseFigures.Tool.Tests.Readme;

/// <summary>
/// README.zh-CN.md says in Chinese what README.md says. All that is no prose is the same in both, so that the examples
/// of the one are checked with those of the other.
/// </summary>
public sealed class ChineseReadmeTests
{
    private const string English = "README.md";
    private const string Chinese = "README.zh-CN.md";

    [Fact]
    public void CodeBlocks_AreTheSame() => Assert.Equal(Code(English), Code(Chinese));

    [Fact]
    public void Headings_HaveTheSameLevels() => Assert.Equal(Levels(English), Levels(Chinese));

    // What one page names (a key, an option, a type) and the other does not has been forgotten there.
    [Fact]
    public void Sentences_NameTheSameCode() => Assert.Equal(CodeInSentences(English), CodeInSentences(Chinese));

    [Fact]
    public void TableRows_NameTheSameCode() => Assert.Equal(CodeInRows(English), CodeInRows(Chinese));

    [Fact]
    public void Links_LeadToTheSamePlaces() =>
        Assert.Equal(LinkedPlaces(English, other: Chinese), LinkedPlaces(Chinese, other: English));

    [Theory]
    [InlineData(English)]
    [InlineData(Chinese)]
    public void LinksWithinThePage_LeadToItsHeadings(string page)
    {
        var links = Links(page).Where(IsWithinThePage).ToList();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.Contains(link, Anchors(page)));
    }

    [Theory]
    [InlineData(English)]
    [InlineData(Chinese)]
    public void LinksToFiles_LeadToFiles(string page)
    {
        var links = Links(page).Where(IsFile).ToList();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(File.Exists(PathOf(link)), link));
    }

    [Theory]
    [InlineData(English, "[简体中文](README.zh-CN.md)")]
    [InlineData(Chinese, "[English](README.md)")]
    public void FirstLines_LinkToTheOtherLanguage(string page, string link) =>
        Assert.Contains(link, File.ReadLines(PathOf(page)).Take(3));

    private static string PathOf(string file) => Path.Combine(Repository.Root, file);

    private static IEnumerable<(string Language, string Text)> Code(string page) =>
        Markdown.CodeBlocks(PathOf(page)).Select(block => (block.Language, block.Text));

    private static IEnumerable<int> Levels(string page) =>
        Markdown.Headings(PathOf(page)).Select(heading => heading.Level);

    private static List<string> Anchors(string page) =>
        [.. Markdown.Headings(PathOf(page)).Select(heading => "#" + heading.Anchor)];

    private static List<string> Links(string page) => Markdown.LinkTargets(PathOf(page));

    private static bool IsWithinThePage(string link) => link.StartsWith('#');

    private static bool IsFile(string link) =>
        !IsWithinThePage(link) && !link.Contains("://", StringComparison.Ordinal);

    // A heading has another anchor in each language, and is told by its number.
    private static IEnumerable<string> LinkedPlaces(string page, string other)
    {
        var anchors = Anchors(page);
        return Links(page)
            .Where(link => link != other)
            .Select(link => IsWithinThePage(link) ? $"heading {anchors.IndexOf(link)}" : link);
    }

    private static IEnumerable<string> CodeInSentences(string page) =>
        Names(string.Join('\n', Markdown.Prose(PathOf(page))));

    private static IEnumerable<IEnumerable<string>> CodeInRows(string page) =>
        Markdown.TableRows(PathOf(page)).Select(Names);

    // Without order, which differs between the languages.
    private static IEnumerable<string> Names(string text) =>
        Markdown.InlineCode(text).Distinct().Order(StringComparer.Ordinal);
}
