using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using ChineseFigures.Reading;

namespace ChineseFigures;

/// <summary>Reads and writes numbers in Chinese: <c>20.9亿</c>, <c>二十亿九千万</c>, <c>贰拾亿玖仟万元整</c>.</summary>
/// <remarks>
/// Exact: a number that does not fit a <see cref="decimal"/> is an error, never a rounded value. The one exception is
/// a fraction that does not end (<c>三分之一</c>), which has the 28 digits that the division of <see cref="decimal"/>
/// gives. All members are thread-safe.
/// </remarks>
public static class ChineseNumeral
{
    private const string Digits = "零一二三四五六七八九";
    private const string Places = "十百千";
    private const string CapitalDigits = "零壹贰叁肆伍陆柒捌玖";
    private const string CapitalPlaces = "拾佰仟";

    private static readonly (int Power, string Word)[] Large = [(8, "亿"), (4, "万"), (0, "")];

    private static readonly (int Power, string Word)[] LargeWithTrillion = [(12, "兆"), (8, "亿"), (4, "万"), (0, "")];

    private const int LongestOnStack = 256;

    /// <summary>The first number that is too large to be written in Chinese: 10²⁰.</summary>
    private const decimal WritingLimit = 100_000_000_000_000_000_000m;

    /// <summary>Reads a number written in Arabic or Chinese numerals, in either script, or in both mixed.</summary>
    /// <param name="text">Such as <c>4.78万亿</c>, <c>两千三百五</c>, <c>負三十二</c>, <c>三分之一</c>.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">
    /// <paramref name="text"/> is no numeral, more than a numeral, no single number (<c>八九亿</c>, <c>三百多</c>), a
    /// percentage, or too long to be exact. The message says which, and where.
    /// </exception>
    /// <example><code>ChineseNumeral.Parse("两千三百五") // 2350</code></example>
    public static decimal Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static decimal Parse(ReadOnlySpan<char> text)
    {
        var problem = Read(text, out var value, out var position);
        return problem is null
            ? value
            : throw new FormatException($"'{text}' is no Chinese numeral: {problem} at position {position}.");
    }

    /// <summary>Reads a number written in UTF-8, as <see cref="Parse(string)"/> reads one of characters.</summary>
    /// <param name="utf8Text">The bytes of the numeral.</param>
    /// <returns>The number.</returns>
    /// <exception cref="FormatException">
    /// The bytes are no UTF-8, or no numeral in the sense of <see cref="Parse(string)"/>. The message says at which byte.
    /// </exception>
    /// <example><code>ChineseNumeral.Parse("两千三百五"u8) // 2350</code></example>
    public static decimal Parse(ReadOnlySpan<byte> utf8Text)
    {
        var problem = Read(utf8Text, out var value, out var position);
        return problem is null
            ? value
            : throw new FormatException(
                $"'{Encoding.UTF8.GetString(utf8Text)}' is no Chinese numeral: {problem} at byte {position}."
            );
    }

    /// <summary>Reads a number as <see cref="Parse(string)"/> does, and says whether it is one.</summary>
    /// <param name="text">The numeral; null is none.</param>
    /// <param name="value">The number, or 0.</param>
    /// <returns>False where <see cref="Parse(string)"/> throws.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out decimal value) =>
        TryParse(text.AsSpan(), out value);

    /// <inheritdoc cref="TryParse(string, out decimal)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out decimal value) => Read(text, out value, out _) is null;

    /// <summary>Reads a number as <see cref="Parse(ReadOnlySpan{byte})"/> does, and says whether it is one.</summary>
    /// <param name="utf8Text">The bytes of the numeral.</param>
    /// <param name="value">The number, or 0.</param>
    /// <returns>False where <see cref="Parse(ReadOnlySpan{byte})"/> throws.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out decimal value) =>
        Read(utf8Text, out value, out _) is null;

    /// <summary>Writes a number in Arabic digits with the largest of 万, 亿 and 万亿 that leaves it above one.</summary>
    /// <param name="value">Any number.</param>
    /// <returns>Such as <c>20.9亿</c> for 2090000000, <c>9999</c>, <c>-1.5万</c>. Reading it gives the number back.</returns>
    /// <example><code>ChineseNumeral.FormatArabic(2_090_000_000m) // "20.9亿"</code></example>
    public static string FormatArabic(decimal value)
    {
        var (power, word) = decimal.Abs(value) switch
        {
            >= 1_000_000_000_000m => (12, "万亿"),
            >= 100_000_000m => (8, "亿"),
            >= 10_000m => (4, "万"),
            _ => (0, ""),
        };
        return Plain(MovePoint(value, power)) + word;
    }

    /// <summary>Writes a number in Chinese numerals.</summary>
    /// <param name="value">A number below 10²⁰ in amount.</param>
    /// <returns>Such as <c>二十亿九千万</c>, <c>一千零一</c>, <c>负三点一四</c>. Reading it gives the number back.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is 10²⁰ or more in amount.</exception>
    /// <example><code>ChineseNumeral.FormatChinese(2_090_000_000m) // "二十亿九千万"</code></example>
    public static string FormatChinese(decimal value)
    {
        var text = Write(value, Digits, Places);
        // 十五, but 一百一十五 and 壹拾伍.
        var start = value < 0 ? 1 : 0;
        return text.AsSpan(start).StartsWith("一十") ? text.Remove(start, 1) : text;
    }

    /// <summary>Writes a number in capital numerals, which cannot be altered into one another.</summary>
    /// <param name="value">A number below 10²⁰ in amount.</param>
    /// <returns>Such as <c>贰拾亿玖仟万</c>. Reading it gives the number back.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is 10²⁰ or more in amount.</exception>
    /// <example><code>ChineseNumeral.FormatCapital(2_090_000_000m) // "贰拾亿玖仟万"</code></example>
    public static string FormatCapital(decimal value) => Write(value, CapitalDigits, CapitalPlaces);

    /// <summary>Writes an amount of money in capital numerals, as Chinese cheques and invoices do (人民币大写).</summary>
    /// <remarks>
    /// The rules are those of the People's Bank of China for filling in bills (《正确填写票据和结算凭证的基本规定》, annex 1
    /// of 《支付结算办法》, 银发〔1997〕393号): 整 closes an amount in whole 元; one 零 stands for any number of zeros
    /// between digits, and for 角 where only 分 follow. Where the rules leave a 零 or 整 open (behind a 元 place that is
    /// 0, behind 角), it is left out, as in their example 壹仟肆佰零玖元伍角. Their prefix 人民币 is the caller's.
    /// </remarks>
    /// <param name="amount">An amount below 10²⁰, with no digit below 分.</param>
    /// <param name="unit">The word for the main unit: <c>元</c>, <c>美元</c>.</param>
    /// <returns>Such as <c>贰拾亿玖仟万元整</c>, <c>陆仟零柒元壹角肆分</c>, <c>叁佰贰拾伍元零肆分</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="amount"/> is 10²⁰ or more in amount, or has more than two decimals.
    /// </exception>
    /// <example><code>ChineseNumeral.FormatCapitalMoney(16409.02m) // "壹万陆仟肆佰零玖元零贰分"</code></example>
    public static string FormatCapitalMoney(decimal amount, string unit = "元")
    {
        ArgumentNullException.ThrowIfNull(unit);
        var whole = decimal.Truncate(decimal.Abs(amount));
        var cents = (decimal.Abs(amount) - whole) * 100;
        if (cents != decimal.Truncate(cents))
            throw new ArgumentOutOfRangeException(nameof(amount), amount, "There is no unit of money below 分.");

        var text = new StringBuilder();
        if (amount < 0)
            text.Append('负');
        if (whole > 0 || cents == 0)
            text.Append(Write(whole, CapitalDigits, CapitalPlaces)).Append(unit);
        var (tens, ones) = Math.DivRem((int)cents, 10);
        if (tens > 0)
            text.Append(CapitalDigits[tens]).Append('角');
        else if (ones > 0 && whole > 0)
            text.Append(CapitalDigits[0]);
        if (ones > 0)
            text.Append(CapitalDigits[ones]).Append('分');
        return (cents == 0 ? text.Append('整') : text).ToString();
    }

    // Null for success, else what was expected.
    private static string? Read(ReadOnlySpan<char> text, out decimal value, out int position)
    {
        Span<char> folded = text.Length <= LongestOnStack ? stackalloc char[LongestOnStack] : new char[text.Length];
        CharacterFold.Fold(text, folded);
        return ReadFolded(folded[..text.Length], out value, out position);
    }

    private static string? Read(ReadOnlySpan<byte> text, out decimal value, out int position)
    {
        Span<char> folded = text.Length <= LongestOnStack ? stackalloc char[LongestOnStack] : new char[text.Length];
        if (!Utf8Fold.TryFold(text, folded, out var length))
        {
            value = 0;
            position = length;
            return "expected UTF-8";
        }
        var problem = ReadFolded(folded[..length], out value, out var unit);
        position = problem is null ? 0 : Utf8Fold.ByteOf(text, unit);
        return problem;
    }

    private static string? ReadFolded(ReadOnlySpan<char> text, out decimal value, out int position)
    {
        value = 0;
        position = text.Length - text.TrimStart().Length;
        var folded = text.Trim();
        var status = NumeralReader.Read(folded, null, out var numeral);
        if (status == NumeralStatus.None)
            return "expected a digit or a magnitude such as 万";
        if (status == NumeralStatus.TooLong)
            return "expected no more digits than a decimal holds exactly, 28 with the decimals,";
        if (status == NumeralStatus.Code)
            return "expected one decimal point in the number";
        if (numeral.Length < folded.Length)
        {
            position += numeral.Length;
            return "expected the end of the numeral";
        }
        if (numeral.IsVague || numeral.Qualifier != Qualifier.Exact)
            return "expected one exact number instead of a vague one";
        if (numeral.Base is NumeralBase.Percent or NumeralBase.PerMille)
            return "expected a number instead of a percentage";
        value = numeral.Value;
        return null;
    }

    private static string Write(decimal value, string digits, string places)
    {
        if (decimal.Abs(value) >= WritingLimit)
            throw new ArgumentOutOfRangeException(nameof(value), value, "Chinese numerals are written below 10²⁰.");
        var text = new StringBuilder();
        if (value < 0)
            text.Append('负');
        value = decimal.Abs(value);
        var whole = decimal.Truncate(value);
        if (whole == 0)
            text.Append(digits[0]);
        else
            WriteWhole(text, (UInt128)whole, digits, places);
        WriteDecimals(text, Plain(value), digits);
        return text.ToString();
    }

    // 万亿 goes up to 10¹⁶; above, 兆 keeps the numeral readable.
    private static void WriteWhole(StringBuilder text, UInt128 value, string digits, string places)
    {
        var start = text.Length;
        var skipped = false;
        foreach (var (power, word) in value >= Coefficient.Power(16) ? LargeWithTrillion : Large)
        {
            var (quotient, rest) = UInt128.DivRem(value, Coefficient.Power(power));
            if (quotient == 0)
            {
                skipped = true;
                continue;
            }
            // 一万零五百, 一亿零五千: empty places between two groups are one 零.
            if (text.Length > start && (skipped || quotient < Coefficient.Power(3)))
                text.Append(digits[0]);
            skipped = false;
            if (quotient >= Coefficient.Power(4))
                WriteWhole(text, quotient, digits, places);
            else
                WriteSection(text, (int)quotient, digits, places);
            text.Append(word);
            value = rest;
        }
    }

    private static void WriteSection(StringBuilder text, int section, string digits, string places)
    {
        var isOpen = false;
        var skipped = false;
        for (var place = 3; place >= 0; place--)
        {
            var digit = section / (int)Coefficient.Power(place) % 10;
            if (digit == 0)
            {
                skipped = isOpen;
                continue;
            }
            if (skipped)
                text.Append(digits[0]);
            skipped = false;
            isOpen = true;
            text.Append(digits[digit]);
            if (place > 0)
                text.Append(places[place - 1]);
        }
    }

    private static void WriteDecimals(StringBuilder text, string plain, string digits)
    {
        var point = plain.IndexOf('.');
        if (point < 0)
            return;
        text.Append('点');
        foreach (var digit in plain.AsSpan(point + 1))
            text.Append(digits[digit - '0']);
    }

    private static decimal MovePoint(decimal value, int places)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        return new decimal(bits[0], bits[1], bits[2], value < 0, (byte)(value.Scale + places));
    }

    private static string Plain(decimal value) =>
        value.ToString("0.############################", CultureInfo.InvariantCulture);
}
