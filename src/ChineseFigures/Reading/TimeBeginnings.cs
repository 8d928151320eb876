using ChineseFigures.Scripts;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Reading;

/// <summary>With what an expression of time can begin: the characters, and the pairs of them.</summary>
internal static class TimeBeginnings
{
    /// <summary>Characters with which a time expression can begin.</summary>
    public const string Characters =
        "0123456789零一二三四五六七八九十两今去上前明本当全年下第近过最目截同月季期民“F现至迄大首头刚自昨未"; // 自2011年

    /// <summary>Chinese numerals that a time is written with.</summary>
    public const string Numerals = "零一二三四五六七八九十两";
    private const string Numbers = Numerals + "0123456789";

    // What the words of time-words.tsv leave out: with which characters an expression of the grammar goes on behind its first.
    private static readonly Continuation[] Continuations =
    [
        new(Numerals, Numerals + "年个月季至到-~"), // 一季度, 十三五, 两年来
        new("“", Numerals), // “十三五”
        new("第前首头近", Numbers),
        new("自", Numbers + "今去上前明本大过刚民F"), // 自2011年
        new("过", "去"),
        new("最", "近"),
        new("今", "后"),
        new("未", "来"),
        new("年当", "年初"), // 年初, 当年初
        new("民", "国"),
        new("F", "Y"),
    ];

    private readonly record struct Continuation(string Firsts, string Seconds);

    /// <summary>The words and pairs of characters with which an expression can begin, but for one with digits.</summary>
    public static ReadOnlySpan<Word> Pairs => Collected.Span;

    private static readonly Sequence<Word> Collected = CollectPairs();
    private static readonly PairFilter Beginnings = PairFilter.Of(Pairs);

    private static Sequence<Word> CollectPairs()
    {
        var pairs = new Sequence<Word>();
        foreach (var word in TimeWords.All)
            pairs.Add(new Word(word.Text, 0));
        foreach (var (firsts, seconds) in Continuations)
        foreach (var first in firsts)
        foreach (var second in seconds)
            pairs.Add(new Word(string.Concat([first], [second]), 0));
        return pairs;
    }

    /// <summary>
    /// Whether a time may begin here. Most digits begin an amount and most words with such a character no time: what
    /// follows tells.
    /// </summary>
    public static bool At(ReadOnlySpan<char> text)
    {
        if (text.Length < 2)
            return false;
        if (!char.IsAsciiDigit(text[0]))
            return Beginnings.MayBegin(text[0], text[1]);
        var end = DigitsAhead(text);
        if (end > 4 || end == text.Length)
            return false;
        return text[end] switch
        {
            '年' or '月' or '-' or '/' or '~' or '至' or '到' or '季' or '财' => true,
            'H' or 'Q' => end is 1 or 2 or 4,
            '.' => end == 4,
            '个' => end + 1 < text.Length && text[end + 1] is '年' or '季',
            _ => false,
        };
    }

    /// <summary>Of a text that begins with a digit, how many there are, counted to five.</summary>
    public static int DigitsAhead(ReadOnlySpan<char> text)
    {
        var end = 1;
        while (end < text.Length && end <= 4 && char.IsAsciiDigit(text[end]))
            end++;
        return end;
    }
}
