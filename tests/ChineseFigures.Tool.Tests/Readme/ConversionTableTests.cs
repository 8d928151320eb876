using System.Text.RegularExpressions;

namespace ChineseFigures.Tool.Tests.Readme;

/// <summary>The README's examples of conversions: one of each, converted again.</summary>
public sealed partial class ConversionTableTests
{
    public static TheoryData<ScriptConversion, string, string> Examples
    {
        get
        {
            var data = new TheoryData<ScriptConversion, string, string>();
            foreach (var (conversion, from, to) in ExamplesOf("README.md"))
                data.Add(conversion, from, to);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_IsConvertedAsTheReadmeSays(ScriptConversion conversion, string from, string to) =>
        Assert.Equal(to, new ScriptConverter(conversion).Convert(from));

    [Fact]
    public void EachConversion_HasOneExample() =>
        Assert.Equal(
            Enum.GetValues<ScriptConversion>().Order(),
            Examples.Select(example => example.Data.Item1).Order()
        );

    [Fact]
    public void ChineseReadme_HasTheSameExamples() =>
        Assert.Equal(ExamplesOf("README.md"), ExamplesOf("README.zh-CN.md"));

    private static IEnumerable<(ScriptConversion Conversion, string From, string To)> ExamplesOf(string page) =>
        File.ReadLines(Path.Combine(Repository.Root, page))
            .Select(line => Row().Match(line))
            .Where(row => row.Success)
            .Select(row =>
                (Enum.Parse<ScriptConversion>(row.Groups[1].Value), row.Groups[2].Value, row.Groups[3].Value)
            );

    [GeneratedRegex(@"^\| `([A-Z0-9]+)` \| (\S+) \| (\S+) \|$")]
    private static partial Regex Row();
}
