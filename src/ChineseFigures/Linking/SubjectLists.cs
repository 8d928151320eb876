using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

/// <summary>Finds the subjects that a list of numbers belongs to in order.</summary>
internal static class SubjectLists
{
    private static readonly WordSet Marks = ["、", "/"];
    private static readonly WordSet Separators = [.. Marks, .. RuleWords.Conjunctions];

    /// <summary>As many subjects as there are numbers, or null where the text names none so.</summary>
    public static List<string>? Find(Sentence s, FigureDraft d, int count) =>
        OfBearersBehind(s, d, count)
        ?? OfItemsCounted(s, d, count)
        ?? InOneName(s, d, count)
        ?? OfFiguresBefore(s, d, count);

    /// <summary>As many comparators as there are numbers: 分别高于全国、全省平均0.8个和0.3个百分点; or null.</summary>
    public static List<string>? Scopes(string scope, int count)
    {
        // 全国、全省 are wholes here, though no names of what is measured.
        var parts = Cut(scope, Separators);
        if (parts.Count != count)
            return null;
        if (parts[^1].EndsWith("平均", StringComparison.Ordinal))
        {
            for (var i = 0; i < parts.Count - 1; i++)
                parts[i] += "平均";
        }
        return parts;
    }

    // 总投资分别为12亿元和8亿元的|电池项目和光伏项目
    private static List<string>? OfBearersBehind(Sentence s, FigureDraft d, int count)
    {
        if (d.Role != FigureRole.Level || !NumberRow.IsShared(s, d))
            return null;
        var at = s.Tokenizer.Tokens[NumberRow.From(s, d).LastToken].End;
        if (at >= s.End || s.Text[at++] != '的' || s.Name(d.NameStart, d.NameEnd) is not { } head)
            return null;
        var what = head.AsSpan().LengthAtEnd(RuleWords.BearerHeads);
        if (what == 0)
            return null;
        var end = at;
        return NounPhrase.Name(NounPhrase.BeforeStop(RoleRules.Following(s, ref end))) is { } listed
            ? Divide(listed, count)?.ConvertAll(bearer => bearer + head[^what..])
            : null;
    }

    // 化学需氧量、二氧化硫排放量分别下降9.66%和13.14%
    private static List<string>? InOneName(Sentence s, FigureDraft d, int count)
    {
        var name = s.Name(d.NameStart, d.NameEnd) ?? EarlierClause.Subject(s, d);
        if (s.Name(d.NameStart, d.NameEnd) is null && Told(s, d, count) is { } members)
            return members;
        if (name is null)
            return EarlierClause.DirectSubject(s, d) is { } listed ? Divide(listed, count) : null;
        var isList = name.Contains('、', StringComparison.Ordinal);
        return (isList ? null : CollectiveTable.Members(name, count))
            ?? OfPlaces(s, name, count)
            ?? Divide(name, count)
            ?? WithBearersBefore(s, d, name, count)
            ?? PartedByCommas(s, d, name, count);
    }

    // 增长较快的是|皮革、家具|，分别增长11%和7%
    private static string? ToldToBe(Sentence s, FigureDraft d)
    {
        if (d.ClauseStart - 1 <= s.Start || s.HasFigureIn(d.Clause - 1))
            return null;
        var before = s.Text[s.Start..(d.ClauseStart - 1)];
        var verb = before.LastIndexOfAny('是', '为');
        return verb > before.LastIndexOfAny(',', ';') ? s.Name(s.Start + verb + 1, d.ClauseStart - 1) : null;
    }

    // 出口|增长较快的领域是保险、旅行
    private static string? TradeOfTold(Sentence s, FigureDraft d)
    {
        var clause = s.Text[s.Start..(d.ClauseStart - 1)];
        clause = clause[..clause.LastIndexOfAny('是', '为')];
        clause = clause[(clause.LastIndexOfAny(',', ';') + 1)..].TrimStart(' ');
        return clause.LengthAtStart(RuleWords.Trades) is > 0 and var trade ? clause[..trade].ToString() : null;
    }

    // 项目数、合同外资、实际外资|三项|指标分别增长: what was counted is named before its number.
    private static List<string>? OfItemsCounted(Sentence s, FigureDraft d, int count)
    {
        if (
            s.Elder
                is not {
                    Kind: FigureKind.Count,
                    Unit: "项" or "个" or "大" or "种" or "类",
                    Indicator: { } listed
                } elder
            || elder.Value != count
            || elder.Clause + 1 < d.Clause
        )
            return null;
        var items =
            listed == "指标"
                ? NamesTold(s, count)
                : Divide(listed, count) ?? BeforeCount(s, elder, listed, count) ?? Told(s, elder, count);
        // 汽车、家具和烟草等3个行业|产值|分别增长
        return s.Name(d.NameStart, d.NameEnd) is { } head && NounPhrase.IsHeadOrEnd(head)
            ? items?.ConvertAll(item => NounPhrase.EndsWithHead(item) ? item : item + head)
            : items;
    }

    // 进口主要为|原油和大豆|，这两种商品分别增长20%和10%
    private static List<string>? Told(Sentence s, FigureDraft d, int count) =>
        ToldToBe(s, d) is not { } told || Divide(told, count) is not { } members ? null
        : TradeOfTold(s, d) is { } trade ? members.ConvertAll(member => LentTrades.With(member, trade))
        : members;

    // 教育和家居设备|两个大类|分别上升
    private static List<string>? BeforeCount(Sentence s, FigureDraft elder, string counted, int count) =>
        s.Name(elder.WindowStart, elder.Start) is { } before
            ? Divide(before, count)?.ConvertAll(member => member + counted)
            : null;

    // 合同外资8亿美元，实际使用外资3亿美元。两项|指标分别增长: as many as were told of before.
    private static List<string>? NamesTold(Sentence s, int count)
    {
        var names = new List<string>();
        s.AddNames(names);
        names.Remove("指标");
        if (names.Count == 0)
            names.AddRange(s.InheritedNames);
        return names.Count == count ? names : null;
    }

    // 杭州、宁波、温州生产总值, 生产总值9000亿元，其中杭州、宁波、温州: the places are no part of the name.
    private static List<string>? OfPlaces(Sentence s, string name, int count)
    {
        ReadOnlySpan<char> rest = name;
        for (var left = count; left > 0; left--)
        {
            if (!PlaceTable.Default.TryRead(rest, out var place) || place is not { Start: 0, Row: { IsChinese: true } })
                return null;
            rest = rest[place.End..];
            var join = rest.ConjunctionLength();
            if (join > 0 != left > 1)
                return null;
            rest = rest[join..];
        }
        // 香港及台湾旅客: where guests come from is part of what they are.
        var measured = rest.IsEmpty ? s.LastNamed?.Indicator ?? s.Inherited : NounPhrase.Name(rest);
        return measured is { Length: >= 2 } what && what[^1] != '客' ? [.. Enumerable.Repeat(what, count)] : null;
    }

    // 健康险和意外险快速增长，分别实现保费收入; 手机、船舶出口带动作用明显，分别出口
    private static List<string>? WithBearersBefore(Sentence s, FigureDraft d, string head, int count)
    {
        if (!ListLending.IsHeadOrTrade(head) || EarlierClause.DirectSubject(s, d) is not { } listed)
            return null;
        // 主要出口商品为机电产品和服装
        return Divide(listed[(listed.LastIndexOf('为') + 1)..], count)
            ?.ConvertAll(bearer =>
                bearer.EndsWith(head, StringComparison.Ordinal) ? bearer : LentTrades.With(bearer, head)
            );
    }

    // 纺织业，汽车制造业，化学制品业产值分别增长4%、3%和6%
    private static List<string>? PartedByCommas(Sentence s, FigureDraft d, string last, int count)
    {
        const int LongestMember = 12;
        const int MostMembers = 16;
        if (count > MostMembers || !NumberRow.IsShared(s, d) || d.Clause < count - 1 || s.Drafts.Count > 0)
            return null;
        var parts = new List<string> { last };
        for (var end = d.ClauseStart - 1; parts.Count < count; )
        {
            var start = s.Start + s.Text[s.Start..end].LastIndexOfAny(',', ';') + 1;
            if (end - start > LongestMember || s.Name(start, end) is not { } member)
                return null;
            if (NounPhrase.BeforePredicate(member).Length < member.Length)
                return null;
            parts.Insert(0, member);
            end = start - 1;
        }
        ListLending.Complete(parts, parts[0]);
        return parts;
    }

    private static List<string>? Divide(string name, int count)
    {
        var parts = Split(name, count);
        if (parts is not null)
            ListLending.Complete(parts, name);
        return parts;
    }

    // 电子及通信设备制造业、计算机及办公设备制造业: a list's own marks before the joins inside its members.
    private static List<string>? Split(string name, int count)
    {
        var parts = Split(name, Separators);
        if (parts.Count == count)
            return parts;
        parts = Split(name, Marks);
        if (parts.Count == count)
            return parts;
        if (Split(name, RuleWords.Conjunctions) is var joined && joined.Count == count)
            return joined;
        if (parts.Count == count - 1 && Split(parts[^1], Separators) is { Count: 2 } last)
        {
            parts.RemoveAt(parts.Count - 1);
            parts.AddRange(last);
            return parts;
        }
        return null;
    }

    // What is no name of its own is left out.
    private static List<string> Split(string name, WordSet separators)
    {
        var names = new List<string>();
        var isOrigin = name.StartsWith(NounPhrase.From, StringComparison.Ordinal);
        var isOfPartners = name.Length > 1 && RuleWords.PartnerLeads.Contains(name[0]) && BeginsWithPlace(name[1..]);
        foreach (var part in Cut(name, separators))
        {
            if (isOfPartners && (names.Count == 0 || BeginsWithPlace(part))) // 对|欧盟、香港出口
                names.Add(part);
            else if (part.Length == 1 && RuleWords.Tiers.Contains(part[0])) // 一、二、三产业
                names.Add(part);
            else if (part.EndsWithAny(RuleWords.Ownerships)) // 国有、集体、私营企业
                names.Add(NounPhrase.TrimLead(part).ToString());
            else if (NounPhrase.Name(part) is { } found)
                names.Add(IsOfRegion(part, names) ? part : found);
            else if (isOrigin) // 来自|台湾、新加坡的投资
                names.Add(part);
        }
        return names;
    }

    private static bool BeginsWithPlace(string part) =>
        PlaceTable.Default.TryRead(part, out var place) && place.Start == 0;

    // 东部、中部、西部地区投资: behind other regions the last one belongs to its name.
    private static bool IsOfRegion(string part, List<string> before)
    {
        var regions = CueTable.Default.ModifiersAhead;
        return before.Count > 0
            && before[^1] is ['东' or '中' or '西' or '南' or '北', '部' or '北', ..]
            && regions.Match(part, out var length) != WordTrie.None
            && length < part.Length
            && part is ['东' or '中' or '西' or '南' or '北', '部' or '北', ..];
    }

    private static List<string> Cut(string words, WordSet separators)
    {
        var parts = new List<string>();
        var start = 0;
        for (var at = 1; at < words.Length; at++)
        {
            var separator = words.AsSpan(at).LengthAtStart(separators);
            if (separator == 0 || at == start || IsInsideWord(words, at))
                continue;
            parts.Add(words[start..at]);
            start = at + separator;
            at = start - 1;
        }
        if (start < words.Length)
            parts.Add(words[start..]);
        return parts;
    }

    // 参与人数
    private static bool IsInsideWord(string words, int at) => words[at] == '与' && words[at - 1] == '参';

    // 收入17175元，纯收入5153元，实际增长9.8%和8.5%
    private static List<string>? OfFiguresBefore(Sentence s, FigureDraft d, int count)
    {
        if (s.Name(d.NameStart, d.NameEnd) is not null)
            return null;
        if (LastLevels(s, d, count) is { } levels)
            return levels;
        // 营业收入和净利润均居首位，分别达到3.4亿元和1.4亿元
        if (
            s.Elder is { Role: FigureRole.Rank, OwnName: true, Indicator: { } ranked }
            && Divide(ranked, count) is { } sisters
        )
            return sisters;
        var names = new List<string>();
        for (var i = s.Drafts.Count - 1; i >= 0 && names.Count < count; i--)
        {
            var draft = s.Drafts[i];
            if (draft.Indicator is { } name && draft.Role != FigureRole.Threshold && !names.Contains(name))
                names.Insert(0, name);
        }
        // 进口和出口分别完成80亿元和90亿元。同比分别增长4%和6%
        if (names.Count == 0 && s.InheritedNames.Count == count && s.Drafts.Count == 0)
            return [.. s.InheritedNames];
        return names.Count == count ? names : null;
    }

    // 返程412列、3.6万标箱，同比分别增长16%、31%: as many levels, though two may be of one name.
    private static List<string>? LastLevels(Sentence s, FigureDraft d, int count)
    {
        var names = new List<string>();
        for (var i = s.Drafts.Count - 1; i >= 0 && names.Count < count; i--)
        {
            var draft = s.Drafts[i];
            if (draft.InParentheses != d.InParentheses || draft.Role == FigureRole.Threshold)
                continue;
            if (draft is not { Role: FigureRole.Level, Indicator: { } name })
                break;
            names.Insert(0, name);
        }
        return names.Count == count ? names : null;
    }
}
