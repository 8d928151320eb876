using ChineseFigures.Vocabulary;

namespace ChineseFigures.Reading;

/// <summary>Reads one numeral and the unit behind it: 20.9亿美元, 五元三毛, 一吨半, 两个半百分点, 五五折.</summary>
internal sealed class AmountReader
{
    // 元 角 分
    private const int MaxSubUnits = 2;

    private readonly UnitVocabulary _vocabulary;
    private readonly UnitEntry _percent;
    private readonly UnitEntry _perMille;
    private readonly UnitEntry _points;
    private readonly UnitEntry _multiple;
    private readonly UnitEntry _tenth;
    private readonly UnitEntry _discount;
    private readonly UnitEntry _indexPoint;
    private readonly UnitEntry _piece;
    private readonly UnitEntry _litre;

    /// <summary>A reader of amounts in the units of <paramref name="vocabulary"/>.</summary>
    public AmountReader(UnitVocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        _percent = Named("%");
        _perMille = Named("‰");
        _points = Named("百分点");
        _multiple = Named("倍");
        _tenth = Named("成");
        _discount = Named("折");
        _indexPoint = Named("点");
        _piece = Named("个");
        _litre = Named("升");
    }

    private UnitEntry Named(string word) =>
        _vocabulary.Match(word, out var unit, out var length) == WordSense.Unit && length == word.Length
            ? unit!
            : throw new InvalidOperationException($"The vocabulary lacks the unit '{word}', which the grammar knows.");

    /// <summary>Reads the amount that begins at <paramref name="start"/>; of a failure, only its end.</summary>
    public NumeralStatus Read(ReadOnlySpan<char> text, int start, out Amount amount)
    {
        amount = default;
        var status = NumeralReader.Read(text[start..], _vocabulary.Words, out amount.Numeral);
        amount.End = start + amount.Numeral.Length;
        if (status != NumeralStatus.Read)
            return status;
        amount.Value = amount.Numeral.Value;
        amount.Max = amount.Numeral.Max;
        amount.Qualifier = amount.Numeral.Qualifier;
        return amount.Numeral.Base is NumeralBase.Percent or NumeralBase.PerMille
            ? InPercent(ref amount)
            : ReadUnit(text, start, ref amount);
    }

    /// <summary>Reads the unit that is the whole of a text behind a short numeral; none of an empty text.</summary>
    /// <remarks>With nothing behind it, the unit itself is all that decides: no half, no smaller unit, no denominator follows.</remarks>
    public bool TryReadLastUnit(ReadOnlySpan<char> text, in ShortNumeral numeral, out UnitEntry? unit)
    {
        unit = null;
        var rest = text[numeral.Length..];
        return rest.IsEmpty
            || _vocabulary.Find(rest, out unit) == WordSense.Unit
                && unit!.IsMain
                && !IsName(text[0], numeral.Length, unit);
    }

    private NumeralStatus InPercent(ref Amount amount)
    {
        amount.Unit = amount.Numeral.Base == NumeralBase.Percent ? _percent : _perMille;
        return NumeralStatus.Read;
    }

    private NumeralStatus ReadUnit(ReadOnlySpan<char> text, int start, ref Amount amount)
    {
        var at = Spacing.Skip(text, amount.End);
        var sense = _vocabulary.Match(text[at..], out var unit, out var length);
        if (sense == WordSense.Duration)
        {
            amount.Sense = sense;
            amount.End = at + length;
            return NumeralStatus.Read;
        }
        if (sense != WordSense.Unit || !Fits(unit!, amount, text, at + length))
        {
            if (amount.Numeral.Base == NumeralBase.Fraction)
                amount.Unit = _multiple;
            return NumeralStatus.Read;
        }
        if (IsName(text[start], amount.Numeral.Length, unit!))
            return NumeralStatus.None;
        amount.Unit = unit;
        amount.Sense = sense;
        amount.End = at + length;
        if (unit == _piece)
            ReadPointsBehindPiece(text, ref amount);
        else
            ReadHalf(text, amount.End, ref amount);
        if (!ApplyFactor(ref amount))
            return NumeralStatus.TooLong;
        if (unit == _tenth)
            ReadHundredths(text, ref amount);
        if (unit!.Kind == FigureKind.Money)
            ReadSubUnits(text, ref amount);
        return NumeralStatus.Read;
    }

    private bool Fits(UnitEntry unit, in Amount amount, ReadOnlySpan<char> text, int end)
    {
        // 百分比, 百分制
        if (amount.Numeral.Form == NumeralForm.MagnitudeOnly && unit is { Kind: FigureKind.Money, Factor: < 1 })
            return false;
        // 5m is a length, 5mm another, 5max none.
        if (char.IsAsciiLetter(text[end - 1]) && end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
            return false;
        // 三分之二人口 is a share of the people, not two thirds of a person.
        if (amount.Numeral.Base == NumeralBase.Fraction && unit.Kind is FigureKind.Count or FigureKind.Number)
            return false;
        if (unit == _litre && end < text.Length && RuleWords.AfterLitre.Contains(text[end]))
            return false;
        if (unit == _indexPoint)
            return amount.Numeral.Form == NumeralForm.Arabic;
        if (unit == _tenth)
            return amount.Max <= 10;
        return unit != _discount || (amount.Max < 100 && amount.Max != 10);
    }

    // 陆家嘴, 伍家岗: a single capital digit is written with money only.
    private static bool IsName(char first, int length, UnitEntry unit) =>
        length == 1 && unit.Kind != FigureKind.Money && NumeralCharacter.IsCapitalDigit(first);

    // 两个半百分点, 2个多百分点
    private void ReadPointsBehindPiece(ReadOnlySpan<char> text, ref Amount amount)
    {
        var at = Spacing.Skip(text, amount.End);
        if (at >= text.Length || text[at] is not ('半' or '多' or '余'))
            return;
        var next = Spacing.Skip(text, at + 1);
        if (next >= text.Length || _vocabulary.Match(text[next..], out var unit, out var length) != WordSense.Unit)
            return;
        if (unit != _points)
            return;
        amount.Unit = unit;
        amount.End = next + length;
        if (text[at] == '半')
            AddHalf(ref amount);
        else
            amount.Qualifier = Qualifier.Over;
    }

    // 一吨半. In running text 半 behind a unit more often begins a word (10家半导体企业), so it must end the phrase.
    private static void ReadHalf(ReadOnlySpan<char> text, int end, ref Amount amount)
    {
        var at = Spacing.Skip(text, end);
        if (at >= text.Length || text[at] != '半')
            return;
        var next = at + 1 < text.Length ? text[at + 1] : '\0';
        if (char.IsLetterOrDigit(next) && next is not ('的' or '以' or '左'))
            return;
        AddHalf(ref amount);
        amount.End = at + 1;
    }

    // 五成三 is 53 percent; the digit must end the phrase.
    private static void ReadHundredths(ReadOnlySpan<char> text, ref Amount amount)
    {
        if (amount.Max != amount.Value || amount.End >= text.Length)
            return;
        var digits = amount.Numeral.Form == NumeralForm.Chinese ? "零一二三四五六七八九" : "0123456789";
        var digit = digits.IndexOf(text[amount.End], StringComparison.Ordinal);
        var next = amount.End + 1 < text.Length ? text[amount.End + 1] : '\0';
        if (digit <= 0 || (char.IsLetterOrDigit(next) && next is not ('的' or '以' or '左')))
            return;
        amount.Value += digit;
        amount.Max = amount.Value;
        amount.End++;
    }

    private static void AddHalf(ref Amount amount)
    {
        // A number this large with a half would be no prose, and might not fit.
        if (amount.Value != decimal.Truncate(amount.Value) || decimal.Abs(amount.Value) > uint.MaxValue)
            return;
        var half = amount.Value < 0 ? -0.5m : 0.5m;
        amount.Value += half;
        amount.Max += half;
    }

    private bool ApplyFactor(ref Amount amount)
    {
        var unit = amount.Unit!;
        if (unit.IsMain)
            return true;
        // 七五折 is 75 percent, 九折 90.
        if (unit == _discount && amount.Max > 10)
            return true;
        return ExactProduct.TryMultiply(ref amount.Value, unit.Factor)
            & ExactProduct.TryMultiply(ref amount.Max, unit.Factor);
    }

    // 五元三毛, 10日元5日本钱
    private void ReadSubUnits(ReadOnlySpan<char> text, ref Amount amount)
    {
        var above = amount.Unit!.Factor;
        for (var i = 0; i < MaxSubUnits && !amount.Numeral.IsVague; i++)
        {
            var at = Spacing.Skip(text, amount.End);
            if (
                at >= text.Length
                || !(NumeralCharacter.IsDigit(text[at]) || NumeralCharacter.Role(text[at]) == NumeralRole.Pair)
            )
                return;
            if (
                CardinalReader.Read(text[at..], _vocabulary.Words, out var part) != NumeralStatus.Read
                || part.Spread != 0
            )
                return;
            var wordAt = Spacing.Skip(text, at + part.Length);
            if (wordAt >= text.Length)
                return;
            var unit = _vocabulary.MatchSubUnit(amount.Unit!, text[wordAt..], out var length);
            _vocabulary.Match(text[wordAt..], out _, out var longest);
            if (unit is null || unit.Factor >= above || longest > length)
                return;
            var value = part.ToDecimal(negative: amount.Value < 0);
            if (!ExactProduct.TryMultiply(ref value, unit.Factor) || !ExactProduct.TryAdd(ref amount.Value, value))
                return;
            amount.Max = amount.Value;
            amount.End = wordAt + length;
            above = unit.Factor;
        }
    }
}
