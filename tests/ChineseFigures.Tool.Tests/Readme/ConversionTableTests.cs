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
            foreach (var line in File.ReadLines(Path.Combine(Repository.Root, "README.md")))
            {
                if (Row().Match(line) is { Success: true } row)
                    data.Add(
                        Enum.Parse<ScriptConversion>(row.Groups[1].Value),
                        row.Groups[2].Value,
                        row.Groups[3].Value
                    );
            }
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

    [GeneratedRegex(@"^\| `([A-Z0-9]+)` \| (\S+) \| (\S+) \|$")]
    private static partial Regex Row();
}
