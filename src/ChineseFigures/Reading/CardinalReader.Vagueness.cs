namespace ChineseFigures.Reading;

// What leaves a numeral open: 八九, 几十, 十几, 数百, 三百多, 十来.
internal ref partial struct CardinalReader
{
    private readonly bool IsVaguePair(int digit) =>
        _digitCount == 1 && _digits > 0 && ((UInt128)digit == _digits + 1 || (_digits == 3 && digit == 5));

    private bool TakeVague(int upper, int end)
    {
        _spread = (UInt128)upper - _digits;
        _closed = true;
        _digitsEnd = _at = end;
        return true;
    }

    // 几十万 and 几亿 are one to ten of it; 十几 is ten to twenty.
    private bool TakeSome(int at)
    {
        if (_closed)
            return false;
        var raised = IsMagnitudeAt(Spacing.Skip(_text, at + 1));
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
        _spread = 10;
        _closed = true;
        _digitsEnd = _at = at + 1;
        return true;
    }

    // 数百 says no more than 百, so it is as little a numeral as that.
    private bool TakeSeveral(int at)
    {
        if (!IsFirst || !IsMagnitudeAt(Spacing.Skip(_text, at + 1)))
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
        _qualifier == Qualifier.Exact && _spread == 0 && !_zero && (_hasDigits ? _arabicDigits : !IsFirst);

    private readonly bool IsNoun(int at) => _text[at] == '余' && Peek(at + 1) is '额' or '下';

    private bool Qualify(Qualifier qualifier, int end)
    {
        _qualifier = qualifier;
        _closed = true;
        _qualifierEnd = _at = end;
        return true;
    }
}
