using ChineseFigures.Vocabulary;

namespace ChineseFigures.Reading;

/// <summary>Reads a place in an ordering: 第三位, 第二, 前三; and tells it from the name of a thing: 第三产业.</summary>
internal sealed class RankReader
{
    private const int Place = 0;
    private const int Thing = 1;

    // 第一、二、三产业 has three; no name lists many more.
    private const int MaxListed = 4;

    private readonly UnitVocabulary _vocabulary;
    private readonly WordTrie _ordinals;

    /// <summary>Reads the table of what stands behind 第N.</summary>
    public RankReader(UnitVocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        var words = new List<Word>();
        foreach (var cells in Tsv.Read("ordinals.tsv"))
        {
            foreach (var word in cells[1].Split('|'))
                words.Add(new Word(word, cells[0] == "place" ? Place : Thing));
        }
        _ordinals = new WordTrie(words);
    }

    /// <summary>
    /// Reads a text that is 第 or 前, a short numeral and perhaps 位, 名 or 列, and nothing else; false for any other.
    /// </summary>
    public bool TryReadShort(ReadOnlySpan<char> text, out ulong place, out bool isAtMost)
    {
        place = 0;
        isAtMost = false;
        if (text.IsEmpty || text[0] is not ('第' or '前') || !ShortNumeral.TryRead(text[1..], null, out var number))
            return false;
        place = number.Coefficient;
        isAtMost = text[0] == '前';
        var behind = text[(1 + number.Length)..];
        return number is { Scale: 0, SharedMagnitude: 0 } && (behind.IsEmpty || _ordinals.Find(behind) == Place);
    }

    /// <summary>Reads what begins with 第.</summary>
    public ReadOutcome ReadPlace(ReadOnlySpan<char> text, out Quantity quantity)
    {
        if (!TryReadNumber(text, 1, out var number, out var end))
        {
            quantity = default;
            return ReadOutcome.None;
        }
        var sense = SenseBehind(text, end, out var wordEnd);
        var listEnd = wordEnd;
        if (sense == Thing || IsListOfThings(text, end, out listEnd))
        {
            quantity = new Quantity { Length = listEnd };
            var isMonth = text[..listEnd].EndsWith("个月");
            return isMonth ? ReadOutcome.Duration : ReadOutcome.Ordinal;
        }
        quantity = Rank(number, Qualifier.Exact, sense == Place ? wordEnd : end);
        return ReadOutcome.Quantity;
    }

    /// <summary>Reads what begins with 前: 前三, 前10位. 前三季度 is a time, and 前两项 are two things.</summary>
    public ReadOutcome ReadTop(ReadOnlySpan<char> text, out Quantity quantity)
    {
        quantity = default;
        if (!TryReadNumber(text, 1, out var number, out var end))
            return ReadOutcome.None;
        var at = Spacing.Skip(text, end);
        if (_vocabulary.Match(text[at..], out _, out var length) == WordSense.Duration)
        {
            quantity = new Quantity { Length = at + length };
            return ReadOutcome.Duration;
        }
        var sense = SenseBehind(text, end, out var wordEnd);
        if (sense == Thing || (sense == WordTrie.None && at < text.Length && text[at] is '大' or '强'))
            return ReadOutcome.None;
        quantity = Rank(number, Qualifier.AtMost, sense == Place ? wordEnd : end);
        return ReadOutcome.Quantity;
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, int at, out Cardinal number, out int end)
    {
        at = Spacing.Skip(text, at);
        var isRead = CardinalReader.Read(text[at..], null, out number) == NumeralStatus.Read;
        end = at + number.Length;
        return isRead
            && number is { Scale: 0, Qualifier: Qualifier.Exact, SharedMagnitude: 0 }
            && number.Form != NumeralForm.MagnitudeOnly
            && number.Spread == 0;
    }

    private int SenseBehind(ReadOnlySpan<char> text, int at, out int end)
    {
        end = at = Spacing.Skip(text, at);
        if (at >= text.Length)
            return WordTrie.None;
        var sense = _ordinals.Match(text[at..], out var length);
        var word = _vocabulary.Match(text[at..], out _, out var unitLength);
        if (unitLength > length)
        {
            sense = word is WordSense.Unit or WordSense.Duration ? Thing : WordTrie.None;
            length = unitLength;
        }
        end = at + length;
        return sense;
    }

    // 第一、二产业
    private bool IsListOfThings(ReadOnlySpan<char> text, int at, out int end)
    {
        end = at;
        for (var i = 0; i < MaxListed; i++)
        {
            if (end >= text.Length || text[end] is not ('、' or '和' or '与' or '及'))
                return false;
            var next = end + 1;
            if (next < text.Length && text[next] == '第')
                next++;
            if (!TryReadNumber(text, next, out _, out end))
                return false;
            if (SenseBehind(text, end, out var wordEnd) == Thing)
            {
                end = wordEnd;
                return true;
            }
        }
        return false;
    }

    private static Quantity Rank(in Cardinal number, Qualifier qualifier, int length)
    {
        var value = number.ToDecimal(negative: false);
        return Quantity.Of(FigureKind.Rank, value, number.Form, length) with { Qualifier = qualifier };
    }
}
