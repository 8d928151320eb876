using System.Globalization;
using System.Text;
using ChineseFigures.Tests.Linking;

namespace ChineseFigures.Tests.Extraction;

/// <summary>
/// Statistical prose written from random figures, together with the rows that it states. The same seed writes the same
/// document.
/// </summary>
internal sealed class GeneratedDocument
{
    private const decimal Wan = 10_000;
    private const decimal Yi = 100_000_000;

    private static readonly string[] Amounts =
    [
        "地区生产总值",
        "进出口总额",
        "实际使用外资",
        "固定资产投资",
        "社会消费品零售总额",
        "一般公共预算收入",
        "规模以上工业增加值",
        "旅游总收入",
        "房地产开发投资",
        "技术合同成交额",
    ];

    private static readonly (string Name, string Unit)[] Counted =
    [
        ("高新技术企业", "家"),
        ("规模以上工业企业", "家"),
        ("常住人口", "人"),
        ("城镇新增就业", "人"),
        ("发明专利授权量", "件"),
        ("中欧班列开行量", "列"),
    ];

    private static readonly string[] Ratios = ["研发投入强度", "常住人口城镇化率", "森林覆盖率", "城镇登记失业率"];

    private static readonly (string Words, string Period)[] Times =
    [
        ("2019年", "2019"),
        ("2018年上半年", "2018-01/2018-06"),
        ("2017年前三季度", "2017-01/2017-09"),
        ("2020年1-11月", "2020-01/2020-11"),
        ("2016年9月", "2016-09"),
        ("2019年一季度", "2019-01/2019-03"),
    ];

    private static readonly (string Words, string? Basis)[] Bases =
    [
        ("", null),
        ("同比", "yoy"),
        ("比上年同期", "yoy"),
        ("较去年同期", "yoy"),
        ("比2015年", "base"),
    ];

    private static readonly (string Words, bool IsUp)[] Movements =
    [
        ("增长", true),
        ("上升", true),
        ("下降", false),
        ("回落", false),
    ];

    private static readonly (string Words, decimal Scale, string Unit)[] Money =
    [
        ("亿元", Yi, "CNY"),
        ("万元", Wan, "CNY"),
        ("亿美元", Yi, "USD"),
        ("万亿元", Wan * Yi, "CNY"),
    ];

    private static readonly (string Words, string? RankedBy)[] Orders = [("总量", "level"), ("增速", "growth")];
    private static readonly string[] Wholes = ["全省", "全国"];
    private static readonly string[] ChineseDigits = ["一", "二", "三", "四", "五", "六", "七", "八", "九"];

    private readonly Random _random;
    private readonly StringBuilder _text = new();
    private readonly List<Row> _rows = [];
    private readonly List<Range> _dispensable = [];
    private string _indicator = "";
    private string _period = "";

    public GeneratedDocument(int seed)
    {
        _random = new Random(seed);
        Action[] sentences = [WriteAmount, WriteRateAlone, WriteCount, WriteMovement, WriteShare];
        var count = _random.Next(1, 6);
        for (var i = 0; i < count; i++)
        {
            WriteDispensable(() => WriteSentence(Pick(sentences)));
            _text.Append(_random.Next(3) == 0 ? "\n" : "");
        }
    }

    /// <summary>The day that the document is dated.</summary>
    public static DateOnly Date { get; } = new(2021, 1, 25);

    public string Text => _text.ToString();

    public IReadOnlyList<Row> Rows => _rows;

    /// <summary>The sentences, and the clauses in them, on which nothing behind them leans.</summary>
    public IReadOnlyList<Range> Dispensable => _dispensable;

    private void WriteSentence(Action clauses)
    {
        clauses();
        _text.Append('。');
    }

    private void WriteDispensable(Action words)
    {
        var start = _text.Length;
        words();
        _dispensable.Add(start.._text.Length);
    }

    // 2019年，全市进出口总额3.5亿元，同比增长4.1%，总量居全省第三位。
    private void WriteAmount()
    {
        Begin(Pick(Amounts), "实现", "达", "为", "");
        var (words, scale, unit) = Pick(Money);
        var number = Number(100_000);
        Write($"{number}{words}", "money", number * scale, unit, "level");
        if (Chance())
            WriteDispensable(() => WriteChange("，"));
        if (Chance())
            WriteDispensable(WriteRank);
    }

    // 规模以上工业增加值同比增长4.1%，增速居全省第三位。
    private void WriteRateAlone()
    {
        Begin(Pick(Amounts), "");
        WriteChange("");
        if (Chance())
            WriteDispensable(WriteGap);
        if (Chance())
            WriteDispensable(WriteRank);
    }

    // 2019年末，全市高新技术企业345家，比上年同期增加23家。
    private void WriteCount()
    {
        var (name, unit) = Pick(Counted);
        Begin(name, "达", "达到", "");
        Write($"{Whole(out var number)}{unit}", "count", number, unit, "level");
        if (Chance())
            WriteDispensable(() => WriteCountedChange(unit));
    }

    private void WriteCountedChange(string unit)
    {
        var (basis, isUp) = (Pick(Bases[1..]), Chance());
        _text.Append('，').Append(basis.Words).Append(isUp ? "增加" : "减少");
        Write(
            $"{Whole(out var number)}{unit}",
            "count",
            isUp ? number : -number,
            unit,
            "change",
            Moved(isUp, basis.Basis)
        );
    }

    // 2019年，全市森林覆盖率由2.1%提高到2.5%。
    private void WriteMovement()
    {
        Begin(Pick(Ratios), "由", "从");
        var number = Number(50);
        Write($"{number}%", "percent", number, "%", "level", ("previous", "true"));
        _text.Append(Chance() ? "提高到" : "上升至");
        number += Number(10);
        Write($"{number}%", "percent", number, "%", "level");
    }

    // 2019年，全市进出口总额占全省的12.5%。
    private void WriteShare()
    {
        Begin(Pick(Amounts), "");
        var (whole, number) = (Pick(Wholes), Number(100));
        _text.Append('占').Append(whole).Append('的');
        Write($"{number}%", "percent", number, "%", "share", ("scope", whole));
    }

    private void WriteChange(string before)
    {
        var (basis, movement, number) = (Pick(Bases), Pick(Movements), Number(40));
        _text.Append(before).Append(basis.Words).Append(movement.Words);
        var value = movement.IsUp ? number : -number;
        Write($"{number}%", "percent", value, "%", "change", Moved(movement.IsUp, basis.Basis));
    }

    private void WriteGap()
    {
        var (whole, isUp, number) = (Pick(Wholes), Chance(), Number(9));
        _text.Append('，').Append(isUp ? "高于" : "低于").Append(whole).Append("平均");
        var value = isUp ? number : -number;
        Write($"{number}个百分点", "points", value, "pp", "gap", [.. Moved(isUp, null), ("scope", whole + "平均")]);
    }

    private void WriteRank()
    {
        var (order, whole, place) = (Pick(Orders), Pick(Wholes), _random.Next(1, 10));
        _text.Append('，').Append(order.Words).Append(Chance() ? "居" : "位列").Append(whole);
        var slice = Chance() ? $"第{ChineseDigits[place - 1]}位" : $"第{place}";
        Write(slice, "rank", place, null, "rank", ("rankedBy", order.RankedBy), ("scope", whole));
    }

    private void Begin(string indicator, params string[] links)
    {
        var (words, period) = Pick(Times);
        (_indicator, _period) = (indicator, period);
        _text
            .Append(words)
            .Append('，')
            .Append(Pick(["全市", "全省", "我市", ""]))
            .Append(indicator)
            .Append(Pick(links));
    }

    private static (string, string?)[] Moved(bool isUp, string? basis) =>
        [("direction", isUp ? "up" : "down"), ("basis", basis)];

    private void Write(
        string slice,
        string kind,
        decimal value,
        string? unit,
        string role,
        params (string Key, string? Value)[] keys
    )
    {
        var start = _text.Length;
        _text.Append(slice);
        (string Key, string? Value)[] all =
        [
            ("kind", kind),
            ("value", value.ToString("0.##########", CultureInfo.InvariantCulture)),
            ("unit", unit),
            ("role", role),
            ("indicator", _indicator),
            ("period", _period),
            .. keys,
        ];
        var stated = all.Where(pair => pair.Value is not null).ToDictionary(pair => pair.Key, pair => pair.Value!);
        _rows.Add(new Row(start, _text.Length, slice, stated));
    }

    /// <summary>Above zero, with none, one or two decimals.</summary>
    private decimal Number(int below)
    {
        decimal unit = Pick([1m, 10m, 100m]);
        return _random.Next(1, (int)(below * unit)) / unit;
    }

    private string Whole(out decimal number)
    {
        var isGreat = Chance();
        var digits = isGreat ? Number(100) : _random.Next(2, 10_000);
        number = isGreat ? digits * Wan : digits;
        return isGreat ? $"{digits}万" : $"{digits}";
    }

    private bool Chance() => _random.Next(2) == 0;

    private T Pick<T>(T[] choices) => choices[_random.Next(choices.Length)];
}
