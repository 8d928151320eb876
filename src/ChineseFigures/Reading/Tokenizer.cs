using System.Runtime.CompilerServices;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Reading;

/// <summary>
/// Splits a clean text into what the linker goes by: quantities, times and punctuation. Words between them stay text.
/// </summary>
internal sealed class Tokenizer(QuantityReader quantities, NameTable names)
{
    /// <summary>The tokens in text order.</summary>
    public Sequence<Token> Tokens { get; } = new();

    /// <summary>The quantities that tokens point to.</summary>
    public Sequence<Quantity> Quantities { get; } = new();

    /// <summary>The times that tokens point to.</summary>
    public Sequence<TimeExpression> Times { get; } = new();

    /// <summary>Reads one stretch of clean text in a single forward pass.</summary>
    public void Read(CleanText clean)
    {
        Tokens.Clear();
        Quantities.Clear();
        Times.Clear();
        var text = clean.Span;
        var end = 0;
        foreach (var (at, use) in clean.Beginnings)
        {
            if (at < end)
                continue;
            var isMark = (use & CharacterUse.Punctuation) != 0;
            end = at + (isMark ? ReadPunctuation(text[at], at) : ReadWord(text, at, use));
        }
        UnitLabels.Apply(quantities, text, Tokens, Quantities);
        UnitLabels.ShareUnits(text, Tokens, Quantities);
    }

    private int ReadPunctuation(char c, int at)
    {
        Tokens.Add(new Token(CharacterUse.Kind(c), at, at + 1, 0));
        return 1;
    }

    private int ReadWord(ReadOnlySpan<char> text, int at, byte use)
    {
        if (IsBullet(text, at))
            return 1;
        var nameLength = names.Match(text, at);
        if ((use & CharacterUse.Time) != 0 && IsWordStart(text, at) && TimeBeginnings.At(text[at..]))
        {
            var timeLength = ReadTime(text, at, nameLength);
            if (timeLength > 0)
                return timeLength;
        }
        return (use & CharacterUse.Number) != 0 ? ReadNumber(text, at, nameLength) : Math.Max(1, nameLength);
    }

    // ——2024年: a dash is no minus where a year or a month follows.
    private static bool IsBullet(ReadOnlySpan<char> text, int at) =>
        text[at] == '-'
        && (at == 0 || text[at - 1] is '-' or ' ' or '\n')
        && TimeReader.TryRead(text[(at + 1)..].TrimStart(' '), out _);

    // Times and quantities are large values, and most words are neither. Read by methods of their own, they are room
    // that is not cleared for every word.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ReadTime(ReadOnlySpan<char> text, int at, int nameLength)
    {
        if (!TimeReader.TryRead(text[at..], out var time) || time.Length < nameLength)
            return 0;
        // 先前三个月, 连三月: how long, and not when.
        if (IsEndOfWord(text, at))
            return time.Length;
        if (at > 0 && text[at - 1] == '连')
            return AddDuration(at, time.Length);
        Tokens.Add(new Token(TokenKind.Time, at, at + time.Length, Times.Count));
        Times.Add(time);
        return time.Length;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ReadNumber(ReadOnlySpan<char> text, int at, int nameLength)
    {
        // 中国大陆三二三万: the capital six is also the land.
        if (text[at] == '陆' && at > 0 && RuleWords.BeforeSix.Contains(text[at - 1]))
            return 1;
        // 表1 300万元: the first is the number of the table.
        if (at > 0 && at + 1 < text.Length && text[at + 1] == ' ' && RuleWords.BeforeNumber.Contains(text[at - 1]))
            return 1;
        // R001至1.45%: digits behind a letter that begin with a nought are no number.
        if (at > 0 && text[at] == '0' && char.IsAsciiLetter(text[at - 1]))
            return DigitsAt(text, at);
        var read = ReadUpToWord(text[at..], out var quantity);
        if (nameLength > 0 && (quantity.Length <= nameLength || read != ReadOutcome.Quantity))
            return nameLength;
        if (read == ReadOutcome.Quantity && MovedTo(text, at, quantity) is var moved and > 0)
            quantities.Read(text.Slice(at, moved), out quantity);
        if (read == ReadOutcome.Quantity)
            return AddQuantity(text, at, quantity);
        // PM2.5年均浓度
        if (read == ReadOutcome.Duration && at > 0 && char.IsAsciiLetter(text[at - 1]))
            return DigitsAt(text, at);
        if (IsEndOfWord(text, at))
            return Math.Max(1, quantity.Length);
        var end = at + quantity.Length;
        var isStage = end < text.Length && text[end] == '期'; // 三年|期 is a loan's, and lasts no three years
        return read == ReadOutcome.Duration && !isStage
            ? AddDuration(at, quantity.Length)
            : Math.Max(1, quantity.Length);
    }

    // 上涨20元|至1405元: by how much, and to what; both have their unit, and are too far apart to be a range.
    private static int MovedTo(ReadOnlySpan<char> text, int at, in Quantity quantity)
    {
        const int FarApart = 5;
        if (
            !quantity.HasMax
            || at == 0
            || !RuleWords.Movers.Contains(text[at - 1])
            || decimal.Abs(quantity.Max / FarApart) < decimal.Abs(quantity.Value)
        )
            return 0;
        var to = text.Slice(at, quantity.Length).IndexOfAny('至', '到');
        return to > 0 && Noise.IsHan(text[at + to - 1]) && NumeralCharacter.Role(text[at + to - 1]) == NumeralRole.None
            ? to
            : 0;
    }

    // A space that was no noise parts a number from the word behind it: 阅读量：5621　字体, but 20 GW.
    private ReadOutcome ReadUpToWord(ReadOnlySpan<char> text, out Quantity quantity)
    {
        var read = quantities.Read(text, out quantity);
        return
            quantity.Form == NumeralForm.Arabic
            && text[..quantity.Length].IndexOf(' ') is var gap and > 0
            && char.IsAsciiDigit(text[gap - 1])
            && !char.IsAsciiLetterOrDigit(text[gap + 1])
            ? quantities.Read(text[..gap], out quantity)
            : read;
    }

    private static int DigitsAt(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == '.'))
            end++;
        return Math.Max(1, end - at);
    }

    // 学前|三年
    private static bool IsEndOfWord(ReadOnlySpan<char> text, int at) =>
        at > 0 && text[at] == '前' && RuleWords.BeforeFormer.Contains(text[at - 1]);

    private int AddDuration(int at, int length)
    {
        Tokens.Add(new Token(TokenKind.Duration, at, at + length, 0));
        return Math.Max(1, length);
    }

    private int AddQuantity(ReadOnlySpan<char> text, int at, Quantity quantity)
    {
        if (quantity.Unit?.Word is "次" && text[..at].EndsWith("连续"))
            return AddDuration(at, quantity.Length);
        if (IsClockTime(at, quantity) || text[at] == '.')
            return quantity.Length;
        if (quantity.Unit is null && SlashFraction.TryRead(text, at, quantities.Multiple, out var part))
            quantity = part;
        if (RatioLength(text, at, quantity) is var ratio and > 0)
            return ratio;
        if (IsPartOfCode(text, at, quantity))
            return quantity.Length;
        Tokens.Add(new Token(TokenKind.Quantity, at, at + quantity.Length, Quantities.Count));
        Quantities.Add(quantity);
        return quantity.Length;
    }

    // 12019年: the digits before it are part of another number.
    private static bool IsWordStart(ReadOnlySpan<char> text, int at) =>
        at == 0 || !char.IsAsciiDigit(text[at]) || !(char.IsAsciiDigit(text[at - 1]) || text[at - 1] == '.');

    // 2.30:1, 10:00, 87:9:4: terms of a ratio and times of day are no figures, and 增长.5% is a hole, not a half.
    private static int RatioLength(ReadOnlySpan<char> text, int at, in Quantity quantity)
    {
        var end = at + quantity.Length;
        if (quantity.Unit is not null || quantity.Form != NumeralForm.Arabic)
            return 0;
        while (end + 1 < text.Length && text[end] == ':' && char.IsAsciiDigit(text[end + 1]))
        {
            end++;
            while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == '.'))
                end++;
        }
        return end > at + quantity.Length ? end - at : 0;
    }

    // 9时30分
    private bool IsClockTime(int at, in Quantity quantity) =>
        quantity.Unit?.Word is "分"
        && Tokens.Count > 0
        && Tokens[^1] is { Kind: TokenKind.Duration } hour
        && hour.End == at;

    // C28, A股, PM2.5, x64, 3D: digits that touch Latin letters belong to a code.
    private static bool IsPartOfCode(ReadOnlySpan<char> text, int at, in Quantity quantity)
    {
        if (quantity.Form != NumeralForm.Arabic || !char.IsAsciiDigit(text[at]))
            return false;
        // A letter before an amount with its unit is what mojibake left of a word.
        if (at > 0 && (char.IsAsciiLetter(text[at - 1]) || text[at - 1] is '_' or '#' or '@'))
            return quantity.Kind is not (FigureKind.Money or FigureKind.Percent) || quantity.Unit is null;
        var end = at + quantity.Length;
        return quantity.Unit is null && end < text.Length && (char.IsAsciiLetter(text[end]) || text[end] is '_' or '@');
    }
}
