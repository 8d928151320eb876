using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace ChineseFigures.Tests.Api;

/// <summary>
/// The public types of an assembly and their members, a line each, in C# as far as that needs no bodies: what a program
/// that references it may rely on. Members that every record or enumeration has are left out.
/// </summary>
internal sealed class ApiListing
{
    private const BindingFlags Declared =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(char)] = "char",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(decimal)] = "decimal",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
    };

    private readonly NullabilityInfoContext _nullability = new();
    private readonly StringBuilder _text = new();

    /// <summary>The listing of an assembly, in order of the names.</summary>
    public static string Of(Assembly assembly)
    {
        var listing = new ApiListing();
        foreach (var type in assembly.GetExportedTypes().OrderBy(x => x.FullName, StringComparer.Ordinal))
            listing.Add(type);
        return listing._text.ToString();
    }

    private void Add(Type type)
    {
        if (_text.Length > 0)
            _text.Append('\n');
        _text.Append(CultureInfo.InvariantCulture, $"{Kind(type)} {type.Namespace}.{Name(type)}{Bases(type)}\n");
        var members = type.IsEnum ? Constants(type) : Members(type);
        foreach (var member in members)
            _text.Append(CultureInfo.InvariantCulture, $"    {member}\n");
    }

    private static string Kind(Type type) =>
        type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsValueType: true } => IsReadOnly(type) ? "readonly struct" : "struct",
            { IsAbstract: true, IsSealed: true } => "static class",
            { IsAbstract: true } => "abstract class",
            { IsSealed: true } => "sealed class",
            _ => "class",
        };

    private static bool IsReadOnly(Type type) => type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false);

    private static string Bases(Type type)
    {
        if (type.IsEnum)
            return "";
        var bases = type.GetInterfaces()
            .Where(x => x.IsPublic)
            .Select(Name)
            .Order(StringComparer.Ordinal)
            .Prepend(type.BaseType is { } b && b != typeof(object) && b != typeof(ValueType) ? Name(b) : null)
            .OfType<string>()
            .ToList();
        return bases.Count == 0 ? "" : $" : {string.Join(", ", bases)}";
    }

    private static IEnumerable<string> Constants(Type type) =>
        Enum.GetNames(type).Select(name => $"{name} = {Enum.Format(type, Enum.Parse(type, name), "d")}");

    private IEnumerable<string> Members(Type type) =>
        type.GetConstructors(Declared)
            .Where(x => IsVisible(x) && !x.IsStatic)
            .Select(x => $"{Bare(type.Name)}({Parameters(x)})")
            .Concat(type.GetFields(Declared).Where(x => x.IsPublic).Select(Field))
            .Concat(type.GetProperties(Declared).Where(x => Accessors(x).Any()).Select(Property))
            .Concat(type.GetEvents(Declared).Where(x => x.AddMethod!.IsPublic).Select(x => $"event {x.Name}"))
            .Concat(type.GetMethods(Declared).Where(IsOwn).Select(Method))
            .Order(StringComparer.Ordinal);

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily;

    private static bool IsOwn(MethodInfo method) =>
        IsVisible(method)
        && !method.IsDefined(typeof(CompilerGeneratedAttribute))
        && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal));

    private string Field(FieldInfo field) =>
        $"{(field.IsLiteral ? "const" : field.IsStatic ? "static" : "")} {Type(_nullability.Create(field))} {field.Name}".TrimStart();

    private static IEnumerable<MethodInfo> Accessors(PropertyInfo property) =>
        property.GetAccessors(true).Where(IsVisible);

    private string Property(PropertyInfo property)
    {
        var accessors = Accessors(property)
            .Select(x =>
                x == property.GetMethod ? "get;"
                : IsInit(x) ? "init;"
                : "set;"
            );
        var isStatic = Accessors(property).First().IsStatic ? "static " : "";
        var isRequired = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        var index = property.GetIndexParameters();
        var name = index.Length == 0 ? property.Name : $"this[{string.Join(", ", index.Select(Parameter))}]";
        return $"{isStatic}{isRequired}{Type(_nullability.Create(property))} {name} {{ {string.Join(' ', accessors)} }}";
    }

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private string Method(MethodInfo method)
    {
        var modifier = method.IsStatic
            ? method.IsAbstract
                ? "static abstract "
                : "static "
            : method.IsAbstract && !method.DeclaringType!.IsInterface
                ? "abstract "
                : "";
        var generic = method.IsGenericMethod
            ? $"<{string.Join(", ", method.GetGenericArguments().Select(x => x.Name))}>"
            : "";
        return $"{modifier}{Type(_nullability.Create(method.ReturnParameter))} {method.Name}{generic}({Parameters(method)})";
    }

    private string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private string Parameter(ParameterInfo parameter)
    {
        var passing =
            parameter.IsOut ? "out "
            : parameter.IsIn ? "in "
            : parameter.ParameterType.IsByRef ? "ref "
            : "";
        var defaulted = parameter.HasDefaultValue
            ? $" = {parameter.DefaultValue?.ToString() ?? (parameter.ParameterType.IsValueType ? "default" : "null")}"
            : "";
        return $"{passing}{Type(_nullability.Create(parameter))} {parameter.Name}{defaulted}";
    }

    private static string Type(NullabilityInfo info)
    {
        var type = info.Type.IsByRef ? info.Type.GetElementType()! : info.Type;
        if (Nullable.GetUnderlyingType(type) is { } value)
            return Name(value) + "?";
        var mark = !type.IsValueType && info.ReadState == NullabilityState.Nullable ? "?" : "";
        if (type.IsArray && info.ElementType is { } element)
            return $"{Type(element)}[]{mark}";
        if (!type.IsGenericType)
            return Name(type) + mark;
        return $"{Bare(type.Name)}<{string.Join(", ", info.GenericTypeArguments.Select(Type))}>{mark}";
    }

    private static string Name(Type type)
    {
        if (Keywords.TryGetValue(type, out var keyword))
            return keyword;
        var name = type.IsGenericType
            ? $"{Bare(type.Name)}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
            : type.Name;
        return type is { IsNested: true, IsGenericParameter: false } ? $"{Name(type.DeclaringType!)}.{name}" : name;
    }

    private static string Bare(string name) => name.Split('`')[0];
}
