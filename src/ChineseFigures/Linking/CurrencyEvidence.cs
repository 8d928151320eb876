using System.Buffers;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

/// <summary>
/// What a bare 元 stands for: what the options say, else what the text itself shows (新台币, 民国; 港元), else CNY.
/// </summary>
internal sealed class CurrencyEvidence
{
    private const string Mainland = "CNY";

    private string _text = "";
    private string? _yuan;

    /// <summary>Begins a document.</summary>
    /// <param name="text">The source as given.</param>
    /// <param name="given">The code of the options, or null.</param>
    public void Reset(string text, string? given) => (_text, _yuan) = (text, given);

    /// <summary>The ISO 4217 code of a bare 元. The text is searched when it is first asked for.</summary>
    public string Yuan => _yuan ??= FromText(_text);

    /// <summary>The ISO 4217 code of a unit of money.</summary>
    public string Resolve(UnitEntry unit, ReadOnlySpan<char> written) =>
        unit.Code == Mainland && !NamesCurrency(written) ? Yuan : unit.Code;

    private static bool NamesCurrency(ReadOnlySpan<char> written) =>
        written.IndexOfAny("币¥RC") is var at and >= 0 && (written[at] != '币' || written.IndexOf("人民币") >= 0);

    // The words are sought where their last characters stand, so that the text is gone through once and not once a word.
    private static string FromText(ReadOnlySpan<char> text)
    {
        if (text.IndexOf("兆元") >= 0)
            return "TWD";
        if (Declared(text) is { } declared)
            return declared;
        var shown = Evidence.None;
        for (var end = 0; text[end..].IndexOfAny(LastCharacters) is var next and >= 0; )
        {
            end += next + 1;
            foreach (var (word, shows) in Words)
            {
                if (word[^1] == text[end - 1] && text[..end].EndsWith(word))
                    shown |= shows;
            }
            if (shown.HasFlag(Evidence.TaiwanDollar))
                return "TWD";
        }
        if (shown.HasFlag(Evidence.Taiwan) && !shown.HasFlag(Evidence.Renminbi) && !shown.HasFlag(Evidence.HongKong))
            return "TWD";
        return shown.HasFlag(Evidence.HongKong) ? "HKD" : Mainland;
    }

    private readonly record struct Declaration(string Word, string Code);

    private static readonly Declaration[] Declarations =
    [
        new("澳門元", "MOP"),
        new("澳门元", "MOP"),
        new("港元", "HKD"),
        new("新臺幣", "TWD"),
        new("新台幣", "TWD"),
        new("新台币", "TWD"),
    ];

    // 达2,702.5亿元（澳门元，下同）
    private static string? Declared(ReadOnlySpan<char> text)
    {
        var at = text.IndexOf("下同");
        if (at < 0)
            return null;
        var before = text[..at].TrimEnd(" ，,");
        foreach (var (word, code) in Declarations)
        {
            if (before.EndsWith(word))
                return code;
        }
        return null;
    }

    [Flags]
    private enum Evidence
    {
        None = 0,
        TaiwanDollar = 1,
        Taiwan = 2,
        Renminbi = 4,
        HongKong = 8,
    }

    private static readonly SearchValues<char> LastCharacters = SearchValues.Create("幣币國處处$院灣港府股控會");

    private readonly record struct Sign(string Word, Evidence Shows);

    private static readonly Sign[] Words =
    [
        new("臺幣", Evidence.TaiwanDollar), // 新臺幣 too
        new("台幣", Evidence.TaiwanDollar),
        new("新台币", Evidence.TaiwanDollar),
        new("民國", Evidence.TaiwanDollar),
        new("主計總處", Evidence.TaiwanDollar),
        new("主计总处", Evidence.TaiwanDollar),
        new("NT$", Evidence.TaiwanDollar),
        new("行政院", Evidence.TaiwanDollar),
        new("經濟部統計處", Evidence.TaiwanDollar),
        new("臺灣", Evidence.Taiwan),
        new("台灣", Evidence.Taiwan),
        new("台股", Evidence.Taiwan),
        new("金控", Evidence.Taiwan),
        new("金管會", Evidence.Taiwan),
        new("人民幣", Evidence.Renminbi),
        new("本港", Evidence.HongKong),
        new("香港特區政府", Evidence.HongKong),
        new("政府統計處", Evidence.HongKong),
    ];
}
