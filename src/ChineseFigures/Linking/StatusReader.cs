using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

/// <summary>Whether a sentence tells of a fact, a target or a forecast, up to each of its figures.</summary>
internal sealed class StatusReader(Sentence s)
{
    private int _at;
    private FigureStatus _status;

    // Where the status of a noun stands, which holds for the number behind it only: 预测数5.22%.
    private int _noun;

    /// <summary>Begins a sentence.</summary>
    public void Reset() => (_at, _status, _noun) = (s.Start, FigureStatus.Fact, -1);

    /// <summary>Gives a figure its status. Figures are asked for in text order.</summary>
    public void Read(FigureDraft d)
    {
        ReadUpTo(d.Start);
        if (_status == FigureStatus.Forecast || d.Status == FigureStatus.Fact)
            d.Status = _status;
        if (_noun >= d.WindowStart && d.Status == FigureStatus.Fact)
            d.Status = FigureStatus.Forecast;
        if (
            d.Role is FigureRole.Completion or FigureRole.Threshold
            || d.Basis == Basis.Cagr && d.Status == FigureStatus.Fact
        )
            d.Status = FigureStatus.Fact;
    }

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
            if ((Cue)cue == Cue.Forecast && IsNoun(text, _at + length))
                _noun = _at;
            else if ((Cue)cue == Cue.Forecast && !IsProvisional(text, _at))
                _status = FigureStatus.Forecast;
            else if ((Cue)cue == Cue.Target && _status == FigureStatus.Fact && IsModal(text, _at, length))
                _status = FigureStatus.Target;
            _at += length - 1;
        }
    }

    // 临时估计: a number that may still be revised tells of a fact.
    private bool IsProvisional(ReadOnlySpan<char> text, int at) => text[s.Start..at].EndsWithAny(RuleWords.Provisional);

    // 预测数, 预测值
    private static bool IsNoun(ReadOnlySpan<char> text, int end) =>
        text[end - 1] is '值' || end < text.Length && text[end] is '数' or '值';

    // 低于控制目标1.4个百分点
    private bool IsCompared(ReadOnlySpan<char> text, int at)
    {
        const int Nearby = 6;
        return text[Math.Max(s.Start, at - Nearby)..at].HoldsAny(RuleWords.HeldAgainst);
    }

    // 计划 and 目标 are also nouns: 投资计划, 完成目标任务.
    private bool IsModal(ReadOnlySpan<char> text, int at, int length)
    {
        var word = text.Slice(at, length);
        var before = at > s.Start ? text[at - 1] : ',';
        var after = at + length < text.Length ? text[at + length] : ',';
        return word switch
        {
            "计划" or "规划" when text[at..].StartsWith("规划建设了") => false,
            "计划" or "规划" => RuleWords.AfterPlan.Contains(after) && before != '年',
            "目标" when IsCompared(text, at) => false,
            "目标" => RuleWords.AfterGoal.Contains(after) || char.IsAsciiDigit(after),
            "将" => RuleWords.AfterWill.Contains(after),
            "拟" => !RuleWords.NotIntended.Contains(after),
            "要求" => false,
            "确保" or "争取" => at + length < text.Length && NumeralCharacter.Role(after) == NumeralRole.None,
            _ => true,
        };
    }
}
