using ChineseFigures.Html;

namespace ChineseFigures.Tool.Output;

/// <summary><c>--format html</c>: one page of all documents that needs no network.</summary>
internal sealed class HtmlDocumentWriter : IDocumentWriter
{
    private readonly TextOutput _output;
    private readonly ReportPage _page;

    public HtmlDocumentWriter(Stream output, string title)
    {
        _output = new TextOutput(output);
        _page = new ReportPage(_output.Text, title);
    }

    public void Write(Answer answer)
    {
        var (source, document) = answer;
        _page.Write(document, source.Name, source.Error);
        _output.HandOn();
    }

    public void Complete()
    {
        _page.Complete();
        _output.HandOn();
    }
}
