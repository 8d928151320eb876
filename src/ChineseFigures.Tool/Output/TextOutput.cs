using System.Globalization;
using System.Text;

namespace ChineseFigures.Tool.Output;

/// <summary>Text on its way out as UTF-8: kept until it is handed on, by the document.</summary>
internal sealed class TextOutput(Stream output)
{
    /// <summary>Where it is written.</summary>
    public StringWriter Text { get; } = new(CultureInfo.InvariantCulture);

    /// <summary>Hands on what was written.</summary>
    public void HandOn()
    {
        output.Write(Encoding.UTF8.GetBytes(Text.ToString()));
        Text.GetStringBuilder().Clear();
    }
}
