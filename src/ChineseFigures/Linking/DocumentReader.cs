using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

/// <summary>
/// Goes through a document paragraph by paragraph: title, headings and prose, and hands every sentence that holds a
/// number to the linker. One instance reads one document after the other and is used by one thread at a time.
/// </summary>
internal sealed class DocumentReader
{
    private const int LongestHeading = 40;

    // In tokens. No writer's sentence is so long; one without an end is cut, so that linking takes linear time.
    private const int LongestSentence = 128;

    private readonly CleanText _clean = new();
    private readonly Tokenizer _tokenizer;
    private readonly IndicatorCatalogue _indicators;
    private readonly PeriodContext _periods = new();
    private readonly PlaceContext _places = new();
    private readonly CurrencyEvidence _currency = new();
    private readonly Sentence _sentence;
    private readonly Linker _linker;
    private readonly Observations _observations = new();

    /// <summary>A reader with the words of the tables and of the user.</summary>
    public DocumentReader(UserVocabulary vocabulary)
    {
        _tokenizer = new Tokenizer(vocabulary.Quantities, vocabulary.Names);
        _indicators = vocabulary.Indicators;
        _sentence = new Sentence(_clean, _tokenizer);
        _linker = new Linker(_sentence, _periods, _currency);
    }

    /// <summary>Every figure of a text.</summary>
    public List<Figure> Read(string text, DateOnly date, FigureExtractorOptions options)
    {
        var figures = new List<Figure>();
        _periods.Reset(date);
        _places.Reset(text);
        _currency.Read(text, options.Currency);
        _observations.Reset();
        _sentence.Trace = options.Trace;
        Period? title = null;
        Period? section = null;
        var isOpening = true;
        var isFirstLine = true;
        var isNumberedSection = false;
        for (var start = 0; start < text.Length; )
        {
            var end = ParagraphEnd(text, start);
            var line = text.AsSpan(start, end - start);
            if (CharacterUse.MayHoldFigure(line))
            {
                _clean.Load(line, start);
                _tokenizer.Read(_clean.Span);
                if (IsHeading(_clean.Span))
                {
                    var named = HeadingPeriod();
                    if (isOpening && named is not null)
                        title = named;
                    if (!IsSubheading(_clean.Span) || named is not null)
                    {
                        section = named;
                        isNumberedSection = _tokenizer.Tokens is [_, { Kind: TokenKind.Enumeration }, ..];
                    }
                }
                else
                {
                    if (isFirstLine && _clean.Length < LongestHeading && !EndsSentence(_clean.Span))
                        title = HeadingPeriod();
                    isOpening &= _clean.Length < LongestHeading;
                }
                isFirstLine = false;
                Link(text, section ?? title, figures);
            }
            else if (!line.IsWhiteSpace())
            {
                isFirstLine = false;
                isOpening &= line.Length < LongestHeading;
                if (line.Length < LongestHeading && !EndsSentence(line) && !isNumberedSection)
                    section = null;
            }
            start = end + 1;
        }
        return figures;
    }

    private static int ParagraphEnd(string text, int start)
    {
        var at = start;
        while (true)
        {
            var next = text.AsSpan(at).IndexOf('\n');
            if (next < 0)
                return text.Length;
            at += next;
            if (!Noise.JoinsLines(text, at))
                return at;
            at++;
        }
    }

    private static bool EndsSentence(ReadOnlySpan<char> line) =>
        line.TrimEnd() is [.., '。' or '！' or '？' or '；' or ';' or '!' or '”' or '…' or ',' or '，' or '：' or ':'];

    private bool IsHeading(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (line.Length is 0 or > LongestHeading || EndsSentence(line))
            return false;
        foreach (var token in _tokenizer.Tokens)
        {
            if (
                token.Kind == TokenKind.Comma
                || token.Kind == TokenKind.Quantity && _tokenizer.Quantities[token.Index].Kind != FigureKind.Number
            )
                return false;
        }
        return true;
    }

    // （一）, 1. and the like stand below a section of 一、.
    private static bool IsSubheading(ReadOnlySpan<char> line) =>
        line.TrimStart() is ['(', ..] or [>= '0' and <= '9', '.' or '、', ..];

    private Period? HeadingPeriod()
    {
        foreach (var token in _tokenizer.Tokens)
        {
            if (token.Kind != TokenKind.Time)
                continue;
            var time = _tokenizer.Times[token.Index];
            if (
                time.YearSource == YearSource.Context && time.Kind is not TimeSpanKind.Months
                || time.Kind is TimeSpanKind.Days
            )
                continue;
            return _periods.Resolve(time);
        }
        return null;
    }

    private void Link(string text, Period? inherited, List<Figure> figures)
    {
        _linker.BeginParagraph(inherited);
        _periods.BeginParagraph(inherited);
        _places.BeginParagraph();
        _sentence.Inherited = null;
        var tokens = _tokenizer.Tokens;
        var first = 0;
        var start = 0;
        for (var i = 0; i <= tokens.Count; i++)
        {
            var isStop = i < tokens.Count && tokens[i].Kind == TokenKind.Stop;
            if (i < tokens.Count && !isStop && i - first < LongestSentence)
                continue;
            var end = i < tokens.Count ? tokens[i].Start : _clean.Length;
            LinkSentence(text, first, i, start, end, figures);
            first = isStop ? i + 1 : i;
            start = isStop ? tokens[i].End : end;
        }
    }

    private void LinkSentence(string text, int first, int last, int start, int end, List<Figure> figures)
    {
        _sentence.First = first;
        _sentence.Last = last;
        _sentence.Start = start;
        _sentence.End = end;
        _linker.Link();
        _places.Read(_sentence);
        foreach (var draft in _sentence.Drafts)
        {
            if (draft.Indicator is not null)
                _sentence.Inherited = draft.Indicator;
            figures.Add(Build(text, draft));
        }
    }

    private Figure Build(string text, FigureDraft d)
    {
        var start = _clean.SourceOf(d.Start);
        var end = _clean.SourceEnd(d.End);
        return new Figure
        {
            Start = start,
            End = end,
            Text = text[start..end],
            Kind = d.Kind,
            Number = d.HasValue ? d.Value : null,
            MaxNumber = d.HasMax ? d.Max : null,
            Unit = d.Unit,
            Qualifier = d.Qualifier,
            Role = d.Role,
            Direction = d.Direction,
            Basis = d.Basis,
            RankedBy = d.RankedBy,
            Scope = d.Scope,
            Status = d.Status,
            IsPrevious = d.IsPrevious,
            Indicator = d.Indicator,
            IndicatorId = d.Indicator is null ? null : _indicators.IdOf(d.Indicator, d.Kind, d.Role),
            Place = d.Place,
            Period = d.Period,
            Observation = _observations.Number(d.Indicator, d.Place, d.Period),
            Trace = d.Trace,
        };
    }
}
