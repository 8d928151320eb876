using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;

namespace ChineseFigures.Html;

/// <summary>
/// Writes HTML as interpolated strings of which the fixed part is markup and every hole is text, escaped: what a
/// document says cannot become markup.
/// </summary>
internal sealed class HtmlWriter(TextWriter output)
{
    private readonly TextWriter _output = output;

    /// <summary>Writes markup with text in its holes.</summary>
    [SuppressMessage("Performance", "CA1822", Justification = "The string writes itself to this instance.")]
    public void Write([InterpolatedStringHandlerArgument("")] Markup markup) => _ = markup;

    /// <summary>Writes a part of the page that is its own, as it is.</summary>
    public void WriteAsset(string asset) => _output.Write(asset);

    /// <summary>What the compiler makes of an interpolated string: written while it is put together.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct Markup
    {
        private readonly TextWriter _output;

        // The first two are part of the pattern.
        public Markup(int literalLength, int holes, HtmlWriter html)
        {
            _ = (literalLength, holes);
            _output = html._output;
        }

        public void AppendLiteral(string markup) => _output.Write(markup);

        public void AppendFormatted(string? text) => WebUtility.HtmlEncode(text, _output);

        public void AppendFormatted(ReadOnlySpan<char> text) => AppendFormatted(text.ToString());

        public void AppendFormatted(int number) => _output.Write(number.ToString(CultureInfo.InvariantCulture));
    }
}
