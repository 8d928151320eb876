using System.Globalization;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Reading;

/// <summary>
/// What a scrape leaves between the characters of a text: pinyin in parentheses, zero-width characters, footnote
/// marks, and spaces and line breaks inside a number.
/// </summary>
internal static class Noise
{
    private const int LongestPinyin = 6; // zhuang, chuang, shuang
    private const int LongestNote = 3;
    private const int LongestGap = 64;

    private static readonly bool[] Beginnings = Build();

    /// <summary>Whether noise can begin with this folded character.</summary>
    public static bool MayBegin(char folded) => Beginnings[folded];

    /// <summary>The length of the noise at <paramref name="at"/>, or 0.</summary>
    /// <param name="source">The characters as given.</param>
    /// <param name="at">Where noise may begin.</param>
    /// <param name="before">The clean character before it, or NUL.</param>
    public static int Length(ReadOnlySpan<char> source, int at, char before) =>
        CharacterFold.Fold(source[at]) switch
        {
            '(' => Math.Max(Pinyin(source[at..], before), RestatedDate(source[at..], before)),
            '[' or '【' => FootnoteMark(source[at..], before),
            ' ' => Spacing(source, at, before, lineBreak: false),
            '\n' or '\r' => Spacing(source, at, before, lineBreak: true),
            >= '①' and <= '⑳' => IsHan(before) ? 1 : 0,
            _ => 1,
        };

    private static bool[] Build()
    {
        var table = new bool[char.MaxValue + 1];
        foreach (var c in "([【 \n\r\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF\u034F\u061C\u180E")
            table[c] = true;
        for (var c = '①'; c <= '⑳'; c++)
            table[c] = true;
        for (var c = '\uFE00'; c <= '\uFE0F'; c++)
            table[c] = true;
        return table;
    }

    // 進(jìn)出口: one syllable in lower-case letters, with a vowel.
    private static int Pinyin(ReadOnlySpan<char> source, char before)
    {
        if (!IsHan(before))
            return 0;
        var hasVowel = false;
        var at = 1;
        for (; at < source.Length && at <= LongestPinyin && char.IsLower(source[at]); at++)
            hasVowel |= IsVowel(source[at]);
        var closed = at > 1 && at < source.Length && CharacterFold.Fold(source[at]) == ')';
        return closed && hasVowel ? at + 1 : 0;
    }

    // 今(107)年, 昨(15)日: the number of what the words before and behind say already.
    private static int RestatedDate(ReadOnlySpan<char> source, char before)
    {
        const int LongestYear = 4;
        if (!RuleWords.ThisYear.Contains(before))
            return 0;
        var digits = 0;
        var at = SkipInvisible(source, 1);
        while (at < source.Length && digits < LongestYear && char.IsAsciiDigit(CharacterFold.Fold(source[at])))
        {
            digits++;
            at = SkipInvisible(source, at + 1);
        }
        if (digits == 0 || at >= source.Length || CharacterFold.Fold(source[at]) != ')')
            return 0;
        var behind = SkipInvisible(source, at + 1);
        return behind < source.Length && source[behind] is ('年' or '日' or '月') ? at + 1 : 0;
    }

    private static int SkipInvisible(ReadOnlySpan<char> source, int at)
    {
        while (at < source.Length && IsInvisible(source[at]))
            at++;
        return at;
    }

    private static bool IsInvisible(char c) =>
        Beginnings[c]
        && CharacterFold.Fold(c) is not ('(' or '[' or '【' or ' ' or '\n' or '\r' or (>= '①' and <= '⑳'));

    private static bool IsVowel(char c) =>
        c > '\u007F' ? char.IsLetter(c) : "aeiouv".Contains(c, StringComparison.Ordinal);

    // 增加值[3]
    private static int FootnoteMark(ReadOnlySpan<char> source, char before)
    {
        var at = 1;
        while (at < source.Length && at <= LongestNote && char.IsAsciiDigit(CharacterFold.Fold(source[at])))
            at++;
        var closed = at > 1 && at < source.Length && source[at] is ']' or '】' or '］';
        return closed && before != '\0' ? at + 1 : 0;
    }

    // 增长 33.92 %, 26.6 万公里: dropped between a number and what belongs to it, else one space stands. A line break is
    // dropped where it parts no letters or digits: it stands in a paragraph only where it ends none.
    private static int Spacing(ReadOnlySpan<char> source, int at, char before, bool lineBreak)
    {
        var end = at;
        var breaks = 0;
        // A gap that is longer still parts what it stands between, and is not measured again from each of its characters.
        var last = Math.Min(source.Length, at + LongestGap);
        while (end < last && CharacterFold.Fold(source[end]) is ' ' or '\n' or '\r')
        {
            if (source[end] == '\n')
                breaks++;
            end++;
        }
        if (breaks > 1 || end - at == LongestGap)
            return 0;
        var after = end < source.Length ? CharacterFold.Fold(source[end]) : '\0';
        if (before == '\0' || after == '\0')
            return breaks == 0 ? end - at : 0;
        var joins =
            lineBreak || breaks > 0
                ? !(char.IsAsciiLetterOrDigit(before) && char.IsAsciiLetterOrDigit(after))
                : (
                    end - at == 1
                    && source[at] != '\u3000'
                    && IsNumeric(before) != IsNumeric(after)
                    && !char.IsAsciiLetter(before)
                    && !char.IsAsciiLetter(after)
                )
                    || Continues(before, after)
                    || end - at == 1 && IsTorn(before, after);
        return joins ? end - at : 0;
    }

    // 增 长
    private static bool IsTorn(char before, char after) =>
        ((ReadOnlySpan<char>)[before, after]).IsAny(RuleWords.TornWords);

    /// <summary>Whether the line break at a position ends no paragraph: it stands inside a number, or wraps a line.</summary>
    public static bool JoinsLines(ReadOnlySpan<char> source, int at) =>
        IsInsideNumber(source, at) || WrappedLine.Ends(source, at);

    private static bool IsInsideNumber(ReadOnlySpan<char> source, int at)
    {
        var before = at - 1;
        while (before >= 0 && IsBlank(source[before]))
            before--;
        // Nearly every line ends with a mark.
        if (before < 0 || !MayContinue(CharacterFold.Fold(source[before])))
            return false;
        var after = at + 1;
        while (after < source.Length && IsBlank(source[after]))
            after++;
        return after < source.Length
            && Continues(CharacterFold.Fold(source[before]), CharacterFold.Fold(source[after]));
    }

    private static bool IsBlank(char c) => c is ' ' or '\u3000' or '\r' or '\t';

    private static bool MayContinue(char before) => char.IsAsciiDigit(before) || before is '.' or '万' or '亿';

    private static bool Continues(char before, char after) =>
        char.IsAsciiDigit(before) && RuleWords.AfterDigit.Contains(after)
        || before == '.' && char.IsAsciiDigit(after)
        || before is '万' or '亿' && RuleWords.AfterMagnitude.Contains(after);

    private static bool IsNumeric(char c) => char.IsAsciiDigit(c) || c is '.' or '%';

    /// <summary>Whether a character is a Han character of the basic planes.</summary>
    public static bool IsHan(char c) =>
        c is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or >= '\uF900' and <= '\uFAFF'
        || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Surrogate;
}
