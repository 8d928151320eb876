using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

/// <summary>Reads the cue words that stand one behind the other directly before a number, from the number to the left.</summary>
internal sealed class ChainReader(Sentence s, BasisReader basis)
{
    /// <summary>Gives a figure its chain, and what the chain tells: where the name ends, basis and qualifier.</summary>
    public void Read(FigureDraft d)
    {
        var at = d.Start;
        d.Chain = new CueChain(s.Cues, at);
        while (at > d.WindowStart && Before(d, at) is var before and >= 0)
            at = before;
        d.NameEnd = d.Chain.Start;
        d.IsFrom = d.Chain.Has(Cue.From);
        basis.Read(d);
        Qualifiers.Read(d);
    }

    // Where the next piece of the chain to the left begins, or -1 where there is none.
    private int Before(FigureDraft d, int at)
    {
        var last = s.Text[at - 1];
        if (last is ' ' or '“' or '”' || last is '和' or '、' && d.Chain.HasAny(Cue.Chain, Cue.Yoy))
            return at - 1;
        if (s.TimeEndingAt(at) is { } token && token.Start >= d.WindowStart)
            return AddTime(d, token);
        // 连跌3周共1.2%
        var isSpan = last is '周' or '日' or '天' or '月' or '年' && d.Chain.Hits is [.., { Cue: Cue.Link }];
        if ((last == ')' || isSpan) && GapEndingAt(at) is { } gap && gap >= d.WindowStart)
            return gap;
        return AddWord(d, at);
    }

    private int AddWord(FigureDraft d, int at)
    {
        var words = s.Text[d.WindowStart..at];
        if (IsTradeSurplus(words))
            return -1;
        var found = CueTable.Default.Before.MatchEnd(words, out var length);
        if (found == WordTrie.None)
            return -1;
        var start = at - length;
        var cue = (Cue)found == Cue.Stop && IsNewChange(d, start, at) ? Cue.Rise : (Cue)found;
        var isInChain = cue switch
        {
            Cue.Stop => false,
            Cue.Link => !IsComparedWhole(s.Text, start, length) && !IsEndOfWord(words, length),
            Cue.Dynamic => IsDynamic(d, at),
            Cue.ContributionRate => !Cause.EndsWithInfluence(words),
            _ => true,
        };
        if (!isInChain)
            return -1;
        d.Chain.Add(cue, start, at);
        if (cue == Cue.Dynamic)
            BasisReader.Set(d, DynamicBasis(s.Text[start]));
        return start;
    }

    private static Basis DynamicBasis(char unit) =>
        unit switch
        {
            '年' => Basis.Yoy,
            '月' => Basis.Mom,
            _ => Basis.Qoq,
        };

    // 比上年末净增94家 is a change, and so is 高新技术企业184家，净增26家; 净增94家 alone is a level.
    private bool IsNewChange(FigureDraft d, int start, int end) =>
        s.Text[start..end] is "净增" or "新增"
        && (EndsWithBasis(d, start) || s.Text[start] == '净' && FollowsCount(d, start));

    // 干部休养|所, 税|收
    private static bool IsEndOfWord(ReadOnlySpan<char> words, int length) =>
        (length == 1 ? words[^1] is '所' or '着' or '收' : words.EndsWith("总计") || words.EndsWith("合计"))
        && CueTable.Default.Whole.MatchEnd(words, out _) != WordTrie.None;

    // 高出|整体|增速
    private static bool IsComparedWhole(ReadOnlySpan<char> text, int at, int length) =>
        at > 0 && text[at - 1] is '出' or '于' or '比' && text.Slice(at, length).IsAny(RuleWords.Overall);

    private bool EndsWithBasis(FigureDraft d, int at) =>
        s.Text[d.WindowStart..at].EndsWith("同比")
        || (
            s.TimeEndingAt(at) is { } time && time.Start >= d.WindowStart && Comparison.LengthBefore(s, time.Start) > 0
        );

    private bool FollowsCount(FigureDraft d, int at) =>
        s.Elder is { Kind: FigureKind.Count } counted
        && counted.Unit == d.Unit
        && s.Text[counted.End..at].Trim(' ') is "," or ";" or "、" or "";

    // 出超, 入超, 买超 and 卖超 are nouns, but 支出|超 and 收入|超 are not.
    private static bool IsTradeSurplus(ReadOnlySpan<char> words) =>
        words is [.., '出' or '入' or '买' or '卖', '超']
        && (words.Length == 2 || !RuleWords.NotSurplus.Contains(words[^3]));

    private int? GapEndingAt(int at)
    {
        foreach (var (start, end) in s.Gaps)
        {
            if (end == at)
                return start;
        }
        return null;
    }

    // 年增, 月减, 季涨幅: only directly before the word of the change, and not 逐年增加.
    private bool IsDynamic(FigureDraft d, int at) =>
        d.Chain.Hits.Length > 0
        && d.Chain.Hits[^1].Start == at
        && d.Chain.Hits[^1].Cue is Cue.Rise or Cue.Fall or Cue.RateUp or Cue.RateDown
        && (
            at < 2
            || !RuleWords.NotDynamic.Contains(s.Text[at - 2]) && (s.Text[at - 2] != '单' || s.Text[at - 1] == '年')
        );

    private int AddTime(FigureDraft d, Token token)
    {
        var comparison = Comparison.LengthBefore(s, token.Start);
        var start = token.Start - comparison;
        if (comparison > 0)
            BasisReader.Set(d, basis.Of(s.Tokenizer.Times[token.Index], token));
        d.Chain.Add(comparison > 0 ? Cue.Base : Cue.Time, start, token.End);
        return start;
    }
}
