using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

// How something moved: 同比增长20.4%, 由2.1%提高到3.5%, 实现20%的增长. Where only a minus sign tells that it fell, Sign
// turns the direction.
internal static partial class RoleRules
{
    private static bool Narrowing(Sentence s, FigureDraft d)
    {
        var narrows = d.Chain.Has(Cue.Narrow);
        var words = s.Words(d.WindowStart, d.Chain.Start);
        // 跌幅以玻璃类指数下跌18.7%最大: what goes by the rate is no narrowing of it.
        var falls = d.Chain.Has(Cue.RateDown) || words.HoldsAny(RuleWords.FallingRates) && !words.Holds("幅以");
        if (!(narrows || falls))
            return false;
        var shrinks = narrows || d.Chain.Movement == Cue.Fall;
        d.Direction = falls == shrinks ? Direction.Up : Direction.Down;
        return SetRole(d, FigureRole.Change, d.Chain.Start);
    }

    private static bool Change(Sentence s, FigureDraft d)
    {
        d.Direction = d.Chain.Movement == Cue.Rise ? Direction.Up : Direction.Down;
        if (
            s.Elder is { Role: FigureRole.Change } elder
            && elder.Chain.Has(Cue.From)
            && s.Text[elder.End..d.Start].StartsWith("转")
        )
            elder.IsPrevious = true;
        if (
            d.Chain.StartOf(Cue.Share) is var share and >= 0
            && LastOccupy(s, d, share, out var length) is var occupy and >= 0
        )
            return ChangeOfShare(s, d, occupy, length, share);
        return SetRole(d, FigureRole.Change, d.Chain.Start);
    }

    // 占进出口总值比重同比提升2.3个百分点: what moved is the share of what stands before.
    private static bool ChangeOfShare(Sentence s, FigureDraft d, int occupy, int length, int share)
    {
        SetScope(s, d, occupy + length, share);
        (d.Whole, d.Scope) = (d.Scope, null);
        return SetRole(d, FigureRole.Change, occupy);
    }

    // The same amount in another unit moved the same way.
    private static bool RestatedChange(Sentence s, FigureDraft d)
    {
        if (s.Elder is not { Role: FigureRole.Change } elder || elder.Kind != d.Kind)
            return false;
        if (s.Text[elder.End..d.Start] is not "(" || s.Text[d.End..s.End] is not [')', ..])
            return false;
        (d.Direction, d.Basis) = (elder.Direction, elder.Basis);
        return SetRole(d, FigureRole.Change, d.WindowStart);
    }

    private static bool LedChange(Sentence s, FigureDraft d)
    {
        if (d.Chain.Hits.Length > 0)
            return false;
        const string Verb = "减少";
        // To look for the word costs less than to trim, and hardly any figure has it.
        var verb = s.Text[d.WindowStart..d.NameEnd].IndexOf(Verb);
        if (verb < 0 || !NounPhrase.TrimLead(s.Words(d.WindowStart, d.NameEnd)).StartsWith(Verb))
            return false;
        d.Direction = Direction.Down;
        d.NameStart = d.WindowStart + verb + Verb.Length;
        return SetRole(d, FigureRole.Change, d.Chain.Start);
    }

    private static bool Comparison(Sentence s, FigureDraft d)
    {
        if (d.Basis == Basis.None)
            return false;
        d.Direction = d.Chain.Has(Cue.Higher) ? Direction.Up : Direction.Down;
        return SetRole(d, FigureRole.Change, d.Chain.Start);
    }

    private static bool Rate(Sentence s, FigureDraft d)
    {
        if (!d.Chain.HasAny(Cue.RateUp, Cue.RateDown) && d.Basis is Basis.None)
            return false;
        if (d.Quantity.Form == NumeralForm.Word && d.Value == 0)
            return false;
        d.Direction = d.Chain.Has(Cue.RateDown) ? Direction.Down : Direction.Up;
        return SetRole(d, FigureRole.Change, d.Chain.Start);
    }

    private static bool SuperlativeRate(Sentence s, FigureDraft d)
    {
        if (EarlierClause.Superlative(s, d) is not (_, _, Cue.Growth) || s.Name(d.NameStart, d.NameEnd) is not null)
            return false;
        d.Direction = Direction.Up;
        return SetRole(d, FigureRole.Change, d.Chain.Start);
    }

    // What goes on a list of changes has no verb of its own.
    private static bool ChangeList(Sentence s, FigureDraft d)
    {
        if (d.Chain.Hits.Length > 0 || s.Elder is not { Role: FigureRole.Change, Kind: FigureKind.Percent } elder)
            return false;
        var isListed = s.Text[elder.End] == '、' || s.Text[elder.End] == ',' && IsRateAlone(elder) && NamesBearer(s, d);
        if (!isListed || d.WindowStart > elder.End + 1)
            return false;
        d.Direction = elder.Direction;
        return SetRole(d, FigureRole.Change, d.Start);
    }

    private static bool IsRateAlone(FigureDraft d) => d.Chain.Has(Cue.RateUp) || d.Chain.Hits.Length == 0;

    // 甲银行营收增速2.2%，乙银行|1.6%
    private static bool NamesBearer(Sentence s, FigureDraft d) =>
        s.Name(d.NameStart, d.NameEnd) is [.., var last] name
        && RuleWords.Classes.Contains(last)
        && !NounPhrase.EndsWithHead(name);

    private static bool ChangeBehind(Sentence s, FigureDraft d)
    {
        var (cue, end) = (d.After, d.End + d.AfterLength);
        if (cue is Cue.AtLeast or Cue.About or Cue.Over or Cue.AtMost)
        {
            var next = CueTable.Default.After.Match(s.Text[end..s.End], out var length);
            (cue, end) = ((Cue)next, end + length);
        }
        cue = cue is Cue.ChangeNounUp or Cue.ChangeNounDown ? cue : ChangeNounBehind(s, d, out end);
        if (cue is null)
            return false;
        d.ConsumedEnd = end;
        d.Direction = cue == Cue.ChangeNounUp ? Direction.Up : Direction.Down;
        return SetRole(d, FigureRole.Change, d.Chain.Start);
    }

    // 录得36.2%的明显升幅, 分别录得19%及15%的按年升幅, 以15.9%的惊人增速位列第一
    private static Cue? ChangeNounBehind(Sentence s, FigureDraft d, out int end)
    {
        const int LongestAdjective = 4;
        var (count, last) = NumberRow.From(s, d);
        var start = s.Tokenizer.Tokens[last].End;
        end = d.End;
        if (start >= s.End || s.Text[start] != '的')
            return null;
        var noun = s.Text[++start..s.End];
        var mark = noun.IndexOfAny(',', '、', ';');
        var clause = mark < 0 ? noun : noun[..mark];
        if (
            clause.Length <= LongestAdjective + 2
            && ChangeOf(clause.LengthAtEnd(RuleWords.Rises), clause.LengthAtEnd(RuleWords.Drops)) is { } ending
        )
            return ending;
        var manner = noun.LengthAtStart(RuleWords.Manners);
        noun = noun[manner..];
        var (rise, drop) = (noun.LengthAtStart(RuleWords.Rises), noun.LengthAtStart(RuleWords.Drops));
        var length = Math.Max(rise, drop);
        if (count == 1)
            end = start + manner + length;
        return noun[length..] is ['点' or '极', ..] ? null : ChangeOf(rise, drop);
    }

    private static Cue? ChangeOf(int rise, int drop) =>
        rise > 0 ? Cue.ChangeNounUp
        : drop > 0 ? Cue.ChangeNounDown
        : null;

    private static bool Signed(Sentence s, FigureDraft d)
    {
        if (s.Text[d.Start] is not ('+' or '-') || s.Text[d.Start] == '-' && IsNamedRate(s, d))
            return false;
        d.Direction = Direction.Up;
        return SetRole(d, FigureRole.Change, d.Chain.Start);
    }

    // 人口自然增长率为-2.1‰, 净利率-3.2%: a rate below zero has not moved.
    private static bool IsNamedRate(Sentence s, FigureDraft d) =>
        d.Kind == FigureKind.Percent && s.Name(d.NameStart, d.NameEnd) is [.., '率'];

    private static bool Ratio(Sentence s, FigureDraft d)
    {
        if (d.Chain.Hits.Length == 0 || d.Quantity.Form == NumeralForm.Word)
            return false;
        if (!s.Text[d.Chain.Start..d.Start].Contains('的'))
            return false;
        var verb = s.Text[d.WindowStart..d.Start].LastIndexOfAny('是', '为', '达');
        return SetRatio(d, 1, verb >= 0 ? d.WindowStart + verb : d.Chain.Start);
    }

    private static bool SetRatio(FigureDraft d, decimal whole, int nameEnd)
    {
        d.IsRatio = true;
        d.Basis = Basis.Base;
        d.Direction = d.Value >= whole ? Direction.Up : Direction.Down;
        return SetRole(d, FigureRole.Change, nameEnd);
    }

    // 游客恢复至2019年同期的|88%, 相当于疫情前的|九成, 为上年同期的|103.4%
    private static bool RatioToTime(Sentence s, FigureDraft d)
    {
        const decimal Whole = 100;
        var mayBe = d.Chain.Has(Cue.Base) || s.Text[d.WindowStart..d.Start].IndexOfAny('的', '前') >= 0;
        if (!mayBe || d.Chain.Movement is not null)
            return false;
        if (Linking.Comparison.WithFormer(s, d) is not { } verb)
            return false;
        // 疫情前|的九成: 前 bounds no number here.
        if (d.Qualifier == Qualifier.AtMost && d.Chain.Has(Cue.AtMost))
            d.Qualifier = Qualifier.Exact;
        return SetRatio(d, Whole, verb);
    }

    private static bool Doubling(Sentence s, FigureDraft d)
    {
        var isWord = d.Quantity.Form == NumeralForm.Word;
        if (isWord && d.Kind == FigureKind.Percent && d.Value == 0)
        {
            d.Direction = Direction.Flat;
            return SetRole(d, FigureRole.Change, d.Chain.Start);
        }
        if (d.Kind != FigureKind.Multiple || s.Text[d.Start] != '翻')
            return false;
        d.Direction = Direction.Up;
        return SetRole(d, FigureRole.Change, d.Chain.Start);
    }

    private static bool PointsAlone(Sentence s, FigureDraft d)
    {
        d.Direction = Direction.Up;
        return SetRole(d, FigureRole.Change, d.Chain.Start);
    }

    // 央行|下调|存款准备金率: which way it moved stands before what moved.
    private static bool LedPoints(Sentence s, FigureDraft d)
    {
        if (d.Chain.Movement is not null)
            return false;
        var words = s.Text[d.WindowStart..d.NameEnd];
        var falls = EndOfLast(words, RuleWords.Lowering);
        var rises = EndOfLast(words, RuleWords.Raising);
        if (Math.Max(falls, rises) is var end && end == 0)
            return false;
        d.Direction = falls > rises ? Direction.Down : Direction.Up;
        d.NameStart = d.WindowStart + end;
        return SetRole(d, FigureRole.Change, d.Chain.Start);
    }

    // Where the last of some verbs ends that has a noun behind it, or 0.
    private static int EndOfLast(ReadOnlySpan<char> words, WordSet verbs)
    {
        var end = 0;
        foreach (var verb in verbs)
        {
            if (words.LastIndexOf(verb) is var at and >= 0 && at + verb.Length + 1 < words.Length)
                end = Math.Max(end, at + verb.Length);
        }
        return end;
    }
}
