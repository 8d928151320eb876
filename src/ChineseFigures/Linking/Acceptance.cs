using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

/// <summary>Whether a quantity is a figure at all: a bare number needs something that says what it is.</summary>
internal sealed class Acceptance(Sentence s)
{
    /// <summary>Whether the quantity of a draft is a figure; it may turn out to count the noun behind it.</summary>
    public bool IsFigure(FigureDraft d)
    {
        ref readonly var q = ref d.Quantity;
        if (
            d.Kind is FigureKind.Count or FigureKind.Measure or FigureKind.Money
            && q.Form == NumeralForm.Chinese
            && IsIdiom(d)
        )
            return false;
        if (q.Form == NumeralForm.MagnitudeOnly && !IsMagnitudeMeant(d))
            return false;
        if (d.Kind == FigureKind.Count && IsScopeOfRank(d))
            return false;
        if (d.Kind is FigureKind.Number or FigureKind.Count && CountsViews(d.Start))
            return false;
        if (d.Kind == FigureKind.Count && (s.Before(d.Start) == '每' || IsOfUnion(d)))
            return false;
        if (d.Kind == FigureKind.Number && IsHourOfDay(d))
            return false;
        // 5‰人口变动抽样调查: how a number was found.
        if (d.Kind == FigureKind.Percent && IsOfSample(d.End))
            return false;
        if (d.Kind == FigureKind.Money && ExchangeRate.PriceOf(s, s.Current) is not null)
            return false;
        // 重返3字头
        if (s.Text[d.End..].StartsWith("字头"))
            return false;
        // 7纳米|制程: what it is called by.
        if (d.Unit == "nm" && s.Text[d.End..s.End].StartsWithAny(RuleWords.Processes))
            return false;
        if (d.Kind != FigureKind.Number || q.Unit is not null)
            return true;
        if (q.Form == NumeralForm.MagnitudeOnly || CountsNounBehind(d))
        {
            d.Kind = FigureKind.Count;
            return true;
        }
        return d.Start >= s.ValuesStart || IsIndexValue(d) || d.IsComparator && q.Form == NumeralForm.Arabic;
    }

    private bool IsOfSample(int end)
    {
        const int LongestSurvey = 12;
        return s.Text[end..Math.Min(s.End, end + LongestSurvey)].UpToComma().Holds("抽样");
    }

    // 欧盟27国, 新南向18国: how many they are is part of what they are called.
    private bool IsOfUnion(FigureDraft d) => d.Unit == "国" && RuleWords.Unions.Contains(s.Before(d.Start));

    // 夜间22点至凌晨6点
    private bool IsHourOfDay(FigureDraft d)
    {
        const int HoursOfDay = 24;
        if (d.Quantity.Unit?.Word is not "点" || d.Value > HoursOfDay)
            return false;
        return s.Text[s.Start..d.Start].EndsWithAny(RuleWords.DayParts)
            || s.Current > s.First
                && s.Tokenizer.Tokens[s.Current - 1] is { Kind: TokenKind.Quantity } hour
                && s.Text[s.Start..hour.Start].EndsWithAny(RuleWords.DayParts);
    }

    // 阅读 1.2万, 浏览次数: 386
    private bool CountsViews(int start) => s.Text[..start].TrimEnd(" :").EndsWithAny(RuleWords.Views);

    // 一座, “四个基础”, 三届七次, 四省, 十里: Chinese numerals that name or paint rather than count.
    private bool IsIdiom(FigureDraft d)
    {
        var text = s.Text;
        if (text[d.Start] == '一' && d.Value <= 1 && !d.HasMax)
            return true;
        if (s.Before(d.Start) is '“' or '届')
            return true;
        if (s.Before(d.Start) == '前' && d.Unit.AsSpan().IsAny(RuleWords.SeriesUnits))
            return true;
        if (IsSecondHalfOfName(text, d.Start))
            return true;
        return d.Unit.AsSpan().IsAny(RuleWords.NamingUnits);
    }

    // 一区四园, 三横四纵: the numeral before the other stands for no count either.
    private static bool IsSecondHalfOfName(ReadOnlySpan<char> text, int start) =>
        start >= 2
        && NumeralCharacter.Role(text[start - 2]) is NumeralRole.Digit or NumeralRole.Pair
        && NumeralCharacter.Role(text[start - 1]) == NumeralRole.None
        && Noise.IsHan(text[start - 1])
        && (start < 3 || NumeralCharacter.Role(text[start - 3]) == NumeralRole.None);

    private bool IsMagnitudeMeant(FigureDraft d)
    {
        if (d.Kind == FigureKind.Number && (d.Quantity.Magnitude < 4 || s.Name(d.NameStart, d.NameEnd) is null))
            return false;
        if (d.HasMax || d.Quantity.Qualifier != Qualifier.Exact)
            return true;
        if (d.After is Cue.AtLeast or Cue.AtMost or Cue.Class)
            return true;
        foreach (var (cue, _, _) in d.Chain.Hits)
        {
            if (CueQualifier.Of(cue) is not null)
                return true;
        }
        if (s.Before(d.Start) is '(' or ':')
            return false;
        return d.Kind != FigureKind.Number && d.Quantity.Value > 100_000_000 && !IsHole(d);
    }

    // 银行业总资产万亿元: a scrape has lost the digits.
    private bool IsHole(FigureDraft d) =>
        s.Text[d.Start] == '万' && d.Chain.Hits.Length == 0 && s.Name(d.NameStart, d.NameEnd) is not null;

    // 位列15个副省级城市第二位: the number is part of what is ranked in.
    private bool IsScopeOfRank(FigureDraft d)
    {
        var next = s.Current + 1;
        while (next < s.Last && s.Tokenizer.Tokens[next].Kind == TokenKind.Space)
            next++;
        if (next >= s.Last || s.Tokenizer.Tokens[next].Kind != TokenKind.Quantity)
            return false;
        if (s.Tokenizer.Quantities[s.Tokenizer.Tokens[next].Index].Kind != FigureKind.Rank)
            return false;
        return s.Has(Cue.RankVerb, d.WindowStart, d.Start);
    }

    // 6600万纳税人, 6069万农民: a great number before a noun counts it without a measure word.
    private bool CountsNounBehind(FigureDraft d)
    {
        if (d.Quantity.Magnitude < 4)
            return false;
        var end = d.End;
        var words = RoleRules.Following(s, ref end);
        return NounPhrase.Name(NounPhrase.BeforeStop(words)) is { Length: >= 2 };
    }

    private bool IsIndexValue(FigureDraft d)
    {
        if (d.Quantity.Form != NumeralForm.Arabic)
            return false;
        var hasLink = false;
        foreach (var (cue, _, _) in d.Chain.Hits)
            hasLink |= cue is Cue.Link or Cue.Rise or Cue.Fall or Cue.To || CueQualifier.Of(cue) is not null;
        var name = s.Name(d.NameStart, d.NameEnd);
        if (name is null)
            return hasLink && s.Elder?.Kind == FigureKind.Number;
        return name.EndsWithAny(RuleWords.IndexEnds)
            || name.Contains("PMI", StringComparison.Ordinal)
            || d.Quantity.Magnitude >= 4;
    }
}
