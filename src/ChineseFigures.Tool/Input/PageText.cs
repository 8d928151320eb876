using System.Text;

namespace ChineseFigures.Tool.Input;

/// <summary>
/// Builds the text of a page as a reader sees it: white space in a row is one space, a paragraph is a line, and a line
/// break of the source between Chinese characters is nothing.
/// </summary>
internal sealed class PageText
{
    private readonly StringBuilder _text = new();
    private bool _isBreakDue;
    private bool _isSpaceDue;
    private bool _isLineFeedDue;

    /// <summary>Characters so far; a break that is due is not counted.</summary>
    public int Length => _text.Length;

    /// <summary>The last character, or NUL.</summary>
    public char Last => _isBreakDue || _text.Length == 0 ? '\0' : _text[^1];

    /// <summary>Ends the paragraph, if one has begun.</summary>
    public void Break()
    {
        _isBreakDue = _text.Length > 0;
        _isSpaceDue = _isLineFeedDue = false;
    }

    /// <summary>Adds running text.</summary>
    public void Add(string text)
    {
        foreach (var c in text)
        {
            if (c is ' ' or '\t' or '\r' or '\n' or '\f')
            {
                _isSpaceDue = true;
                _isLineFeedDue |= c == '\n';
            }
            else
            {
                Append(c);
            }
        }
    }

    /// <summary>Adds text whose lines are kept as they are.</summary>
    public void AddLines(string text)
    {
        foreach (var c in text)
        {
            if (c == '\n')
                Break();
            else if (c != '\r')
                Append(c);
        }
    }

    /// <summary>Where what was added since <paramref name="mark"/> begins: behind the break that stands before it.</summary>
    public int StartSince(int mark)
    {
        while (mark < _text.Length && _text[mark] is '\n' or ' ')
            mark++;
        return mark;
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    private void Append(char c)
    {
        if (_isBreakDue)
            _text.Append('\n');
        else if (_isSpaceDue && _text.Length > 0 && !(_isLineFeedDue && (IsWide(_text[^1]) || IsWide(c))))
            _text.Append(' ');
        _isBreakDue = _isSpaceDue = _isLineFeedDue = false;
        _text.Append(c);
    }

    // From the radicals on: hanzi, their punctuation, full-width forms.
    private static bool IsWide(char c) => c >= '\u2E80';
}
