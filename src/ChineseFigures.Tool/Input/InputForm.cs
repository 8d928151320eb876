namespace ChineseFigures.Tool.Input;

/// <summary>What <c>figures extract</c> takes for a document.</summary>
internal enum InputForm
{
    /// <summary>A file.</summary>
    File,

    /// <summary>A line.</summary>
    Line,

    /// <summary>A line with an object of JSON.</summary>
    JsonLine,
}
