using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

/// <summary>
/// What a bare 元 stands for: what the options say, else what the text itself shows (新台币, 民国; 港元), else CNY.
/// </summary>
internal sealed class CurrencyEvidence
{
    private const string Mainland = "CNY";

    private string _yuan = Mainland;

    /// <summary>Settles the currency of a document.</summary>
    /// <param name="text">The source as given.</param>
    /// <param name="given">The code of the options, or null.</param>
    public void Read(ReadOnlySpan<char> text, string? given)
    {
        _yuan = given ?? FromText(text);
    }

    /// <summary>The ISO 4217 code of a bare 元.</summary>
    public string Yuan => _yuan;

    /// <summary>The ISO 4217 code of a unit of money.</summary>
    public string Resolve(UnitEntry unit, ReadOnlySpan<char> written) =>
        unit.Code == Mainland && !NamesCurrency(written) ? _yuan : unit.Code;

    private static bool NamesCurrency(ReadOnlySpan<char> written) =>
        written.IndexOf("人民币") >= 0 || written.IndexOfAny("¥RC") >= 0;

    private static string FromText(ReadOnlySpan<char> text)
    {
        foreach (var word in TaiwanWords)
        {
            if (text.IndexOf(word) >= 0)
                return "TWD";
        }
        if (text.IndexOf("臺灣") >= 0 && text.IndexOf("人民幣") < 0)
            return "TWD";
        foreach (var word in HongKongWords)
        {
            if (text.IndexOf(word) >= 0)
                return "HKD";
        }
        return Mainland;
    }

    private static readonly string[] HongKongWords = ["本港", "香港特區政府", "政府統計處"];

    private static readonly string[] TaiwanWords =
    [
        "新臺幣",
        "新台幣",
        "新台币",
        "臺幣",
        "台幣",
        "民國",
        "主計總處",
        "主计总处",
        "NT$",
        "兆元",
        "行政院",
        "經濟部統計處",
    ];
}
