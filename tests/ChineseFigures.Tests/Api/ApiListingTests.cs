using Xunit;

namespace ChineseFigures.Tests.Api;

public sealed class ApiListingTests
{
    private const string Listing = "PublicApi.txt";

    [Fact]
    public void The_public_API_is_that_of_the_listing()
    {
        var actual = ApiListing.Of(typeof(FigureExtractor).Assembly);
        var listed = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, Listing)).ReplaceLineEndings("\n");
        if (actual == listed)
            return;
        var written = Path.Combine(AppContext.BaseDirectory, "PublicApi.actual.txt");
        File.WriteAllText(written, actual);
        var changes = Changes(listed, actual, '-').Concat(Changes(actual, listed, '+'));
        Assert.Fail(
            $"The public API is not that of src/ChineseFigures/{Listing}. If the change is meant, copy {written} there "
                + $"and name it in the changelog:\n{string.Join('\n', changes)}"
        );
    }

    private static IEnumerable<string> Changes(string from, string to, char sign)
    {
        var known = to.Split('\n').ToHashSet(StringComparer.Ordinal);
        return from.Split('\n').Where(line => !known.Contains(line)).Select(line => $"{sign} {line.Trim()}");
    }
}
