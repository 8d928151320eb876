using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

// Distances from a comparator: 高于全国平均1.2个百分点.
internal static partial class RoleRules
{
    private static bool Gap(Sentence s, FigureDraft d)
    {
        if (d.Chain.HasAny(Cue.Rise, Cue.Fall))
            return GapToGrowth(s, d) || GapToForecast(s, d);
        if (d.Kind == FigureKind.Count && s.Current + 1 < s.Last && IsPointsNext(s))
            return false; // 高于东部|8个|开发区3个百分点
        if (GapOpener(s, d) is not var (opener, length, direction))
            return GapOverCount(s, d);
        if (s.Before(opener) == '不')
            return false;
        var operand = s.Words(opener + length, d.Chain.Start).Trim(" 的").ToString();
        if (operand.Length < 2)
            return false;
        var isOf = s.Text[d.Start - 1] == '的';
        // 增长8.5%，高于全国的〔5.2%〕: not how far it is, but where the other is.
        if (d.Kind == FigureKind.Percent && isOf && IsBehindChange(s))
        {
            d.IsComparator = true;
            return false;
        }
        if (d.Kind == FigureKind.Multiple && d.Value < 1 && isOf)
            return PartOf(s, d, opener, length, direction);
        if (!IsRateOrNumber(d.Kind) && !IsComparator(operand) && !SetsApart(s, opener, length))
            return false;
        var end = d.Chain.Has(Cue.RateUp) ? d.Chain.StartOf(Cue.RateUp) : d.Chain.Start;
        SetScope(s, d, BehindRank(s, opener + length), end);
        d.Direction = direction;
        d.ComparesGrowth = s.Text[d.WindowStart..opener].HoldsAny(RuleWords.GrowthRates);
        return SetRole(d, FigureRole.Gap, opener);
    }

    private static bool IsPointsNext(Sentence s) =>
        s.Tokenizer.Tokens[s.Current + 1] is { Kind: TokenKind.Quantity } next
        && s.Tokenizer.Quantities[next.Index].Kind == FigureKind.Points
        && s.Text[next.Start - 1] != ',';

    // 税收增幅高于|东部8个开发区|3个百分点: the opener stands before the count that is part of what it opens.
    private static bool GapOverCount(Sentence s, FigureDraft d)
    {
        if (
            d.Kind != FigureKind.Points
            || s.Elder is not { Kind: FigureKind.Count, Role: FigureRole.Level } count
            || count.Clause != d.Clause
        )
            return false;
        var higher = s.LastOf(Cue.HigherThan, count.WindowStart, count.Start, out var length);
        var lower = s.LastOf(Cue.LowerThan, count.WindowStart, count.Start, out var lowerLength);
        var opener = Math.Max(higher, lower);
        if (opener < 0)
            return false;
        SetScope(s, d, opener + (lower > higher ? lowerLength : length), d.Chain.Start);
        d.Direction = lower > higher ? Direction.Down : Direction.Up;
        d.ComparesGrowth = s.Text[count.WindowStart..opener].HoldsAny(RuleWords.GrowthRates);
        SetRole(d, FigureRole.Gap, opener);
        (d.NameStart, d.NameEnd) = (count.WindowStart, opener);
        return true;
    }

    // 重工业|快于|轻工业增长1.5个百分点
    private static bool GapToGrowth(Sentence s, FigureDraft d)
    {
        if (d.Kind != FigureKind.Points || d.Chain.Movement is not { } movement || d.Basis != Basis.None)
            return false;
        var growth = d.Chain.StartOf(movement);
        if (GapOpenerBefore(s, d, growth) is not var (opener, length, direction) || s.Before(opener) == '不')
            return false;
        if (s.Name(opener + length, growth) is null || s.Name(d.NameStart, opener) is null)
            return false;
        SetScope(s, d, opener + length, growth);
        d.Direction = direction;
        return SetRole(d, FigureRole.Gap, opener);
    }

    private static (int Start, int Length, Direction Direction)? GapOpenerBefore(Sentence s, FigureDraft d, int end)
    {
        var higher = s.LastOf(Cue.HigherThan, d.WindowStart, end, out var higherLength);
        var lower = s.LastOf(Cue.LowerThan, d.WindowStart, end, out var lowerLength);
        return lower > higher ? (lower, lowerLength, Direction.Down)
            : higher >= 0 ? (higher, higherLength, Direction.Up)
            : null;
    }

    // 高于|全国, 低于|全国, 比|全国高: the word whose operand the distance is from, and which way; or null.
    private static (int Start, int Length, Direction Direction)? GapOpener(Sentence s, FigureDraft d)
    {
        if (GapOpenerBefore(s, d, d.Chain.Start) is { } opener)
            return opener;
        if (!d.Chain.HasAny(Cue.Higher, Cue.Lower))
            return null;
        var direction = d.Chain.Has(Cue.Higher) ? Direction.Up : Direction.Down;
        if (AgainstSamePeriod(s, d) is { } same)
        {
            d.Basis = Basis.None;
            return (same, SamePeriod, direction);
        }
        // 比生产总值|年均|增幅高出4个百分点
        if (d.Basis is not (Basis.None or Basis.Cagr))
            return null;
        var compare = s.LastOf(Cue.Compare, d.WindowStart, d.Chain.Start, out var length);
        return compare >= 0 ? (compare, length, direction) : null;
    }

    // 领先第二名3亿元, 比日本企业少1200元: behind these any amount is a distance.
    private static bool SetsApart(Sentence s, int opener, int length) =>
        s.Text[opener..].StartsWithAny(RuleWords.Apart)
        || s.Text.Slice(opener, length) is "比" && Compares(s, opener + length);

    // 比预测, but not 占|比预测
    private static bool Compares(Sentence s, int end) => !s.Text[s.Start..end].EndsWithAny(RuleWords.NoRivals);

    private static bool IsRateOrNumber(FigureKind kind) =>
        kind is FigureKind.Points or FigureKind.Percent or FigureKind.Multiple or FigureKind.Number;

    // 领先第二名|唐山港
    private static int BehindRank(Sentence s, int start)
    {
        var before = s.Current - 1;
        return
            before >= s.First
            && s.Tokenizer.Tokens[before] is { Kind: TokenKind.Quantity } rank
            && rank.Start == start
            && s.Tokenizer.Quantities[rank.Index].Kind == FigureKind.Rank
            && s.Words(rank.End, s.Tokenizer.Tokens[s.Current].Start).Length > 1
            ? rank.End
            : start;
    }

    // 比原预测减0.9个百分点, but 较原预测上修0.9个百分点: the fact is held against the forecast, or the forecast moved.
    private static bool GapToForecast(Sentence s, FigureDraft d)
    {
        var opener = s.LastOf(Cue.Compare, d.WindowStart, d.Chain.Start, out var length);
        if (
            opener < 0
            || d.Chain.Movement is not { } movement
            || s.Text[d.Chain.StartOf(movement) + 1] is '修' or '调'
            || !Compares(s, opener + length)
            || !s.Words(opener + length, d.Chain.Start).EndsWithAny(RuleWords.Expectations)
        )
            return false;
        SetScope(s, d, opener + length, d.Chain.Start);
        d.Direction = movement == Cue.Rise ? Direction.Up : Direction.Down;
        return SetRole(d, FigureRole.Gap, opener);
    }

    // 高于全国平均3000元, 比日本少300亿美元, 比预估多3万件
    private static bool IsComparator(string operand) =>
        operand.AsSpan().HoldsAny(RuleWords.Comparators)
        || operand.AsSpan().EndsWithAny(RuleWords.Expectations)
        || PlaceTable.Default.TryRead(operand, out var place) && place.End == operand.Length;

    private static bool IsBehindChange(Sentence s) =>
        s.Drafts.FindLast(static x => x.Kind == FigureKind.Percent) is { Role: FigureRole.Change };

    private const int SamePeriod = 3;

    // 较同期外贸增速快3个百分点: compared with another thing in the same period, not with the period before.
    private static int? AgainstSamePeriod(Sentence s, FigureDraft d)
    {
        var words = s.Text[d.WindowStart..d.Chain.Start];
        var at = Math.Max(words.LastIndexOf("较同期"), words.LastIndexOf("比同期"));
        return at >= 0 && words.Length - at > SamePeriod + 1 ? d.WindowStart + at : null;
    }

    private static bool GapSibling(Sentence s, FigureDraft d)
    {
        if (s.Elder is not { Role: FigureRole.Gap } elder || elder.Kind != d.Kind || elder.Clause != d.Clause)
            return false;
        if (s.Text[d.WindowStart] is not ('、' or '和') || GapOpener(s, d) is not null)
            return false;
        SetScope(s, d, d.WindowStart + 1, d.Start);
        d.Direction = elder.Direction;
        return SetRole(d, FigureRole.Gap, d.WindowStart);
    }

    // Higher than at another time is no distance from a comparator, but a change.
    private static bool AgainstTime(Sentence s, FigureDraft d)
    {
        if (s.Text[d.Chain.StartOf(Cue.Base)..] is not [_, '于' or '出', ..])
            return false;
        d.Direction = s.Text[d.Chain.StartOf(Cue.Base)] is '低' or '慢' ? Direction.Down : Direction.Up;
        return SetRole(d, FigureRole.Change, d.Chain.Start);
    }

    // What a growth rate is compared with is one too.
    private static bool ComparedRate(Sentence s, FigureDraft d)
    {
        if (!d.IsComparator || !IsBehindChange(s))
            return false;
        d.Direction = Direction.Up;
        return SetRole(d, FigureRole.Change, d.WindowStart);
    }
}
