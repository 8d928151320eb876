namespace ChineseFigures.Tables;

/// <summary>The words of heads, folded.</summary>
internal static class HeadWords
{
    private static readonly string[] Levels =
    [
        "绝对量",
        "绝对值",
        "绝对数",
        "绝对额",
        "总量",
        "数值",
        "数量",
        "数额",
        "数据",
        "金额",
        "实绩",
        "实际",
        "实际数",
        "实际值",
        "实际完成",
        "完成数",
        "完成额",
        "完成值",
        "指标值",
        "累计",
        "累计值",
        "累计数",
        "本期",
        "本期数",
        "合计",
        "总计",
        "小计",
        "全部",
        "值",
        "数",
    ];

    private static readonly string[] Rates =
    [
        "增长",
        "增速",
        "增幅",
        "增减",
        "涨幅",
        "涨跌",
        "跌幅",
        "降幅",
        "同比",
        "环比",
        "±",
        "升降",
        "比重",
        "占比",
        "构成",
        "份额",
        "完成率",
        "贡献率",
    ];

    // A rate in amounts is none: 增减额.
    private static readonly string[] Amounts = ["增长额", "增减额", "增长量", "增减量", "增长数", "增减数"];

    /// <summary>Words that leave the direction to the sign of the number, or say otherwise what running text says.</summary>
    public static readonly (string Head, string Text)[] Readings =
    [
        ("增长±", "增长"),
        ("±", "增长"),
        ("增减", "增长"),
        ("升降", "增长"),
        ("涨跌幅", "涨幅"),
        ("涨跌", "涨幅"),
        ("构成", "占比"),
    ];

    // Numbers of their own kind, to which the unit of the table's amounts does not belong.
    private static readonly string[] Ratios = ["指数", "系数", "率", "比重", "比例", "倍数"];

    private static readonly string[] Ranks = ["排名", "位次", "名次", "排位", "排序"];
    private static readonly string[] Units = ["单位", "计量单位", "计算单位", "单位名称"];

    private static readonly string[] Asides =
    [
        "序号",
        "编号",
        "代码",
        "代号",
        "编码",
        "行次",
        "行号",
        "备注",
        "说明",
        "电话",
        "联系电话",
        "邮编",
        "No",
        "No.",
        "NO",
        "NO.",
    ];

    // What is left out of a name where something else names the row: 指标 of 指标|2023年.
    private static readonly string[] Titles =
    [
        "指标",
        "指标名称",
        "主要指标",
        "项目",
        "名称",
        "类别",
        "地区",
        "年份",
        "年度",
        "时间",
        "月份",
    ];

    /// <summary>The kind of a head's words.</summary>
    public static HeadKind KindOf(string words) =>
        Units.Contains(words) ? HeadKind.Unit
        : Asides.Contains(words) ? HeadKind.Aside
        : Levels.Contains(words) ? HeadKind.Level
        : ContainsAny(words, Ranks) ? HeadKind.Rank
        : ContainsAny(words, Rates) && !ContainsAny(words, Amounts) ? HeadKind.Rate
        : HeadKind.Name;

    /// <summary>Whether a head only says what its column lists.</summary>
    public static bool IsTitle(string words) => Titles.Contains(words);

    /// <summary>Whether a name is that of a ratio: 居民消费价格指数, 城镇化率.</summary>
    public static bool IsRatio(string words) =>
        Array.Exists(Ratios, ending => words.EndsWith(ending, StringComparison.Ordinal));

    private static bool ContainsAny(string words, string[] parts) =>
        Array.Exists(parts, part => words.Contains(part, StringComparison.Ordinal));
}
