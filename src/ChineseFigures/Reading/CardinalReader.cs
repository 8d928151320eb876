using ChineseFigures.Vocabulary;

namespace ChineseFigures.Reading;

/// <summary>Reads one <see cref="Cardinal"/>, character by character and never back.</summary>
/// <remarks>
/// A numeral is a run of sections, each closed by 万, 亿 or 兆; a section is a run of digits, each raised by 十, 百 or
/// 千. So three numbers grow at once: the digits not raised yet, the section, and the total of the closed sections.
/// What cannot follow ends the numeral; digits that turn out to belong to the next numeral are given back.
/// The other parts of the type say what each kind of character does: digits, magnitudes, words of vagueness.
/// </remarks>
internal ref partial struct CardinalReader
{
    private const int NoSmall = 4;

    private readonly ReadOnlySpan<char> _text;
    private readonly WordTrie? _units;

    private int _at;
    private bool _tooLong;

    // The total of the closed sections.
    private UInt128 _total;
    private int _large; // power of ten of the last closed section, 0 before the first
    private int _sections;
    private bool _stacked; // the last magnitude is more than one character: 万亿, 万万
    private int _totalEnd;

    // The open section.
    private UInt128 _section;
    private int _small = NoSmall; // power of ten of its last magnitude
    private bool _hasSection;
    private int _sectionEnd;

    // Digits that no magnitude has raised.
    private UInt128 _digits;
    private int _digitCount;
    private bool _arabicDigits;
    private bool _literal; // no colloquial reading: Arabic digits in full, or behind 零
    private bool _hasDigits;
    private int _digitsEnd;

    private int _scale;
    private UInt128 _spread;
    private bool _zero; // 零 behind a magnitude
    private bool _closed; // only magnitudes may follow
    private bool _arabic;
    private bool _chinese;
    private bool _pointed; // a Chinese decimal point has been read behind a closed section
    private Qualifier _qualifier;
    private int _qualifierEnd;

    private CardinalReader(ReadOnlySpan<char> text, WordTrie? units)
    {
        _text = text;
        _units = units;
    }

    /// <summary>
    /// Reads the longest numeral at the start of <paramref name="text"/>. A unit of <paramref name="units"/> that begins
    /// with a magnitude (千米, 百分点, 兆瓦) is not read into it.
    /// </summary>
    public static NumeralStatus Read(ReadOnlySpan<char> text, WordTrie? units, out Cardinal cardinal)
    {
        if (text.IsEmpty || NumeralCharacter.Role(text[0]) == NumeralRole.None)
        {
            cardinal = default;
            return NumeralStatus.None;
        }
        var reader = new CardinalReader(text, units);
        reader.TakeAll();
        return reader.Finish(out cardinal);
    }

    private readonly bool IsFirst => _large == 0 && !_hasSection && !_hasDigits;

    private readonly int End => Math.Max(Math.Max(_totalEnd, _sectionEnd), Math.Max(_digitsEnd, _qualifierEnd));

    private void TakeAll()
    {
        while (!_tooLong)
        {
            var at = Spacing.Skip(_text, _at);
            if (at >= _text.Length || !Take(at))
                return;
        }
    }

    private bool Take(int at)
    {
        var c = _text[at];
        return NumeralCharacter.Role(c) switch
        {
            NumeralRole.Arabic => TakeArabic(at),
            NumeralRole.Dot => _hasDigits && !_arabicDigits ? TakePoint(at) : TakeArabic(at), // 三．五
            NumeralRole.Digit => !IsVerb(at) && TakeDigit(at, NumeralCharacter.Value(c)),
            NumeralRole.Pair => TakePair(at),
            NumeralRole.Small => TakeSmall(at, NumeralCharacter.Value(c)),
            NumeralRole.Tens => TakeTens(at, NumeralCharacter.Value(c)),
            NumeralRole.Large => TakeLarge(at, NumeralCharacter.Value(c)),
            NumeralRole.Some => TakeSome(at),
            NumeralRole.Several => TakeSeveral(at),
            NumeralRole.Over => TakeOver(at),
            NumeralRole.About => TakeAbout(at),
            NumeralRole.Point => TakePoint(at),
            _ => false,
        };
    }

    private NumeralStatus Finish(out Cardinal cardinal)
    {
        var magnitude =
            _hasDigits ? 0
            : _hasSection ? _small
            : _large;
        var shared = _hasDigits || _hasSection || _sections != 1 ? 0 : _large;
        var end = End;
        if (!_tooLong && (!RaiseLast() || !Coefficient.TryAdd(ref _total, _section)))
            _tooLong = true;
        if (_tooLong)
        {
            cardinal = new Cardinal { Length = Math.Max(_at, end) };
            return NumeralStatus.TooLong;
        }
        cardinal = new Cardinal
        {
            Coefficient = _total,
            Scale = _scale,
            Spread = _spread,
            Magnitude = magnitude,
            SharedMagnitude = shared,
            Form =
                _arabic ? NumeralForm.Arabic
                : _chinese ? NumeralForm.Chinese
                : NumeralForm.MagnitudeOnly,
            Qualifier = _qualifier,
            Length = end,
        };
        return end > 0 ? NumeralStatus.Read : NumeralStatus.None;
    }

    private bool Fail(int end)
    {
        _tooLong = true;
        _at = end;
        return false;
    }

    private readonly char Peek(int at)
    {
        at = Spacing.Skip(_text, at);
        return at < _text.Length ? _text[at] : '\0';
    }

    private readonly bool IsMagnitudeAt(int at) =>
        at < _text.Length && NumeralCharacter.IsMagnitude(_text[at]) && UnitAt(at) <= 1;

    private readonly int UnitAt(int at)
    {
        if (_units is null || at >= _text.Length)
            return 0;
        _units.Match(_text[at..], out var length);
        return length;
    }
}
