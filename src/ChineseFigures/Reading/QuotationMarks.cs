namespace ChineseFigures.Reading;

/// <summary>
/// Which of two quotation marks a character is where a page has written the same for both: "十三五"期间, “十三五“期间,
/// ‘十三五’期间. It is told the marks of one stretch in order.
/// </summary>
internal struct QuotationMarks
{
    private const char Open = '“';
    private const char Close = '”';

    // A mark that opens again so soon is one that closes: “十三五“期间, but “乡村振兴，“百亿企业”.
    private const int LongestName = 12;

    // Behind which clean character the last quotation began, and with which mark; 0 behind its end.
    private int _opened;
    private char _openedBy;

    /// <summary>Whether a folded character is such a mark.</summary>
    public static bool IsOne(char folded) => folded is Open or Close or '"' or '‘' or '’';

    /// <summary>The mark that is meant.</summary>
    /// <param name="mark">The mark as it stands, folded.</param>
    /// <param name="before">The clean characters before it.</param>
    public char Read(char mark, ReadOnlySpan<char> before)
    {
        var isOpen = _opened > 0;
        switch (mark)
        {
            case Close:
            case '"' when isOpen:
            case '’' when isOpen && _openedBy == '‘':
            case Open when isOpen && _openedBy == Open && IsName(before[_opened..]):
                _opened = 0;
                return Close;
            case '’': // of a name inside of another, or an apostrophe
            case '‘' when isOpen:
            case '"' when before is [.., >= '0' and <= '9']: // inches
                return mark;
            default:
                (_opened, _openedBy) = (before.Length + 1, mark);
                return Open;
        }
    }

    private static bool IsName(ReadOnlySpan<char> quoted) =>
        quoted.Length is > 0 and <= LongestName && quoted.IndexOfAny(",。;、") < 0;
}
