namespace ChineseFigures.Linking;

/// <summary>
/// Gives a name what it shares with the figures, the clause or the topic before it, so that it stands alone: 其中城镇 under
/// 社会消费品零售总额 is 城镇社会消费品零售总额.
/// </summary>
internal static class SharedNames
{
    /// <summary>Gives a name the bearer or the head that it shares with what stands before it.</summary>
    public static string Restore(Sentence s, FigureDraft d, string name) =>
        OfBracket(s, d, name) ?? LentBearers.Lend(s, d, name) ?? LentHeads.Lend(s, d, name) ?? name;

    // 金融业（实际使用外资30.1亿元）, but 财政总收入（含基金收入86.3亿元）
    private static string? OfBracket(Sentence s, FigureDraft d, string name)
    {
        if (d.BracketOwner is not { } owner)
            return null;
        var words = s.Text[d.WindowStart..d.Start].TrimStart();
        if (words.StartsWith("含") || words.StartsWith("其中"))
            return null;
        return d.Kind == FigureKind.Count ? name : owner + name;
    }
}
