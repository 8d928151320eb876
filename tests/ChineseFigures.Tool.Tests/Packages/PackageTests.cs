namespace ChineseFigures.Tool.Tests.Packages;

public sealed class PackageTests(PackedFixture packed) : IClassFixture<PackedFixture>
{
    [Theory]
    [InlineData("ChineseFigures", "lib/net10.0/ChineseFigures.dll")]
    [InlineData("ChineseFigures", "lib/net10.0/ChineseFigures.xml")]
    [InlineData("ChineseFigures", "README.md")]
    [InlineData("ChineseFigures", "NOTICE")]
    [InlineData("ChineseFigures", "LICENSE")]
    [InlineData("ChineseFigures.Tool", "tools/net10.0/any/figures.dll")]
    [InlineData("ChineseFigures.Tool", "tools/net10.0/any/DotnetToolSettings.xml")]
    [InlineData("ChineseFigures.Tool", "README.md")]
    [InlineData("ChineseFigures.Tool", "NOTICE")]
    [InlineData("ChineseFigures.Tool", "LICENSE")]
    public void A_package_holds(string package, string entry) => Assert.Contains(entry, packed.Entries(package));

    [Theory]
    [InlineData("ChineseFigures", "ChineseFigures.pdb")]
    [InlineData("ChineseFigures.Tool", "figures.pdb")]
    public void Its_symbols_stand_beside_it(string package, string symbols) =>
        Assert.Contains(packed.Entries(package, "snupkg"), x => x.EndsWith(symbols, StringComparison.Ordinal));

    [Theory]
    [InlineData("ChineseFigures")]
    [InlineData("ChineseFigures.Tool")]
    public void A_package_says_what_it_is(string package)
    {
        var metadata = packed.Metadata(package).Elements().ToDictionary(x => x.Name.LocalName);
        Assert.Equal("MIT", metadata["license"].Value);
        Assert.Equal("README.md", metadata["readme"].Value);
        Assert.Equal("git", metadata["repository"].Attribute("type")!.Value);
        Assert.Contains("opencc", metadata["tags"].Value.Split(' '));
        Assert.Contains("FigureExtractor", metadata["releaseNotes"].Value, StringComparison.Ordinal);
        Assert.NotEmpty(metadata["description"].Value);
    }

    [Fact]
    public void The_library_depends_on_nothing() =>
        Assert.DoesNotContain(packed.Metadata("ChineseFigures").Descendants(), x => x.Name.LocalName == "dependency");

    [Fact]
    public void The_tool_is_installed_from_its_package_and_runs()
    {
        packed.Run("tool", "install", "ChineseFigures.Tool", "--tool-path", "tools", "--version", packed.Version);
        var figures = Path.Combine(packed.Folder, "tools", "figures");
        var answer = packed.Start(figures, "20.9亿美元\n", "parse");
        Assert.Equal("""{"text":"20.9亿美元","kind":"money","value":"2090000000","unit":"USD"}""", answer.Trim());
    }

    [Fact]
    public void A_program_of_one_file_uses_the_library()
    {
        packed.Write(
            "app.cs",
            $$"""
            #:package ChineseFigures@{{packed.Version}}
            #:property PublishAot=false
            using ChineseFigures;

            var document = FigureExtractor.Default.Extract("2019年，出口20.9亿美元，增长10.09%。");
            foreach (var figure in document.Figures)
                Console.WriteLine($"{figure.Indicator} {figure.Number} {figure.Unit} {figure.Role}");
            """
        );
        var answer = packed.Run("run", "app.cs");
        Assert.Equal(
            ["出口 2090000000 USD Level", "出口 10.09 % Change"],
            answer.Trim().ReplaceLineEndings("\n").Split('\n')
        );
    }
}
