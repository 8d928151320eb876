using ChineseFigures.Reading;
using ChineseFigures.Tables;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

/// <summary>
/// Goes through a document paragraph by paragraph: title, headings, prose and the cells of tables, and hands every
/// sentence that holds a number to the linker. One instance reads one document after the other and is used by one thread
/// at a time.
/// </summary>
internal sealed class DocumentReader
{
    private readonly CleanText _clean = new();
    private readonly Tokenizer _tokenizer;
    private readonly IndicatorCatalogue _indicators;
    private readonly KnownNames _names;
    private readonly PeriodContext _periods = new();
    private readonly PlaceContext _places = new();
    private readonly CurrencyEvidence _currency = new();
    private readonly Sentence _sentence;
    private readonly Linker _linker;
    private readonly Observations _observations = new();
    private readonly TableReader _table;
    private readonly Headings _headings;
    private string _text = "";
    private List<Figure> _figures = [];

    /// <summary>A reader with the words of the tables and of the user.</summary>
    public DocumentReader(UserVocabulary vocabulary)
    {
        _tokenizer = new Tokenizer(vocabulary.Quantities, vocabulary.Names);
        _indicators = vocabulary.Indicators;
        _names = new KnownNames(_indicators);
        _sentence = new Sentence(_clean, _tokenizer, _names);
        _linker = new Linker(_sentence, _periods, _currency);
        _table = new TableReader(vocabulary.Quantities);
        _headings = new Headings(_clean, _tokenizer, _periods);
    }

    /// <summary>Every figure of a text and its tables.</summary>
    public List<Figure> Read(
        string text,
        IReadOnlyList<FigureTable> tables,
        DateOnly date,
        FigureExtractorOptions options
    )
    {
        Begin(text, date, options);
        var start = 0;
        foreach (var table in tables)
        {
            ReadParagraphs(start, table.Start);
            ReadTable(table);
            start = table.End;
        }
        ReadParagraphs(start, text.Length);
        return _figures;
    }

    private void Begin(string text, DateOnly date, FigureExtractorOptions options)
    {
        _text = text;
        _figures = [];
        _periods.Reset(date);
        _places.Reset(text);
        _currency.Reset(text, options.Currency);
        _observations.Reset();
        _sentence.Trace = options.Trace;
        _headings.Reset();
        _sentence.Disinherit();
    }

    private void ReadParagraphs(int start, int stop)
    {
        while (start < stop)
        {
            var end = ParagraphEnd(start, stop);
            ReadParagraph(start, end);
            start = end + 1;
        }
    }

    private void ReadParagraph(int start, int end)
    {
        var line = _text.AsSpan(start, end - start);
        if (CharacterUse.MayHoldFigure(line))
        {
            _clean.Load(line, start);
            _tokenizer.Read(_clean);
            _headings.Read();
            Link(_headings.Inherited);
        }
        else if (!line.IsWhiteSpace())
        {
            _headings.Pass(line);
        }
    }

    // The heads of a table are none of the text around it: what it is about goes on behind it.
    private void ReadTable(FigureTable table)
    {
        _table.Read(_text, table);
        var section = _headings.Section;
        var start = table.Start;
        foreach (var cell in _table.Cells)
        {
            ReadParagraphs(start, cell.Span.Start);
            if (cell.Reading is not null)
                ReadCell(cell);
            else if (cell.IsUsedAsHead)
                ReadHead(cell);
            else
                ReadParagraphs(cell.Span.Start, cell.Span.End);
            start = cell.Span.End;
        }
        if (_table.HasFigures)
            _headings.Section = section;
    }

    private void ReadCell(Cell cell)
    {
        var number = CellSentence.Write(cell, _clean);
        _tokenizer.Read(_clean);
        var inherited = _headings.Inherited;
        if (cell.Reading!.GroupTime is { } time)
            inherited = _periods.Resolve(time.TimeRead) ?? inherited;
        _sentence.ValuesStart = number;
        Link(inherited, Take);
        _sentence.ValuesStart = int.MaxValue;

        bool Take(FigureDraft draft)
        {
            if (draft.Start < number)
                return false;
            if (cell.Reading.IsOfYearBefore)
                draft.Period = PeriodContext.YearsBefore(draft.Period, 1);
            return true;
        }
    }

    // Of a head only what it is made of counts: 亿元以上项目 is a bound.
    private void ReadHead(Cell cell)
    {
        _clean.Load(_text.AsSpan(cell.Span.Start..cell.Span.End), cell.Span.Start);
        _tokenizer.Read(_clean);
        Link(_headings.Inherited, draft => draft.Role == FigureRole.Threshold);
    }

    private int ParagraphEnd(int start, int stop)
    {
        var text = _text.AsSpan(0, stop);
        var at = start;
        while (true)
        {
            var next = text[at..].IndexOf('\n');
            if (next < 0)
                return stop;
            at += next;
            if (!Noise.JoinsLines(text, at))
                return at;
            at++;
        }
    }

    private void Link(Period? inherited, Predicate<FigureDraft>? take = null)
    {
        _linker.BeginParagraph(inherited, _headings.Section.IsOfGoals);
        _periods.BeginParagraph(inherited);
        _places.BeginParagraph();
        // 按行业划分，第一产业完成512万元: the parts of what the paragraph before told.
        if (!Linker.IsBrokenDown(_clean.Span.TrimStart(' ')))
            _sentence.Disinherit();
        foreach (var stretch in new SentenceCutter(_tokenizer.Tokens, _clean.Length))
            LinkSentence(stretch, take);
    }

    private void LinkSentence(SentenceStretch stretch, Predicate<FigureDraft>? take)
    {
        _sentence.Begin(stretch);
        _linker.Link();
        _places.Read(_sentence);
        foreach (var draft in _sentence.Drafts)
        {
            if (take is null || take(draft))
                _figures.Add(Build(draft));
        }
        _sentence.Bequeath();
    }

    private Figure Build(FigureDraft d)
    {
        var start = _clean.SourceOf(d.Start);
        var end = _clean.SourceEnd(d.End);
        return new Figure
        {
            Start = start,
            End = end,
            Text = _text[start..end],
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
            IndicatorId = IdOf(d),
            Place = d.Place,
            Period = d.Period,
            Observation = _observations.Number(d.Indicator, d.Place, d.Period),
            Trace = d.Trace,
        };
    }

    private string? IdOf(FigureDraft d) =>
        d.Indicator is null ? null : _indicators.IdOf(_names.MeaningOf(d.Indicator), d.Kind, d.Role);
}
