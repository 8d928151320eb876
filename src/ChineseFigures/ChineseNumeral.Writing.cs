using System.Globalization;
using System.Text;
using ChineseFigures.Reading;

namespace ChineseFigures;

public static partial class ChineseNumeral
{
    private const string Digits = "零一二三四五六七八九";
    private const string Places = "十百千";
    private const string CapitalDigits = "零壹贰叁肆伍陆柒捌玖";
    private const string CapitalPlaces = "拾佰仟";

    private static readonly (int Power, string Word)[] Large = [(8, "亿"), (4, "万"), (0, "")];

    private static readonly (int Power, string Word)[] LargeWithTrillion = [(12, "兆"), (8, "亿"), (4, "万"), (0, "")];

    /// <summary>The first number that is too large to be written in Chinese: 10²⁰.</summary>
    private const decimal WritingLimit = 100_000_000_000_000_000_000m;

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
