using ChineseFigures.Linking;
using Xunit;

namespace ChineseFigures.Tests.Linking;

/// <summary>Each rule decides its own example, and is told of in the trace by its name.</summary>
public sealed class RuleExampleTests
{
    private static readonly FigureExtractor Traced = new(new() { Trace = true, Date = new DateOnly(2021, 6, 8) });

    [Fact]
    public void A_rule_of_roles_decides_the_role_of_its_example() => Assert.All(RoleRules.Rules(), Decides);

    [Fact]
    public void A_rule_of_subjects_decides_the_subject_of_its_example() => Assert.All(SubjectRules.Rules(), Decides);

    private static void Decides(Rule rule)
    {
        var start = rule.Example.IndexOf('〔', StringComparison.Ordinal);
        var text = rule.Example.Replace("〔", "", StringComparison.Ordinal).Replace("〕", "", StringComparison.Ordinal);
        var figure = Traced.Extract(text).Figures.SingleOrDefault(figure => figure.Start == start);
        Assert.True(figure is not null, $"{rule.Name}: nothing is found at 〔 in {rule.Example}");
        var words = rule.Example[(start + 1)..rule.Example.IndexOf('〕', StringComparison.Ordinal)];
        Assert.Equal(words, figure.Text);
        Assert.True(
            rule.Kinds.HasFlag((Kinds)(1 << (int)figure.Kind)),
            $"{rule.Name} is not asked about {figure.Kind}"
        );
        Assert.True(
            figure.Trace!.Any(step => step.Rule == rule.Name),
            $"{rule.Name}: {rule.Example} is decided by {string.Join(", ", figure.Trace!.Select(step => step.Rule))}"
        );
    }
}
