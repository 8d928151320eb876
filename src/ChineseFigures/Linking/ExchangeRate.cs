using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Linking;

/// <summary>What a rate of exchange is told of: 人民币汇率为〔1美元〕兑6.6元人民币. It is no figure, only the price is.</summary>
internal static class ExchangeRate
{
    private const int LongestLink = 8;

    /// <summary>Where the price begins, if the quantity of a token is what it is the price of; else null.</summary>
    public static int? PriceOf(Sentence s, int index)
    {
        var token = s.Tokenizer.Tokens[index];
        // Hardly a number goes on so.
        return
            token.End < s.End
            && RuleWords.Exchanges.MayBegin(s.Text[token.End])
            && s.Text[token.Start] == '1'
            && index + 1 < s.Last
            ? PriceBehind(s, token, s.Tokenizer.Tokens[index + 1])
            : null;
    }

    private static int? PriceBehind(Sentence s, Token token, Token next)
    {
        if (next.Kind != TokenKind.Quantity || next.Start - token.End > LongestLink)
            return null;
        var quantities = s.Tokenizer.Quantities;
        return
            quantities[token.Index] is { Kind: FigureKind.Money, Value: 1 or 100 or 10_000 } one
            && quantities[next.Index] is { Kind: FigureKind.Money } price
            && price.Unit != one.Unit
            && s.Text[token.End..next.Start].StartsWithAny(RuleWords.Exchanges)
            ? next.Start
            : null;
    }
}
