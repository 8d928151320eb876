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
        var (tokens, quantities) = (s.Tokenizer.Tokens, s.Tokenizer.Quantities);
        var token = tokens[index];
        if (
            index + 1 >= s.Last
            || quantities[token.Index] is not { Kind: FigureKind.Money, Value: 1 or 100 or 10_000 } one
            || tokens[index + 1] is not { Kind: TokenKind.Quantity } next
            || next.Start - token.End > LongestLink
        )
            return null;
        return
            quantities[next.Index] is { Kind: FigureKind.Money } price
            && price.Unit != one.Unit
            && s.Text[token.End..next.Start].Trim(' ').StartsWithAny(RuleWords.Exchanges)
            ? next.Start
            : null;
    }
}
