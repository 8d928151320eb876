using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

// What the parts of something have, where only the whole says so: 商品房销售面积526万平方米，其中住宅〔443万平方米〕.
internal static partial class LentHeads
{
    // 社会消费品零售总额726.8亿元。按经营地分，城镇〔618.3亿元〕
    private static string? OfSentenceBefore(Sentence s, FigureDraft d, string name)
    {
        if (s.Inherited is not { } whole || s.Drafts is not ([] or [{ IsAmong: true }, ..]))
            return null;
        if (s.Drafts.Count == 0 && IsPartOfSentenceBefore(s, d, name, whole) && NounPhrase.Head(whole) is { } head)
            return name + ShortHead(head);
        return IsPartOfQuantity(s, d, name, whole) ? name + whole : null;
    }

    private static bool IsPartOfSentenceBefore(Sentence s, FigureDraft d, string name, string whole)
    {
        const int LongestPart = 3;
        return d.Role switch
        {
            FigureRole.Level when d.Kind is FigureKind.Money or FigureKind.Measure && IsModifier(name) => true,
            FigureRole.Level => d.IsAmong
                && d.Kind == FigureKind.Money
                && d.Unit == s.InheritedUnit
                && MayBeListed(name)
                && IsParted(whole),
            FigureRole.Change when d.IsAmong => IsModifier(name)
                && (name.Length <= LongestPart || IsSectorOfInvestment(name, whole))
                || MayBeListed(name) && IsParted(whole),
            _ => false,
        };
    }

    // 固定资产投资增长5.8%。分产业看，第一产业增长〔9.1%〕
    private static bool IsSectorOfInvestment(string name, string whole) =>
        name.EndsWith("产业", StringComparison.Ordinal) && whole.EndsWith("投资", StringComparison.Ordinal);

    // 工业|产值, but no 总投资 of a project
    private static bool IsParted(string whole) =>
        (whole.EndsWithAny(RuleWords.ListedHeads) || whole.EndsWithAny(RuleWords.PartedHeads))
        && !whole.EndsWith("总投资", StringComparison.Ordinal);

    // 邮电业务总量68亿元，其中邮政〔4亿元〕
    private static bool IsPartOfMoney(Sentence s, FigureDraft d, string name) =>
        d is { Role: FigureRole.Level, Kind: FigureKind.Money }
        && s.LastWhole(d.Unit)?.Indicator is { } whole
        && IsParted(whole)
        && MayBeListed(name);

    // 港口货物吞吐量完成2亿吨。其中：外贸完成〔0.7亿吨〕
    private static bool IsPartOfQuantity(Sentence s, FigureDraft d, string name, string whole) =>
        d is { Role: FigureRole.Level, IsAmong: true, Kind: FigureKind.Measure or FigureKind.Count }
        && d.Unit == s.InheritedUnit
        && whole is [.., not '总', '量']
        && MayBeListed(name)
        && !whole.StartsWith(name, StringComparison.Ordinal);

    // 一般公共预算收入70亿元。其中：市本级|收入〔34亿元〕; 财政总收入38亿元，其中地方|收入〔26亿元〕
    private static string? OfBudgetLevel(Sentence s, FigureDraft d, string name)
    {
        if (
            !d.IsAmong
            || name is not [_, _, .., '收' or '支', '入' or '出']
            || !name.AsSpan()[..^2].IsAny(RuleWords.BudgetLevels)
        )
            return null;
        var whole = s.LastWhole(d.Unit)?.Indicator ?? s.Inherited;
        return
            whole is not null
            && whole.EndsWith(name[^2..], StringComparison.Ordinal)
            && (whole.Contains("预算", StringComparison.Ordinal) || whole.Contains("财政", StringComparison.Ordinal))
            ? name[..^2] + whole.Replace("总", "", StringComparison.Ordinal)
            : null;
    }

    // 户籍人口21万人，其中男〔11万人〕; 党员56人，其中女性〔16人〕
    private static string? OfSex(Sentence s, FigureDraft d, string name) =>
        d is { Kind: FigureKind.Count, Role: FigureRole.Level }
        && name is ['男' or '女'] or ['男' or '女', '性']
        && s.Drafts.FindLast(static x => x is { Kind: FigureKind.Count, Indicator: [not ('男' or '女'), ..] })
            is { Indicator: { } whole } people
        && people.Unit == d.Unit
            ? name[..1] + "性" + whole
            : null;

    // 商品房销售面积526.3万平方米，其中住宅〔443.4万平方米〕
    private static string? WithLentHead(Sentence s, FigureDraft d, string name)
    {
        if (
            !(d.IsAmong || d.Role == FigureRole.Level || IsNextSector(s, name))
            || !(
                IsModifier(name)
                || d.IsAmong && (name[^1] == '级' || IsPartOfOutput(s, d, name) || IsPartOfMoney(s, d, name))
            )
        )
            return null;
        var elder =
            d.Role == FigureRole.Level
                ? s.LastNamedLike(FigureRole.Level, d.Unit)
                : s.Drafts.FindLast(static x => x.Indicator is not null && x.Role != FigureRole.Threshold);
        if (elder?.Indicator is not { } before || before == name)
            return null;
        // 市场主体总量45万户，其中企业〔12万户〕: a sum is of the whole alone. Students are no modifier of 招生.
        if (d.IsAmong && s.Inherited is [_, .., '量'] whole && before.EndsWith(whole, StringComparison.Ordinal))
            return name + whole;
        var isOther = name[^1] == '生' || name.Contains("授权", StringComparison.Ordinal);
        if (NounPhrase.Head(before) is { } head && head is not ("总量" or "总数") && !isOther)
            return NounPhrase.Join(name, ShortHead(head));
        return name[^1] == '级' ? name + WithoutGrade(before) : null;
    }

    // 商用车销量12.8万辆，其中重卡〔5.9万辆〕: goods are what is produced or sold.
    private static bool IsPartOfOutput(Sentence s, FigureDraft d, string name) =>
        d is { Role: FigureRole.Level, Kind: FigureKind.Count or FigureKind.Measure }
        && s.LastNamedLike(FigureRole.Level, d.Unit) is { Indicator: { } whole }
        && NounPhrase.Head(whole)
            is [.., not '总', '量']
                or [.., '人' or '位', '数']
                or [.., '产', '能']
                or [.., '里', '程']
                or "床位"
                or "存栏"
                or "出栏"
        && name != whole;

    // 第一产业投资增长9.1%；第二产业增长〔10.3%〕
    private static bool IsNextSector(Sentence s, string name) =>
        name is ['第', _, '产', '业'] && s.Drafts is [{ Indicator: ['第', _, '产', '业', _, '资'] }, ..];

    // 市级以上|龙头企业
    private static string WithoutGrade(string name)
    {
        const int LongestGrade = 3;
        var grade = name.IndexOf('级', StringComparison.Ordinal);
        if (grade < 1 || grade > LongestGrade)
            return name;
        var rest = name.AsSpan(grade + 1);
        if (rest.StartsWith("及以上"))
            rest = rest[3..];
        else if (rest.StartsWith("以上"))
            rest = rest[2..];
        return rest.ToString();
    }

    // 民生支出24亿元，其中教育6亿元；卫生〔4亿元〕: what was lent to the part before is lent to the next.
    private static string? WithHeadLentToSister(Sentence s, FigureDraft d, string name)
    {
        if (
            d.Role is not (FigureRole.Level or FigureRole.Change)
            || s.LastNamedLike(d.Role, d.Unit, isOwn: true)
                is not { IsAmong: true, Respective: null, Indicator: { } sister } elder
            || d.Clause > elder.Clause + 2
            || s.Name(elder.NameStart, elder.NameEnd) is not { } bare
        )
            return null;
        return
            sister.Length > bare.Length
            && sister.StartsWith(bare, StringComparison.Ordinal)
            && NounPhrase.IsHeadOrEnd(sister[bare.Length..])
            && MayBeListed(name)
            ? name + sister[bare.Length..]
            : null;
    }
}
