using ChineseFigures.Vocabulary;

namespace ChineseFigures.Reading;

/// <summary>Reads one <see cref="Cardinal"/>, character by character and never back.</summary>
/// <remarks>
/// A numeral is a run of sections, each closed by 万, 亿 or 兆; a section is a run of digits, each raised by 十, 百 or
/// 千. So three numbers grow at once: the digits not raised yet, the section, and the total of the closed sections.
/// What cannot follow ends the numeral; digits that turn out to belong to the next numeral are given back.
/// </remarks>
internal ref struct CardinalReader
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
            NumeralRole.Arabic or NumeralRole.Dot => TakeArabic(at),
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

    // 参 is a capital three only where the numeral goes on with a magnitude: 参拾, but 参保.
    private readonly bool IsVerb(int at) =>
        _text[at] == '参'
        && at + 1 < _text.Length
        && !NumeralCharacter.IsMagnitude(Peek(at + 1))
        && Peek(at + 1) is not ('元' or '圆' or '角' or '分' or '点');

    private bool TakeArabic(int at)
    {
        if (_closed || _hasDigits)
            return false;
        var first = IsFirst;
        var status = ArabicReader.Read(_text, at, out var number);
        if (status == NumeralStatus.None)
            return false;
        if (status == NumeralStatus.TooLong)
            return first && Fail(number.End);
        if (!first && !MayContinue(number, at))
            return false;

        _arabic = _arabicDigits = true;
        _literal = first || number.Digits > 1 || _zero;
        _scale = number.Scale;
        _closed = number.Scale > 0;
        SetDigits(number.Coefficient, number.Digits, number.End);
        return true;
    }

    // 3万4000, 3万5, 1千零1, 7万 5千: Arabic digits behind a magnitude go on with the numeral only where they fill its
    // zeros, or where a magnitude follows in turn. Else they are the next number (5亿 2013年).
    private readonly bool MayContinue(ArabicNumber number, int at)
    {
        if (number.Scale > 0)
            return false;
        if (number.End < _text.Length && NumeralCharacter.IsMagnitude(_text[number.End]))
            return true;
        if (at != _at)
            return false;
        return _zero || number.Digits == 1 || number.Digits == (_hasSection ? _small : _large);
    }

    private bool TakeDigit(int at, int digit)
    {
        if (_closed || (_hasDigits && _arabicDigits))
            return false;
        if (_hasDigits)
            return TakeNextDigit(at, digit);
        if (digit == 0 && !IsFirst)
            return TakeZero(at);
        _chinese = true;
        _arabicDigits = false;
        _literal = _zero;
        SetDigits((UInt128)digit, 1, at + 1);
        return true;
    }

    // 一千零一: a 零 behind a magnitude only says that places are empty. 三千零售商 has none.
    private bool TakeZero(int at)
    {
        var next = Peek(at + 1);
        if (
            !NumeralCharacter.IsDigit(next)
            && NumeralCharacter.Role(next) != NumeralRole.Tens
            && next is not ('十' or '拾')
        )
            return false;
        _zero = true;
        _at = at + 1;
        return true;
    }

    // A second digit in a row: 八九(亿) is vague, 二〇一九 is written place by place.
    private bool TakeNextDigit(int at, int digit)
    {
        if (IsVaguePair(digit) && !NumeralCharacter.IsDigit(Peek(at + 1)))
            return TakeVague(digit, at + 1);
        if (_hasSection || _large > 0)
            return false;
        if (!Coefficient.TryShift(ref _digits, 1) || !Coefficient.TryAdd(ref _digits, (UInt128)digit))
            return Fail(EndOfDigits(at));
        SetDigits(_digits, _digitCount + 1, at + 1);
        return true;
    }

    private readonly bool IsVaguePair(int digit) =>
        _digitCount == 1 && _digits > 0 && ((UInt128)digit == _digits + 1 || (_digits == 3 && digit == 5));

    private bool TakeVague(int upper, int end)
    {
        _spread = (UInt128)upper - _digits;
        _closed = true;
        _digitsEnd = _at = end;
        return true;
    }

    // 两 counts; it does not stand for a place (三千两百两: the last is the unit).
    private bool TakePair(int at)
    {
        if (_closed)
            return false;
        var next = Spacing.Skip(_text, at + 1);
        var raised = next < _text.Length && IsMagnitudeAt(next);
        if (_hasDigits)
        {
            return _digits == 1
                && _digitCount == 1
                && !_arabicDigits
                && (raised || UnitAt(next) > 0)
                && TakeVague(2, at + 1);
        }
        if (!IsFirst && !raised)
            return false;
        _chinese = true;
        _arabicDigits = false;
        SetDigits(2, 1, at + 1);
        return true;
    }

    private bool TakeSmall(int at, int power)
    {
        if (_qualifier != Qualifier.Exact || _pointed || UnitAt(at) > 1)
            return false;
        if (!_hasDigits)
        {
            if (!MayStandAlone(power))
                return false;
            _chinese |= power == 1;
            SetDigits(1, 1, at);
        }
        else if (power >= _small)
        {
            return GiveBackDigits();
        }
        if (_digits == 0 && power == 1 && _spread == 0)
            _digits = 1; // 零十

        var raised = _digits;
        var spread = _spread;
        if (
            !Coefficient.TryShift(ref raised, ref _scale, power)
            || !Coefficient.TryShift(ref spread, power)
            || !Coefficient.TryAdd(ref _section, raised)
        )
            return Fail(at + 1);
        _spread = spread;
        _small = power;
        OpenSection(at + 1);
        return true;
    }

    // 十五, 千三, 一百十五, 一千零十: a magnitude without a digit is one of it.
    private readonly bool MayStandAlone(int power) =>
        !_closed && (IsFirst || (power == 1 && (_hasSection ? _small > 1 : _zero)));

    private bool TakeTens(int at, int tens)
    {
        if (_closed || _hasDigits || _small <= 1)
            return false;
        _chinese = true;
        if (!Coefficient.TryAdd(ref _section, (UInt128)(tens * 10)))
            return Fail(at + 1);
        _small = 1;
        OpenSection(at + 1);
        return true;
    }

    private bool TakeLarge(int at, int power)
    {
        if (_pointed || UnitAt(at) > 1)
            return false;
        return _hasDigits || _hasSection ? CloseSection(at, power) : RaiseTotal(at, power);
    }

    // 三十五 + 亿
    private bool CloseSection(int at, int power)
    {
        var nests = _sections == 1 && power > _large && _scale == 0; // 三万五千 + 亿
        if (_large > 0 && power >= _large && !nests)
            return GiveBackSection();
        if (!RaiseDigits(_hasSection ? _small - 1 : 0))
            return Fail(at + 1);

        var value = _section;
        if (nests && _large > 0 && !Coefficient.TryAdd(ref value, _total))
            return Fail(at + 1);
        if (!Coefficient.TryShift(ref value, ref _scale, power) || !Coefficient.TryShift(ref _spread, power))
            return Fail(at + 1);
        if (nests || _large == 0)
            _total = value;
        else if (!Coefficient.TryAdd(ref _total, value))
            return Fail(at + 1);
        _sections++;
        _large = power;
        _stacked = false;
        StartSection(at + 1);
        return true;
    }

    // 万亿, 万万, and a magnitude alone: 亿(元)
    private bool RaiseTotal(int at, int power)
    {
        if (_zero || _sections > 1)
            return false;
        if (_large > 0 && (_stacked || power < _large || (power == _large && power > 8)))
            return false;
        if (_large == 0)
        {
            _total = 1;
            _sections = 1;
        }
        else
        {
            _stacked = true;
        }
        if (!Coefficient.TryShift(ref _total, ref _scale, power) || !Coefficient.TryShift(ref _spread, power))
            return Fail(at + 1);
        _large += power;
        StartSection(at + 1);
        return true;
    }

    // 几十万 and 几亿 are one to ten of it; 十几 is ten to twenty.
    private bool TakeSome(int at)
    {
        if (_closed)
            return false;
        var next = Spacing.Skip(_text, at + 1);
        var raised = next < _text.Length && IsMagnitudeAt(next);
        if (_hasDigits)
            return _arabicDigits && _digits % 10 == 0 && _digitCount > 1 && TakeOnes(at);
        if (raised && !(_hasSection && _small == 1))
        {
            _chinese = true;
            SetDigits(1, 1, at + 1);
            _spread = 9;
            _closed = true;
            return true;
        }
        return _hasSection && _small == 1 && TakeOnes(at);
    }

    private bool TakeOnes(int at)
    {
        if (!_hasDigits)
            SetDigits(0, 1, at + 1);
        _chinese = true;
        _literal = true;
        _spread = 10;
        _closed = true;
        _digitsEnd = _at = at + 1;
        return true;
    }

    // 数百 says no more than 百, so it is as little a numeral as that.
    private bool TakeSeveral(int at)
    {
        var next = Spacing.Skip(_text, at + 1);
        if (!IsFirst || next >= _text.Length || !IsMagnitudeAt(next))
            return false;
        SetDigits(1, 1, at + 1);
        _spread = 9;
        _closed = true;
        return true;
    }

    // 3000多万; but 多米尼加比索 is a unit
    private bool TakeOver(int at)
    {
        if (!MayBeQualified() || IsNoun(at) || UnitAt(at) > 1)
            return false;
        return Qualify(Qualifier.Over, at + 1);
    }

    // 十来个, 三百来万; not 三百来自
    private bool TakeAbout(int at)
    {
        if (!MayBeQualified() || _hasDigits)
            return false;
        var next = Spacing.Skip(_text, at + 1);
        var raised = next < _text.Length && NumeralCharacter.Role(_text[next]) == NumeralRole.Large;
        return (raised || UnitAt(next) > 0) && Qualify(Qualifier.About, at + 1);
    }

    // 三百多 and 35多, not 三十五多
    private readonly bool MayBeQualified() =>
        _qualifier == Qualifier.Exact && _spread == 0 && !_zero && !_pointed && (_hasDigits ? _arabicDigits : !IsFirst);

    private readonly bool IsNoun(int at) => _text[at] == '余' && Peek(at + 1) is '额' or '下';

    private bool Qualify(Qualifier qualifier, int end)
    {
        _qualifier = qualifier;
        _closed = true;
        _qualifierEnd = _at = end;
        return true;
    }

    // 三百二十六点三三. Behind Arabic digits 点 is a time or a unit, and in 三点十分 too.
    private bool TakePoint(int at)
    {
        if (_closed || (_zero && !_hasDigits) || _arabic || IsFirst || !RaiseLast())
            return false;
        var integer = _total;
        if (!Coefficient.TryAdd(ref integer, _section))
            return Fail(at + 1);
        var next = Spacing.Skip(_text, at + 1);
        var end = at;
        var scale = 0;
        while (next < _text.Length && NumeralCharacter.IsDigit(_text[next]))
        {
            if (scale == Coefficient.MaxScale || !Coefficient.TryShift(ref integer, 1))
                return Fail(EndOfDigits(next));
            if (!Coefficient.TryAdd(ref integer, (UInt128)NumeralCharacter.Value(_text[next])))
                return Fail(EndOfDigits(next));
            scale++;
            end = next + 1;
            next = Spacing.Skip(_text, end);
        }
        if (scale == 0 || (next < _text.Length && NumeralCharacter.Role(_text[next]) == NumeralRole.Small))
            return false;
        _pointed = _large > 0;
        _total = 0;
        _large = _sections = 0;
        _section = 0;
        _hasSection = false;
        _small = NoSmall;
        _scale = scale;
        _closed = true;
        _literal = true;
        SetDigits(integer, scale + 1, end);
        return true;
    }

    // The digits that end a numeral. A single one behind a magnitude stands one place below it: 一千六, 九万四, 两百五.
    private bool RaiseLast()
    {
        var place = _hasSection ? _small - 1 : Math.Max(_large - 1, 0);
        return RaiseDigits(place);
    }

    private bool RaiseDigits(int place)
    {
        if (!_hasDigits)
            return true;
        if (!_literal && _digitCount == 1)
        {
            if (!Coefficient.TryShift(ref _digits, place) || !Coefficient.TryShift(ref _spread, place))
                return false;
        }
        if (!Coefficient.TryAdd(ref _section, _digits))
            return false;
        _digits = 0;
        _hasDigits = false;
        return true;
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

    private void SetDigits(UInt128 digits, int count, int end)
    {
        _digits = digits;
        _digitCount = count;
        _hasDigits = true;
        _digitsEnd = _at = end;
    }

    private void OpenSection(int end)
    {
        _hasSection = true;
        _hasDigits = false;
        _literal = _zero = false;
        _sectionEnd = _at = end;
    }

    private void StartSection(int end)
    {
        _section = 0;
        _small = NoSmall;
        _hasSection = _hasDigits = false;
        _literal = _zero = false;
        _totalEnd = _at = end;
    }

    // 五百三千: 三 begins the next numeral.
    private bool GiveBackDigits()
    {
        _digits = 0;
        _hasDigits = false;
        _digitsEnd = 0;
        _spread = 0;
        return false;
    }

    // 三万五万: 五 begins the next numeral.
    private bool GiveBackSection()
    {
        GiveBackDigits();
        _section = 0;
        _hasSection = false;
        _sectionEnd = _qualifierEnd = 0;
        _qualifier = Qualifier.Exact;
        return false;
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

    private readonly int EndOfDigits(int at)
    {
        while (at < _text.Length && NumeralCharacter.IsDigit(_text[at]))
            at++;
        return at;
    }

    private readonly bool IsMagnitudeAt(int at) => NumeralCharacter.IsMagnitude(_text[at]) && UnitAt(at) <= 1;

    private readonly int UnitAt(int at)
    {
        if (_units is null || at >= _text.Length)
            return 0;
        _units.Match(_text[at..], out var length);
        return length;
    }
}
