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

    private static bool NamesCurrency(ReadOnlySpan<char> written) => written.IndexOfAny("币¥RC") >= 0;

    // The words are sought where their last characters stand, so that the text is gone through once and not once a word.
    private static string FromText(ReadOnlySpan<char> text)
    {
        if (text.Holds("兆元"))
            return "TWD";
        if (Declared(text) is { } declared)
            return declared;
        var likely = new List<string>();
        string? manner = null;
        for (var end = 0; text[end..].IndexOfAny(LastCharacters) is var next and >= 0; )
        {
            end += next + 1;
            foreach (var sign in Signs)
            {
                if (sign.Word[^1] != text[end - 1] || !text[..end].EndsWith(sign.Word))
                    continue;
                if (sign.Shows == "Certain")
                    return sign.Code;
                if (sign.Shows == "Manner")
                    manner ??= sign.Code;
                else if (!likely.Contains(sign.Code) && !ShowsNothing(text, end - sign.Word.Length, end))
                    likely.Add(sign.Code);
            }
        }
        if (likely.Contains("HKD"))
            return "HKD";
        if (likely.Contains("MOP"))
            return "MOP";
        if (likely.Contains(Mainland))
            return Mainland;
        return likely.Contains("TWD") ? "TWD" : manner ?? Mainland;
    }

    // 日本、台灣等地的客商, 台灣同胞: where others come from.
    private static bool ShowsNothing(ReadOnlySpan<char> text, int start, int end) =>
        start > 0 && text[start - 1] == '、'
        || end < text.Length && text[end] is '、' or '等'
        || text[start..].StartsWithAny(Nothing);

    // 达2,702.5亿元（澳门元，下同）
    private static string? Declared(ReadOnlySpan<char> text)
    {
        var at = text.IndexOf("下同");
        if (at < 0)
            return null;
        var before = text[..at].TrimEnd(" ，,、；;");
        foreach (var declaration in Declarations)
        {
            if (before.EndsWith(declaration.Word))
                return declaration.Code;
        }
        return null;
    }

    private sealed record Sign(string Word, string Code, string Shows);

    private static readonly Sign[] All = Read();
    private static readonly Sign[] Declarations = Array.FindAll(All, sign => sign.Shows == "Declared");
    private static readonly Sign[] Signs = Array.FindAll(All, sign => sign.Shows is "Certain" or "Likely" or "Manner");
    private static readonly WordSet Nothing = [.. All.Where(sign => sign.Shows == "Nothing").Select(sign => sign.Word)];
    private static readonly SearchValues<char> LastCharacters = SearchValues.Create(
        string.Concat(Signs.Select(sign => sign.Word[^1..]))
    );

    private static Sign[] Read()
    {
        var signs = new List<Sign>();
        foreach (var row in Tsv.Read("currency-evidence.tsv"))
        {
            foreach (var word in row[2].Split('|'))
                signs.Add(new Sign(word, row[1], row[0]));
        }
        return [.. signs];
    }
}
