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

    /// <summary>Counts by kind and role.</summary>
    Summary,
}
