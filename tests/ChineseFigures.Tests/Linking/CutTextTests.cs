using ChineseFigures.Tests.Extraction;
using Xunit;

namespace ChineseFigures.Tests.Linking;

/// <summary>A text may begin and end anywhere: a page is cut off, a line is lost, a cell holds half a sentence.</summary>
public sealed class CutTextTests
{
    // One in thirty sentences of the corpora: all kinds of words come to stand at the edges.
    private static readonly SentenceBlock[] Blocks = [.. SentenceBlock.All.Where((_, i) => i % 30 == 0)];

    private static readonly FigureExtractor Traced = new(new() { Trace = true });

    [Fact]
    public void A_text_that_ends_anywhere_is_answered() =>
        Assert.All(
            Blocks,
            block =>
            {
                for (var end = 1; end < block.Text.Length; end++)
                    Check(block.Text[..end], block.Date);
            }
        );

    [Fact]
    public void A_text_that_begins_anywhere_is_answered() =>
        Assert.All(
            Blocks,
            block =>
            {
                for (var start = 1; start < block.Text.Length; start++)
                    Check(block.Text[start..], block.Date);
            }
        );

    private static void Check(string text, DateOnly date) => Spans.AssertValid(text, Traced.Extract(text, date));
}
