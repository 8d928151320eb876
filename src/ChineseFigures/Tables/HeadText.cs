using ChineseFigures.Reading;
using ChineseFigures.Vocabulary;

namespace ChineseFigures.Tables;

/// <summary>
/// A head cell taken apart: 2023年1-6月同比增长（%） is a time, words and a unit; 　#出口 is a part of the row above it.
/// </summary>
internal sealed class HeadText
{
    private const string Bullets = "#※*·◆●○■□★☆-";
    private const string Numerals = "0123456789一二三四五六七八九十";

    private static readonly string[] UnitLabels = ["单位:", "单位", "计量单位:"];

    /// <summary>A head that says nothing.</summary>
    public static HeadText Blank { get; } = new();

    /// <summary>The time that it begins with, or empty.</summary>
    public Piece Time { get; private set; } = Piece.Empty;

    /// <summary>The time as read; only where <see cref="Time"/> is not empty.</summary>
    public TimeExpression TimeRead { get; private set; }

    /// <summary>Whether the time is a year without 年.</summary>
    public bool IsBareYear { get; private set; }

    /// <summary>The words without time, unit, numbering and notes.</summary>
    public Piece Words { get; private set; } = Piece.Empty;

    /// <summary>The units that it states, folded; usually one or none.</summary>
    public IReadOnlyList<string> Units { get; private set; } = [];

    /// <summary>What the words say about the numbers.</summary>
    public HeadKind Kind { get; private set; }

    /// <summary>Whether it says that the row is part of one above it.</summary>
    public bool IsPart { get; private set; }

    /// <summary>Whether it names nothing: no words, or only what its column lists (指标).</summary>
    public bool IsSilent => Words.Length == 0 || HeadWords.IsTitle(Words.Text);

    /// <summary>Whether it is a place: 徐州市, 全市.</summary>
    public bool IsPlace { get; private set; }

    /// <summary>Whether it names what is measured.</summary>
    public bool IsName => Kind == HeadKind.Name && !IsPlace && !IsSilent;

    /// <summary>Whether it is the same time a year before: 上年同期.</summary>
    public bool IsYearBefore => TimeRead.Kind == TimeSpanKind.SamePeriodBefore && Time.Length > 0;

    /// <summary>Whether it names a time that the columns beside it may share.</summary>
    public bool IsTime => Time.Length > 0 && !IsYearBefore;

    /// <summary>What several heads say together about a number: the most telling of their kinds.</summary>
    public static HeadKind KindOf(List<HeadText> heads)
    {
        var kind = HeadKind.Name;
        foreach (var head in heads)
        {
            if (head.Kind > kind)
                kind = head.Kind;
        }
        return kind;
    }

    /// <summary>Takes a head apart.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="isIndented">Whether it stands further right than the others of its column.</param>
    /// <param name="quantities">What units are known.</param>
    public static HeadText Read(Piece text, bool isIndented, QuantityReader quantities)
    {
        var head = new HeadText { IsPart = isIndented };
        if (UnitsIn(text.Text, quantities) is { Count: > 0 } units && !TimeReader.TryRead(text.Text, out _))
        {
            head.Units = units;
            return head;
        }
        text = head.TakeNumbering(text);
        text = head.TakeBrackets(text, quantities);
        text = head.TakeTime(text);
        text = head.TakePercent(text);
        head.Words = text.Trim(" ,.:;、和的");
        head.Kind = HeadWords.KindOf(head.Words.Text);
        head.IsPlace = IsPlaceName(head.Words.Text);
        return head;
    }

    /// <summary>Whether a text is a year without 年.</summary>
    public static bool IsYear(string text) =>
        text is ['1', '9', _, _] or ['2', '0', _, _] && char.IsAsciiDigit(text[2]) && char.IsAsciiDigit(text[3]);

    /// <summary>The unit that a text states alone: 单位：亿元, 亿元, 亿元、%; none where it is anything else.</summary>
    public static IReadOnlyList<string> UnitsIn(string text, QuantityReader quantities)
    {
        foreach (var label in UnitLabels)
        {
            if (text.StartsWith(label, StringComparison.Ordinal))
            {
                text = text[label.Length..];
                break;
            }
        }
        if (IsUnit(text, quantities))
            return [text];
        var parts = text.Split([',', '、', ';', ' ', '或'], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 1 && parts.All(part => IsUnit(part, quantities)) ? parts : [];
    }

    private static bool IsPlaceName(string words) =>
        words is ['全' or '我' or '本', '国' or '省' or '市' or '县' or '区' or '州']
        || words.Length > 0
            && PlaceTable.Default.TryRead(words, out var place)
            && place.Start == 0
            && place.End == words.Length;

    private static bool IsUnit(string text, QuantityReader quantities)
    {
        const int LongestUnit = 12;
        if (text.Length is 0 or > LongestUnit || char.IsAsciiDigit(text[0]) || text[0] is '.' or ',')
            return false;
        return quantities.Read("1" + text, out var quantity) == ReadOutcome.Quantity
            && quantity.Length == text.Length + 1
            && (quantity.Unit is not null || quantity.Kind != FigureKind.Number || quantity.Magnitude > 0);
    }

    // 一、 1. （一） # 其中：
    private Piece TakeNumbering(Piece text)
    {
        while (true)
        {
            var length = NumberingLength(text.Text);
            if (length == 0)
                return text;
            IsPart |= text.Text[0] is '#' or '其';
            text = text.Slice(length, text.Length);
        }
    }

    private static int NumberingLength(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return 0;
        if (Bullets.Contains(text[0], StringComparison.Ordinal) || text[0] is ':')
            return 1;
        if (text.StartsWith("其中"))
            return 2;
        var start = text[0] == '(' ? 1 : 0;
        var end = start;
        while (end < text.Length && Numerals.Contains(text[end], StringComparison.Ordinal))
            end++;
        if (end == start || end == text.Length)
            return 0;
        var isClosed =
            start == 1
                ? text[end] == ')'
                : text[end] is '、' || text[end] == '.' && !(end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]));
        return isClosed ? end + 1 : 0;
    }

    // Of what stands in brackets a unit and a time count; 上年=100 and other notes do not.
    private Piece TakeBrackets(Piece text, QuantityReader quantities)
    {
        while (true)
        {
            var open = text.Text.IndexOf('(', StringComparison.Ordinal);
            var close = open < 0 ? -1 : text.Text.IndexOf(')', open);
            if (close < 0)
                return text;
            var inner = text.Slice(open + 1, close);
            if (UnitsIn(inner.Text, quantities) is { Count: > 0 } units)
                Units = units;
            else if (TimeReader.TryRead(inner.Text, out var time) && time.Length == inner.Length)
                (Time, TimeRead) = (inner, time);
            text = text.Without(open, close + 1);
        }
    }

    private Piece TakeTime(Piece text)
    {
        IsBareYear = IsYear(text.Text);
        if (IsBareYear)
        {
            (Time, TimeRead) = (text, new TimeExpression { YearSource = YearSource.Absolute });
            return Piece.Empty;
        }
        if (!TimeReader.TryRead(text.Text, out var time))
            return text;
        (Time, TimeRead) = (text.Slice(0, time.Length), time);
        return text.Slice(time.Length, text.Length);
    }

    // 增长%, 同比±%
    private Piece TakePercent(Piece text)
    {
        if (text.Length == 0 || text.Text[^1] is not ('%' or '‰'))
            return text;
        Units = [text.Text[^1..]];
        return text.Slice(0, text.Length - 1);
    }
}
