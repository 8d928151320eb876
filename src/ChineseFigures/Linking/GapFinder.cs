using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

/// <summary>
/// Finds what is no part of a name: times with what they are compared by, notes in parentheses, spans of time. It also
/// tells the times of the sentence, and which of them a change is measured against.
/// </summary>
internal sealed class GapFinder(Sentence s)
{
    private readonly List<int> _openings = [];

    /// <summary>Goes through the tokens of a sentence.</summary>
    public void Find()
    {
        _openings.Clear();
        for (var i = s.First; i < s.Last; i++)
        {
            var token = s.Tokenizer.Tokens[i];
            switch (token.Kind)
            {
                case TokenKind.Open:
                    _openings.Add(token.Start);
                    break;
                case TokenKind.Close when _openings.Count > 0:
                    s.AddGap(_openings[^1], token.End);
                    _openings.RemoveAt(_openings.Count - 1);
                    break;
                case TokenKind.Quantity when ExchangeRate.PriceOf(s, i) is { } price:
                    s.AddGap(token.Start, price);
                    break;
                case TokenKind.Duration:
                    AddDuration(token);
                    break;
                case TokenKind.Time:
                    AddTime(i, token);
                    break;
            }
        }
    }

    private void AddDuration(Token token)
    {
        var opener = s.Text[s.Start..token.Start].LengthAtEnd(RuleWords.DurationOpeners);
        s.AddGap(token.Start - opener, token.End);
    }

    private void AddTime(int index, Token token)
    {
        s.Times.Add(token);
        if (TimeInSentence.IsCarriedOver(s, token))
            return;
        var comparison = Comparison.LengthBefore(s, token.Start);
        if (comparison > 0 || FollowsComparedTime(index))
            s.ComparedTimes.Add(index);
        var run = TimeInSentence.LengthFromJanuary(s, s.Tokenizer.Times[token.Index], token);
        var lead = Math.Max(comparison, run);
        if (lead == 0)
            lead = OpensClause(token.Start) ? 1 : s.Text[s.Start..token.Start].LengthAtEnd(RuleWords.TimeLeads);
        // 与1月概估数持平, 比2014年国庆节增长10%
        var behind = s.Text[token.End..s.End];
        var more =
            comparison > 0
                ? Math.Max(
                    Comparison.LengthOfSurvey(behind),
                    Math.Max(behind.LengthAtStart(RuleWords.Estimates), behind.LengthAtStart(RuleWords.Feasts))
                )
                : 0;
        s.AddGap(token.Start - lead, token.End + more);
    }

    // 到|2025年，人均生产总值, but 跃升至|2020年的第8位
    private bool OpensClause(int time) =>
        s.Before(time) is '到' or '至' && (time - 1 == s.Start || s.Text[time - 2] is ',' or ';' or ':' or '出');

    // 比上半年、一季度分别收窄
    private bool FollowsComparedTime(int token)
    {
        var tokens = s.Tokenizer.Tokens;
        var before = token - 1;
        while (before >= s.First && tokens[before].Kind is TokenKind.Enumeration or TokenKind.Space)
            before--;
        return before >= s.First
            && s.ComparedTimes.Contains(before)
            && s.Text[tokens[before].End..tokens[token].Start].Trim(' ').IsConjunction();
    }
}
