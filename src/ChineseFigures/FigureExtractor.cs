using ChineseFigures.Linking;
using ChineseFigures.Vocabulary;

namespace ChineseFigures;

/// <summary>
/// Finds every figure of a Chinese text, with its role, indicator, period, rank and exact span.
/// </summary>
/// <remarks>
/// Immutable after construction and thread-safe: build one and share it. It never throws for any string and takes time
/// linear in the text's length.
/// </remarks>
/// <example>
/// <code>
/// var document = FigureExtractor.Default.Extract("2019年，徐州实际使用外资20.9亿美元，增长10.09%。");
/// foreach (var figure in document.Figures)
///     Console.WriteLine($"{figure.Indicator} {figure.Text}");
/// </code>
/// </example>
public sealed class FigureExtractor
{
    private readonly FigureExtractorOptions _options;
    private readonly UserVocabulary _vocabulary;

    // The reader's buffers are kept for the next document; a second thread that finds none brings its own.
    private DocumentReader? _reader;

    /// <summary>An extractor with these options.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// An addition to the vocabulary is empty, stands twice or contradicts another; the message names it.
    /// </exception>
    public FigureExtractor(FigureExtractorOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        _vocabulary = UserVocabulary.Of(options);
    }

    /// <summary>The extractor with the default options.</summary>
    public static FigureExtractor Default { get; } = new(new FigureExtractorOptions());

    /// <summary>The figures of a text, in order.</summary>
    /// <param name="text">Any string; text without a figure gives none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public FigureDocument Extract(string text) => Extract(text, _options.Date);

    /// <summary>The figures of a text whose date is known; it goes before <see cref="FigureExtractorOptions.Date"/>.</summary>
    /// <param name="text">Any string; text without a figure gives none.</param>
    /// <param name="date">The document's date, or null to take it from the options, the text or today.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public FigureDocument Extract(string text, DateOnly? date) => Extract(text, date, []);

    /// <summary>
    /// The figures of a text and of its tables. A number in a cell has its indicator from the heads of its row and
    /// column, and its unit and period from them or from the table's caption; cells of prose are read as paragraphs.
    /// </summary>
    /// <param name="text">Any string; text without a figure gives none.</param>
    /// <param name="date">The document's date, or null to take it from the options, the text or today.</param>
    /// <param name="tables">The tables in the order of the text, none inside another.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="tables"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// A table stands before the end of the one before it or reaches beyond the text; the message names it.
    /// </exception>
    public FigureDocument Extract(string text, DateOnly? date, IReadOnlyList<FigureTable> tables)
    {
        ArgumentNullException.ThrowIfNull(text);
        RejectMisplaced(tables, text.Length);
        var day = DateLine.Find(text, date ?? _options.Date, out var source);
        var reader = Interlocked.Exchange(ref _reader, null) ?? new DocumentReader(_vocabulary);
        var figures = reader.Read(text, tables, day, _options);
        _reader = reader;
        return new FigureDocument
        {
            Text = text,
            Date = day,
            DateSource = source,
            Figures = figures,
        };
    }

    /// <summary>The figures of a span, which is copied once because the document keeps its text.</summary>
    /// <param name="text">Any characters.</param>
    public FigureDocument Extract(ReadOnlySpan<char> text) => Extract(text.ToString());

    private static void RejectMisplaced(IReadOnlyList<FigureTable> tables, int length)
    {
        ArgumentNullException.ThrowIfNull(tables);
        var end = 0;
        for (var index = 0; index < tables.Count; index++)
        {
            var table = tables[index];
            if (table.Start < end || table.End > length)
                throw new ArgumentException(
                    $"Table {index} spans {table.Start}..{table.End}, expected a span within {end}..{length}.",
                    nameof(tables)
                );
            end = table.End;
        }
    }
}
