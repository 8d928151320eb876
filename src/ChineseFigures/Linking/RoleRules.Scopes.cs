using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

// What something is ranked in, part of or compared with, cleaned of the words around it.
internal static partial class RoleRules
{
    private static void SetScope(Sentence s, FigureDraft d, int start, int end)
    {
        var scope = s.Words(start, end).Trim(" 的:,、");
        while (scope.LengthAtEnd(RuleWords.ScopeTails) is > 0 and var tail)
            scope = scope[..^tail];
        while (!IsArrival(scope) && scope.LengthAtStart(RuleWords.ScopeLeads) is > 0 and var lead)
            scope = scope[lead..];
        if (scope.Length > 0)
            d.Scope = scope.ToString();
    }

    // 到位资金
    private static bool IsArrival(ReadOnlySpan<char> scope) => scope.StartsWithAny(RuleWords.Arrivals);
}
