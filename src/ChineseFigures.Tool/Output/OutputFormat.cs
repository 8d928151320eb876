namespace ChineseFigures.Tool.Output;

/// <summary>The values of <c>--format</c>.</summary>
internal enum OutputFormat
{
    /// <summary>For people.</summary>
    Table,

    /// <summary>One object, or an array for several documents.</summary>
    Json,

    /// <summary>An object a line.</summary>
    JsonLines,

    /// <summary>A row a figure, for spreadsheets.</summary>
    Csv,

    /// <summary>A page to look at.</summary>
    Html,

    /// <summary>Counts by kind and role.</summary>
    Summary,
}
