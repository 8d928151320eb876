namespace ChineseFigures.Values;

/// <summary>Amounts in capital numerals, so that reading them gives the amount back.</summary>
internal static class CapitalMoney
{
    private const decimal Limit = 1_0000_0000_0000_0000_0000m;

    /// <summary>Writes 贰拾亿玖仟万美元整; false, and nothing, where there is no currency or the number is too large.</summary>
    public static bool TryWrite(in UnitNumber money, ref TextBuffer target)
    {
        var number = money.Number;
        if (decimal.Abs(number) >= Limit || money.Unit == UnitCodes.NoCurrency)
            return false;
        var unit = UnitCodes.Find(FigureKind.Money, money.Unit!.Code) ?? money.Unit;
        var isWhole = number == decimal.Truncate(number);
        // 角 and 分 alone name no currency, so only the renminbi is written with them.
        if (unit.Code == "CNY" && money.Per is null && number * 100 == decimal.Truncate(number * 100))
        {
            target.Append(ChineseNumeral.FormatCapitalMoney(number, unit.Word));
            return true;
        }
        target.Append(ChineseNumeral.FormatCapital(number));
        target.Append(unit.Word);
        if (money.Per is not null)
        {
            target.Append('/');
            target.Append(money.Per.Word);
        }
        else if (isWhole)
        {
            target.Append('整');
        }
        return true;
    }
}
