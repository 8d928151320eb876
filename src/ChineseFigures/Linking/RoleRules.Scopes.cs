using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

// What something is ranked in, part of or compared with, cleaned of the words around it.
internal static partial class RoleRules
{
    private static void SetScope(Sentence s, FigureDraft d, int start, int end)
    {
        var scope = s.Words(start, end).Trim(" 的:,、").ToString();
        foreach (var tail in ScopeTails)
        {
            if (scope.EndsWith(tail, StringComparison.Ordinal))
                scope = scope[..^tail.Length];
        }
        foreach (var lead in ScopeLeads)
        {
            if (scope.StartsWith(lead, StringComparison.Ordinal) && !IsArrival(scope))
                scope = scope[lead.Length..];
        }
        if (scope.Length > 0)
            d.Scope = scope;
    }

    // 到位资金
    private static bool IsArrival(ReadOnlySpan<char> scope) =>
        scope is ['到', '位' or '账' or '港' or '岸' or '资', ..];

    private static readonly string[] ScopeTails =
    [
        "水平",
        "中",
        "的",
        "名列",
        "排名",
        "位居",
        "为",
        "第",
        "比重",
        "所占比重",
        "比例",
        "所占比例",
        "的",
        "增速",
        "增幅",
        "达",
        "约",
        "近",
        "超过",
        "超",
        "了",
        "比",
    ];
    private static readonly string[] ScopeLeads = ["我国", "同期", "到", "至", "在", "于", "了", "的", "为", "名次"];
}
