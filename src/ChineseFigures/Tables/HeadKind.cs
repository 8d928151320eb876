namespace ChineseFigures.Tables;

/// <summary>
/// What the words of a head say about the numbers beside or below it, from what tells least to what tells most.
/// </summary>
internal enum HeadKind : byte
{
    /// <summary>A name, a time, or both.</summary>
    Name,

    /// <summary>The value itself, whose name stands elsewhere: 绝对量, 总量.</summary>
    Level,

    /// <summary>A rate: 同比增长, 增速, 占比. Without a unit it is in percent.</summary>
    Rate,

    /// <summary>A place in an ordering: 排名, 位次.</summary>
    Rank,

    /// <summary>The units of the rows: 计量单位.</summary>
    Unit,

    /// <summary>No figures below it: 序号, 备注.</summary>
    Aside,
}
