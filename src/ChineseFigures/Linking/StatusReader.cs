using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

/// <summary>Whether a sentence tells of a fact, a target or a forecast, up to each of its figures.</summary>
internal sealed class StatusReader(Sentence s, PeriodContext periods)
{
    private int _at;
    private FigureStatus _status;

    // The clause that a forecast inside of it holds for: 人均收入|预计|4.6万元.
    private int _forecastClause;

    // Where the status of a noun stands, which holds for the number behind it only: 预测数5.22%.
    private int _noun;

    // Where 计划 stands that only says what an amount is: 计划投资54亿元.
    private int _planned;

    // Whether a report proposes what follows: 报告提出.
    private bool _isProposed;

    // Whether the heading of the section says that what stands below are goals.
    private bool _isOfGoals;

    /// <summary>Begins a paragraph.</summary>
    public void BeginParagraph(bool isOfGoals) => _isOfGoals = isOfGoals;

    /// <summary>Begins a sentence.</summary>
    public void Reset() =>
        (_at, _status, _noun, _planned, _forecastClause, _isProposed) = (
            s.Start,
            _isOfGoals ? FigureStatus.Target : FigureStatus.Fact,
            -1,
            -1,
            -1,
            _isOfGoals
        );

    /// <summary>Gives a figure its status. Figures are asked for in text order.</summary>
    public void Read(FigureDraft d)
    {
        ReadUpTo(d.Start);
        if (_status == FigureStatus.Forecast && IsBehindForecast(d))
            (_status, _forecastClause) = (FigureStatus.Fact, -1);
        if (
            _status == FigureStatus.Target
            && (IsDone(s, d) || _isProposed && IsOver() && d.Qualifier == Qualifier.Exact)
        )
            _status = FigureStatus.Fact;
        if (_status == FigureStatus.Forecast || d.Status == FigureStatus.Fact)
            d.Status = _status;
        if (_noun >= d.WindowStart && d.Status == FigureStatus.Fact && d.Role != FigureRole.Gap)
            d.Status = FigureStatus.Forecast;
        if (d.InParentheses && d.Status == FigureStatus.Fact && d.Role == FigureRole.Level && IsGoalInBrackets(d))
            d.Status = FigureStatus.Target;
        if (_planned >= d.WindowStart && d.Status == FigureStatus.Fact)
            d.Status = FigureStatus.Target;
        if (d.Role == FigureRole.Threshold || d.Role == FigureRole.Completion && d.Status == FigureStatus.Target)
            d.Status = FigureStatus.Fact;
    }

    /// <summary>Whether the words before a figure tell what came of a plan: 计划投资180亿元，实际完成〔206亿元〕.</summary>
    public static bool IsDone(Sentence s, FigureDraft d) => s.Text[d.WindowStart..d.Start].HoldsAny(RuleWords.Done);

    // 预计 goes before 力争; both hold to the end of the sentence.
    private void ReadUpTo(int end)
    {
        var cues = CueTable.Default.Ahead;
        var text = s.Text;
        var before = text[..end];
        for (_at = cues.Next(before, _at); _at < end; _at = cues.Next(before, _at + 1))
        {
            var cue = cues.Match(before[_at..], out var length);
            if (cue == WordTrie.None)
                continue;
            if ((Cue)cue == Cue.Forecast)
                ReadForecast(text, _at, length);
            else if (text.Slice(_at, length) is "计划" && text[(_at + length)..].StartsWithAny(RuleWords.Planned))
                _planned = _at;
            else if ((Cue)cue == Cue.Target && _status == FigureStatus.Fact && IsModal(text, _at, length))
                (_status, _isProposed) = (
                    FigureStatus.Target,
                    text.Slice(_at, length).StartsWithAny(RuleWords.Programmes)
                );
            _at += length - 1;
        }
    }

    private void ReadForecast(ReadOnlySpan<char> text, int at, int length)
    {
        var isRival = text[at..].StartsWithAny(RuleWords.Expectations) && IsRival(text, at);
        if (IsNoun(text, at + length) || isRival && IsOf(text, at + length))
            _noun = at;
        else if (!IsProvisional(text, at) && !IsReckoned(text, at, length) && !isRival)
        {
            _status = FigureStatus.Forecast;
            _forecastClause = IsInClause(text, at) ? at : -1;
        }
    }

    // 人均收入|预计|4.6万元, but 预计人均收入4.6万元: with a subject before it, it says nothing of the next subject.
    private bool IsInClause(ReadOnlySpan<char> text, int at)
    {
        var start = ClauseStart(text, at);
        return s.Name(start, at) is { Length: >= 2 } subject && NounPhrase.EndsWithHead(subject);
    }

    // So far it is looked for, for every word of it.
    private const int LongestClause = 60;

    private int ClauseStart(ReadOnlySpan<char> text, int at)
    {
        var nearby = Math.Max(s.Start, at - LongestClause);
        return nearby + text[nearby..at].LastIndexOfAny(',', ';') + 1;
    }

    private bool IsBehindForecast(FigureDraft d) =>
        _forecastClause >= 0 && d.ClauseStart > _forecastClause && s.Name(d.NameStart, d.NameEnd) is not null;

    // 高于5月预测|的5.2%
    private static bool IsOf(ReadOnlySpan<char> text, int end) => end < text.Length && text[end] == '的';

    // 高于原预测0.3个百分点, 高于5月预测的5.2%: what a fact is held against makes no forecast of it.
    private bool IsRival(ReadOnlySpan<char> text, int at)
    {
        if (text[at..].StartsWithAny(RuleWords.Estimates) && s.TimeEndingAt(at) is { } time)
            at = time.Start;
        var before = text[s.Start..at];
        before = before[..^before.LengthAtEnd(RuleWords.RivalOwners)];
        return before.EndsWithAny(RuleWords.Rivalling) && !before.EndsWithAny(RuleWords.NoRivals);
    }

    // 据抽样调查推算: how a fact was found out.
    private bool IsReckoned(ReadOnlySpan<char> text, int at, int length)
    {
        if (!text.Slice(at, length).IsAny(RuleWords.Reckoned))
            return false;
        var clause = text[s.Start..at];
        return clause[(clause.LastIndexOfAny(',', ';') + 1)..].IndexOfAny('据', '经') >= 0;
    }

    // 临时估计: a number that may still be revised tells of a fact; 初步预计 does not.
    private bool IsProvisional(ReadOnlySpan<char> text, int at) =>
        text[s.Start..at].EndsWithAny(RuleWords.Provisional) && !text[at..].StartsWith("预计");

    // 预测数, 预测值
    private static bool IsNoun(ReadOnlySpan<char> text, int end) =>
        text[end - 1] is '值' || end < text.Length && text[end] is '数' or '值';

    // 低于控制目标1.4个百分点
    private bool IsCompared(ReadOnlySpan<char> text, int at)
    {
        const int Nearby = 6;
        return text[Math.Max(s.Start, at - Nearby)..at].HoldsAny(RuleWords.HeldAgainst);
    }

    // 21家（任务数|18家）
    private bool IsGoalInBrackets(FigureDraft d) =>
        s.Text[d.WindowStart..d.Start].TrimEnd("为: ").IsAny(RuleWords.BracketedGoals);

    // 达|预期目标,
    private static bool IsMet(ReadOnlySpan<char> text, int at, int length) =>
        text[(at + length)..] is [] or [',', ..] && text[..at].EndsWithAny(RuleWords.GoalsMet);

    // 完成市考核|目标|40亿元的125%: the goal's amount is told to be one by its rule.
    private bool IsHeldAgainst(ReadOnlySpan<char> text, int at)
    {
        var behind = text[at..Math.Min(s.End, at + LongestClause)].UpToComma();
        return text[ClauseStart(text, at)..at].HoldsAny(RuleWords.GoalVerbs) && behind.IndexOf('的') > 0;
    }

    // 占奋斗目标|的60%, 达到目标|序时进度
    private static bool IsPartOfGoal(ReadOnlySpan<char> text, int end) =>
        end < text.Length && (text[end] == '的' || text[end..].StartsWithAny(RuleWords.PartsOfGoals));

    // 高于目标|2个百分点: no target is so many points.
    private static bool IsDistance(ReadOnlySpan<char> text, int number) =>
        text[number..].TrimStart("0123456789.") is ['个', '百', '分', '点', ..] or ['百', '分', '点', ..];

    // 计划 and 目标 are also nouns: 投资计划, 完成目标任务.
    private bool IsModal(ReadOnlySpan<char> text, int at, int length)
    {
        var word = text.Slice(at, length);
        var after = at + length < text.Length ? text[at + length] : ',';
        return word switch
        {
            "计划" or "规划" when text[at..].StartsWith("规划建设了") => false,
            "计划" or "规划" => RuleWords.AfterPlan.Contains(after),
            "目标"
            or "预期目标"
            or "总目标" when IsCompared(text, at) || IsRival(text, at) || IsMet(text, at, length) => false,
            [.., '目', '标'] when word.Length > 2 && IsPartOfGoal(text, at + length) => false,
            "确保" or "力争" when text[(at + length)..].StartsWith("目标") => false,
            "目标" when char.IsAsciiDigit(after) && IsHeldAgainst(text, at) => false,
            "目标" => RuleWords.AfterGoal.Contains(after) || char.IsAsciiDigit(after) && !IsDistance(text, at + length),
            "将" => RuleWords.AfterWill.Contains(after),
            "拟" => !RuleWords.NotIntended.Contains(after),
            "要求" => false,
            "安排" => (char.IsAsciiDigit(after) || after == '为') && text[s.Start..at].EndsWithAny(RuleWords.Budgeted),
            "争取" when !text[(at + length)..].StartsWithAny(RuleWords.AfterStriving) && IsOver() => false,
            "确保" => after != '了' && (NumeralCharacter.Role(after) == NumeralRole.None || NamesTime()),
            "争取" => at + length < text.Length && NumeralCharacter.Role(after) == NumeralRole.None,
            _ => true,
        };
    }

    // 2025年，确保100万人脱贫: before a number it needs a time to be a goal of.
    private bool NamesTime() => s.Period.Value is not null && s.Period.Words.Start >= s.Start;

    // 2023年，争取专项资金5亿元: in a time that is over, it was obtained.
    private bool IsOver() => s.Period.Value is { } period && period.LastDay < periods.Date;
}
