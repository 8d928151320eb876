using System.Reflection;
using ChineseFigures.Linking;
using ChineseFigures.Reading;
using Xunit;

namespace ChineseFigures.Tests.Linking;

/// <summary>A draft serves one figure after the other and keeps nothing of the one before.</summary>
public class FigureDraftTests
{
    private static readonly FieldInfo[] Fields = typeof(FigureDraft).GetFields(
        BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic
    );

    [Fact]
    public void A_draft_begins_as_a_new_one_whatever_the_figure_before_was()
    {
        var quantities = new Sequence<Quantity>();
        var fresh = new FigureDraft(quantities);
        fresh.Begin(3);
        var used = new FigureDraft(quantities);
        used.Begin(1);
        var settable = Fields.Where(field => field.FieldType != typeof(Sequence<Quantity>)).ToList();
        foreach (var field in settable)
            field.SetValue(used, Other(field));
        Assert.All(settable, field => Assert.NotEqual(field.GetValue(fresh), field.GetValue(used)));

        used.Begin(3);

        Assert.All(settable, field => Assert.Equal(field.GetValue(fresh), field.GetValue(used)));
    }

    [Fact]
    public void No_rule_has_decided_about_a_draft_that_begins()
    {
        var draft = new FigureDraft(new Sequence<Quantity>());
        Assert.Equal(("", ""), (draft.RoleRule, draft.SubjectRule));
        draft.Begin(3);
        Assert.Equal(("", ""), (draft.RoleRule, draft.SubjectRule));
    }

    // A value that no figure begins with.
    private static object Other(FieldInfo field)
    {
        var type = Nullable.GetUnderlyingType(field.FieldType) ?? field.FieldType;
        if (type.IsEnum)
            return Enum.ToObject(type, 1);
        return Type.GetTypeCode(type) switch
        {
            TypeCode.Int32 => 7,
            TypeCode.Boolean => true,
            TypeCode.Decimal => 7m,
            TypeCode.String => "七",
            _ when type == typeof(Period) => Period.FromYear(2019),
            _ when type == typeof(Gap) => new Gap(3, 7),
            _ when type == typeof(CueChain) => new CueChain(new Sequence<CueHit>(), 7),
            _ when type == typeof(List<TraceStep>) => new List<TraceStep>(),
            _ when type == typeof(List<RankedBy>) => new List<RankedBy>(),
            _ => throw new NotSupportedException($"The test knows no value for the field {field.Name} of {type}."),
        };
    }
}
