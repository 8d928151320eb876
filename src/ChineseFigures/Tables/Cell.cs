using ChineseFigures.Reading;

namespace ChineseFigures.Tables;

/// <summary>One cell in its place, and what was found out about it.</summary>
internal sealed class Cell
{
    private const int LongestLabel = 40;
    private const int LongestSource = 80;
    private const string NoteMarks = "*#①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
    private const string Dashes = "-/….*_";
    private const string SentenceMarks = "。;!?";

    private HeadText? _head;

    /// <summary>Where its text stands.</summary>
    public required TableCell Span { get; init; }

    /// <summary>Its first column.</summary>
    public required int Column { get; init; }

    /// <summary>The column behind its last, were there as many.</summary>
    public int EndColumn => Column + Math.Max(1, Span.ColumnSpan);

    /// <summary>How many rows it covers.</summary>
    public int RowSpan => Math.Max(1, Span.RowSpan);

    /// <summary>What stands in it.</summary>
    public CellKind Kind { get; set; }

    /// <summary>Its words; of a number without notes.</summary>
    public Piece Text { get; private set; } = Piece.Empty;

    /// <summary>Whether its number brings its unit.</summary>
    public bool HasUnit { get; private set; }

    /// <summary>Whether its words are the head of a figure's row or column.</summary>
    public bool IsUsedAsHead { get; set; }

    /// <summary>What its number is read with; null where it is no figure of the table.</summary>
    public CellReading? Reading { get; set; }

    /// <summary>How many blanks its text begins with.</summary>
    public int Indent { get; private set; }

    /// <summary>Its words taken apart.</summary>
    public HeadText Head(QuantityReader quantities, bool isIndented = false) =>
        _head ??= Kind is CellKind.Label or CellKind.Year
            ? HeadText.Read(Text, isIndented, quantities)
            : HeadText.Blank;

    /// <summary>Reads what stands in it.</summary>
    public void Read(string source, CleanText scratch, QuantityReader quantities)
    {
        var raw = source.AsSpan(Span.Start..Span.End);
        Indent = raw.Length - raw.TrimStart().Length;
        if (raw.Length - Indent > LongestSource)
        {
            Kind = CellKind.Prose;
            return;
        }
        Text = Piece.Read(source, Span.Start, Span.End, scratch);
        Kind =
            Text.Trim(Dashes).Length == 0 ? CellKind.Blank
            : IsNumber(quantities)
                ? HeadText.IsYear(Text.Text) ? CellKind.Year
                    : CellKind.Number
            : Text.Length > LongestLabel || Text.Text.AsSpan().IndexOfAny(SentenceMarks) >= 0 ? CellKind.Prose
            : CellKind.Label;
    }

    private bool IsNumber(QuantityReader quantities)
    {
        var number = Text.Trim(NoteMarks);
        if (
            number.Length == 0
            || quantities.Read(number.Text, out var quantity) != ReadOutcome.Quantity
            || quantity.Length != number.Length
            || quantity.Form != NumeralForm.Arabic
        )
            return false;
        HasUnit = quantity.Kind != FigureKind.Number || quantity.Unit is not null;
        Text = number;
        return true;
    }
}
