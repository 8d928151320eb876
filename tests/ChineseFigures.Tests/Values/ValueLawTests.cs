using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using ChineseFigures.Json;
using Xunit;

namespace ChineseFigures.Tests.Values;

public sealed class ValueLawTests
{
    private static readonly Type[] PublicTypes = typeof(Money).Assembly.GetExportedTypes();

    public static TheoryData<Type> FigureValues { get; } =
    [.. PublicTypes.Where(type => type.IsValueType && typeof(IFigureValue).IsAssignableFrom(type))];

    [Fact]
    public void There_is_one_value_type_a_kind()
    {
        var kinds = FigureValues.Select(row => ((IFigureValue)Activator.CreateInstance(row)!).Kind);
        Assert.Equal(Enum.GetValues<FigureKind>(), kinds.Order());
    }

    [Fact]
    public void Public_structs_are_readonly() =>
        Assert.All(
            PublicTypes.Where(type => type.IsValueType && !type.IsEnum),
            type => Assert.Contains(type.CustomAttributes, IsReadOnlyAttribute)
        );

    [Theory]
    [MemberData(nameof(FigureValues))]
    public void A_value_type_implements_the_interfaces(Type type)
    {
        Assert.Contains(typeof(IFigureValue<>).MakeGenericType(type), type.GetInterfaces());
        Assert.Contains(typeof(IEquatable<>).MakeGenericType(type), type.GetInterfaces());
        foreach (
            var name in new[]
            {
                "Equality",
                "Inequality",
                "LessThan",
                "GreaterThan",
                "LessThanOrEqual",
                "GreaterThanOrEqual",
            }
        )
            Assert.NotNull(type.GetMethod("op_" + name));
    }

    [Theory]
    [MemberData(nameof(FigureValues))]
    public void The_json_of_a_value_is_a_string(Type type)
    {
        Assert.NotNull(type.GetCustomAttribute<JsonConverterAttribute>());
        var value = Activator.CreateInstance(type)!;
        var json = JsonSerializer.Serialize(value, type, FigureJson.Options);
        Assert.Equal($"\"{value}\"", json);
        Assert.Equal(value, JsonSerializer.Deserialize(json, type, FigureJsonContext.Default));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("\"?\"", type, FigureJsonContext.Default));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("5", type, FigureJsonContext.Default));
    }

    [Theory]
    [InlineData(typeof(Money), "0 XXX")]
    [InlineData(typeof(Count), "0")]
    [InlineData(typeof(Measure), "0 one")]
    [InlineData(typeof(Percentage), "0%")]
    [InlineData(typeof(PercentagePoints), "0 pp")]
    [InlineData(typeof(Multiple), "0 x")]
    [InlineData(typeof(PlainNumber), "0")]
    [InlineData(typeof(Rank), "前列")]
    [InlineData(typeof(Period), "0001-01-01")]
    [InlineData(typeof(Currency), "XXX")]
    [InlineData(typeof(Unit), "one")]
    [InlineData(typeof(Stated<Money>), "0 XXX")]
    public void The_default_is_what_the_documentation_says(Type type, string text) =>
        Assert.Equal(text, Activator.CreateInstance(type)!.ToString());

    [Theory]
    [InlineData(typeof(Money), "20.9亿美元")]
    [InlineData(typeof(Count), "121个")]
    [InlineData(typeof(Measure), "700亩")]
    [InlineData(typeof(Percentage), "37.4%")]
    [InlineData(typeof(PercentagePoints), "4个百分点")]
    [InlineData(typeof(Multiple), "1.5倍")]
    [InlineData(typeof(PlainNumber), "50.2")]
    [InlineData(typeof(Rank), "第三位")]
    [InlineData(typeof(Period), "2019年上半年")]
    [InlineData(typeof(Currency), "美元")]
    [InlineData(typeof(Unit), "亩")]
    [InlineData(typeof(Stated<Money>), "约3—5亿元")]
    public void The_message_about_what_is_none_gives_an_example_of_what_is_one(Type type, string example)
    {
        Assert.NotNull(Parse(type, example));
        var error = Assert.Throws<TargetInvocationException>(() => Parse(type, "？")).InnerException;
        Assert.Contains(example, Assert.IsType<FigureFormatException>(error).Message);
    }

    [Theory]
    [MemberData(nameof(FigureValues))]
    public void An_unknown_format_throws(Type type)
    {
        var value = (IFormattable)Activator.CreateInstance(type)!;
        var error = Assert.Throws<FormatException>(() => value.ToString("Q", null));
        Assert.Equal($"{type.Name} has no format 'Q'.", error.Message);
        Assert.Throws<FormatException>(() => value.ToString("GG", null));
    }

    [Theory]
    [MemberData(nameof(FigureValues))]
    public void An_object_of_another_type_has_no_order(Type type)
    {
        var value = (IComparable)Activator.CreateInstance(type)!;
        Assert.Equal(0, value.CompareTo(value));
        Assert.True(value.CompareTo(null) > 0);
        var error = Assert.Throws<ArgumentException>(() => value.CompareTo("text"));
        Assert.StartsWith($"Expected {type.Name}, not String.", error.Message);
    }

    [Theory]
    [InlineData(typeof(Money), "1亿元", "2亿元")]
    [InlineData(typeof(Count), "1家", "1万家")]
    [InlineData(typeof(Measure), "1亩", "2亩")]
    [InlineData(typeof(Percentage), "-1%", "一成")]
    [InlineData(typeof(PercentagePoints), "0.3个百分点", "半个百分点")]
    [InlineData(typeof(Multiple), "1.5倍", "两倍")]
    [InlineData(typeof(PlainNumber), "49.9", "50.2")]
    [InlineData(typeof(Rank), "第一", "第二位")]
    [InlineData(typeof(Period), "2018年", "2019年上半年")]
    public void The_operators_compare_as_the_values_order(Type type, string smaller, string larger)
    {
        var (low, high) = (Parse(type, smaller), Parse(type, larger));
        foreach (var (left, right) in new[] { (low, high), (high, low), (low, low) })
        {
            var order = ((IComparable)left).CompareTo(right);
            Assert.Equal(order < 0, Operator(type, "LessThan", left, right));
            Assert.Equal(order <= 0, Operator(type, "LessThanOrEqual", left, right));
            Assert.Equal(order > 0, Operator(type, "GreaterThan", left, right));
            Assert.Equal(order >= 0, Operator(type, "GreaterThanOrEqual", left, right));
        }
        Assert.True(Operator(type, "LessThan", low, high));
    }

    [Fact]
    public void A_value_may_be_the_key_of_a_json_object()
    {
        var amounts = new Dictionary<Period, Money> { [Period.FromYear(2019)] = Money.Parse("20.9亿美元") };
        var json = JsonSerializer.Serialize(amounts);
        Assert.Equal("""{"2019":"2090000000 USD"}""", json);
        Assert.Equal(amounts, JsonSerializer.Deserialize<Dictionary<Period, Money>>(json));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<Period, Money>>("""{"?":"1元"}"""));
    }

    [Fact]
    public void Escapes_in_the_json_of_a_value_are_read()
    {
        Assert.Equal(
            Money.Parse("3元"),
            JsonSerializer.Deserialize<Money>(
                """
                "3\u5143"
                """
            )
        );
        Assert.Throws<JsonException>(() =>
            JsonSerializer.Deserialize<Money>(
                """
                "3\u4e2a"
                """
            )
        );
    }

    [Fact]
    public void The_public_namespaces_are_the_root_and_json() =>
        Assert.Equal(
            ["ChineseFigures", "ChineseFigures.Json"],
            PublicTypes.Select(type => type.Namespace).Distinct().Order()
        );

    [Fact]
    public void Enumerations_are_numbered_without_a_gap() =>
        Assert.All(
            PublicTypes.Where(type => type.IsEnum),
            type =>
                Assert.Equal(
                    Enumerable.Range(0, Enum.GetNames(type).Length),
                    Enum.GetValuesAsUnderlyingType(type).Cast<int>()
                )
        );

    private static object Parse(Type type, string text) =>
        type.GetMethod("Parse", [typeof(string), typeof(IFormatProvider)])!.Invoke(null, [text, null])!;

    private static bool Operator(Type type, string name, object left, object right) =>
        (bool)type.GetMethod("op_" + name)!.Invoke(null, [left, right])!;

    private static bool IsReadOnlyAttribute(CustomAttributeData attribute) =>
        attribute.AttributeType.FullName == "System.Runtime.CompilerServices.IsReadOnlyAttribute";
}
