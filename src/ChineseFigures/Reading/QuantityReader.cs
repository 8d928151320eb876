using System.Runtime.CompilerServices;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Reading;

/// <summary>Reads one number with its unit. The grammar of the single-value parsers and of the extractor.</summary>
internal sealed class QuantityReader
{
    private readonly UnitVocabulary _vocabulary;
    private readonly AmountReader _amounts;
    private readonly RankReader _ranks;
    private readonly NumberWords _words;

    /// <summary>A reader of quantities in the units of <paramref name="vocabulary"/>.</summary>
    public QuantityReader(UnitVocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        _amounts = new AmountReader(vocabulary);
        _ranks = new RankReader(vocabulary);
        _words = new NumberWords(vocabulary);
        Multiple = vocabulary.Find(FigureKind.Multiple, "x");
    }

    /// <summary>The reader with the vocabulary of the library.</summary>
    public static QuantityReader Default { get; } = new(UnitVocabulary.Default);

    /// <summary>The unit of multiples and of parts of a whole.</summary>
    public UnitEntry? Multiple { get; }

    /// <summary>Whether a quantity may begin with <paramref name="c"/>.</summary>
    public bool Starts(char c) =>
        NumeralCharacter.MayBegin(c)
        || c is '.' or '-' or '+' or '负' or '第' or '前' or '翻'
        || _words.Starts(c)
        || _vocabulary.StartsCurrency(c);

    /// <summary>Whether a word that states a number without a numeral begins with <paramref name="c"/>.</summary>
    public bool StartsWord(char c) => _words.Starts(c);

    /// <summary>The words that state a number without a numeral.</summary>
    public IReadOnlyList<Word> Words => _words.All;

    /// <summary>
    /// Reads the longest quantity that begins at the first character of <paramref name="text"/>, which is folded.
    /// </summary>
    public bool TryRead(ReadOnlySpan<char> text, out Quantity quantity) =>
        Read(text, out quantity) == ReadOutcome.Quantity;

    /// <summary>
    /// Reads a text that is a short numeral, perhaps with its unit, and nothing else: 849.8, 121个, 20.9亿美元, -37.4%.
    /// False for any other, which <see cref="Read"/> may read all the same.
    /// </summary>
    // Inlined into the parsers, it would make them clear so much of the stack that a value from UTF-8 takes a third
    // more time: measured.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool TryReadShort(ReadOnlySpan<char> text, out ShortNumeral numeral, out UnitEntry? unit)
    {
        unit = null;
        numeral = default;
        if (text.IsEmpty || _words.Starts(text[0]))
            return false;
        var amount = text[0] == '-' ? text[1..] : text;
        if (
            !ShortNumeral.TryRead(amount, _vocabulary.Words, out numeral)
            || !_amounts.TryReadLastUnit(amount, numeral, out unit)
        )
            return false;
        numeral.IsNegative = amount.Length < text.Length;
        return true;
    }

    /// <inheritdoc cref="RankReader.TryReadShort"/>
    public bool TryReadShortRank(ReadOnlySpan<char> text, out ulong place, out bool isAtMost) =>
        _ranks.TryReadShort(text, out place, out isAtMost);

    /// <summary>
    /// Says what begins at the first character of <paramref name="text"/>, which is folded. Of what is no quantity,
    /// <paramref name="quantity"/> has only the length.
    /// </summary>
    public ReadOutcome Read(ReadOnlySpan<char> text, out Quantity quantity)
    {
        quantity = default;
        if (text.IsEmpty)
            return ReadOutcome.None;
        var first = text[0];
        if (char.IsAsciiDigit(first))
            return ReadNumber(text, 0, null, out quantity);
        if (_words.Starts(first) && _words.TryRead(text, out quantity))
            return ReadOutcome.Quantity;
        switch (first)
        {
            case '第':
                return _ranks.ReadPlace(text, out quantity);
            case '前':
                return _ranks.ReadTop(text, out quantity);
            case '翻':
                return ReadDoubling(text, out quantity);
        }
        if (NumeralCharacter.Role(first) != NumeralRole.None || first is '-' or '+' or '负')
            return ReadNumber(text, 0, null, out quantity);
        return ReadPrefixed(text, out quantity);
    }

    // US$5亿, 人民币3000万元
    private ReadOutcome ReadPrefixed(ReadOnlySpan<char> text, out Quantity quantity)
    {
        quantity = default;
        var currency = _vocabulary.MatchPrefix(text, out var length);
        if (currency is null)
            return ReadOutcome.None;
        var at = Spacing.Skip(text, length);
        if (at >= text.Length)
            return ReadOutcome.None;
        if (ReadNumber(text, at, currency, out quantity) == ReadOutcome.Quantity)
            return ReadOutcome.Quantity;
        quantity = default;
        return ReadOutcome.None;
    }

    // 翻两番 is four times.
    private ReadOutcome ReadDoubling(ReadOnlySpan<char> text, out Quantity quantity)
    {
        const int MostDoublings = 30;
        quantity = default;
        var at = Spacing.Skip(text, 1);
        if (at < text.Length && text[at] == '了')
            at = Spacing.Skip(text, at + 1);
        if (CardinalReader.Read(text[at..], null, out var times) != NumeralStatus.Read)
            return ReadOutcome.None;
        var end = Spacing.Skip(text, at + times.Length);
        if (end >= text.Length || text[end] != '番')
            return ReadOutcome.None;
        if (times.Scale > 0 || times.Spread != 0 || times.Coefficient > MostDoublings)
            return ReadOutcome.None;
        var value = (decimal)(1L << (int)times.Coefficient);
        quantity = Quantity.Of(FigureKind.Multiple, value, times.Form, end + 1) with { Unit = Multiple };
        return ReadOutcome.Quantity;
    }

    private ReadOutcome ReadNumber(ReadOnlySpan<char> text, int at, UnitEntry? currency, out Quantity quantity)
    {
        var status = _amounts.Read(text, at, out var amount);
        if (status != NumeralStatus.Read)
            return NotRead(status, amount.End, out quantity);
        var range = RangeReader.Read(_amounts, text, at, ref amount);
        if (range == NumeralStatus.Code)
            return NotRead(range, amount.End, out quantity);
        if (amount.Sense == WordSense.Duration)
        {
            quantity = new Quantity { Length = amount.End };
            return ReadOutcome.Duration;
        }
        if (currency is not null && !TryDenominate(ref amount, currency))
        {
            quantity = default;
            return ReadOutcome.None;
        }
        var per = ReadDenominator(text, ref amount);
        quantity = ToQuantity(amount, per);
        return ReadOutcome.Quantity;
    }

    private static ReadOutcome NotRead(NumeralStatus status, int end, out Quantity quantity)
    {
        quantity = status == NumeralStatus.None ? default : new Quantity { Length = end };
        return status switch
        {
            NumeralStatus.Code => ReadOutcome.Code,
            NumeralStatus.TooLong => ReadOutcome.TooLong,
            _ => ReadOutcome.None,
        };
    }

    // A currency in front decides; 元 behind is any currency's main unit.
    private bool TryDenominate(ref Amount amount, UnitEntry currency)
    {
        if (!amount.IsBare && amount.Unit != currency && amount.Unit != _vocabulary.Yuan)
            return false;
        amount.Unit = currency;
        return true;
    }

    // 元/平方米, 元 / 平方米
    private UnitEntry? ReadDenominator(ReadOnlySpan<char> text, ref Amount amount)
    {
        var slash = Spacing.Skip(text, amount.End);
        if (slash >= text.Length || text[slash] != '/')
            return null;
        if (amount.Unit is not { Kind: FigureKind.Money or FigureKind.Measure or FigureKind.Count })
            return null;
        var at = Spacing.Skip(text, slash + 1);
        var per = _vocabulary.MatchDenominator(text[at..], out var length);
        if (per is not null)
            amount.End = at + length;
        return per;
    }

    private static Quantity ToQuantity(in Amount amount, UnitEntry? per) =>
        new()
        {
            Kind = amount.Unit?.Kind ?? FigureKind.Number,
            Value = amount.Value,
            Max = amount.Max,
            HasValue = true,
            HasMax = amount.Value != amount.Max,
            Magnitude = amount.Numeral.Magnitude,
            Unit = amount.Unit,
            Per = per,
            Qualifier = amount.Qualifier,
            Form = amount.Numeral.Form,
            Length = amount.End,
        };
}
