using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

/// <summary>What a time is there for, where it is not simply when the figures behind it are of.</summary>
internal static class TimeInSentence
{
    /// <summary>The time as its words in the sentence make it: 元至7月 begins in January, 自2011年…以来 goes on.</summary>
    public static TimeExpression Read(Sentence s, Token token)
    {
        var time = Ahead(s, Since(s, s.Tokenizer.Times[token.Index], token), token);
        return LengthFromJanuary(s, time, token) > 0 ? time with { FirstMonth = 1 } : time;
    }

    // 全年计划招引项目100个: the year around what is said, for a plan is of what is to come.
    private static TimeExpression Ahead(Sentence s, in TimeExpression time, Token token) =>
        time.Kind == TimeSpanKind.WholeYear && s.Text[token.End..s.End].StartsWithAny(RuleWords.Intents)
            ? time with
            {
                YearSource = YearSource.Relative,
            }
            : time;

    /// <summary>Whether the time is that of a plan, a record, a cause or the like, and of no figure.</summary>
    public static bool IsAside(Sentence s, int token)
    {
        var time = s.Tokenizer.Tokens[token];
        return IsOfPlan(s, time) && !StandsBeforeQuantity(s, token)
            || IsOfRecord(s, time)
            || IsOfRatio(s, token)
            || IsOfGround(s, time)
            || IsOfPrices(s, time)
            || IsOfTrend(s, time)
            || IsOfRival(s, token)
            || IsOfEstimate(s, time)
            || IsOfCause(s, token) && !LeadsToQuantity(s, token)
            || RepeatsYear(s, time)
            || IsCarriedOver(s, time);
    }

    /// <summary>上年结余3亿元: what was left of the year before is of this year.</summary>
    public static bool IsCarriedOver(Sentence s, Token time) =>
        s.Text[time.End..s.End].StartsWithAny(RuleWords.CarriedOver);

    /// <summary>Whether the time, which is no aside, holds for the next number only, and what follows is of the time before.</summary>
    public static bool IsOfNextNumber(Sentence s, int token) =>
        // 完成全年2600亿元目标的18.3%: the amount is the year's, the ratio is not.
        IsOfPlan(s, s.Tokenizer.Tokens[token]) || IsOfCause(s, token) || IsOfComparedNumber(s, token);

    // 创2003年以来最大跌幅, 为近14年最低: the time only says how long it has not been so.
    private static bool IsOfRecord(Sentence s, Token time)
    {
        var after = s.Text[time.End..s.End].TrimStart("以来的");
        // 是“十五”以来增长最快的一年
        if (s.Before(time.Start) is '是' or '为' && after.UpToComma().Contains('最'))
            return true;
        return after.StartsWithAny(RuleWords.Records)
            && (
                s.Text[time.Start..time.End].EndsWith("来")
                || s.Text[time.Start] is '近' or '最'
                || s.Before(time.Start) == '创'
            );
    }

    // 由2020年的34:17:49调整到33:19:48: from what moved that is no figure.
    private static bool IsOfRatio(Sentence s, int token) =>
        s.Before(s.Tokenizer.Tokens[token].Start) == '由' && !LeadsToQuantity(s, token);

    // 完成全年计划的34.3%: the time is the plan's.
    private static bool IsOfPlan(Sentence s, Token time)
    {
        if (!s.Text[s.Start..time.Start].EndsWithAny(RuleWords.PlanVerbs))
            return false;
        var after = s.Text[time.End..s.End];
        after = after[..Math.Min(after.Length, 12)];
        return after.HoldsAny(RuleWords.Plans);
    }

    // 全年2600亿元: an amount follows directly.
    private static bool StandsBeforeQuantity(Sentence s, int index) =>
        index + 1 < s.Last
        && s.Tokenizer.Tokens[index + 1] is { Kind: TokenKind.Quantity } next
        && next.Start == s.Tokenizer.Tokens[index].End;

    // 在去年高速增长的基础上: the time is what the text builds on, not what it is about.
    private static bool IsOfGround(Sentence s, Token time)
    {
        if (s.Before(time.Start) != '在')
            return false;
        var after = s.Text[time.End..s.End];
        return after.UpToComma().Holds("基础上");
    }

    // 按上年不变价计算: the year is that of the prices.
    private static bool IsOfPrices(Sentence s, Token time)
    {
        var after = s.Text[time.End..s.End];
        return after.StartsWithAny(RuleWords.Prices);
    }

    // 扭转了去年下半年以来的下滑态势: the time is that of what is over, or goes on.
    private static bool IsOfTrend(Sentence s, Token time)
    {
        if (!s.Text[s.Start..time.Start].TrimEnd("自从了").EndsWithAny(RuleWords.Turns))
            return false;
        var after = s.Text[time.End..s.End];
        return after.UpToComma().HoldsAny(RuleWords.Trends);
    }

    // 超过去年全年总量，同比增长13%: what was at that time is only held against what is now.
    private static bool IsOfRival(Sentence s, int token)
    {
        var time = s.Tokenizer.Tokens[token];
        if (token + 1 < s.Last && s.Tokenizer.Tokens[token + 1] is { Kind: TokenKind.Quantity } next)
        {
            var between = s.Text[time.End..next.Start];
            if (between.IndexOf(',') < 0)
                return false;
        }
        var before = s.Text[s.Start..time.Start];
        return before.EndsWithAny(RuleWords.Rivals);
    }

    // 1月份收入25亿元，主要是今年起将…纳入预算: a year around what was said tells of a cause, not of the figures behind.
    private static bool IsOfCause(Sentence s, int token)
    {
        var time = s.Tokenizer.Tokens[token];
        if (s.Drafts.Count == 0 || !IsYearAround(s, s.Tokenizer.Times[time.Index]))
            return false;
        var before = s.Text[s.Start..time.Start];
        before = before[(before.LastIndexOfAny(',', ';') + 1)..];
        var after = s.Text[time.End..s.End];
        return before.HoldsAny(RuleWords.Causes) || after.StartsWithAny(RuleWords.Onsets);
    }

    private static bool IsYearAround(Sentence s, in TimeExpression time) =>
        time is { Kind: TimeSpanKind.Year, YearSource: YearSource.Relative, Year: 0 }
        && s.Period.Value is { Unit: not PeriodUnit.Year };

    // 高于5月预测的2.9%: when the forecast was made that a fact is held against.
    private static bool IsOfEstimate(Sentence s, Token time) =>
        s.Text[time.End..s.End].StartsWithAny(RuleWords.Estimates)
        && s.Text[s.Start..time.Start].EndsWithAny(RuleWords.Rivalling);

    // 前三季度，来自省外的当年签约项目: within months of the year, 当年 only repeats which year it is.
    private static bool RepeatsYear(Sentence s, Token time) =>
        s.Text[time.Start..time.End] is "当年"
        && s.Period.Words.Start >= s.Start
        && s.Period.Words.End > s.Period.Words.Start
        && s.Period.Value is { Unit: PeriodUnit.Month } months
        && months.FirstDay.Year == months.LastDay.Year;

    /// <summary>上年同期的3.2亿元, 较2017年约3.2亿元减少: an amount that is of the time and directly behind it.</summary>
    public static bool HasAmountOfItsOwn(Sentence s, int token)
    {
        if (token + 1 >= s.Last || s.Tokenizer.Tokens[token + 1] is not { Kind: TokenKind.Quantity } number)
            return false;
        var time = s.Tokenizer.Tokens[token];
        var kind = s.Tokenizer.Quantities[number.Index].Kind;
        if (kind == FigureKind.Percent && Comparison.LengthOfEquation(s.Text[s.Start..time.Start]) > 0)
            return false;
        var between = s.Text[time.End..number.Start].Trim(' ');
        if (between.Length > 1)
            between = between[Comparison.LengthOfSurvey(between)..];
        var isMovement = s.Text[number.End..s.End].StartsWithAny(RuleWords.Movements);
        var isNamed =
            between.Length <= LongestName
            && between.IndexOfAny(",;、") < 0
            && !between.HoldsAny(RuleWords.Expectations);
        return (between is "的" or "之" || isMovement && (between is "" or "约" || isNamed && IsCompared(s, time)))
            && kind is not (FigureKind.Multiple or FigureKind.Rank);
    }

    private const int LongestName = 12;

    // 较上年同期|总收益1228亿元增长4.7%
    private static bool IsCompared(Sentence s, Token time) => s.Before(time.Start) is '较' or '比';

    /// <summary>下降1.7%，去年同期为增长2.4%: the number is that of the time, which is the subject of its clause.</summary>
    public static bool IsSubjectOfNumber(Sentence s, int token)
    {
        var tokens = s.Tokenizer.Tokens;
        var time = tokens[token];
        if (!IsOfYearBefore(s, s.Tokenizer.Times[time.Index]) || token + 1 >= s.Last)
            return false;
        var opens =
            token == s.First
            || tokens[token - 1] is { Kind: TokenKind.Comma or TokenKind.Semicolon or TokenKind.Open } mark
                && s.Text[mark.End..time.Start] is "" or "而" or "但";
        return opens
            && tokens[token + 1] is { Kind: TokenKind.Quantity } number
            && (
                s.Text[time.End..number.Start] is ['为' or '是' or '仅', ..]
                || TellsOfMovement(s.Text[time.End..number.Start])
            );
    }

    // 投资增长25%，而|去年同期|增长28%, 而|上年|投资增长28%
    private static bool IsOfYearBefore(Sentence s, in TimeExpression time) =>
        time.Kind == TimeSpanKind.SamePeriodBefore
        || time is { Kind: TimeSpanKind.Year, YearSource: YearSource.Relative, Year: -1 }
            && s.Period.Words.Start >= s.Start
            && s.Drafts.Count > 0;

    private static bool TellsOfMovement(ReadOnlySpan<char> words) =>
        words.TrimEnd("了约") is [.., '增' or '下' or '上', '长' or '降' or '升' or '涨'];

    // 仅次于1月份的895.9亿元: the time of the next number only, which others are held against.
    private static bool IsOfComparedNumber(Sentence s, int token)
    {
        if (!HasAmountOfItsOwn(s, token))
            return false;
        var time = s.Tokenizer.Tokens[token];
        var before = s.Text[s.Start..time.Start];
        return before.EndsWithAny(RuleWords.Rivals);
    }

    private const int FromJanuary = 2;

    /// <summary>元至7月: how much of a run of months stands before the month that it ends with, or 0.</summary>
    public static int LengthFromJanuary(Sentence s, in TimeExpression time, Token token)
    {
        if (
            time.Kind != TimeSpanKind.Months
            || time.FirstMonth != time.LastMonth
            || token.Start - FromJanuary < s.Start
            || s.Text[token.Start - FromJanuary] != '元'
            || s.Text[token.Start - 1] is not ('至' or '-' or '到')
        )
            return 0;
        var before = token.Start - FromJanuary - 1;
        return before < s.Start || NumeralCharacter.Role(s.Text[before]) == NumeralRole.None ? FromJanuary : 0;
    }

    /// <summary>
    /// 新华社天津1月21日电: where the words of a report begin behind its agency, place and day; or -1 where the time is
    /// no day on which a report was sent.
    /// </summary>
    public static int EndOfDateline(Sentence s, Token time)
    {
        if (s.Drafts.Count > 0 || s.Tokenizer.Times[time.Index].Kind != TimeSpanKind.Days)
            return -1;
        var after = s.Text[time.End..s.End];
        var length = after.LengthAtStart(RuleWords.Datelines);
        var isOver = length == after.Length || !Noise.IsHan(after[length]);
        return length > 0 && isOver ? time.End + length : -1;
    }

    /// <summary>统计局公布5月: who says something is no part of what it is about.</summary>
    public static bool StandsBehindSaying(Sentence s, int time)
    {
        var before = s.Text[s.Start..time];
        return before.EndsWithAny(RuleWords.Sayings);
    }

    /// <summary>分季度看: the times of such a sentence are those of its numbers alone.</summary>
    public static bool IsBreakdown(Sentence s)
    {
        var text = s.Text[s.Start..s.End].TrimStart(' ');
        return text.StartsWithAny(RuleWords.Breakdowns);
    }

    // The time, or 自2011年获批国家级示范区以来 as the years since, for the words between only say what happened then.
    private static TimeExpression Since(Sentence s, in TimeExpression time, Token token)
    {
        if (
            !(time.Kind == TimeSpanKind.Year || IsDateOfYear(time))
            || s.Text[token.Start] != '自' && s.Before(token.Start) is not ('自' or '从')
        )
            return time;
        var rest = s.Text[token.End..s.End];
        var comma = rest.IndexOf(',');
        return comma > 0 && rest[..comma].EndsWith("以来") ? time with { Kind = TimeSpanKind.SinceYear } : time;
    }

    private static bool IsDateOfYear(in TimeExpression time) =>
        time is { Kind: TimeSpanKind.Months or TimeSpanKind.Days, YearSource: YearSource.Absolute };

    /// <summary>由2015年的12.4亿元增加到18.6亿元: whether a number follows a time in its clause.</summary>
    public static bool LeadsToQuantity(Sentence s, int token)
    {
        for (var i = token + 1; i < s.Last; i++)
        {
            var next = s.Tokenizer.Tokens[i];
            if (next.Kind == TokenKind.Quantity)
                return true;
            if (next.Kind is TokenKind.Comma or TokenKind.Semicolon)
                return false;
        }
        return false;
    }
}
