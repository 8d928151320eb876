using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

// Places in an order: 增幅居全省第三位.
internal static partial class RoleRules
{
    private static bool Rank(Sentence s, FigureDraft d)
    {
        d.Role = FigureRole.Rank;
        d.NameEnd = IsClaim(s, d) ? d.Start : d.Chain.Start;
        var hasVerb = LeaveRankVerb(s, d, d.Start);
        LeaveLeague(s, d);
        LeaveTrailingScope(s, d);
        var before = LeaveInside(s, d) ?? LeaveSet(s, d);
        LeaveFrom(s, d);
        if (!hasVerb && d.Scope is null && !IsClaim(s, d) && !ArrivesFromRank(s, d) && !IsListed(s, d))
        {
            // A bare 第三 is no rank; of 居全省由第五 the verb and the scope stand before 由.
            if (!d.IsFrom)
            {
                d.IsDropped = true;
                return true;
            }
            LeaveRankVerb(s, d, d.NameEnd);
            LeaveTrailingScope(s, d);
        }
        MakeElderPrevious(s, d);
        LeaveOvertaken(s, d);
        ReadRankedBy(s, d, d.WindowStart);
        // 工业产值|在五县中总量居第一: behind the whole stood nothing but what the rank goes by.
        if (before is { } words && d.NameEnd <= d.NameStart)
        {
            (d.NameStart, d.NameEnd) = (words.Start, words.End);
            if (!d.RankNamed)
                ReadRankedBy(s, d, words.Start);
        }
        if (s.Elder is { } elder && s.Name(d.WindowStart, d.NameEnd) is null)
            TakeFromElder(s, d, elder);
        return true;
    }

    // 居|全省|第三: what stands between the verb and the number is ranked in.
    private static bool LeaveRankVerb(Sentence s, FigureDraft d, int end)
    {
        var verb = s.LastOf(Cue.RankVerb, d.WindowStart, end, out var length);
        if (verb < 0)
            return false;
        var from = d.Chain.StartOf(Cue.From);
        SetScope(s, d, verb + length, from > verb ? Math.Min(from, end) : end);
        d.NameEnd = verb;
        return true;
    }

    // 全省|居第三
    private static void LeaveTrailingScope(Sentence s, FigureDraft d)
    {
        if (d.Scope is not null || TrailingScope(s, d) is not { } scope)
            return;
        d.Scope = s.Text[scope..d.NameEnd].ToString();
        d.NameEnd = scope;
    }

    // 居|全国百强县|投资潜力第3: what is ranked may stand behind the league.
    private static void LeaveLeague(Sentence s, FigureDraft d)
    {
        const int ShortestName = 2;
        if (d.Scope is not { } scope || s.Name(d.NameStart, d.NameEnd) is not null)
            return;
        foreach (var league in RuleWords.Leagues)
        {
            if (scope.IndexOf(league, StringComparison.Ordinal) is not (>= 0 and var at))
                continue;
            var ranked = at + league.Length;
            if (scope.Length - ranked < ShortestName || !s.Text[d.WindowStart..d.Start].EndsWith(scope.AsSpan(ranked)))
                return;
            d.Scope = scope[..ranked];
            (d.NameStart, d.NameEnd) = (d.Start - (scope.Length - ranked), d.Start);
            return;
        }
    }

    // 在|沿海城市|排名第三, 在|五县|中总量居第一: takes the whole, and tells what words stood before it where others stand behind.
    private static Gap? LeaveInside(Sentence s, FigureDraft d)
    {
        if (d.Scope is not null || s.Text[d.WindowStart..d.NameEnd].LastIndexOf('在') is not (>= 0 and var at))
            return null;
        var (inside, whole) = (d.WindowStart + at, d.WindowStart + at + 1);
        var end = s.Text[whole..d.NameEnd].IndexOf('中') is var middle and > 1 ? whole + middle : d.NameEnd;
        if (end + 1 >= d.NameEnd || RuleWords.AfterInside.Contains(s.Text[end + 1]))
        {
            SetScope(s, d, whole, d.NameEnd);
            d.NameEnd = inside;
            return null;
        }
        SetScope(s, d, whole, end);
        d.NameStart = end + 1;
        return new Gap(d.WindowStart, inside);
    }

    // 在|全省|13个设区市中排名第四, 在全省13个设区市中，总量居第四, 进出口|在15个城市中排名第四
    private static Gap? LeaveSet(Sentence s, FigureDraft d)
    {
        if (d.Scope is not null || s.Drafts.FindLast(static x => x.Role != FigureRole.Rank) is not { } count)
            return null;
        var end = RankedSet.EndOf(s, count);
        if (end < 0)
            return null;
        var inside = count.ClauseStart + s.Text[count.ClauseStart..count.Start].LastIndexOf('在');
        var whole = Math.Max(inside + 1, count.ClauseStart);
        SetScope(s, d, whole, whole == count.Start ? end - 1 : count.Start);
        if (d.WindowStart >= end)
            return null;
        d.NameStart = Math.Min(end, d.NameEnd);
        return inside > count.WindowStart ? new Gap(count.WindowStart, inside) : null;
    }

    // 居百强县投资潜力第3、|绿色发展|第5: in the same order as the one before.
    private static bool IsListed(Sentence s, FigureDraft d)
    {
        const int LongestName = 10;
        if (s.Elder is not { Kind: FigureKind.Rank, Role: FigureRole.Rank } elder || elder.Clause != d.Clause)
            return false;
        if (s.Text[elder.End..d.Start] is not ['、' or '和', _, _, ..] between || between.Length > LongestName + 1)
            return false;
        if (s.Name(d.NameStart, d.Start) is null)
            return false;
        d.NameEnd = d.Start;
        d.Scope = elder.Scope;
        return true;
    }

    private static void LeaveFrom(Sentence s, FigureDraft d)
    {
        if (s.FromBefore(d.NameEnd, d.WindowStart) is not { } from)
            return;
        d.IsFrom = true;
        d.NameEnd = from;
    }

    private static bool ArrivesFromRank(Sentence s, FigureDraft d) =>
        s.Elder is { Kind: FigureKind.Rank } && d.Chain.Has(Cue.To);

    private static void MakeElderPrevious(Sentence s, FigureDraft d)
    {
        if (s.Elder is not { Kind: FigureKind.Rank, IsFrom: true } elder || elder.Clause != d.Clause)
            return;
        elder.IsPrevious = true;
        s.Note(elder, "movement", "previous=true");
    }

    // A rank without a name of its own: what the figure before it says goes on.
    private static void TakeFromElder(Sentence s, FigureDraft d, FigureDraft elder)
    {
        if (elder.Kind == FigureKind.Rank && elder.Clause + 1 >= d.Clause)
        {
            if (elder.Clause == d.Clause)
                d.Scope ??= elder.Scope;
            if (d.RankedBy == RankedBy.None && !d.RankNamed)
                d.RankedBy = elder.RankedBy;
        }
        else if (d.RankedBy == RankedBy.None && !d.RankNamed && StandsBehindRateAlone(s, elder))
        {
            d.RankedBy = RankedBy.Growth;
        }
    }

    // 居首, 居冠: the verb is part of the words.
    private static bool IsClaim(Sentence s, FigureDraft d) => s.Text[d.Start] == '居';

    // 车险保费|超过邻省跻身第六位: who was overtaken is no part of what is ranked.
    private static void LeaveOvertaken(Sentence s, FigureDraft d)
    {
        var words = s.Text[d.WindowStart..d.NameEnd];
        foreach (var verb in RuleWords.Overtaking)
        {
            if (words.LastIndexOf(verb) is var at and >= 0 && words.Length - at > verb.Length)
                d.NameEnd = Math.Min(d.NameEnd, d.WindowStart + at);
        }
    }

    private const int LongestScope = 6;

    private static int? TrailingScope(Sentence s, FigureDraft d)
    {
        for (var at = Math.Max(d.WindowStart, d.NameEnd - LongestScope); at < d.NameEnd; at++)
        {
            if (
                CueTable.Default.Inside.Match(s.Text[at..d.NameEnd], out var length) == (int)Cue.Scope
                && at + length == d.NameEnd
            )
            {
                while (at > d.WindowStart && NumeralCharacter.Role(s.Text[at - 1]) == NumeralRole.Digit)
                    at--;
                at -= WiderScope(s.Text[d.WindowStart..at]);
                while (at > d.WindowStart && s.Text[at - 1] == '在')
                    at--;
                return s.Text[at] == '在' ? at + 1 : at;
            }
        }
        return null;
    }

    // 全省|市州
    private static int WiderScope(ReadOnlySpan<char> words)
    {
        const int Length = 2;
        return
            words.Length >= Length
            && CueTable.Default.Inside.Match(words[^Length..], out var length) == (int)Cue.Scope
            && length == Length
            ? Length
            : 0;
    }

    // 总量和增速|居全省首位: the nouns that a rank goes by are no part of the name.
    private static void ReadRankedBy(Sentence s, FigureDraft d, int start)
    {
        var end = d.NameEnd;
        var mayGoOn = true;
        d.RankNamed = false;
        while (end > start)
        {
            var words = s.Text[start..end];
            var noun = (Cue)CueTable.Default.RankNouns.MatchEnd(words, out var length);
            if (length > 0 && mayGoOn)
            {
                if (noun == Cue.Total && !d.RankNamed && IsOfName(s, start, end, length))
                    break;
                AddRankedBy(d, noun == Cue.Growth ? RankedBy.Growth : RankedBy.Level);
                end -= length;
                mayGoOn = false;
                continue;
            }
            mayGoOn = !d.RankNamed || words[^1] is '和' or '、' or '与' or '及';
            if (!mayGoOn || !RuleWords.RankLinks.Contains(words[^1]))
                break;
            end--;
        }
        if (d.RankNamed)
            d.NameEnd = end;
        // 开行量居全省首位, 企业数居全国第三
        else if (EndsWithAmount(s.Text[start..d.NameEnd]))
            d.RankedBy = RankedBy.Level;
    }

    // Of two that differ, neither is said alone.
    // The nouns are read from the last to the first.
    private static void AddRankedBy(FigureDraft d, RankedBy by)
    {
        if (d.RankNamed)
            (d.RankedByEach ??= [d.RankedBy]).Insert(0, by);
        d.RankedBy = d.RankNamed && d.RankedBy != by ? RankedBy.None : by;
        d.RankNamed = true;
    }

    private static bool EndsWithAmount(ReadOnlySpan<char> words) =>
        words is [.., not ('质' or '力'), '量'] or [.., not ('指' or '系' or '参'), '数'];

    // 地区生产总值 is no 地区生产 by 总值: the noun ends a name that without it is none.
    private static bool IsOfName(Sentence s, int start, int end, int length) =>
        Means(s, start, end) && !Means(s, start, end - length);

    private static bool Means(Sentence s, int start, int end) =>
        s.Name(start, end) is { } name && IndicatorCatalogue.Default.IdOf(name) is not null;

    private static bool StandsBehindRateAlone(Sentence s, FigureDraft elder)
    {
        if (elder is { Role: FigureRole.Gap } or { Role: FigureRole.Change, Kind: FigureKind.Points })
        {
            if (s.Drafts.Exists(x => x.ComparesGrowth && x.Clause == elder.Clause))
                return true;
            elder = s.Drafts.Find(x => x.Role == FigureRole.Change && x.Indicator == elder.Indicator) ?? elder;
        }
        if (elder is not { Role: FigureRole.Change, Kind: FigureKind.Percent or FigureKind.Multiple })
            return false;
        foreach (var before in s.Drafts)
        {
            if (before.Role == FigureRole.Level && before.Indicator == elder.Indicator)
                return false;
        }
        return true;
    }
}
