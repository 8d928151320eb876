using ChineseFigures.Tool.Commands;
using ChineseFigures.Tool.Output;

namespace ChineseFigures.Tool.Streaming;

/// <summary>Takes findings in order: answers go to the output, remarks to standard error, counts to the progress line.</summary>
internal sealed class FindingWriter(
    IDocumentWriter writer,
    Diagnostics diagnostics,
    DateNotes dates,
    ProgressLine progress
)
{
    /// <summary>Whether to end at the first input that could not be read, without its answer.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Whether anything was answered.</summary>
    public bool Any { get; private set; }

    /// <summary>Writes a portion's findings.</summary>
    /// <returns>False where it has to end here.</returns>
    public bool Write(PortionFindings portion)
    {
        if (portion.BeginsSource)
            progress.Begin();
        foreach (var (answer, remarks) in portion.Findings)
        {
            Array.ForEach(remarks, diagnostics.Say);
            if (IsStrict && remarks.Any(remark => remark.IsFailure))
                return false;
            if (answer is { } given)
                Write(given);
        }
        progress.AddBytes(portion.Length);
        return true;
    }

    private void Write(Answer answer)
    {
        writer.Write(answer);
        Any = true;
        if (answer.Source.Error is null)
            dates.Add(answer.Source.Source, answer.Document);
        progress.Add(answer.Document.Text.Length, documents: 1);
    }
}
