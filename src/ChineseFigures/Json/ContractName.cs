using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ChineseFigures.Json;

/// <summary>
/// The contract's spelling of an enumeration's members, which is their name in camel case: <c>atLeast</c>, <c>yoy</c>.
/// The members are numbered from 0 without a gap.
/// </summary>
internal static class ContractName<TEnum>
    where TEnum : struct, Enum
{
    private static readonly string[] Names = Spell(typeof(TEnum));

    /// <summary>The spelling of a member.</summary>
    public static string Of(TEnum member) => Names[Unsafe.BitCast<TEnum, int>(member)];

    /// <summary>The spelling of a member, or null for the default, which the contract leaves out.</summary>
    public static string? OfStated(TEnum member) => Unsafe.BitCast<TEnum, int>(member) == 0 ? null : Of(member);

    /// <summary>The member that is spelt so; the default where the key was left out.</summary>
    /// <exception cref="JsonException">No member is spelt so.</exception>
    public static TEnum Parse(string? name)
    {
        if (name is null)
            return default;
        var index = Array.IndexOf(Names, name);
        return index >= 0
            ? Unsafe.BitCast<int, TEnum>(index)
            : throw new JsonException($"'{name}' is none of {string.Join(", ", Names)}.");
    }

    private static string[] Spell(Type type) =>
        Array.ConvertAll(Enum.GetNames(type), JsonNamingPolicy.CamelCase.ConvertName);
}
