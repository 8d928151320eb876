using System.Runtime.CompilerServices;
using ChineseFigures.Tool.Commands;

namespace ChineseFigures.Tool.Output;

/// <summary>Makes the writer of a format.</summary>
internal static class DocumentWriter
{
    /// <summary>The writer of <paramref name="format"/>.</summary>
    /// <param name="format">The format asked for.</param>
    /// <param name="output">Where the answer goes.</param>
    /// <param name="inputs">What the documents come from, as named.</param>
    /// <param name="form">What a document is.</param>
    /// <param name="isSingle">Whether one document was asked for.</param>
    /// <param name="explain">Whether figures come with the rules that decided them.</param>
    public static IDocumentWriter Create(
        OutputFormat format,
        Stream output,
        IReadOnlyList<string> inputs,
        InputForm form,
        bool isSingle,
        bool explain
    ) =>
        format switch
        {
            OutputFormat.Json => new JsonDocumentWriter(output, isSingle),
            OutputFormat.JsonLines => new JsonLinesDocumentWriter(output),
            OutputFormat.Csv => new CsvDocumentWriter(output, form),
            OutputFormat.Html => new HtmlDocumentWriter(output, string.Join(" ", inputs)),
            OutputFormat.Summary => CreateSummary(output),
            _ => CreateTable(output, explain),
        };

    // Not in line, so that the library of their tables is loaded for them alone.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static SummaryWriter CreateSummary(Stream output) => new(output);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static TableWriter CreateTable(Stream output, bool explain) => new(output, explain);
}
