namespace ChineseFigures.Html;

/// <summary>Writes a document's text, a paragraph a line, with a mark around every figure.</summary>
internal sealed class MarkedText(HtmlWriter html)
{
    private const string LineEnds = "\r\n";

    private string _indent = "";
    private bool _isOpen;

    /// <summary>Writes the text of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="firstNumber">The number of its first figure on the page.</param>
    public void Write(FigureDocument document, int firstNumber)
    {
        var text = document.Text;
        var position = 0;
        for (var i = 0; i < document.Figures.Count; i++)
        {
            // Spans ascend and lie in the text; those of a document that someone put together may not.
            var figure = document.Figures[i];
            var start = Math.Clamp(figure.Start, position, text.Length);
            var end = Math.Clamp(figure.End, start, text.Length);
            WriteLines(text.AsSpan(position..start));
            WriteMark(figure, firstNumber + i, text.AsSpan(start..end));
            position = end;
        }
        WriteLines(text.AsSpan(position));
        Close();
    }

    private void WriteMark(Figure figure, int number, ReadOnlySpan<char> text)
    {
        Open();
        html.Write(
            $"<mark id=\"figure-{number}\" class=\"{ReportRow.ClassOf(figure)}\" data-figure=\"{number}\" tabindex=\"0\">{text}</mark>"
        );
    }

    private void WriteLines(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(LineEnds) is >= 0 and var end)
        {
            WriteInLine(text[..end]);
            Close();
            text = text[(end + 1)..];
        }
        WriteInLine(text);
    }

    // The indent of a line that a figure begins comes before the figure; a blank line is none.
    private void WriteInLine(ReadOnlySpan<char> text)
    {
        if (!_isOpen && text.IsWhiteSpace())
        {
            _indent = text.ToString();
            return;
        }
        Open();
        html.Write($"{text}");
    }

    private void Open()
    {
        if (!_isOpen)
            html.Write($"<p>{_indent}");
        _isOpen = true;
        _indent = "";
    }

    private void Close()
    {
        if (_isOpen)
            html.Write($"</p>\n");
        _isOpen = false;
        _indent = "";
    }
}
