using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

/// <summary>The words that make a time what a change is measured against: 比|上年末, 与|去年持平, 是|2015年的1.7倍.</summary>
internal static class Comparison
{
    /// <summary>The length of the word in front of a time that makes it what a change is measured against, or 0.</summary>
    public static int LengthBefore(Sentence s, int start)
    {
        var before = s.Text[s.Start..start];
        if (s.Before(start) is '是' or '为' && IsFollowedByMultiple(s, start))
            return 1;
        if (before.LengthAtEnd(RuleWords.Distances) is var distance and > 0 && IsFollowedByRate(s, start))
            return distance;
        if (before.LengthAtEnd(RuleWords.Recoveries) is var recovery and > 0 && IsFollowedByPart(s, start))
            return recovery;
        if (before.LengthAtEnd(RuleWords.Equalling) is var equal and > 0 && IsFollowedByPart(s, start, isExact: true))
            return equal;
        var length = before.LengthAtEnd(RuleWords.Compared);
        var word = before[^length..];
        return length > 0 && (word.IndexOfAny('比', '较') >= 0 || IsFollowedByComparison(s, start)) ? length : 0;
    }

    // 是2015年的1.7倍, 是上年全年产值的1.2倍
    private static bool IsFollowedByMultiple(Sentence s, int start) =>
        IsFollowedBy(s, start, out _, out _, out var kind) && kind == FigureKind.Multiple;

    // 高于|去年同期0.9个百分点, but 高于去年同期的3.2亿元
    private static bool IsFollowedByRate(Sentence s, int start) =>
        IsFollowedBy(s, start, out var time, out var number, out var kind)
        && kind is FigureKind.Points or FigureKind.Percent
        && s.Text[time.End..number.Start] is "" or "涨幅" or "增幅" or "增速" or "平均" or "平均水平";

    // 恢复至|2019年春节的88%; 为|上年同期的103.4%, with nothing but 的 between
    private static bool IsFollowedByPart(Sentence s, int start, bool isExact = false)
    {
        const int LongestFeast = 6;
        if (!IsFollowedBy(s, start, out var time, out var number, out var kind) || kind != FigureKind.Percent)
            return false;
        var between = s.Text[time.End..number.Start].TrimEnd(Approximations);
        between = between.EndsWith("的") ? between[..^1] : between;
        between = between[..^between.LengthAtEnd(RuleWords.FormerLevels)];
        return between.IsEmpty || !isExact && between.Length <= LongestFeast;
    }

    private const string Approximations = "约近逾超达 ";

    /// <summary>
    /// Where the verb begins by which a percentage is that of a former time: 游客|恢复至2019年同期的88%, 旅客|相当于疫情前的九成;
    /// or null.
    /// </summary>
    public static int? WithFormer(Sentence s, FigureDraft d)
    {
        var words = s.Text[d.WindowStart..d.Start].TrimEnd(Approximations);
        words = words.EndsWith("的") ? words[..^1] : words;
        words = words[..^words.LengthAtEnd(RuleWords.FormerLevels)];
        if (words.LengthAtEnd(RuleWords.Formers) is var former and > 0)
        {
            words = words[..^former];
            var verb = LengthOfEquation(words);
            return verb > 0 ? d.WindowStart + words.Length - verb : null;
        }
        foreach (var i in s.ComparedTimes)
        {
            var time = s.Tokenizer.Tokens[i];
            if (time.Start <= d.WindowStart || time.End > d.Start)
                continue;
            if (LengthOfEquation(s.Text[d.WindowStart..time.Start]) is > 0 and var equation)
                return time.Start - equation;
        }
        return null;
    }

    /// <summary>The length of the verb at the end of some words that makes a ratio of a time behind it, or 0.</summary>
    public static int LengthOfEquation(ReadOnlySpan<char> words) =>
        Math.Max(words.LengthAtEnd(RuleWords.Recoveries), words.LengthAtEnd(RuleWords.Equalling));

    // The number that is the next token behind the time at a position.
    private static bool IsFollowedBy(Sentence s, int start, out Token time, out Token number, out FigureKind kind)
    {
        var tokens = s.Tokenizer.Tokens;
        (time, number, kind) = (default, default, default);
        for (var i = s.First; i + 1 < s.Last; i++)
        {
            if (tokens[i].Start != start)
                continue;
            (time, number) = (tokens[i], tokens[i + 1]);
            if (number.Kind != TokenKind.Quantity)
                return false;
            kind = s.Tokenizer.Quantities[number.Index].Kind;
            return true;
        }
        return false;
    }

    /// <summary>与2010年|第六次全国人口普查|相比: the length of what was held in a year, behind the year; or 0.</summary>
    public static int LengthOfSurvey(ReadOnlySpan<char> behind)
    {
        const int Longest = 16;
        behind = behind[..Math.Min(behind.Length, Longest)];
        if (behind.IndexOf('查') < 0)
            return 0;
        foreach (var survey in RuleWords.Surveys)
        {
            if (behind.IndexOf(survey) is >= 0 and var at && behind[..at].IndexOfAny(",;、的") < 0)
                return at + survey.Length;
        }
        return 0;
    }

    // 与去年持平, 与上年相比, 与上年同月比较
    private static bool IsFollowedByComparison(Sentence s, int start)
    {
        const int Longest = 32;
        var rest = s.Text[start..Math.Min(s.End, start + Longest)];
        return rest.UpToComma().HoldsAny(RuleWords.Likened);
    }
}
