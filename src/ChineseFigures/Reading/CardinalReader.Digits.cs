namespace ChineseFigures.Reading;

// Digits, Arabic and Chinese, and the decimal point between them.
internal ref partial struct CardinalReader
{
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
        _literal = _zero;
        _scale = number.Scale;
        _closed = number.Scale > 0;
        SetDigits(number.Coefficient, number.Digits, number.End);
        return true;
    }

    // 3万4000, 4万951, 3万5, 1千零1, 7万 5千: Arabic digits behind a magnitude go on with the numeral only where they fill its
    // zeros, or where a magnitude follows in turn. Else they are the next number (5亿 2013年).
    private readonly bool MayContinue(ArabicNumber number, int at)
    {
        if (number.Scale > 0)
            return at == _at && EndsInMagnitude(number);
        if (number.End < _text.Length && NumeralCharacter.IsMagnitude(_text[number.End]))
            return true;
        if (at != _at)
            return false;
        const int TenThousand = 4;
        return _zero
            || number.Digits == 1
            || number.Digits == (_hasSection ? _small : _large)
            || !_hasSection && _large == TenThousand && number.Digits == TenThousand - 1;
    }

    // 3兆4,740.51亿: decimals go on with a numeral where the magnitude behind them takes them up whole.
    private readonly bool EndsInMagnitude(ArabicNumber number) =>
        number.End < _text.Length
        && _text[number.End] is var magnitude
        && NumeralCharacter.Role(magnitude) == NumeralRole.Large
        && NumeralCharacter.Value(magnitude) is var power
        && power < _large
        && number.Scale <= power;

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
        var isPlacewise = _large > 0 && _digitCount > 1;
        if (!isPlacewise && IsVaguePair(digit) && !NumeralCharacter.IsDigit(Peek(at + 1)))
            return TakeVague(digit, at + 1);
        if (_hasSection || _large > 0 && !FillsPlaces(at))
            return false;
        if (!Coefficient.TryAppend(ref _digits, digit))
            return Fail(EndOfDigits(at));
        SetDigits(_digits, _digitCount + 1, at + 1);
        return true;
    }

    // 一八九四万四四三六, 一兆五二二亿: written place by place behind a magnitude too, up to its zeros or the next magnitude.
    private readonly bool FillsPlaces(int at)
    {
        var count = _digitCount;
        for (; IsDigitAt(at); at = Spacing.Skip(_text, at + 1))
            count++;
        return count == _large
            || at < _text.Length
                && NumeralCharacter.Role(_text[at]) == NumeralRole.Large
                && NumeralCharacter.Value(_text[at]) is var power
                && power < _large
                && count <= _large - power;
    }

    // 两 counts; it does not stand for a place (三千两百两: the last is the unit).
    private bool TakePair(int at)
    {
        if (_closed)
            return false;
        var next = Spacing.Skip(_text, at + 1);
        var raised = IsMagnitudeAt(next);
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

    // 三百二十六点三三. Behind Arabic digits 点 is a time or a unit, and in 三点十分 too.
    private bool TakePoint(int at)
    {
        if (_closed || _arabic || IsFirst || !RaiseLast())
            return false;
        var number = _total;
        if (!Coefficient.TryAdd(ref number, _section))
            return Fail(at + 1);
        var scale = 0;
        var end = at + 1;
        for (var next = Spacing.Skip(_text, end); IsDigitAt(next); next = Spacing.Skip(_text, end))
        {
            if (
                scale == Coefficient.MaxScale
                || !Coefficient.TryAppend(ref number, NumeralCharacter.Value(_text[next]))
            )
                return Fail(EndOfDigits(next));
            scale++;
            end = next + 1;
        }
        if (scale == 0 || NumeralCharacter.Role(Peek(end)) == NumeralRole.Small)
            return false;
        StartDecimal(scale);
        SetDigits(number, scale + 1, end);
        return true;
    }

    // What was read until here becomes the digits of a number with decimals, which only magnitudes may follow.
    private void StartDecimal(int scale)
    {
        _pointed = _large > 0;
        _total = _section = 0;
        _large = _sections = 0;
        _hasSection = false;
        _small = NoSmall;
        _scale = scale;
        _closed = _literal = true;
    }

    private void SetDigits(UInt128 digits, int count, int end)
    {
        _digits = digits;
        _digitCount = count;
        _hasDigits = true;
        _digitsEnd = _at = end;
    }

    // The digits that end a numeral. A single one behind a magnitude stands one place below it: 一千六, 九万四, 两百五.
    private bool RaiseLast() => RaiseDigits(_hasSection ? _small - 1 : Math.Max(_large - 1, 0));

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

    // 五百三千: 三 begins the next numeral.
    private bool GiveBackDigits()
    {
        _digits = 0;
        _hasDigits = false;
        _digitsEnd = 0;
        _spread = 0;
        return false;
    }

    private readonly bool IsDigitAt(int at) => at < _text.Length && NumeralCharacter.IsDigit(_text[at]);

    private readonly int EndOfDigits(int at)
    {
        while (IsDigitAt(at))
            at++;
        return at;
    }
}
