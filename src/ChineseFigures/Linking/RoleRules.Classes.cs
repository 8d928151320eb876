using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

// Bounds of classes: 亿元以上项目, 对投资超5亿元的项目.
internal static partial class RoleRules
{
    private static bool Threshold(Sentence s, FigureDraft d)
    {
        if (SupportedClass(s, d))
            return true;
        var isBounded = d.After is Cue.AtLeast or Cue.AtMost or Cue.Class or Cue.Between || IsAgeGroup(d);
        var isExceeding = !isBounded && IsExceeding(s, d);
        if (!isBounded && !isExceeding && !d.HasMax)
            return false;
        var bound = isBounded ? d.End + d.AfterLength : d.End;
        var noun = ClassBehind(s, bound);
        if (!isBounded && !isExceeding && !(noun.IsOfRange && IsNamed(s, d)))
            return false;
        // 增长6%以上的|目标
        if (noun.IsOf && s.Words(bound, noun.End).EndsWith("目标"))
            return false;
        if (d.Kind == FigureKind.Percent && noun.IsOf && !(noun.IsCountedAs && IsOfRate(s, d)) && IsRise(s, d, bound))
            return false;
        var isCounted =
            noun is { Length: 0, Counts: true } && isBounded && s.Tokenizer.Tokens[s.Current + 1].Start == noun.End;
        if (noun.Length < 2 && !isCounted)
            return false;
        if (isExceeding && d.Quantity.Form != NumeralForm.MagnitudeOnly && !noun.Counts)
            return false;
        d.Role = FigureRole.Threshold;
        d.Qualifier = QualifierOfBound(d, isExceeding);
        d.NameStart = d.WindowStart;
        NameClass(s, d, noun, bound, isCounted);
        GiveToCount(s, d);
        return true;
    }

    // 0-14岁|人口
    private static bool IsAgeGroup(FigureDraft d) => d is { HasMax: true, Unit: "岁" or "周岁" };

    private static Qualifier QualifierOfBound(FigureDraft d, bool isExceeding) =>
        isExceeding && d.Chain.Hits[0].Cue == Cue.Over ? Qualifier.Over
        : d.After == Cue.AtMost ? Qualifier.AtMost
        : isExceeding || d.After is Cue.AtLeast or Cue.Class ? Qualifier.AtLeast
        : d.Qualifier;

    private static void NameClass(Sentence s, FigureDraft d, in ClassWords noun, int bound, bool isCounted)
    {
        d.ClassNoun = noun.IsBare ? ClassNounBefore(s) : NounOfClass(s.Words(bound, noun.End));
        d.Indicator =
            isCounted ? s.Name(d.WindowStart, d.End) + s.Text[d.End..noun.End].ToString()
            : noun.IsBare ? s.Name(d.WindowStart, d.End) + s.Text[d.End..bound].ToString() + OfClass(d.ClassNoun)
            : NameOfClass(s, d, noun);
        d.OwnName = d.Indicator is not null;
    }

    // 的|公司|有: alone, a company is what is counted, and not who speaks.
    private static string? NounOfClass(ReadOnlySpan<char> words)
    {
        var noun = words.TrimStart('的');
        noun = noun[..^noun.LengthAtEnd(RuleWords.Havings)];
        return noun.IsAny(RuleWords.Generic) ? noun.ToString() : NounPhrase.Name(words);
    }

    private static bool IsExceeding(Sentence s, FigureDraft d) =>
        d.Chain.Hits.Length > 0 && (d.Chain.Hits[0].Cue == Cue.Over && IsClassPrefix(s, d) || IsUpwardsClass(s, d));

    /// <summary>What stands behind a bound.</summary>
    /// <param name="End">Where its words end.</param>
    /// <param name="Length">How many characters they are.</param>
    /// <param name="IsOf">Whether they begin with 的.</param>
    /// <param name="Counts">Whether a count follows.</param>
    /// <param name="IsCountedAs">Whether the words before the count say so: 的〔有〕5家.</param>
    /// <param name="IsBare">Whether they name nothing: 的占, 有.</param>
    /// <param name="IsOfRange">Whether even a range before them bounds a class.</param>
    private readonly record struct ClassWords(
        int End,
        int Length,
        bool IsOf,
        bool Counts,
        bool IsCountedAs,
        bool IsBare,
        bool IsOfRange
    );

    private static ClassWords ClassBehind(Sentence s, int bound)
    {
        var end = bound;
        // What is asked about the words here: looking for a name may read others into their place.
        var words = Following(s, ref end);
        var (length, isOf) = (words.Length, words is ['的', ..]);
        var counts = CountFollows(s, end);
        var isCountedAs = counts && words.EndsWithAny(RuleWords.Havings);
        var isBare = words is "的占" || isCountedAs && words.TrimStart('的').IsAny(RuleWords.Havings);
        // 年产量10-50万吨的煤矿有26座, 存款在10-50万元的客户占8%
        var isOfRange =
            isBare || isCountedAs && length > 2 || isOf && (counts && length > 2 || words is ['的', .., '占']);
        return new ClassWords(end, length, isOf, counts, isCountedAs, isBare, isOfRange);
    }

    // 30%以上的快速增长, 占30%以上的份额
    private static bool IsRise(Sentence s, FigureDraft d, int bound)
    {
        var behind = (Cue)CueTable.Default.After.Match(s.Text[bound..s.End], out _);
        return behind is Cue.ChangeNounUp or Cue.ChangeNounDown || s.Name(d.NameStart, d.NameEnd) is null;
    }

    private static string? NameOfClass(Sentence s, FigureDraft d, in ClassWords noun)
    {
        // 0-14岁人口|占总人口的18%
        if (s.Words(d.End, noun.End).IndexOf('占') is > 1 and var share)
            return s.Name(d.WindowStart, s.EndOfWords(d.End, share));
        if (s.Name(d.WindowStart, noun.End) is not { } name || noun.Counts)
            return s.Name(d.WindowStart, noun.End);
        // 0-14岁人口|占18%: people are no measure of the class, but the class.
        if (
            NounPhrase.Head(name) is { } head and not "人口"
            && head.Length < noun.Length
            && NounPhrase.IsHeadOrEnd(head)
        )
            name = NounPhrase.WithoutHead(name);
        return WithoutPredicate(name);
    }

    // 亿元以上项目|签约落地, 千万美元以上项目|中
    private static string WithoutPredicate(string name)
    {
        const int SurePredicate = 4;
        var stops = CueTable.Default.Stops;
        ReadOnlySpan<char> words = name;
        if (words is [.., '中'] && words[..^1].EndsWithAny(RuleWords.Generic))
            return name[..^1];
        for (var at = 2; at < words.Length; at++)
        {
            var ends = stops.Match(words[at..], out var stop) != WordTrie.None;
            // 千亿级产业集群|加快建设: so long a word is no part of a noun.
            if (stop >= SurePredicate)
                return name[..at];
            if ((ends || words[at..].StartsWithAny(RuleWords.Stages)) && words[..at].EndsWithAny(RuleWords.Generic))
                return name[..at];
        }
        return name;
    }

    // 引进〔12个〕亿元以上项目: what is counted is the class behind.
    private static void GiveToCount(Sentence s, FigureDraft bound)
    {
        if (
            bound.Indicator is null
            || s.Elder is not { Kind: FigureKind.Count, Role: FigureRole.Level } counted
            || !(counted.End == bound.Start || IsBoundOf(s.Text[counted.End..bound.Start]))
        )
            return;
        counted.Indicator = SubjectRules.VerbOfNew(s, counted) + bound.Indicator;
        counted.OwnName = true;
    }

    // 62个|投资额过|亿元的项目
    private static bool IsBoundOf(ReadOnlySpan<char> words) =>
        words[..^words.LengthAtEnd(RuleWords.ClassOpeners)].IsAny(RuleWords.BearerHeads);

    // 产值超10亿元的有5家，〔5-10亿元〕的有12家: what is bounded is said once.
    private static bool IsNamed(Sentence s, FigureDraft d) =>
        s.Name(d.NameStart, d.NameEnd) is not null || s.Drafts.Exists(static x => x.Role == FigureRole.Threshold);

    // 增幅在〔30%〕以上的机场有5个, 增长〔30%〕以上的企业有5家: the bound is that of a rate.
    private static bool IsOfRate(Sentence s, FigureDraft d) =>
        s.Name(d.NameStart, d.NameEnd) is not null
        || d.Chain.Movement is not null
        || d.Chain.Cues.Overlaps(Rates)
        || (Cue)CueTable.Default.Before.MatchEnd(s.Text[d.WindowStart..d.Chain.Start].TrimEnd("在为达于"), out _)
            is var cue
            && Rates.Has(cue)
        || s.Drafts.Exists(static x => x is { Role: FigureRole.Threshold, Kind: FigureKind.Percent });

    private static readonly CueSet Rates = CueSet.Of([Cue.RateUp, Cue.RateDown, Cue.Share, Cue.CompletionRate]);

    // 增幅在30%以上的机场有5个，增幅在〔10%〕以内的有8个: the class before says whose.
    private static string? ClassNounBefore(Sentence s) =>
        s.Drafts.FindLast(static x => x.Role == FigureRole.Threshold)?.ClassNoun;

    private static string? OfClass(string? noun) => noun is null ? null : "的" + noun;

    // 对固定资产投资超〔5亿元〕的制造业项目给予补助: whom something is done for.
    private static bool SupportedClass(Sentence s, FigureDraft d)
    {
        if (s.Text[d.WindowStart] != '对' || d.Chain.Hits.Length == 0 || !IsClassPrefix(s, d))
            return false;
        var end = d.End;
        var noun = Following(s, ref end);
        if (!noun.StartsWith("的") || NounPhrase.Name(NounPhrase.BeforeStop(noun[1..])) is not { } bearer)
            return false;
        d.Role = FigureRole.Threshold;
        d.Qualifier = Qualifier.Over;
        d.NameStart = d.WindowStart;
        d.Indicator =
            s.Name(d.WindowStart + 1, d.Chain.Hits[0].Start)
            + s.Text[d.Chain.Hits[0].Start..d.End].ToString()
            + "的"
            + bearer;
        d.OwnName = true;
        return true;
    }

    // 超亿美元|项目: the word stands at the start of the class's name, not behind a verb's subject.
    private static bool IsClassPrefix(Sentence s, FigureDraft d) =>
        d.Chain.Hits[0].End == d.Start && s.Text[d.Chain.Hits[0].Start..d.Start].IsAny(RuleWords.ClassOpeners);

    // 新签上|亿元|项目, but 耗资上亿元建设: what is bounded is a thing that is counted.
    private static bool IsUpwardsClass(Sentence s, FigureDraft d) =>
        d.Quantity.Form == NumeralForm.MagnitudeOnly
        && s.Before(d.Start) == '上'
        && s.Text[d.End..s.End].TrimStart('的').StartsWithAny(RuleWords.Generic);

    private static bool CountFollows(Sentence s, int at)
    {
        for (var i = s.Current + 1; i < s.Last; i++)
        {
            var token = s.Tokenizer.Tokens[i];
            if (token.Start < at)
                continue;
            return token.Kind == TokenKind.Quantity && s.Tokenizer.Quantities[token.Index].Kind == FigureKind.Count;
        }
        return false;
    }

    /// <summary>The words behind a figure up to the next token, and where they end.</summary>
    public static ReadOnlySpan<char> Following(Sentence s, scoped ref int end)
    {
        var start = end;
        var stop = s.End;
        var depth = 0;
        for (var i = s.Current + 1; i < s.Last; i++)
        {
            var token = s.Tokenizer.Tokens[i];
            if (token.Start < start)
                continue;
            if (token.Kind == TokenKind.Open)
            {
                if (token.Start == start)
                {
                    stop = start;
                    break;
                }
                depth++;
                continue;
            }
            if (token.Kind == TokenKind.Close && depth > 0)
            {
                depth--;
                continue;
            }
            if (depth > 0 || token.Kind == TokenKind.Space)
                continue;
            stop = token.Start;
            break;
        }
        end = stop;
        return s.Words(start, stop);
    }
}
