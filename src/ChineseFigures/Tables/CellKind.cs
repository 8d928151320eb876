namespace ChineseFigures.Tables;

/// <summary>What stands in a cell.</summary>
internal enum CellKind : byte
{
    /// <summary>Nothing, or a dash for it.</summary>
    Blank,

    /// <summary>A number, with its unit if it has one.</summary>
    Number,

    /// <summary>Four digits that may be a year.</summary>
    Year,

    /// <summary>A few words: a head.</summary>
    Label,

    /// <summary>More than a head says.</summary>
    Prose,
}
