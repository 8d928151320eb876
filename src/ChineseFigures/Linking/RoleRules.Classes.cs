using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

// Bounds of classes: 亿元以上项目, 对投资超5亿元的项目.
internal static partial class RoleRules
{
    private static bool Threshold(Sentence s, FigureDraft d)
    {
        if (SupportedClass(s, d))
            return true;
        var end = d.End;
        var bounded = d.After is Cue.AtLeast or Cue.AtMost or Cue.Class;
        var exceeding = !bounded && d.Chain.Hits.Length > 0 && d.Chain.Hits[0].Cue == Cue.Over && IsClassPrefix(s, d);
        if (!bounded && !exceeding)
            return false;
        if (bounded)
            end += d.AfterLength;
        var noun = Following(s, ref end);
        if (d.Kind == FigureKind.Percent && noun.StartsWith("的"))
        {
            // 30%以上的快速增长
            var behind = CueTable.Default.After.Match(s.Text[(d.End + d.AfterLength)..s.End], out _);
            if (s.Name(d.NameStart, d.NameEnd) is null || (Cue)behind is Cue.ChangeNounUp or Cue.ChangeNounDown)
                return false;
        }
        var isCounted =
            noun.IsEmpty && bounded && CountFollows(s, end) && s.Tokenizer.Tokens[s.Current + 1].Start == end;
        if (
            noun.Length < 2 && !isCounted
            || (exceeding && d.Quantity.Form != NumeralForm.MagnitudeOnly && !CountFollows(s, end))
        )
            return false;
        d.Role = FigureRole.Threshold;
        d.Qualifier =
            exceeding ? Qualifier.Over
            : d.After == Cue.AtMost ? Qualifier.AtMost
            : Qualifier.AtLeast;
        d.NameStart = d.WindowStart;
        d.Indicator = isCounted
            ? s.Name(d.WindowStart, d.End) + s.Text[d.End..end].ToString()
            : s.Name(d.WindowStart, end);
        if (
            d.Indicator is not null
            && NounPhrase.Head(d.Indicator) is { } head
            && head.Length < noun.Length
            && NounPhrase.IsHeadOrEnd(head)
            && !CountFollows(s, end)
        )
            d.Indicator = NounPhrase.WithoutHead(d.Indicator);
        d.OwnName = d.Indicator is not null;
        return true;
    }

    // 对固定资产投资超〔5亿元〕的制造业项目给予补助: whom something is done for.
    private static bool SupportedClass(Sentence s, FigureDraft d)
    {
        if (s.Text[d.WindowStart] != '对' || d.Chain.Hits.Length == 0 || !IsClassPrefix(s, d))
            return false;
        var end = d.End;
        var noun = Following(s, ref end);
        if (!noun.StartsWith("的") || NounPhrase.Name(NounPhrase.BeforeStop(noun[1..])) is not { } bearer)
            return false;
        d.Role = FigureRole.Threshold;
        d.Qualifier = Qualifier.Over;
        d.NameStart = d.WindowStart;
        d.Indicator =
            s.Name(d.WindowStart + 1, d.Chain.Hits[0].Start)
            + s.Text[d.Chain.Hits[0].Start..d.End].ToString()
            + "的"
            + bearer;
        d.OwnName = true;
        return true;
    }

    // 超亿美元|项目: the word stands at the start of the class's name, not behind a verb's subject.
    private static bool IsClassPrefix(Sentence s, FigureDraft d) =>
        d.Chain.Hits[0].End == d.Start && s.Text[d.Chain.Hits[0].Start..d.Start].IsAny(RuleWords.ClassOpeners);

    private static bool CountFollows(Sentence s, int at)
    {
        for (var i = s.Current + 1; i < s.Last; i++)
        {
            var token = s.Tokenizer.Tokens[i];
            if (token.Start < at)
                continue;
            return token.Kind == TokenKind.Quantity && s.Tokenizer.Quantities[token.Index].Kind == FigureKind.Count;
        }
        return false;
    }

    /// <summary>The words behind a figure up to the next token, and where they end.</summary>
    public static ReadOnlySpan<char> Following(Sentence s, ref int end)
    {
        var start = end;
        var stop = s.End;
        var depth = 0;
        for (var i = s.Current + 1; i < s.Last; i++)
        {
            var token = s.Tokenizer.Tokens[i];
            if (token.Start < start)
                continue;
            if (token.Kind == TokenKind.Open)
            {
                if (token.Start == start)
                {
                    stop = start;
                    break;
                }
                depth++;
                continue;
            }
            if (token.Kind == TokenKind.Close && depth > 0)
            {
                depth--;
                continue;
            }
            if (depth > 0 || token.Kind == TokenKind.Space)
                continue;
            stop = token.Start;
            break;
        }
        end = stop;
        return s.Words(start, stop);
    }
}
