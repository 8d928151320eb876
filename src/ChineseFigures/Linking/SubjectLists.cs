using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

/// <summary>Finds the subjects that a list of numbers belongs to in order.</summary>
internal static class SubjectLists
{
    private static readonly string[] Separators = ["以及", "、", "和", "与", "及"];

    /// <summary>As many subjects as there are numbers, or null where the text names none so.</summary>
    public static List<string>? Find(Sentence s, FigureDraft d, int count) =>
        InOneName(s, d, count) ?? OfFiguresBefore(s, d, count);

    /// <summary>As many comparators as there are numbers: 分别高于全国、全省平均0.8个和0.3个百分点; or null.</summary>
    public static List<string>? Scopes(string scope, int count)
    {
        var parts = Split(scope);
        if (parts.Count != count)
            return null;
        if (parts[^1].EndsWith("平均", StringComparison.Ordinal))
        {
            for (var i = 0; i < parts.Count - 1; i++)
                parts[i] += "平均";
        }
        return parts;
    }

    // 化学需氧量、二氧化硫排放量分别下降9.66%和13.14%
    private static List<string>? InOneName(Sentence s, FigureDraft d, int count)
    {
        var name = s.Name(d.NameStart, d.NameEnd);
        if (name is null)
            return null;
        if (count == 2 && name.StartsWith("城乡", StringComparison.Ordinal))
            return ["城镇" + name[2..], "农村" + name[2..]];
        var parts = Split(name);
        if (parts.Count != count)
            return null;
        var head = NounPhrase.Head(parts[^1]);
        for (var i = 0; i < parts.Count - 1; i++)
        {
            if (parts[i].Length == 2 && parts[i][0] == '第' && parts[^1][0] == '第')
                parts[i] += parts[^1][2..];
            else if (
                CueTable.Default.ModifiersAhead.Match(parts[^1], out var shared) != WordTrie.None
                && CueTable.Default.ModifiersAhead.Match(parts[i], out var whole) != WordTrie.None
                && whole == parts[i].Length
            )
                parts[i] += parts[^1][shared..];
            else if (head is not null && !NounPhrase.EndsWithHead(parts[i]))
                parts[i] += head;
        }
        return parts;
    }

    private static List<string> Split(string name)
    {
        var parts = new List<string>();
        var start = 0;
        for (var at = 1; at < name.Length; at++)
        {
            foreach (var separator in Separators)
            {
                if (!name.AsSpan(at).StartsWith(separator) || IsInsideWord(name, at))
                    continue;
                if (NounPhrase.Name(name.AsSpan(start, at - start)) is { } part)
                    parts.Add(part);
                start = at + separator.Length;
                at = start - 1;
                break;
            }
        }
        if (NounPhrase.Name(name.AsSpan(start)) is { } last)
            parts.Add(last);
        return parts;
    }

    private static bool IsInsideWord(string name, int at) =>
        name[at] is '和' or '与' or '及'
        && at + 1 < name.Length
        && name[at..].StartsWith("参与", StringComparison.Ordinal);

    // 收入17175元，纯收入5153元，实际增长9.8%和8.5%
    private static List<string>? OfFiguresBefore(Sentence s, FigureDraft d, int count)
    {
        if (s.Name(d.NameStart, d.NameEnd) is not null)
            return null;
        var names = new List<string>();
        for (var i = s.Drafts.Count - 1; i >= 0 && names.Count < count; i--)
        {
            var draft = s.Drafts[i];
            if (draft.Indicator is { } name && draft.Role != FigureRole.Threshold && !names.Contains(name))
                names.Insert(0, name);
        }
        return names.Count == count ? names : null;
    }
}
