using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

/// <summary>What a figure is about. The first rule that applies decides.</summary>
internal static partial class SubjectRules
{
    /// <summary>The rules in order, ready to be asked.</summary>
    public static readonly RuleList All = new(Rules());

    /// <summary>The rules in order.</summary>
    public static Rule[] Rules() =>
        [
            new(
                "class",
                "引进〔亿元〕以上项目",
                Kinds.Any,
                (_, d) => d.Role == FigureRole.Threshold && d.Indicator is not null
            ),
            new("class counted", "亿元以上项目〔121个〕", Kinds.Any, ClassCounted),
            new("respectively", "出口、进口分别增长〔23.8%〕、7.3%", Kinds.Any, Respectively),
            new("goal behind", "完成全年〔2600亿元〕交通投资目标的18.3%", Kinds.Money | Kinds.Amount, GoalBehind),
            new("elder sibling", "出口增长2%或〔3%〕", Kinds.Any, ElderSibling),
            new("bearer behind", "总投资〔400亿元〕的产业园", Kinds.Money | Kinds.Measure, BearerBehind),
            new("rate behind", "适用〔20%〕的税率", Kinds.Percent, RateBehind),
            new("counted twice", "贫困户1245户〔3978人〕得到帮扶", Kinds.Amount, CountedTwice),
            new("noun behind", "〔4家〕企业获评示范企业", Kinds.Amount | Kinds.Multiple, NounBehind),
            new("name before", "实际使用外资〔20.9亿美元〕", Kinds.Any, NameBefore),
            new("label", "农民人均纯收入：2009年达到〔9800元〕", Kinds.Any, Label),
            new("bracketed", "金融业（〔30.1亿元〕）", Kinds.Any, Bracketed),
            new("clause before", "汽车出口增势良好，增长〔12%〕", Kinds.Any, ClauseBefore),
            new("superlative", "出口3亿元，净利润增速最高，达到〔29.5%〕", Kinds.Any, Superlative),
            new(
                "predicated before",
                "业务收入3亿元，快递业务量保持较快增长，增速达〔21.6%〕",
                Kinds.Any,
                PredicatedBefore
            ),
            new("carried", "进出口931.9亿元，增长〔20.4%〕", Kinds.Any, Carried),
            new("noun behind alone", "约〔3亿元〕税收", Kinds.Amount | Kinds.Multiple, NounBehindAlone),
        ];

    private static bool ClassCounted(Sentence s, FigureDraft d)
    {
        if (
            s.Elder is not { Role: FigureRole.Threshold, Indicator: { } of } bound
            || bound.Clause != d.Clause
            || d.Role is not (FigureRole.Level or FigureRole.Share)
            || d.WindowStart != bound.End
        )
            return false;
        if (d is { Kind: FigureKind.Count, Role: FigureRole.Level })
            return Set(s, d, of + NounOfClass(s, d, bound));
        // 工资在5000元以上的占30%: behind the bound no more of the name is said.
        var name = s.Name(bound.NameStart, d.NameEnd);
        return Set(s, d, name is null || name.Length < of.Length ? of : name);
    }

    // 台资企业860家，其中投资超亿美元的〔有7家〕: of what there are so many.
    private static string? NounOfClass(Sentence s, FigureDraft d, FigureDraft bound)
    {
        if (bound.ClassNoun is not null || !s.Text[bound.End..d.Start].Trim(' ').IsAny(OfWhichThereAre))
            return null;
        return
            (s.LastWhole(d.Unit)?.Indicator ?? s.Inherited) is { Length: >= 2 } noun && !NounPhrase.EndsWithHead(noun)
            ? "的" + noun
            : null;
    }

    private static readonly WordSet OfWhichThereAre = ["的有", "的达", "的共", "的共有", "以上的有", "及以上的有"];

    private static bool Respectively(Sentence s, FigureDraft d) =>
        d.Respective is { } name && Set(s, d, OfShare(s, d, d.IsAmong ? SharedNames.Restore(s, d, name) : name));

    private static bool ElderSibling(Sentence s, FigureDraft d) =>
        d.IsSibling && d.Role != FigureRole.Level && Set(s, d, s.Elder?.Indicator, own: false);

    private static bool CountedTwice(Sentence s, FigureDraft d) =>
        d is { Kind: FigureKind.Count, Role: FigureRole.Level }
        && s.Elder is { Kind: FigureKind.Count, OwnName: true } elder
        && elder.End == d.Start
        && elder.ConsumedEnd <= d.Start
        && Set(s, d, elder.Indicator);

    private static bool NameBefore(Sentence s, FigureDraft d)
    {
        if (MeanOf(s, d) is { } mean)
            return Set(s, d, mean);
        var name = s.Name(d.NameStart, d.NameEnd);
        if (name is null && LentBearers.OfStage(s, d, "") is { } staged)
            return Set(s, d, staged);
        if (name is null or "中")
            return false;
        if (name[0] == '除' && name.Length > 2 && s.Text[d.End..s.End].UpToComma().EndsWith("外"))
            name = name[1..]; // 除|进口额下降8%外，其余指标均保持增长
        // 总量居第四: what is left of such words is no name, but 外资总额居前列 is about 外资.
        if (d.RankNamed && name.Length <= 2 && s.Drafts.Count > 0 && !name.IsAny(RuleWords.Sources))
            return false;
        if (
            name.IndexOf('以', StringComparison.Ordinal) is var by and >= 0
            && name.Length > by + 2
            && IsCalledFirst(s, d)
        )
            name = name[(by + 1)..];
        if (d.Kind is FigureKind.Money or FigureKind.Measure || d.Role == FigureRole.Change)
            name = NounPhrase.TradeLast(name);
        if (
            s.Words(d.NameStart, d.NameEnd).TrimEnd(' ').EndsWith("每股")
            && !name.Contains("每股", StringComparison.Ordinal)
        )
            name = "每股" + name;
        if (CountsByPlace.Of(s, d, name) is { } whole)
            return Set(s, d, whole, own: false);
        name += IncomePerHead(s, d);
        name += Funds(d, name);
        name = Sums.Of(s, d, name) ?? RepeatedNames.Of(s, d, name) ?? SharedNames.Restore(s, d, name);
        if (RoleRules.MovesContribution(s, d))
            return Set(s, d, NounPhrase.TrimLead(s.Words(d.NameStart, d.Chain.EndOf(Cue.ContributionRate))).ToString());
        return Set(s, d, OfShare(s, d, name));
    }

    // 出口占比提高〔2个百分点〕: what moved is the share.
    private static string OfShare(Sentence s, FigureDraft d, string name) =>
        MovesShare(d) && !IsMeasured(s, name) ? name + WordOfShare(s, d)
        : d.IsSibling && s.Elder is { Role: FigureRole.Change, Indicator: [.., '比', '重'] } ? name + "比重"
        : name;

    // 累计发送旅客1200万人次，日均〔2.1万人次〕
    private static string? MeanOf(Sentence s, FigureDraft d)
    {
        // In front of most numbers stands more than such a word.
        const int Longest = 24;
        if (d.Role != FigureRole.Level || s.Drafts.Count == 0 || d.Start - d.WindowStart > Longest)
            return null;
        var words = s.Words(d.WindowStart, d.Start).Trim(' ');
        var mean = words.LengthAtStart(RuleWords.Averages);
        return
            mean > 0
            && (mean == words.Length || words[mean..].IsAny(RuleWords.Reached))
            && s.LastNamedLike(FigureRole.Level, d.Unit) is { Indicator: { } counted }
            ? string.Concat(words[..mean], counted.Replace("累计", "", StringComparison.Ordinal))
            : null;
    }

    // 农民人均|增收〔2000元〕: what moved is the income of each.
    private static string IncomePerHead(Sentence s, FigureDraft d)
    {
        if (d is not { Role: FigureRole.Change, Kind: FigureKind.Money } || !s.Text[d.NameEnd..d.Start].Holds("增收"))
            return "";
        var words = s.Words(d.NameStart, d.NameEnd).TrimEnd(' ');
        return words.LengthAtEnd(RuleWords.PerHead) is > 0 and var per ? string.Concat(words[^per..], "收入") : "";
    }

    // 实际到位|60亿元: what came is money, if nothing else is said.
    private static string Funds(FigureDraft d, string name) =>
        d.Kind == FigureKind.Money
        && (name.EndsWith("到位", StringComparison.Ordinal) || name.EndsWith("到账", StringComparison.Ordinal))
        && !name.AsSpan()[..^2].EndsWithAny(RuleWords.Funds)
            ? "资金"
            : "";

    private static bool MovesShare(FigureDraft d) =>
        d is { Role: FigureRole.Change, Kind: FigureKind.Points } && d.Chain.Has(Cue.Share);

    private static string WordOfShare(Sentence s, FigureDraft d) =>
        s.Text[d.Chain.StartOf(Cue.Share)..d.Start].Holds("份额") ? "份额" : "比重";

    // Whether the text tells how much of it there is.
    private static bool IsMeasured(Sentence s, string name) =>
        s.Inherited == name
        || s.Drafts.Exists(x => x.Indicator == name && x.Role is FigureRole.Level or FigureRole.Share);

    // 以|机械业8.3亿元（占36.8%）最多
    private const int LongestPraise = 24;

    private static bool IsCalledFirst(Sentence s, FigureDraft d)
    {
        var behind = s.Text[d.End..s.End];
        if (behind is ['(', ..])
            behind = behind[(behind.IndexOf(')') + 1)..];
        return behind.StartsWithAny(RuleWords.Firsts)
            || behind[..Math.Min(behind.Length, LongestPraise)].UpToComma().EndsWithAny(RuleWords.Firsts);
    }

    private static bool Label(Sentence s, FigureDraft d) =>
        d.Label.End > d.Label.Start
        && s.Name(d.Label.Start, d.Label.End) is { } label
        && (NounPhrase.EndsWithHead(label) || IndicatorCatalogue.Default.IdOf(label) is not null)
        && Set(s, d, label);

    private static bool Bracketed(Sentence s, FigureDraft d) =>
        d.BracketOwner is { } owner && Set(s, d, LentHeads.WithHeadOfBracket(s, d, owner));

    private static bool Carried(Sentence s, FigureDraft d)
    {
        if (d.Role == FigureRole.Level && !d.Chain.Has(Cue.To) && !IsContinued(s, d) || CountsPlaces(d))
            return false;
        for (var i = s.Drafts.Count - 1; i >= 0; i--)
        {
            var elder = s.Drafts[i];
            // 余额24万亿元，其中信用贷款占18.9%；一季度增加〔1.6万亿元〕
            if (elder is { IsAmong: true, Role: FigureRole.Share } && !d.IsAmong)
                continue;
            // 在17个产粮省份中，位列前五位的河南: of those, some are told of.
            if (RankedSet.EndOf(s, elder) >= 0 && s.Text[d.End..s.End] is not ['的', ..])
                continue;
            if (elder.IsDropped || elder.Indicator is not { } name)
                continue;
            if (!IsProgress(elder))
                return Set(s, d, CarriedName(s, d, name), own: false);
            // 进出口目标完成进度居第二，总量居第八
            if (elder.OwnName && d.Role == FigureRole.Rank && WhatProgresses(name) is { } done)
                return Set(s, d, done, own: false);
        }
        return s.Inherited is not null
            && (d.Role != FigureRole.Level || d.IsPrevious)
            && Set(s, d, s.Inherited, own: false);
    }

    // 总面积1.1万平方公里，辖〔5县〕: the unit says what was counted.
    private static bool CountsPlaces(FigureDraft d) =>
        d is { Kind: FigureKind.Count, Unit: [var first, ..] unit }
        && RuleWords.Administrations.Contains(first)
        && RuleWords.Administrations.Contains(unit[^1]);

    // 计划投资180亿元，实际完成〔206亿元〕
    private static string CarriedName(Sentence s, FigureDraft d, string name) =>
        IsOfAll(s, d) || IsReached(s, d, name) ? WithoutAdded(LentBearers.WithoutNew(name))
        : StatusReader.IsDone(s, d) ? WithoutPlan(name)
        : name;

    // 重大项目|计划|投资180亿元，实际完成〔206亿元〕
    private static string WithoutPlan(string name) =>
        name is ['计' or '规', '划', _, ..] ? name[2..] : name.Replace("计划投资", "投资", StringComparison.Ordinal);

    // 净增宽带用户10万户，达到〔90万户〕
    private static bool IsReached(Sentence s, FigureDraft d, string name) =>
        d is { Role: FigureRole.Level, Kind: FigureKind.Count or FigureKind.Measure }
        && (name.StartsWith("净增", StringComparison.Ordinal) || WithoutAdded(name).Length < name.Length)
        && s.Text[d.WindowStart..d.Start].Holds("达");

    // 移动用户|新增1.1亿户，达到〔8.6亿户〕
    private static string WithoutAdded(string name) => name is [_, _, .., '新' or '净', '增'] ? name[..^2] : name;

    // 新建高标准农田6.5万亩，累计建成〔48万亩〕
    private static bool IsOfAll(Sentence s, FigureDraft d) =>
        d is { Role: FigureRole.Level, Kind: FigureKind.Count or FigureKind.Measure }
        && s.Text[d.WindowStart..d.Start].IndexOf("累计") >= 0;

    // 完成任务的84.9%，进度居全省第二位，同比增长8.3%: how far it has come is no subject of what follows.
    private static bool IsProgress(FigureDraft d) =>
        d.Role == FigureRole.Rank && d.Indicator!.EndsWith("进度", StringComparison.Ordinal);

    // 进出口|目标完成进度
    private static string? WhatProgresses(string progress)
    {
        var words = progress.AsSpan()[..^"进度".Length];
        while (words.LengthAtEnd(RuleWords.ProgressTails) is > 0 and var tail)
            words = words[..^tail];
        return words.Length > 1 && words.Length + "进度".Length < progress.Length ? words.ToString() : null;
    }

    // A level without a name of its own carries on only where nothing that it could count follows it.
    private static bool IsContinued(Sentence s, FigureDraft d) =>
        d.Kind is not (FigureKind.Count or FigureKind.Number)
        || d.Clause > 0
        || d.Unit is not null && s.Elder?.Unit == d.Unit && s.EndsAt(d.End); // 32项民生实事已完成28项

    // The clause before says of whom the number is the greatest or the least.
    private static bool Superlative(Sentence s, FigureDraft d)
    {
        if (EarlierClause.Superlative(s, d) is not var (start, end, _))
            return false;
        return Set(s, d, s.Name(start, end));
    }

    private static bool ClauseBefore(Sentence s, FigureDraft d) => Set(s, d, EarlierClause.Subject(s, d));

    private static bool PredicatedBefore(Sentence s, FigureDraft d) => Set(s, d, EarlierClause.PredicatedSubject(s, d));

    private static bool Set(Sentence s, FigureDraft d, string? indicator, bool own = true)
    {
        if (indicator is null)
            return false;
        d.Indicator = indicator;
        d.OwnName = own;
        return true;
    }
}
