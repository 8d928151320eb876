namespace ChineseFigures.Reading;

/// <summary>A position in the text that only moves when what is asked for is there.</summary>
internal ref struct TimeCursor(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;

    public int Position { get; private set; }

    public readonly bool AtDigit => Position < _text.Length && char.IsAsciiDigit(_text[Position]);

    public readonly bool AtLetter => Position < _text.Length && char.IsAsciiLetter(_text[Position]);

    public bool Skip(char c)
    {
        if (Position >= _text.Length || _text[Position] != c)
            return false;
        Position++;
        return true;
    }

    public bool Skip(string word)
    {
        if (!At(word))
            return false;
        Position += word.Length;
        return true;
    }

    /// <summary>Skips the first of some words that stands here.</summary>
    public TimeWord? SkipAny(TimeWord[] words)
    {
        foreach (var word in words)
        {
            if (Skip(word.Text))
                return word;
        }
        return null;
    }

    /// <summary>Skips the first of some words that stands here.</summary>
    public bool SkipAny(string[] words)
    {
        foreach (var word in words)
        {
            if (Skip(word))
                return true;
        }
        return false;
    }

    /// <summary>Whether a word stands here.</summary>
    public readonly bool At(string word) =>
        Position < _text.Length && _text[Position] == word[0] && _text[Position..].StartsWith(word);

    public bool SkipRange()
    {
        if (Skip('-'))
        {
            Skip('-');
            return true;
        }
        return Skip('~') || Skip('至') || Skip('到');
    }

    public bool TryAny(string characters, out char found)
    {
        found = Position < _text.Length ? _text[Position] : '\0';
        if (found == '\0' || !characters.Contains(found, StringComparison.Ordinal))
            return false;
        Position++;
        return true;
    }

    public bool TryDigits(int least, int most, out int value)
    {
        value = 0;
        var at = Position;
        while (at < _text.Length && at - Position < most && char.IsAsciiDigit(_text[at]))
            value = value * 10 + (_text[at++] - '0');
        if (at - Position < least)
            return false;
        Position = at;
        return true;
    }

    public bool TryChineseDigits(int count, out int value)
    {
        value = 0;
        if (Position + count > _text.Length)
            return false;
        for (var i = 0; i < count; i++)
        {
            var digit = ChineseDigit(_text[Position + i]);
            if (digit < 0)
                return false;
            value = value * 10 + digit;
        }
        Position += count;
        return true;
    }

    /// <summary>An Arabic or Chinese number below a hundred.</summary>
    public bool TryNumber(out int value) => TryDigits(1, 2, out value) ? !AtDigit : TryChineseUpTo99(out value);

    public bool TryChineseUpTo99(out int value, char stopBefore = '\0')
    {
        value = 0;
        var at = Position;
        while (at < _text.Length && at - Position < 3)
        {
            var c = _text[at];
            var isLast = at + 1 < _text.Length && ChineseDigit(_text[at + 1]) < 0;
            if (c == stopBefore && isLast)
                break;
            if (c == '十')
                value = (value == 0 ? 1 : value) * 10;
            else if (ChineseDigit(c) is > 0 and var digit && (value == 0 || value % 10 == 0))
                value += digit;
            else
                break;
            at++;
        }
        if (value == 0)
            return false;
        Position = at;
        return true;
    }

    // Zero to nine; a capital digit is none here, for 陆 is land as well.
    private static int ChineseDigit(char c) =>
        NumeralCharacter.Role(c) is NumeralRole.Digit or NumeralRole.Pair && !NumeralCharacter.IsCapitalDigit(c)
            ? NumeralCharacter.Value(c)
            : -1;
}
