using System.Globalization;

namespace ChineseFigures.Tool.Commands;

/// <summary>
/// Says which date relative times were resolved against, where the command line does not: a note a document, or one
/// count at the end where every line is a document.
/// </summary>
internal sealed class DateNotes(Diagnostics diagnostics, bool isLines)
{
    private int _dated;
    private int _undated;
    private DateOnly _today;

    /// <summary>Takes one document in.</summary>
    public void Add(string source, FigureDocument document)
    {
        if (document.DateSource == DateSource.Given)
            return;
        var isDated = document.DateSource == DateSource.Document;
        if (!isLines)
            diagnostics.Note(
                source,
                $"date {Day(document.Date)}, {(isDated ? "from the document" : "today's: the document names none")}"
            );
        else if (isDated)
            _dated++;
        else
            (_undated, _today) = (_undated + 1, document.Date);
    }

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Says what is left to say.</summary>
    public void Complete()
    {
        if (_dated > 0)
            diagnostics.Note("dates", $"{_dated} lines by their own date");
        if (_undated > 0)
            diagnostics.Note("dates", $"{_undated} lines by today's, {Day(_today)}");
    }
}
