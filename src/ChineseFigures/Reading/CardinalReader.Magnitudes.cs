namespace ChineseFigures.Reading;

// 十 百 千, which raise digits within a section, and 万 亿 兆, which close it.
internal ref partial struct CardinalReader
{
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
        if (nests && !Coefficient.TryAdd(ref value, _total))
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
        if (_sections > 1)
            return false;
        if (_stacked || power < _large || (power == _large && power > 8))
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
}
