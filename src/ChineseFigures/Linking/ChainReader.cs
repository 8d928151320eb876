using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

/// <summary>Reads the cue words that stand one behind the other directly before a number, from the number to the left.</summary>
internal sealed class ChainReader(Sentence s, BasisReader basis)
{
    // 高新技术企业184家，净增〔26家〕
    private bool FollowsCount(FigureDraft d, int at) =>
        s.Elder is { Kind: FigureKind.Count } counted
        && counted.Unit == d.Unit
        && s.Text[counted.End..at].Trim(' ') is "," or ";" or "、" or "";

    // 干部休养|所
    private static bool IsEndOfWord(ReadOnlySpan<char> words, int length) =>
        length == 1 && words[^1] is '所' or '着' && CueTable.Default.Whole.MatchEnd(words, out _) != WordTrie.None;

    /// <summary>Gives a figure its chain, and what the chain tells: where the name ends, basis and qualifier.</summary>
    public void Read(FigureDraft d)
    {
        var text = s.Text;
        var at = d.Start;
        d.Chain = new CueChain(s.Cues, at);
        while (at > d.WindowStart)
        {
            if (
                text[at - 1] is ' ' or '“' or '”'
                || (text[at - 1] is '和' or '、' && d.Chain.HasAny(Cue.Chain, Cue.Yoy))
            )
            {
                at--;
                continue;
            }
            if (s.TimeEndingAt(at) is { } token && token.Start >= d.WindowStart)
            {
                at = AddTime(d, token);
                continue;
            }
            if (text[at - 1] == ')' && GapEndingAt(at) is { } gap && gap >= d.WindowStart)
            {
                at = gap;
                continue;
            }
            if (IsTradeSurplus(text[d.WindowStart..at]))
                break;
            var words = text[d.WindowStart..at];
            var cue = CueTable.Default.Before.MatchEnd(words, out var length);
            if (cue == WordTrie.None)
                break;
            // 受台风|影响|下降5%
            if ((Cue)cue == Cue.ContributionRate && words.EndsWith("影响") && words.IndexOf('受') >= 0)
                break;
            if ((Cue)cue == Cue.Link && (IsComparedWhole(text, at - length, length) || IsEndOfWord(words, length)))
                break;
            if (
                (Cue)cue == Cue.Stop
                && text.Slice(at - length, length) is "净增" or "新增"
                && (EndsWithBasis(d, at - length) || text[at - length] == '净' && FollowsCount(d, at - length))
            )
                cue = (int)Cue.Rise;
            if ((Cue)cue == Cue.Stop || ((Cue)cue == Cue.Dynamic && !IsDynamic(d, at)))
                break;
            at -= length;
            d.Chain.Add((Cue)cue, at, at + length);
            if ((Cue)cue == Cue.Dynamic)
                BasisReader.Set(
                    d,
                    text[at] switch
                    {
                        '年' => Basis.Yoy,
                        '月' => Basis.Mom,
                        _ => Basis.Qoq,
                    }
                );
        }
        d.NameEnd = d.Chain.Start;
        d.IsFrom = d.Chain.Has(Cue.From);
        basis.Read(d);
        Qualifiers.Read(d);
    }

    // 高出|整体|增速
    private static bool IsComparedWhole(ReadOnlySpan<char> text, int at, int length) =>
        at > 0 && text[at - 1] is '出' or '于' or '比' && text.Slice(at, length).IsAny(RuleWords.Overall);

    // 比上年末净增94家 is a change; 净增94家 alone a level.
    private bool EndsWithBasis(FigureDraft d, int at) =>
        s.Text[d.WindowStart..at].EndsWith("同比")
        || (
            s.TimeEndingAt(at) is { } time && time.Start >= d.WindowStart && Comparison.LengthBefore(s, time.Start) > 0
        );

    // 出超 and 入超 are nouns, but 支出|超 and 收入|超 are not.
    private static bool IsTradeSurplus(ReadOnlySpan<char> words) =>
        words is [.., '出' or '入', '超'] && (words.Length == 2 || !RuleWords.NotSurplus.Contains(words[^3]));

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
