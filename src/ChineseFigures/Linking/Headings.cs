using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

/// <summary>
/// The section that the last heading began, as far as it matters: the period that it names, and whether it is one of goals.
/// </summary>
internal readonly record struct Section(Period? Period, bool IsNumbered, bool IsOfGoals);

/// <summary>
/// Tells headings from prose, and keeps what title and section say for the paragraphs below them. The lines of a document
/// pass through it one after the other.
/// </summary>
internal sealed class Headings(CleanText line, Tokenizer tokenizer, PeriodContext periods)
{
    private const int Longest = 40;

    // Of lines as given, and of folded ones.
    private static readonly CharacterSet SentenceEnds = new("。！？；，：…”!?;,:");

    private Period? _title;

    // Whether all lines so far were short, as those around a title are.
    private bool _isOpening;

    /// <summary>The section that the next line stands in.</summary>
    public Section Section { get; set; }

    /// <summary>The period that the next line inherits, or null.</summary>
    public Period? Inherited => Section.Period ?? _title;

    /// <summary>Begins a document.</summary>
    public void Reset()
    {
        _title = null;
        _isOpening = true;
        Section = default;
    }

    /// <summary>Takes in the line that was cleaned and cut into tokens.</summary>
    public void Read()
    {
        if (IsHeading())
            ReadHeading();
        else
            ReadProse();
    }

    /// <summary>Takes in a line that holds no figure, as it is in the document.</summary>
    public void Pass(ReadOnlySpan<char> given)
    {
        _isOpening &= given.Length < Longest;
        if (given.Length >= Longest)
            return;
        Span<char> folded = stackalloc char[given.Length];
        CharacterFold.Fold(given, folded);
        if (NamesGoals(folded))
            Section = Section with { IsOfGoals = true };
        else if (!EndsSentence(given) && !Section.IsNumbered)
            Section = default;
    }

    // 二、2024年主要预期目标, 全市主要预期目标：
    private static bool NamesGoals(ReadOnlySpan<char> words) =>
        words.Trim().TrimEnd(':').EndsWithAny(RuleWords.GoalHeadings);

    private void ReadHeading()
    {
        var named = PeriodNamed();
        var isNumbered = tokenizer.Tokens is [_, { Kind: TokenKind.Enumeration }, ..];
        if (_isOpening && !isNumbered && named is not null)
            _title = named;
        if (!IsSubheading(line.Span) || named is not null)
            Section = new(named, isNumbered, NamesGoals(line.Span));
    }

    private void ReadProse()
    {
        if (_isOpening && _title is null && (OpensWithTitle() || line.Length < Longest && !EndsSentence(line.Span)))
            _title = PeriodNamed();
        _isOpening &= line.Length < Longest;
        if (line.Length < Longest && NamesGoals(line.Span))
            Section = Section with { IsOfGoals = true };
    }

    // 2021年青源县政府工作报告（全文）——在县人民代表大会第四次会议上, 《2023年统计公报》显示：
    private bool OpensWithTitle()
    {
        var words = line.Span.TrimStart(" 《");
        var start = line.Length - words.Length;
        return tokenizer.Tokens is [{ Kind: TokenKind.Time } year, ..]
            && year.Start == start
            && words[..Math.Min(words.Length, Longest)].HoldsAny(RuleWords.Reports);
    }

    private bool IsHeading()
    {
        var words = line.Span.Trim();
        if (words.Length is 0 or > Longest || EndsSentence(words))
            return false;
        foreach (var token in tokenizer.Tokens)
        {
            if (
                token.Kind == TokenKind.Comma
                || token.Kind == TokenKind.Quantity && tokenizer.Quantities[token.Index].Kind != FigureKind.Number
            )
                return false;
        }
        return true;
    }

    private static bool EndsSentence(ReadOnlySpan<char> words) =>
        words.TrimEnd() is [.., var last] && SentenceEnds.Contains(last);

    // （一）, 1. and the like stand below a section of 一、.
    private static bool IsSubheading(ReadOnlySpan<char> words) =>
        words.TrimStart() is ['(', ..] or [>= '0' and <= '9', '.' or '、', ..];

    private Period? PeriodNamed()
    {
        foreach (var token in tokenizer.Tokens)
        {
            if (token.Kind == TokenKind.Time && NamesPeriod(tokenizer.Times[token.Index]) && !IsCompared(token))
                return periods.Resolve(tokenizer.Times[token.Index]);
        }
        return null;
    }

    // 资产总计52万亿元 较上年末增长7.2%
    private bool IsCompared(Token time) => line.Span[..time.Start] is [.., '比' or '较'];

    // 1-9月 is of the document's year, but 全年 and the like are of what the text tells, and a day is of the line alone.
    private static bool NamesPeriod(in TimeExpression time) =>
        time.Kind != TimeSpanKind.Days && (time.YearSource != YearSource.Context || time.Kind == TimeSpanKind.Months);
}
