using ChineseFigures.Reading;

namespace ChineseFigures.Tables;

/// <summary>
/// Writes a number of a table as the sentence that its heads make of it: 进出口总额 | 2023年 | 同比增长（%） | 20.4 is
/// 2023年,进出口总额同比增长20.4%. So a cell is read by the rules of running text, and every character still knows its
/// place in the source.
/// </summary>
internal static class CellSentence
{
    /// <summary>Writes the sentence of a cell that has a reading.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="target">Is given the sentence.</param>
    /// <returns>Where the cell's own number begins in it.</returns>
    public static int Write(Cell cell, CleanText target)
    {
        target.Clear();
        var reading = cell.Reading!;
        WriteTimes(reading, cell, target);
        if (reading.Whole is { Reading: not null } whole)
        {
            WriteStatement(whole, target);
            target.Add(",其中:", cell.Span.Start);
        }
        return WriteStatement(cell, target);
    }

    // The year stands before its months, wherever the table has either.
    private static void WriteTimes(CellReading reading, Cell cell, CleanText target)
    {
        var length = target.Length;
        foreach (var hasYear in (ReadOnlySpan<bool>)[true, false])
        {
            foreach (var head in reading.Times)
            {
                if (head.Time.Length == 0 || (head.TimeRead.YearSource != YearSource.Context) != hasYear)
                    continue;
                target.Add(head.Time.Text, head.Time.Sources);
                if (head.IsBareYear)
                    target.Add("年", head.Time.Sources[^1]);
            }
        }
        if (target.Length > length)
            target.Add(",", cell.Span.Start);
    }

    private static int WriteStatement(Cell cell, CleanText target)
    {
        var reading = cell.Reading!;
        var isNamed = false;
        foreach (var head in NamingHeads(reading))
        {
            // 总额排名 would be a rank by the total.
            if (isNamed && head.Kind == HeadKind.Rank)
                target.Add(",", cell.Span.Start);
            WriteWords(head.Words, target);
            isNamed = true;
        }
        var start = target.Length;
        var isRank = reading.Kind == HeadKind.Rank && !cell.HasUnit;
        if (isRank)
            target.Add("第", cell.Text.Sources[0]);
        target.Add(cell.Text.Text, cell.Text.Sources);
        if (isRank)
            target.Add("位", cell.Text.Sources[^1]);
        else if (reading.Unit is { } unit)
            target.Add(unit, cell.Text.Sources[^1]);
        return start;
    }

    // The place first, then the row, then the column; 绝对量 only where nothing else names the number.
    private static List<HeadText> NamingHeads(CellReading reading)
    {
        var heads = reading.Heads.Where(head => !head.IsSilent).ToList();
        if (heads.Exists(head => head.Kind != HeadKind.Level))
            heads.RemoveAll(head => head.Kind == HeadKind.Level);
        return [.. heads.OrderBy(head => head.IsPlace ? 0 : 1)];
    }

    private static void WriteWords(Piece words, CleanText target)
    {
        foreach (var (head, text) in HeadWords.Readings)
        {
            var at = words.Text.IndexOf(head, StringComparison.Ordinal);
            if (at < 0)
                continue;
            var (before, after) = (words.Slice(0, at), words.Slice(at + head.Length, words.Length));
            target.Add(before.Text, before.Sources);
            target.Add(text, words.Sources[at]);
            target.Add(after.Text, after.Sources);
            return;
        }
        target.Add(words.Text, words.Sources);
    }
}
